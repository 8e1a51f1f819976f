import type { ValidatedFile } from '../blueprint/validated-file.ts'
import { TOOL } from '../core/tool.ts'
import type { Report } from '../runner/report/report.ts'
import { validationTotals } from './validation-totals.ts'

/** A validation as a report without steps, for the sinks that take a report (SARIF, annotations, the job summary). */
export function reportFromValidation(
  files: readonly ValidatedFile<object>[],
  { startedAt, durationMs }: { readonly startedAt: Date; readonly durationMs: number },
): Report {
  const totals = validationTotals(files)
  const invalidFiles = totals.files - totals.valid
  return {
    schemaVersion: 1,
    tool: { name: TOOL.name, version: TOOL.version },
    startedAt: startedAt.toISOString(),
    durationMs,
    status: invalidFiles === 0 ? 'passed' : 'failed',
    totals: {
      files: totals.files,
      invalidFiles,
      steps: 0,
      passed: 0,
      failed: 0,
      errored: 0,
      skipped: 0,
      flaky: 0,
      assertions: 0,
      failedAssertions: 0,
      warnings: totals.warnings,
    },
    runs: files.map(({ path, sha256, valid, diagnostics }) => ({
      path,
      sha256,
      status: valid ? 'passed' : 'failed',
      durationMs: 0,
      diagnostics,
      steps: [],
    })),
  }
}
