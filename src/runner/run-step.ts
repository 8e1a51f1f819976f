import type { Step } from '../blueprint/generated/blueprint.ts'
import { checkerOf } from '../checks/checkers.ts'
import { MASK, type Redactor } from '../core/redactor.ts'
import type { Show } from '../core/visible.ts'
import type { RunEvent } from './options.ts'
import type { PlannedStep } from './planned-step.ts'
import { redacted } from './report/redaction.ts'
import type { InputReport, StepReport } from './report/report.ts'
import { interruptionFrom } from './report/reported-error.ts'
import { attemptedStepReport, untriedStepReport } from './report/step-report.ts'
import { type ResolvedStep, resolveStep } from './resolve-step.ts'
import { backoffMs } from './retries.ts'
import { type Attempt, type AttemptContext, runAttempt } from './run-attempt.ts'
import type { Scope } from './scope.ts'
import { guardSecrets, type SecretPolicy } from './secrets/secret-guard.ts'
import type { SecretSource } from './secrets/secret-source.ts'
import { type RetargetContext, retargetStep } from './targets/retarget-step.ts'
import { checkHeaders } from './targets/sendable.ts'

/** What a step may use. */
export interface StepContext extends AttemptContext, RetargetContext {
  readonly path: string
  readonly secrets: SecretSource
  readonly secretPolicy: SecretPolicy
  readonly retries: number
  /** `globalSettings.stepTimeout`. */
  readonly stepTimeoutMs: number | undefined
  readonly onEvent: (event: RunEvent) => void
}

/** What became of a step, and the values it set. */
export interface StepOutcome {
  readonly report: StepReport
  readonly extracted: ReadonlyMap<string, string>
}

/** Milliseconds a step may take that says nothing, nor its blueprint: the default of AWS's schema (its documentation says
 *  30000). */
export const DEFAULT_TIMEOUT_MS = 5000

/** Runs one step: replaces its `${...}`, waits, observes, judges, and tries again where that may help. Never throws. */
export async function runStep(
  planned: PlannedStep,
  scope: Scope,
  context: StepContext & { readonly notes: readonly string[] },
): Promise<StepOutcome> {
  const { clock, path, notes, show } = context
  const startMs = clock.monotonicMs()
  const startedAt = clock.now().toISOString()
  const timing = () => ({ startedAt, durationMs: clock.monotonicMs() - startMs })
  const inputs: InputReport[] = []
  const warnings: string[] = [...notes]
  try {
    context.signal.throwIfAborted()
    const resolved = await resolveStep(planned.step, planned.pointer, { ...context, scope })
    inputs.push(...resolved.inputs)
    warnings.push(...resolved.warnings)
    checkHeaders(resolved.step, planned.pointer, show)
    const { step, target, moves } = targetOf(resolved, planned, context)
    inputs.push(...moves)
    // A step that is replayed sends nothing and waits for nobody.
    const isReplayed = context.observations?.mode === 'replay'
    if (!isReplayed) guardSecrets({ planned, resolved: resolved.step, step, scope }, context.secretPolicy)
    context.onEvent({ type: 'step-started', path, key: planned.key, name: step.stepName, target })
    const pauseMs = checkerOf(step).pauseMs?.(step) ?? 0
    if (!isReplayed && pauseMs > 0) await clock.sleep(pauseMs, context.signal)
    const attempts = await tryUntilSettled(planned, step, context)
    const report = attemptedStepReport(planned, { step, target, attempts, timing: timing(), inputs, warnings, show })
    const last = attempts.at(-1)
    const extracted = last?.kind === 'observed' ? last.judgement.extracted : new Map<string, string>()
    return { report: redacted(report, context.redactor), extracted }
  } catch (cause) {
    // Whatever it is, it is this step's error: the steps after it still have to be reported.
    const error = context.signal.aborted ? interruptionFrom(context.signal) : cause
    const report = untriedStepReport(planned, { error, timing: timing(), inputs, warnings, show })
    return { report: redacted(report, context.redactor), extracted: new Map() }
  }
}

async function tryUntilSettled(
  planned: PlannedStep,
  step: PlannedStep['step'],
  context: StepContext,
): Promise<readonly [Attempt, ...Attempt[]]> {
  const timeoutMs = step.timeout ?? context.stepTimeoutMs ?? DEFAULT_TIMEOUT_MS
  const first = await runAttempt(planned, step, { timeoutMs, context })
  const attempts: [Attempt, ...Attempt[]] = [first]
  let last: Attempt = first
  while (last.retryReason !== undefined && attempts.length <= context.retries && !context.signal.aborted) {
    const attempt = attempts.length + 1
    const { path, redactor } = context
    const reason = redactor.clean(last.retryReason)
    context.onEvent({ type: 'step-retrying', path, key: planned.key, name: step.stepName, attempt, reason })
    if (!(await slept(backoffMs(attempt, Math.random()), context))) return attempts
    last = await runAttempt(planned, step, { timeoutMs, context })
    attempts.push(last)
  }
  return attempts
}

/** False when the run was stopped meanwhile: what the attempts before said then stands. */
async function slept(ms: number, { clock, signal }: StepContext): Promise<boolean> {
  try {
    await clock.sleep(ms, signal)
    return true
  } catch (cause) {
    // The only thing that ends a sleep early; anything else is no business of this function.
    if (signal.aborted) return false
    throw cause
  }
}

/** The step as it goes where the rewrites send it, and how a report tells where that is: without what came from a server. Throws
 *  RESOLVED_VALUE_INVALID. */
function targetOf(
  { step: resolved, shown }: ResolvedStep,
  { step: written, pointer }: PlannedStep,
  context: StepContext,
): { readonly step: Step; readonly target: string; readonly moves: readonly InputReport[] } {
  const { redactor, show } = context
  const hidden: Show = (text, limit) => (shown === resolved ? show(text, limit) : MASK)
  const asShown = outcomeOf(() => retargetStep(shown, pointer, { ...context, onRewriteUsed: () => undefined }))
  const sent = outcomeOf(() => retargetStep(resolved, pointer, { ...context, show: hidden }))
  if ('error' in sent) throw 'error' in asShown ? asShown.error : sent.error
  const { step, inputs } = sent.value
  learnPasswords(step, redactor)
  // With "***" in it a text may be no URL and no host any more.
  const { step: told, inputs: moves } = 'error' in asShown ? { step: written, inputs } : asShown.value
  const target = show(checkerOf(written).describe(told), LONGEST_TARGET)
  return { step, target, moves: moves.length === inputs.length ? moves : inputs }
}

function outcomeOf<T>(work: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: work() }
  } catch (error) {
    // Whoever asked throws it, or does without.
    return { error }
  }
}

/** A URL's password is a secret too, and known as one only here. */
function learnPasswords(step: Step, redactor: Redactor): void {
  checkerOf(step).visitTargets(step, {
    url(url) {
      const { password } = new URL(url)
      if (password !== '') redactor.learn(password)
      return url
    },
    endpoint: (endpoint) => endpoint,
    domain: ({ host }) => host,
  })
}

/** UTF-16 units of a URL that a report shows. */
const LONGEST_TARGET = 2000
