import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import type { Redactor } from '../../core/redactor.ts'
import { visible } from '../../core/visible.ts'
import { type FORMS, type GivenOverride, IDENTITIES, parseForm } from './forms.ts'
import type { CommandName, OptionForm, OptionSpec } from './option-spec.ts'
import { type AnyOption, OPTIONS, type OptionName } from './table.ts'
import type { Given } from './value-parsers.ts'

/** What a face was given, still as text. A name that was not given is absent. */
export type GivenOptions = ReadonlyMap<OptionName, readonly Given[]>

type Value<F extends OptionForm> = F extends { readonly kind: 'choice'; readonly choices: readonly (infer C)[] }
  ? C
  : ReturnType<(typeof FORMS)[F['kind']]>

type Parsed<S extends AnyOption> = S['form'] extends { readonly kind: 'override' }
  ? readonly GivenOverride[]
  : S['isRepeatable'] extends true
    ? readonly Value<S['form']>[]
    : S['default'] extends null
      ? Value<S['form']> | undefined
      : Value<S['form']>

/** The options of a command after parsing. Each member follows from its entry in the table. */
export type OptionsOf<C extends CommandName> = {
  readonly [S in AnyOption as C extends S['commands'][number] ? S['key'] : never]: Parsed<S>
}

export type ValidateOptions = OptionsOf<'validate'>
export type RunCommandOptions = OptionsOf<'run'>
export type PlanOptions = OptionsOf<'plan'>
export type DeployCommandOptions = OptionsOf<'deploy'>
export type PackageOptions = OptionsOf<'package'>
export type PolicyOptions = OptionsOf<'iam-policy'>
export type TemplateOptions = OptionsOf<'cloudformation'>
export type EmulatorCommandOptions = OptionsOf<'emulator'>
/** Of every command that begins with a manifest. */
export type ManifestOptions = Pick<PackageOptions, 'manifests' | 'overrides' | 'awsRegion' | 'noColor' | 'verbose'>
export type FailOn = RunCommandOptions['failOn']

/** A command and its options. */
export type CommandOptions = {
  readonly [C in CommandName]: { readonly command: C; readonly options: OptionsOf<C> }
}[CommandName]

/** Checks and converts every value. Throws OPTION_INVALID for the first that is not of its form, for two of the same name, and for
 *  options that contradict each other. Secrets are learned here. */
export function commandOptions<C extends CommandName>(
  command: C,
  given: GivenOptions,
  redactor: Redactor,
): OptionsOf<C> {
  const values: Record<string, unknown> = {}
  for (const spec of specsOf(command)) {
    const { key, form, isRepeatable } = spec
    const parsed = givenFor(spec, given).map((value) => parseForm(value, form, redactor))
    assertDistinct(parsed, form)
    const isList = isRepeatable || form.kind === 'override'
    const others = Array.isArray(values[key]) ? values[key] : []
    values[key] = isList ? [...others, ...parsed] : parsed[0]
  }
  assertConsistent(values)
  // Each member was read by the parser of its entry, from which its type follows.
  return values as OptionsOf<C>
}

/** The entry of an option in the table. */
export function specOf(name: OptionName): OptionSpec {
  const spec = OPTIONS.find((candidate) => candidate.name === name)
  if (spec === undefined) throw new AppError('INTERNAL', `No option is called "${name}".`)
  return spec
}

/** Secrets first, so that the message about any other value can no longer show one of them. */
function specsOf(command: CommandName): OptionSpec[] {
  const own = OPTIONS.filter(({ commands, alias }: OptionSpec) => commands.includes(command) && alias === null)
  const isSecret = ({ form }: OptionSpec): boolean => form.kind === 'secret'
  return [...own.filter(isSecret), ...own.filter((spec) => !isSecret(spec))]
}

/** What was given, else the default. Of a list nothing stands for the default. */
function givenFor(spec: OptionSpec, given: GivenOptions): readonly Given[] {
  const own = given.get(spec.name as OptionName)
  if (own !== undefined) return spec.isRepeatable ? own : own.slice(0, 1)
  if (spec.isRepeatable || spec.default === null) return []
  return [{ text: spec.default, label: `The default of ${spec.name}`, source: 'default' }]
}

function assertDistinct(values: readonly unknown[], { kind }: OptionForm): void {
  // Of the form itself, as its parser made it.
  const nameOf = IDENTITIES[kind] as ((value: unknown) => string) | undefined
  if (nameOf === undefined) return
  const seen = new Set<string>()
  for (const name of values.map(nameOf)) {
    if (seen.has(name)) {
      throw new AppError('OPTION_INVALID', `${visible(name)} is given twice.`, { hint: 'Keep the one that is meant.' })
    }
    seen.add(name)
  }
}

function assertConsistent({ dryRun, dryRunId, watchRuns }: Readonly<Record<string, unknown>>): void {
  if (dryRunId !== undefined && dryRun !== 'required') {
    throw new AppError('OPTION_INVALID', `A dry run id is given, and "dry-run" is "${dryRun}".`, {
      hint: 'Leave one of the two out.',
    })
  }
  if (typeof watchRuns === 'number' && watchRuns > 0 && dryRun === 'only') {
    throw new AppError('OPTION_INVALID', 'There are no runs to watch when only a dry run is made.', {
      hint: `Leave ${optionNamed('watch-runs')} out.`,
    })
  }
}
