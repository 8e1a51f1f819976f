import type { ValidatedFile } from '../blueprint/validated-file.ts'
import { optionNamed } from '../core/option-words.ts'
import { createStyle } from '../core/style.ts'
import { validationJson } from '../reporters/validation-json.ts'
import { validationText } from '../reporters/validation-text.ts'
import { validationTotals } from '../reporters/validation-totals.ts'
import type { CommandContext, CommandOutcome } from './context.ts'
import { type LoadedFiles, loadFiles } from './files/load-files.ts'
import type { ValidateOptions } from './options/command-options.ts'

/** Validates files and prints what was found. Needs no network. Throws when a file cannot be found or read. */
export async function validateCommand(
  options: ValidateOptions,
  context: CommandContext,
): Promise<CommandOutcome<LoadedFiles>> {
  const startedAt = context.clock.now()
  const startMs = context.clock.monotonicMs()
  const loaded = await loadFiles(options.patterns, context, options)
  switch (options.format) {
    case 'text': {
      const style = createStyle({ colour: context.hasColour && !options.noColor })
      context.stdout(validationText(loaded.files, { sources: loaded.sources, style }))
      break
    }
    case 'json':
      context.stdout(validationJson(loaded.files))
      break
    case 'sarif': {
      const [{ sarif }, { reportFromValidation }] = await Promise.all([
        import('../reporters/sarif.ts'),
        import('../reporters/validation-report.ts'),
      ])
      const durationMs = context.clock.monotonicMs() - startMs
      const report = reportFromValidation(loaded.files, { startedAt, durationMs })
      context.stdout(sarif(report, { sources: loaded.sources }))
      break
    }
  }
  const excess = excessWarnings(loaded.files, options.maxWarnings)
  if (excess !== undefined) context.stderr(`${excess}\n`)
  return { result: loaded, exitCode: isGood(loaded.files, options) && excess === undefined ? 0 : 1 }
}

function excessWarnings(files: readonly ValidatedFile<object>[], maxWarnings: number | undefined): string | undefined {
  const { warnings } = validationTotals(files)
  if (maxWarnings === undefined || warnings <= maxWarnings) return undefined
  return `Too many warnings: ${warnings}, and ${optionNamed('max-warnings')} allows ${maxWarnings}.`
}

function isGood(files: readonly ValidatedFile<object>[], { failOn }: ValidateOptions): boolean {
  const { errors, warnings } = validationTotals(files)
  switch (failOn) {
    case 'error':
    case 'failure':
    case 'flaky':
      return errors === 0 && files.every(({ valid }) => valid)
    case 'warning':
      return errors + warnings === 0 && files.every(({ valid }) => valid)
    case 'never':
      return true
  }
}
