import type { Plan } from '../canary/plan.ts'
import { conclusionOfFailure, conclusionOfRun } from './conclusion.ts'
import type { CommandContext, ExitCode } from './context.ts'
import type { PlanOptions } from './options/given-deploy-options.ts'
import type { ValidateOptions } from './options/given-options.ts'
import type { ReportTarget } from './options/pair-parsers.ts'
import type { ActionOptions } from './options/parse-inputs.ts'
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

/** Does what the inputs ask for. Throws for what keeps it from beginning. */
export async function executeMode(asked: ActionOptions, context: CommandContext): Promise<ModeOutcome> {
  const shown = { cwd: context.cwd, hasAnnotations: asked.annotations, hasSummary: asked.summary }
  switch (asked.command) {
    case 'validate':
      return await withReports(await validateMode(asked.options, context, shown), asked.reports, context)
    case 'run': {
      const { runCommand } = await import('./run.ts')
      const { result: report, exitCode, loaded, written, errors } = await runCommand(asked.options, context)
      const conclusion = conclusionOfRun(report, exitCode)
      return { outcome: { ...shown, report, loaded, conclusion, reports: written }, exitCode, notices: [], errors }
    }
    case 'plan':
      return await withReports(await planMode(asked.options, context, shown), asked.reports, context)
    case 'deploy': {
      const { deployMode } = await import('./deploy-mode.ts')
      return await deployMode(asked, context, shown)
    }
  }
}

/** Writes the reports of a mode that runs nothing. One that cannot be written is an error, as in a run. */
export async function withReports(
  done: ModeOutcome,
  targets: readonly ReportTarget[],
  { cwd }: CommandContext,
): Promise<ModeOutcome> {
  const { report, loaded } = done.outcome
  assertNotInputs(targets, { cwd, inputs: report.runs.map(({ path }) => path) })
  const { written, errors } = await writeReports(report, { cwd, targets, context: { sources: loaded.sources } })
  const outcome = { ...done.outcome, reports: written }
  if (errors.length === 0) return { ...done, outcome }
  return { ...done, outcome: { ...outcome, conclusion: conclusionOfFailure(3) }, exitCode: 3, errors }
}

/** What is shown, whatever came of it. */
export type Shown = Pick<Outcome, 'cwd' | 'hasAnnotations' | 'hasSummary'>

async function validateMode(options: ValidateOptions, context: CommandContext, shown: Shown): Promise<ModeOutcome> {
  const { validateCommand } = await import('./validate.ts')
  const timed = stopwatch(context)
  const { result: loaded, exitCode } = await validateCommand(options, context)
  const report = await validationReport(loaded.files, timed(), context)
  return {
    outcome: { ...shown, report, loaded, conclusion: report.status, reports: [] },
    exitCode,
    notices: [],
    errors: [],
  }
}

async function planMode(options: PlanOptions, context: CommandContext, shown: Shown): Promise<ModeOutcome> {
  const { planCommand } = await import('./plan.ts')
  const timed = stopwatch(context)
  const { loaded, result: plans, exitCode, skipped } = await planCommand(options, context, { canGoWithoutAws: true })
  const report = await validationReport(loaded.files, timed(), context)
  const outcome = {
    ...shown,
    report,
    loaded: loadedFiles(loaded),
    reports: [],
    canaries: {
      plans: loaded.isValid && skipped === undefined ? plans : undefined,
      outcomes: [],
      sources: loaded.sources,
    },
  }
  if (skipped !== undefined) {
    const notices = [`The plan is skipped: ${skipped.replace(/\.$/, '')}.`]
    return {
      outcome: { ...outcome, conclusion: report.status === 'passed' ? 'skipped' : report.status },
      exitCode,
      notices,
      errors: [],
    }
  }
  const isBlocked = plans.some(({ action }: Plan) => action === 'blocked')
  return {
    outcome: { ...outcome, conclusion: isBlocked ? 'failed' : report.status },
    exitCode,
    notices: [],
    errors: [],
  }
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
  const [{ reportFromValidation }, { redactReport }] = await Promise.all([
    import('../reporters/validation-report.ts'),
    import('../runner/redact-report.ts'),
  ])
  return redactReport(reportFromValidation(files, times), redactor)
}

/** Begins to measure; the function it returns says when it began and how long it took until then. */
export function stopwatch({ clock }: CommandContext): () => { readonly startedAt: Date; readonly durationMs: number } {
  const startedAt = clock.now()
  const startMs = clock.monotonicMs()
  return () => ({ startedAt, durationMs: clock.monotonicMs() - startMs })
}
