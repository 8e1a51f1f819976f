import type { Canary, CanaryRun } from '../../aws/synthetics-types.ts'
import { type FailedStep, failedStepOf, failureText } from './failure-text.ts'

/** Why a run failed, for people. */
export interface DryRunFailure {
  /** What AWS says, without stack traces. */
  readonly reason: string
  /** The step to blame, when AWS names one. */
  readonly step: FailedStep | undefined
  /** Lines of the run's report and log that tell more. */
  readonly details: readonly string[]
  /** Where the artifacts of the run lie, as `s3://...`. */
  readonly artifacts: string | undefined
}

/** What is known of a dry run. */
export type DryRunVerdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly run: CanaryRun; readonly reason: string; readonly step: FailedStep | undefined }
  | { readonly kind: 'not-prepared'; readonly reason: string; readonly hint?: string; readonly isUnknown?: boolean }
  | { readonly kind: 'running'; readonly seen: string }

/** Judges a dry run from the two things AWS tells of it; the first that holds counts: a run with a verdict, a preparation that
 *  failed, else it is still going on. Which values `LastDryRunExecutionStatus` takes is documented nowhere, so only FAILED
 *  counts, and only without a run. `canary` is undefined when the canary, or the dry run, is gone. */
export function dryRunVerdict(canary: Canary | undefined, runs: readonly CanaryRun[]): DryRunVerdict {
  const stateOf = (run: CanaryRun): string => run.Status?.State ?? ''
  const failed = runs.find((run) => stateOf(run) === 'FAILED')
  if (runs.some((run) => stateOf(run) === 'PASSED') && failed === undefined) return { kind: 'passed' }
  if (failed !== undefined) {
    const reason = failed.Status?.StateReason ?? ''
    return { kind: 'failed', run: failed, reason: failureText(reason), step: failedStepOf(reason) }
  }
  if (canary === undefined) {
    const hint =
      'Somebody may have deleted the canary meanwhile and made another one of its name. Look at it and deploy again.'
    return { kind: 'not-prepared', reason: 'AWS does not know the dry run any more', hint, isUnknown: true }
  }
  const { State = 'unknown', StateReason = '', StateReasonCode = '' } = canary.Status ?? {}
  if (State === 'ERROR' || /_FAILED$|^INVALID_PERMISSIONS$|^ROLLBACK_COMPLETE$/.test(StateReasonCode)) {
    return { kind: 'not-prepared', reason: failureText(StateReason || StateReasonCode || State) }
  }
  if (runs.length === 0 && /^failed$/i.test(canary.DryRunConfig?.LastDryRunExecutionStatus ?? '')) {
    return { kind: 'not-prepared', reason: StateReason === '' ? 'AWS gives no reason' : failureText(StateReason) }
  }
  return { kind: 'running', seen: runs.length === 0 ? `being prepared, ${State}` : 'running' }
}
