import type { RunReport, Status, StepReport, Totals } from './report.ts'

/** The status of a whole from those of its parts. A failure outweighs an error, since it is the more definite answer;
 *  either outweighs any number of passes; and a whole of which nothing passed has not passed. */
export function statusOf(parts: Iterable<Status>): Status {
  let worst: Status = 'skipped'
  for (const part of parts) if (weight[part] > weight[worst]) worst = part
  return worst
}

/** The status of a step that could observe. `hasFailedOtherwise`: a value could not be extracted, and the like. */
export function observedStatus(assertions: Iterable<Status>, hasFailedOtherwise: boolean): Status {
  const status = statusOf(assertions)
  if (status === 'failed' || status === 'errored') return status
  return hasFailedOtherwise ? 'failed' : 'passed'
}

/** Whether a part gives no reason for a red result. */
export function isGood(status: Status): boolean {
  return weight[status] <= weight.passed
}

const weight: Readonly<Record<Status, number>> = { skipped: 0, passed: 1, errored: 2, failed: 3 }

/** Counts over all runs. */
export function totalsOf(runs: readonly RunReport[]): Totals {
  const steps = runs.flatMap((run) => run.steps)
  const assertions = steps.flatMap((step) => step.assertions)
  const withStatus = (status: StepReport['status']): number => count(steps, (step) => step.status === status)
  return {
    files: runs.length,
    invalidFiles: count(runs, isInvalid),
    steps: steps.length,
    passed: withStatus('passed'),
    failed: withStatus('failed'),
    errored: withStatus('errored'),
    skipped: withStatus('skipped'),
    flaky: count(steps, (step) => step.flaky),
    assertions: assertions.length,
    failedAssertions: count(assertions, ({ status }) => status === 'failed'),
    warnings:
      steps.reduce((sum, step) => sum + step.warnings.length, 0) +
      runs.reduce((sum, run) => sum + count(run.diagnostics, ({ severity }) => severity === 'warning'), 0),
  }
}

function isInvalid(run: RunReport): boolean {
  return run.diagnostics.some(({ severity }) => severity === 'error')
}

function count<T>(items: readonly T[], isCounted: (item: T) => boolean): number {
  return items.filter(isCounted).length
}
