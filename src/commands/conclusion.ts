import type { Report, Status } from '../runner/report/report.ts'
import type { ExitCode } from './context.ts'
import { exitCodeOfReport } from './exit-code.ts'

/** What the output `conclusion` says: what was found out, whatever `fail-on` makes of it. `cancelled` and `aborted` stand
 *  for no verdict: the job was interrupted, or could not be done (exit status 2 and 3). */
export type Conclusion = Status | 'cancelled' | 'aborted'

/** The conclusion of a run. Never `passed` when nothing passed, whatever the report's own status says. */
export function conclusionOfRun(report: Report, exitCode: ExitCode): Conclusion {
  // What was found out stays, although something could not be written.
  if (exitCode === 2 || exitCode === 130) return conclusionOfFailure(exitCode)
  const isRefused = exitCodeOfReport(report, 'failure') !== 0
  return report.status === 'passed' && isRefused ? 'errored' : report.status
}

/** The conclusion when there is no report to judge. */
export function conclusionOfFailure(exitCode: ExitCode): Conclusion {
  return exitCode === 130 ? 'cancelled' : 'aborted'
}
