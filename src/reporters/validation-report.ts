import type { ValidatedFile } from '../blueprint/validated-file.ts'
import { TOOL } from '../core/tool.ts'
import type { Report, RunReport } from '../runner/report/report.ts'
import { totalsOf } from '../runner/report/status.ts'

/** A validation as a report without steps, for the sinks that take a report (SARIF, annotations, the job summary). */
export function reportFromValidation(
  files: readonly ValidatedFile<object>[],
  { startedAt, durationMs }: { readonly startedAt: Date; readonly durationMs: number },
): Report {
  const runs = files.map(
    ({ path, sha256, valid, diagnostics }): RunReport => ({
      path,
      sha256,
      status: valid ? 'passed' : 'failed',
      durationMs: 0,
      diagnostics,
      steps: [],
    }),
  )
  return {
    schemaVersion: 1,
    tool: { name: TOOL.name, version: TOOL.version },
    startedAt: startedAt.toISOString(),
    durationMs,
    status: files.every(({ valid }) => valid) ? 'passed' : 'failed',
    totals: totalsOf(runs),
    runs,
  }
}
