import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { didYouMean } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import { commandOptions, type RunCommandOptions } from './given-options.ts'
import { OPTIONS, type OptionName } from './table.ts'
import type { Given } from './value-parsers.ts'

/** The options of a run as a test framework is given them: the names of the Action's inputs in camelCase, the values of the
 *  CLI. Lists of pairs may be objects. */
export interface RunSettings {
  /** Values for variables that the blueprints declare. */
  readonly variables?: Pairs
  /** JSON file with variables. */
  readonly varsFile?: string
  /** Sends what is meant for the first URL or host to the second. */
  readonly rewrites?: Pairs
  /** `HOST:PORT:ADDR`. */
  readonly resolve?: string | readonly string[]
  /** Values of `${AWS_SECRET:NAME}` and, as `NAME:KEY`, of `${AWS_SECRET:NAME:KEY}`. */
  readonly secrets?: Pairs
  /** JSON file with secrets. */
  readonly secretsFile?: string
  /** Hosts that a secret may go to: `NAME=HOST`, or by the name. */
  readonly secretHosts?: Pairs
  readonly foreignCode?: 'block' | 'skip' | 'trust'
  /** Whether SIGV4 steps are signed with the credentials of their roleArn. */
  readonly assumeRole?: boolean
  readonly awsRegion?: string
  /** The only hosts that steps may reach; every host unless given. */
  readonly allowedHosts?: string | readonly string[]
  readonly followRedirects?: boolean
  /** Further attempts after a network error, a time-out or a 5xx: 0 to 5. */
  readonly retries?: number
  /** Blueprints at the same time: 1 to 64. */
  readonly concurrency?: number
  /** Of the whole run: `20s`, or milliseconds. */
  readonly timeout?: string | number
  /** Folder where what the steps see is kept, without secrets. */
  readonly record?: string
  /** Folder whose observations take the place of the network. */
  readonly replay?: string
}

type Pairs = Readonly<Record<string, string | number | boolean>> | readonly string[]

/** Settings and where they come from. */
export interface SettingsLayer {
  /** `canary-preflight.config.json`, `describeBlueprint`: stands in messages and says in reports where a value came from. */
  readonly source: string
  readonly settings: unknown
}

/** Settings by the same parsers as the options of the CLI; of two layers with the same setting the later one counts. Throws
 *  OPTION_UNKNOWN, with the nearest name, and OPTION_INVALID. Secrets are learned here. */
export function parseSettings(layers: readonly SettingsLayer[], redactor: Redactor): ParsedSettings {
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
  const asked = commandOptions('run', given, redactor)
  if (asked.command !== 'run') throw new AppError('INTERNAL', 'The settings of a run are no run.')
  const [first, second] = [...folders]
  if (second !== undefined) {
    throw new AppError('OPTION_INVALID', 'The settings "record" and "replay" exclude each other.', {
      hint: 'Record once, then replay.',
    })
  }
  const observations: ParsedSettings['observations'] =
    first === undefined ? undefined : { mode: first[0] === 'record' ? 'record' : 'replay', folder: first[1] }
  return { options: asked.options, given: new Set(given.keys()), observations }
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
    const hint = ELSEWHERE[setting] ?? didYouMean(setting, NAMES) ?? `The settings are ${NAMES.join(', ')}.`
    throw new AppError('OPTION_UNKNOWN', `There is no setting ${quoted(setting)} in ${source}.`, { hint })
  }
  return settings
}

const TAKEN = [
  'var',
  'vars-file',
  'rewrite',
  'resolve',
  'secret',
  'secrets-file',
  'secret-host',
  'foreign-code',
  'assume-role',
  'aws-region',
  'allow-host',
  'follow-redirects',
  'retries',
  'concurrency',
  'timeout',
] as const satisfies readonly OptionName[]

const SPECS = TAKEN.flatMap((name) =>
  OPTIONS.filter((spec) => spec.name === name).map((spec) => ({
    ...spec,
    setting: camelCase(spec.input ?? spec.name),
  })),
)

const NAMES: readonly string[] = [...SPECS.map(({ setting }) => setting), 'record', 'replay']

/** What a test framework has its own way for. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  bail: 'Use the --bail of the test framework.',
  grep: 'Select tests by name with -t.',
  step: 'Select tests by name with -t.',
  steps: 'Select tests by name with -t.',
  shard: 'Use the --shard of the test framework.',
  reports: 'Use the reporters of the test framework.',
  report: 'Use the reporters of the test framework.',
  verbose: 'Use the --verbose of the test framework.',
  files: 'Select files with testMatch.',
}

interface Target {
  readonly spec: (typeof SPECS)[number]
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

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
