import { AppError } from '../core/app-error.ts'
import type { ErrorCode } from '../core/error-codes.ts'
import type { Report } from '../runner/report/report.ts'
import type { ExitCode } from './context.ts'
import type { FailOn } from './options/command-options.ts'

/** 2 for what the caller can mend, 1 for a step that could not observe, 3 for everything else. */
export function exitCodeOfError(error: unknown): ExitCode {
  if (!(error instanceof AppError)) return 3
  if (error.code === 'INTERRUPTED') return 130
  switch (error.kind) {
    case 'usage':
      return 2
    case 'step':
      return OUTSIDE_OF_STEPS.has(error.code) ? 3 : 1
    case 'environment':
    case 'internal':
      return 3
  }
}

/** In a run they are a step's, and reported with it; as an error of a whole command they keep it from doing its job. */
const OUTSIDE_OF_STEPS: ReadonlySet<ErrorCode> = new Set([
  'AWS_CREDENTIALS_MISSING',
  'AWS_REGION_MISSING',
  'AWS_REQUEST_FAILED',
])

/** The verdict as an exit status. Never 0 when nothing passed, whatever the report's own status says. */
export function exitCodeOfReport(report: Report, failOn: FailOn): ExitCode {
  return isRefused(report, failOn) ? 1 : 0
}

function isRefused({ status, totals, runs }: Report, failOn: FailOn): boolean {
  const cannotTell =
    totals.invalidFiles > 0 || totals.errored > 0 || totals.passed + totals.failed === 0 || runs.some(hasError)
  switch (failOn) {
    case 'never':
      return false
    case 'error':
      return cannotTell
    case 'failure':
      return cannotTell || status !== 'passed' || totals.failed > 0
    case 'flaky':
      return cannotTell || status !== 'passed' || totals.failed > 0 || totals.flaky > 0
    case 'warning':
      return cannotTell || status !== 'passed' || totals.failed + totals.flaky + totals.warnings > 0
  }
}

/** Of the run as a whole: nothing in it was verified. */
function hasError({ error }: Report['runs'][number]): boolean {
  return error !== undefined
}
