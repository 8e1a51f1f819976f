import type { AuthRun } from '../auth/scheme.ts'
import { authorizerFor } from '../auth/schemes.ts'
import { authenticationOf, checkerOf } from '../checks/checkers.ts'
import type { Answer, Observation, Timings } from '../checks/observation.ts'
import { AppError } from '../core/app-error.ts'
import { withDeadline } from '../core/deadline.ts'
import type { NetworkPolicy } from '../network/policy.ts'
import { JUDGING_GRACE_MS, type JudgeContext, type Judgement, judge, unlessMet } from './judge.ts'
import type { PlannedStep } from './planned-step.ts'
import type { Observations } from './replay/observations.ts'
import { interruptionFrom } from './report/reported-error.ts'
import { retryReasonOfError } from './retries.ts'

/** One try of a step: what it saw and what that means, or the error that kept it from seeing anything. */
export type Attempt = ObservedAttempt | ErroredAttempt

export interface ObservedAttempt {
  readonly kind: 'observed'
  readonly durationMs: number
  readonly timings: Timings
  readonly judgement: Judgement
  /** Of an attempt that did not pass. */
  readonly answer: Answer | undefined
  readonly warning: string | undefined
  readonly retryReason: string | undefined
}

export interface ErroredAttempt {
  readonly kind: 'errored'
  readonly durationMs: number
  readonly error: unknown
  readonly retryReason: string | undefined
}

/** What an attempt may use. */
export interface AttemptContext extends JudgeContext {
  readonly network: NetworkPolicy
  /** The credentials that the steps of the run share. */
  readonly auth?: AuthRun
  readonly observations?: Observations | undefined
}

/** Observes within `timeoutMs`, then judges. Never throws: whatever goes wrong is the attempt's error. `step` has nothing
 *  left to replace. */
export async function runAttempt(
  planned: PlannedStep,
  step: PlannedStep['step'],
  { timeoutMs, context }: { timeoutMs: number; context: AttemptContext },
): Promise<Attempt> {
  const { clock, signal } = context
  const startMs = clock.monotonicMs()
  try {
    const observation = await seenBy(planned, step, { timeoutMs, context })
    const judgement = await judge(planned, step, {
      observation,
      context,
      endMs: startMs + timeoutMs + JUDGING_GRACE_MS,
    })
    const { assertions, status } = judgement
    const checker = checkerOf(observation)
    return {
      kind: 'observed',
      durationMs: clock.monotonicMs() - startMs,
      timings: observation.timings,
      judgement,
      answer: status === 'passed' ? undefined : checker.answer?.(observation, step, context.show),
      warning: unlessMet(checker.warning?.(observation, context.show), assertions),
      retryReason: status === 'failed' ? unlessMet(checker.retryReason?.(observation), assertions) : undefined,
    }
  } catch (cause) {
    // Nothing may escape: a step that is not reported would be a step that did not fail.
    const durationMs = clock.monotonicMs() - startMs
    if (signal.aborted) return { kind: 'errored', durationMs, error: interruptionFrom(signal), retryReason: undefined }
    return { kind: 'errored', durationMs, error: cause, retryReason: retryReasonOfError(cause) }
  }
}

/** What is recorded instead of what is there, when it is replayed. */
async function seenBy(
  { document, key }: PlannedStep,
  step: PlannedStep['step'],
  { timeoutMs, context }: { timeoutMs: number; context: AttemptContext },
): Promise<Observation> {
  const { observations } = context
  const observed = { path: document.path, key, checkerType: step.checkerType }
  if (observations?.mode === 'replay') return observations.find(observed)
  const observation = await observe(step, timeoutMs, context)
  if (observations?.mode === 'record') observations.keep(observed, observation)
  return observation
}

async function observe(
  step: PlannedStep['step'],
  timeoutMs: number,
  { signal, network, redactor, auth }: AttemptContext,
): Promise<Observation> {
  using deadline = withDeadline(signal, timeoutMs, () => timeoutError(timeoutMs))
  const context = { signal: deadline.signal, network, redactor }
  const authorize = authorizerFor(authenticationOf(step), {
    ...context,
    timeoutMs,
    ...(auth === undefined ? {} : { run: auth }),
  })
  try {
    const assertedTypes = new Set(step.assertions?.map(({ type }) => type))
    return await checkerOf(step).observe(step, timeoutMs, { ...context, assertedTypes, authorize })
  } catch (cause) {
    // Whatever a checker makes of its signal, the reason of the signal is the reason; the checker may know more about it.
    const { aborted, reason } = deadline.signal
    if (aborted && reason instanceof AppError && !(cause instanceof AppError && cause.code === reason.code))
      throw reason
    throw cause
  }
}

function timeoutError(timeoutMs: number): AppError {
  return new AppError('STEP_TIMEOUT', `The step did not end within its time-out of ${timeoutMs} ms.`, {
    hint: 'Raise "timeout" of the step or "stepTimeout" of globalSettings when the target may be that slow.',
  })
}
