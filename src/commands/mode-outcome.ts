import type { CommandContext, ExitCode } from './context.ts'
import type { ReportTarget } from './options/pair-parsers.ts'
import type { Outcome } from './publish.ts'
import type { CanarySources } from './valid-sources.ts'
import { assertNotInputs, writeReports } from './write-reports.ts'

/** What a mode of the Action came to. `notices` are for people, in whole sentences. */
export interface ModeOutcome {
  readonly outcome: Outcome
  readonly exitCode: ExitCode
  readonly notices: readonly string[]
  /** What ended it, or kept a report from being written, although there is something to show already. */
  readonly errors: readonly unknown[]
}

/** What is shown, whatever came of it. */
export type Shown = Pick<Outcome, 'cwd' | 'hasAnnotations' | 'hasSummary'>

/** Writes the reports of a mode that runs nothing. One that cannot be written is an error, as in a run. */
export async function withReports(
  done: ModeOutcome,
  targets: readonly ReportTarget[],
  context: CommandContext,
): Promise<ModeOutcome> {
  const { report, loaded } = done.outcome
  assertNotInputs(targets, { cwd: context.cwd, inputs: report.runs.map(({ path }) => path) })
  const { written, errors } = await writeReports(report, { targets, context: { sources: loaded.sources } }, context)
  const outcome = { ...done.outcome, reports: written }
  if (errors.length === 0) return { ...done, outcome }
  return { ...done, outcome, exitCode: 3, errors }
}

/** The files of canaries in the form in which those of a run are published. */
export function loadedFiles({ sources, texts }: CanarySources): Outcome['loaded'] {
  return { files: sources.map(({ blueprint }) => blueprint), sources: texts }
}

/** Files that were judged, as a report without steps. */
export async function validationReport(
  files: CanarySources['files'],
  times: { readonly startedAt: Date; readonly durationMs: number },
  { redactor }: CommandContext,
): Promise<Outcome['report']> {
  const [{ reportFromValidation }, { redacted }] = await Promise.all([
    import('../reporters/validation-report.ts'),
    import('../runner/report/redaction.ts'),
  ])
  return redacted(reportFromValidation(files, times), redactor)
}

/** Begins to measure; the function it returns says when it began and how long it took until then. */
export function stopwatch({ clock }: CommandContext): () => { readonly startedAt: Date; readonly durationMs: number } {
  const startedAt = clock.now()
  const startMs = clock.monotonicMs()
  return () => ({ startedAt, durationMs: clock.monotonicMs() - startMs })
}
