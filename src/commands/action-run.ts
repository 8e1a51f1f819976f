import type { Plan } from '../canary/plan.ts'
import { conclusionOfRun } from './conclusion.ts'
import type { CommandContext } from './context.ts'
import { loadedFiles, type ModeOutcome, type Shown, stopwatch, validationReport, withReports } from './mode-outcome.ts'
import type { PlanOptions, ValidateOptions } from './options/command-options.ts'
import type { ActionOptions } from './options/parse-inputs.ts'

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
      const { deployMode } = await import('./action-deploy.ts')
      return await deployMode(asked, context, shown)
    }
  }
}

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
