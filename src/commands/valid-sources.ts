import { overrideFrom } from '../canary/manifest/override.ts'
import type { CanarySource } from '../canary/manifest.ts'
import { AppError } from '../core/app-error.ts'
import { createStyle } from '../core/style.ts'
import { quoted } from '../core/visible.ts'
import { validationText } from '../reporters/validation-text.ts'
import type { CommandContext } from './context.ts'
import { type LoadedManifests, loadCanarySources } from './files/load-manifests.ts'
import type { ManifestOptions } from './options/command-options.ts'

/** The canaries that a command is about, judged. */
export interface CanarySources extends LoadedManifests {
  /** Whether every manifest, blueprint and settings file is without an error: only then is anything done. */
  readonly isValid: boolean
}

/** Loads and judges manifests with their blueprints. What there is to say about them is printed, all of it. Where nothing will
 *  be deployed (`isOnlyJudged`) the environment may lack what `${env:NAME}` stands for. Throws when one is missing or unreadable. */
export async function validSources(
  { manifests: patterns, overrides, awsRegion, noColor }: ManifestOptions,
  context: CommandContext,
  { isOnlyJudged = false }: { readonly isOnlyJudged?: boolean } = {},
): Promise<CanarySources> {
  const { env } = context
  // The SDK itself reads AWS_REGION only.
  const region = awsRegion ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined)
  const loaded = await loadCanarySources({
    ...context,
    env: isOnlyJudged ? undefined : env,
    patterns,
    overrides: overrides.map(overrideFrom),
    region,
  })
  if (loaded.problems.length > 0) {
    const style = createStyle({ colour: context.hasColour && !noColor })
    // Not on the standard output: that is for what was asked for.
    context.stderr(validationText(loaded.problems, { sources: loaded.texts, style }))
  }
  return { ...loaded, isValid: loaded.files.every(({ valid }) => valid) }
}

/** The one canary that a command is about; undefined when a file of it is invalid. Throws OPTION_INVALID when there are several. */
export async function oneValidSource(
  options: ManifestOptions,
  context: CommandContext,
): Promise<CanarySource | undefined> {
  const { sources, isValid } = await validSources(options, context)
  if (!isValid) return undefined
  const [source, another] = sources
  if (another === undefined) return source
  const names = sources.map(({ path }) => path).join(', ')
  throw new AppError(
    'OPTION_INVALID',
    `This command is about one canary, and there are ${sources.length} manifests: ${quoted(names, 300)}.`,
    {
      hint: 'Name one of them.',
    },
  )
}
