import { checkerOf } from '../../checks/checkers.ts'
import type { Show } from '../../core/visible.ts'
import type { PlannedStep } from '../planned-step.ts'
import type { Attempt } from '../run-attempt.ts'
import { skippedAssertions } from './assertion-report.ts'
import type { AttemptReport, InputReport, StepReport } from './report.ts'
import { reportedErrorFrom } from './reported-error.ts'

/** When a step ran. */
export interface StepTiming {
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
}

/** A step that was tried at least once. `step` has nothing left to replace. */
export function attemptedStepReport(
  planned: PlannedStep,
  tried: {
    readonly step: PlannedStep['step']
    readonly target: string
    readonly attempts: readonly [Attempt, ...Attempt[]]
    readonly timing: StepTiming
    readonly inputs: readonly InputReport[]
    readonly warnings: readonly string[]
    readonly show: Show
  },
): StepReport {
  const { attempts, step, show } = tried
  const last = attempts.at(-1) ?? attempts[0]
  const report = {
    ...identity(planned),
    ...tried.timing,
    target: tried.target,
    attempts: attempts.map((attempt) => attemptReport(attempt, attempt !== last)),
    inputs: tried.inputs,
  }
  if (last.kind === 'errored') {
    const error = reportedErrorFrom(last.error, planned.document)
    return {
      ...report,
      status: 'errored',
      flaky: false,
      timings: null,
      assertions: skippedAssertions(planned, { step, reason: error.message, show }),
      extracted: [],
      warnings: tried.warnings,
      error,
    }
  }
  const { judgement, timings, warning, answer } = last
  return {
    ...report,
    status: judgement.status,
    flaky: judgement.status === 'passed' && attempts.length > 1,
    timings,
    ...(answer === undefined ? {} : { answer }),
    assertions: judgement.assertions,
    extracted: [...judgement.extracted.keys()],
    warnings: warning === undefined ? tried.warnings : [...tried.warnings, warning],
    ...(judgement.problem === undefined ? {} : { error: reportedErrorFrom(judgement.problem, planned.document) }),
  }
}

/** A step that could not even be tried: a value was missing, or the run was stopped while it waited. */
export function untriedStepReport(
  planned: PlannedStep,
  untried: {
    readonly error: unknown
    readonly timing: StepTiming
    readonly inputs: readonly InputReport[]
    readonly warnings: readonly string[]
    readonly show: Show
  },
): StepReport {
  const error = reportedErrorFrom(untried.error, planned.document)
  return {
    ...identity(planned),
    ...untried.timing,
    status: 'errored',
    flaky: false,
    target: checkerOf(planned.step).describe(planned.step),
    timings: null,
    attempts: [{ status: 'errored', durationMs: untried.timing.durationMs, error }],
    assertions: skippedAssertions(planned, { step: planned.step, reason: error.message, show: untried.show }),
    extracted: [],
    inputs: untried.inputs,
    warnings: untried.warnings,
    error,
  }
}

/** A step that was not run, and why. */
export function skippedStepReport(planned: PlannedStep, skipReason: string, show: Show): StepReport {
  return {
    ...identity(planned),
    status: 'skipped',
    flaky: false,
    target: checkerOf(planned.step).describe(planned.step),
    startedAt: null,
    durationMs: 0,
    timings: null,
    attempts: [],
    assertions: skippedAssertions(planned, { step: planned.step, reason: skipReason, show }),
    extracted: [],
    inputs: [],
    warnings: [],
    skipReason,
  }
}

/** Of the last attempt the reason stands in the step itself. */
function attemptReport(attempt: Attempt, isRetried: boolean): AttemptReport {
  const { durationMs } = attempt
  if (attempt.kind === 'errored') return { status: 'errored', durationMs, error: reportedErrorFrom(attempt.error) }
  const { status, problem, assertions } = attempt.judgement
  const reason = isRetried ? assertions.find((assertion) => assertion.status === 'failed')?.message : undefined
  return {
    status,
    durationMs,
    ...(problem === undefined ? {} : { error: reportedErrorFrom(problem) }),
    ...(reason === undefined ? {} : { reason }),
  }
}

function identity({ key, step, range }: PlannedStep) {
  return { key, name: step.stepName, checkerType: step.checkerType, ...range }
}
