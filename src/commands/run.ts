import type { Invalid, ValidatedFile } from '../blueprint/validated-file.ts'
import type { AppError } from '../core/app-error.ts'
import { createStyle } from '../core/style.ts'
import { TOOL } from '../core/tool.ts'
import { foreignCode } from '../github/foreign-code.ts'
import { formatConsole } from '../reporters/console.ts'
import { createProgress } from '../reporters/progress.ts'
import { validationText } from '../reporters/validation-text.ts'
import { validationTotals } from '../reporters/validation-totals.ts'
import type { RunEvent, RunOptions } from '../runner/options.ts'
import type { Report } from '../runner/report/report.ts'
import type { CommandContext, CommandOutcome } from './context.ts'
import { errorText } from './error-text.ts'
import { exitCodeOfReport } from './exit-code.ts'
import { type LoadedFiles, loadFiles } from './files/load-files.ts'
import { readableText } from './files/read-file.ts'
import type { RunCommandOptions } from './options/command-options.ts'
import { givenSecrets } from './options/given-secrets.ts'
import { givenVariables } from './options/given-variables.ts'
import type { ReportTarget } from './options/pair-parsers.ts'
import { assertNotInputs, takesStandardOutput, writeReports } from './write-reports.ts'

/** What a run leaves behind: its report, and what a face needs to show it elsewhere. */
export interface RunOutcome extends CommandOutcome<Report> {
  readonly loaded: LoadedFiles
  readonly written: readonly ReportTarget[]
  /** Why other reports could not be written. They are printed. */
  readonly errors: readonly AppError[]
}

/** Validates, runs, prints and writes the reports. Files that the caller has loaded are taken instead of those that the options name.
 *  An interrupted run is reported as far as it came. Throws for what keeps a run from beginning. */
export async function runCommand(
  options: RunCommandOptions,
  context: CommandContext,
  known?: LoadedFiles,
): Promise<RunOutcome> {
  const { cwd, redactor, clock, signal, env } = context
  // Before anything else: what is read or printed from here on may contain one of them.
  const secrets = givenSecrets(options, context)
  const variables = givenVariables(options, context)
  const loaded = known ?? (await loadFiles(options.patterns, context, { ...options, takesManifests: false }))
  const { varsFile, secretsFile } = options
  const inputs = [...loaded.files.map(({ path }) => path), varsFile, secretsFile].filter((path) => path !== undefined)
  assertNotInputs(options.reports, { cwd, inputs })

  const colour = context.hasColour && !options.noColor
  const progress = createProgress({ write: context.stderr, isTerminal: context.isTerminal, colour })
  const { blueprints } = loaded
  // A manifest is not run. One that is invalid is in the report, or the run would be green although its canary cannot be deployed.
  const others = loaded.files.filter((file) => !blueprints.some(({ path }) => path === file.path))
  const files = [...blueprints, ...others.filter((file): file is Invalid => !file.valid)]
  const remarks = others.filter(({ valid, diagnostics }) => valid && diagnostics.length > 0)
  if (known === undefined && remarks.length > 0)
    context.stderr(validationText(remarks, { sources: loaded.sources, style: createStyle({ colour }) }))
  const report = await run(files, { ...options, secrets, variables }, progress)
  const sources = loaded.sources
  const print = takesStandardOutput(options.reports) ? context.stderr : context.stdout
  print(formatConsole(report, { colour, verbose: options.verbose, sources }))
  const { written, errors } = await writeReports(report, { targets: options.reports, context: { sources } }, context)
  for (const error of errors) context.stderr(errorText(error, { isVerbose: options.verbose }))
  return { result: report, exitCode: exitCode(report, errors), loaded, written, errors }

  async function run(
    asked: readonly ValidatedFile[],
    runOptions: RunOptions,
    { onEvent, end }: Progress,
  ): Promise<Report> {
    const { runSuite } = await import('../runner/run-suite.ts')
    try {
      const tool = { name: TOOL.name, version: TOOL.version }
      return await runSuite(asked, runOptions, {
        clock,
        signal,
        redactor,
        env,
        tool,
        onEvent,
        foreignCode: foreignCode(env, readableText),
        usesSecretsManager: true,
      })
    } finally {
      end()
    }
  }

  function exitCode(done: Report, failures: readonly AppError[]): CommandOutcome<Report>['exitCode'] {
    if (signal.aborted) return 130
    if (failures.length > 0) return 3
    const isRemarked = options.failOn === 'warning' && validationTotals(remarks).warnings > 0
    return isRemarked ? 1 : exitCodeOfReport(done, options.failOn)
  }
}

interface Progress {
  readonly onEvent: (event: RunEvent) => void
  readonly end: () => void
}
