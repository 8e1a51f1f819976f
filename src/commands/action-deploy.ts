import { conclusionOfFailure, conclusionOfRun } from './conclusion.ts'
import type { CommandContext, ExitCode } from './context.ts'
import { deployCommand, WITHOUT_DRY_RUN } from './deploy-command.ts'
import { exitCodeOfError } from './exit-code.ts'
import { type LoadedFiles, loadFiles } from './files/load-files.ts'
import { withheldBecause } from './foreign-code.ts'
import { assertMerged } from './merged-code.ts'
import { loadedFiles, type ModeOutcome, type Shown, stopwatch, validationReport, withReports } from './mode-outcome.ts'
import type { DeployCommandOptions, RunCommandOptions } from './options/command-options.ts'
import { specOf } from './options/command-options.ts'
import type { Outcome } from './publish.ts'
import { runCommand } from './run.ts'
import { type CanarySources, validSources } from './valid-sources.ts'
import { assertNotInputs } from './write-reports.ts'

/** Validates, runs the blueprints of the manifests against staging and, only when all of them passed, deploys. Nothing is
 *  deployed that this job did not see pass. */
export async function deployMode(
  { options, run }: { readonly options: DeployCommandOptions; readonly run: RunCommandOptions },
  context: CommandContext,
  shown: Shown,
): Promise<ModeOutcome> {
  const timed = stopwatch(context)
  const loaded = await validSources(options, context, { isOnlyJudged: withheldBecause(options, context) !== undefined })
  if (!loaded.isValid) {
    const report = await validationReport(loaded.files, timed(), context)
    const outcome = { ...shown, report, loaded: loadedFiles(loaded), conclusion: report.status, reports: [] }
    const notices = ['Nothing was run or deployed, because a file is invalid.']
    return await withReports({ outcome, exitCode: 1, notices, errors: [] }, run.reports, context)
  }
  if (withheldBecause(options, context) === undefined) assertMerged(options, context, loaded)
  assertNotInputs(run.reports, { cwd: context.cwd, inputs: loaded.files.map(({ path }) => path) })
  const verified = await runCommand(run, context, await filesToRun(run, loaded, context))
  const conclusion = conclusionOfRun(verified.result, verified.exitCode)
  const outcome = { ...shown, report: verified.result, loaded: verified.loaded, conclusion, reports: verified.written }
  if (verified.exitCode !== 0 || conclusion !== 'passed') {
    // Whatever fail-on makes of the run: what did not pass is not deployed, and a deploy that was asked for is not green without.
    const exitCode = verified.exitCode === 0 ? 1 : verified.exitCode
    const { errors, result } = verified
    const why =
      result.status === 'passed' && errors.length > 0
        ? 'a report of the verification could not be written'
        : 'the verification did not pass'
    return { outcome, exitCode, notices: [`Nothing was deployed, because ${why}.`], errors }
  }
  try {
    return await deployed(options, context, { loaded, outcome })
  } catch (error) {
    // What the verification found is shown all the same.
    const cause: unknown = context.signal.aborted ? context.signal.reason : error
    const exitCode = exitCodeOfError(cause)
    return {
      outcome: { ...outcome, conclusion: conclusionOf(exitCode, outcome) },
      exitCode,
      notices: [],
      errors: [cause],
    }
  }
}

async function deployed(
  options: DeployCommandOptions,
  context: CommandContext,
  { loaded, outcome }: { readonly loaded: CanarySources; readonly outcome: Outcome },
): Promise<ModeOutcome> {
  const passed = outcome.report.runs.filter(({ status }) => status === 'passed').map(({ path }) => path)
  const { result, exitCode, skipped } = await deployCommand(options, context, { loaded, verified: new Set(passed) })
  const plans = result.flatMap(({ plan }) => (plan === undefined ? [] : [plan]))
  const canaries = { plans: plans.length === 0 ? undefined : plans, outcomes: result, sources: loaded.sources }
  const notices = [
    ...(skipped === undefined ? [] : [`The deploy is skipped: ${skipped}.`]),
    ...(skipped === undefined && options.dryRun === 'skip' ? [WITHOUT_DRY_RUN] : []),
  ]
  return {
    // What the run found stands in the counts: a deploy that was asked for and not made has not passed.
    outcome: { ...outcome, canaries, conclusion: skipped === undefined ? conclusionOf(exitCode, outcome) : 'skipped' },
    exitCode,
    notices,
    errors: [],
  }
}

function conclusionOf(exitCode: ExitCode, { conclusion }: Outcome): Outcome['conclusion'] {
  if (exitCode === 0) return conclusion
  return exitCode === 1 ? 'failed' : conclusionOfFailure(exitCode)
}

/** What the input says, and the blueprints of the manifests in any case: as they were loaded, so that the very bytes that are seen to
 *  pass are deployed. GitHub hands over the default of an input as if it had been written. */
async function filesToRun(
  { patterns }: RunCommandOptions,
  { sources, book, texts }: CanarySources,
  context: CommandContext,
): Promise<LoadedFiles> {
  const own = sources.map(({ blueprint }) => blueprint)
  const isDefault = patterns.every((pattern) => pattern === specOf('files').default)
  const asked = isDefault ? undefined : await loadFiles(patterns, context, { takesManifests: false, book })
  const others = (asked?.blueprints ?? []).filter(({ path }) => !own.some((blueprint) => blueprint.path === path))
  const blueprints = [...new Set([...others, ...own])]
  const manifests = (asked?.files ?? []).filter((file) => !asked?.blueprints.some(({ path }) => path === file.path))
  return { files: [...blueprints, ...manifests], blueprints, sources: texts }
}
