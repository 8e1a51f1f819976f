import type { RunReport, StepReport, Totals } from './report.ts'

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
