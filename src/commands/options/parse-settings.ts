import { AppError } from '../../core/app-error.ts'
import { speakAs } from '../../core/option-words.ts'
import type { Redactor } from '../../core/redactor.ts'
import { didYouMean } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import { commandOptions, type RunCommandOptions } from './command-options.ts'
import type { OptionSpec } from './option-spec.ts'
import { type AnyOption, OPTIONS, type OptionName } from './table.ts'
import type { Given } from './value-parsers.ts'
import { wordsOf } from './words-of-face.ts'

/** Lists of pairs: by name, or as the command line has them. */
type Pairs = Readonly<Record<string, string | number | boolean>> | readonly string[]

type SettingValue<S extends AnyOption> = S['form'] extends {
  readonly kind: 'choice'
  readonly choices: readonly (infer C)[]
}
  ? C
  : S['form']['kind'] extends 'flag'
    ? boolean
    : S['form']['kind'] extends 'integer'
      ? number
      : S['form']['kind'] extends 'duration'
        ? string | number
        : S['form']['kind'] extends 'variable' | 'rewrite' | 'secret' | 'secret-host'
          ? Pairs
          : S['isRepeatable'] extends true
            ? string | readonly string[]
            : string

/** The options of a run as a test framework is given them: the names of the Action's inputs in camelCase, the values of the
 *  CLI. Lists of pairs may be objects; a duration may be a number of milliseconds. */
export type RunSettings = {
  readonly [S in AnyOption as 'run' extends S['commands'][number]
    ? NonNullable<S['settingName']>
    : never]?: SettingValue<S>
} & {
  /** Folder where what the steps see is kept, without secrets. */
  readonly record?: string
  /** Folder whose observations take the place of the network. */
  readonly replay?: string
}

/** Settings and where they come from. */
export interface SettingsLayer {
  /** `canary-preflight.config.json`, `describeBlueprint`: stands in messages and says in reports where a value came from. */
  readonly source: string
  readonly settings: unknown
}

/** Settings by the same parsers as the options of the CLI; of two layers with the same setting the later one counts. Throws
 *  OPTION_UNKNOWN, with the nearest name, and OPTION_INVALID. Secrets are learned here. */
export function parseSettings(layers: readonly SettingsLayer[], redactor: Redactor): ParsedSettings {
  speakAs(wordsOf('settings'))
  const given = new Map<OptionName, readonly Given[]>()
  const folders = new Map<string, string>()
  for (const { source, settings } of layers) {
    for (const [setting, value] of Object.entries(assertSettings(settings, source))) {
      if (isFolder(setting) && value !== undefined) folders.set(setting, folderOf(value, { setting, source }))
      const spec = SPECS.find((candidate) => candidate.setting === setting)
      if (spec === undefined || value === undefined) continue
      given.set(spec.name, valuesOf(value, { spec, source }))
    }
  }
  const options = commandOptions('run', given, redactor)
  const [first, second] = [...folders]
  if (second !== undefined) {
    throw new AppError('OPTION_INVALID', 'The settings "record" and "replay" exclude each other.', {
      hint: 'Record once, then replay.',
    })
  }
  const observations: ParsedSettings['observations'] =
    first === undefined ? undefined : { mode: first[0] === 'record' ? 'record' : 'replay', folder: first[1] }
  return { options, given: new Set(given.keys()), observations }
}

/** Settings, parsed. */
export interface ParsedSettings {
  readonly options: RunCommandOptions
  /** The settings that were there. */
  readonly given: ReadonlySet<OptionName>
  /** Where observations are recorded or replayed from, when they are. */
  readonly observations: { readonly mode: 'record' | 'replay'; readonly folder: string } | undefined
}

function isFolder(setting: string): boolean {
  return setting === 'record' || setting === 'replay'
}

function folderOf(value: unknown, { setting, source }: { setting: string; source: string }): string {
  if (typeof value === 'string' && value !== '') return value
  throw new AppError('OPTION_INVALID', `Setting "${setting}" in ${source} must be the path of a folder.`)
}

/** The settings, if their names all exist. Throws OPTION_UNKNOWN and OPTION_INVALID. */
export function assertSettings(settings: unknown, source: string): Readonly<Record<string, unknown>> {
  if (!isObject(settings)) {
    throw new AppError('OPTION_INVALID', `The settings of ${source} must be an object.`, {
      hint: `Write for example { retries: 1 }. The settings are ${NAMES.join(', ')}.`,
    })
  }
  for (const setting of Object.keys(settings)) {
    if (NAMES.includes(setting)) continue
    const hint = ELSEWHERE.get(setting) ?? didYouMean(setting, NAMES) ?? `The settings are ${NAMES.join(', ')}.`
    throw new AppError('OPTION_UNKNOWN', `There is no setting ${quoted(setting)} in ${source}.`, { hint })
  }
  return settings
}

type SettingSpec = OptionSpec & { readonly name: OptionName; readonly setting: string }

const SPECS: readonly SettingSpec[] = OPTIONS.flatMap((spec: OptionSpec & { readonly name: OptionName }) =>
  spec.setting === null ? [] : [{ ...spec, setting: spec.setting }],
)

const NAMES: readonly string[] = [...SPECS.map(({ setting }) => setting), 'record', 'replay']

/** What a test framework has its own way for, by any name that the other faces have for it. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map(
  OPTIONS.flatMap(({ name, input, key, notOn }: OptionSpec): [string, string][] => {
    const { settings } = notOn
    return settings === undefined ? [] : [name, input ?? name, key].map((word) => [word, settings])
  }),
)

interface Target {
  readonly spec: SettingSpec
  readonly source: string
}

function valuesOf(value: unknown, { spec, source }: Target): Given[] {
  const { setting, form } = spec
  const wrong = (wanted: string): AppError =>
    new AppError('OPTION_INVALID', `Setting "${setting}" in ${source} must be ${wanted}.`)
  const given = (text: string, entry = setting): Given => ({
    text,
    label: `Setting ${quoted(entry)} in ${source}`,
    source: `${source}, ${setting}`,
  })
  switch (form.kind) {
    case 'flag':
      if (typeof value !== 'boolean') throw wrong('true or false')
      return [given(String(value))]
    case 'integer':
      if (typeof value !== 'number' && typeof value !== 'string') throw wrong('a number')
      return [given(String(value))]
    case 'duration':
      if (typeof value === 'number') return [given(`${value}ms`)]
      if (typeof value !== 'string') throw wrong('a duration such as "20s", or milliseconds')
      return [given(value)]
    case 'variable':
    case 'rewrite':
    case 'secret':
    case 'secret-host':
      if (isObject(value)) return pairsOf(value, { setting, given, wrong })
  }
  const texts: readonly unknown[] = Array.isArray(value) && spec.isRepeatable ? value : [value]
  return texts.map((text) => {
    if (typeof text !== 'string') throw wrong(spec.isRepeatable ? 'a text or a list of texts' : 'a text')
    return given(text)
  })
}

function pairsOf(
  pairs: Readonly<Record<string, unknown>>,
  {
    setting,
    given,
    wrong,
  }: { setting: string; given: (text: string, entry: string) => Given; wrong: (wanted: string) => AppError },
): Given[] {
  return Object.entries(pairs).map(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw wrong(`names with texts; ${quoted(name)} has another value`)
    }
    // The pair is written as on the command line, where the first "=" ends the name.
    if (name.includes('=')) throw wrong(`names without "="; one is ${quoted(name)}`)
    return given(`${name}=${value}`, `${setting}.${name}`)
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
