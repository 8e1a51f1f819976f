import { AppError } from '../core/app-error.ts'
import type { Redactor } from '../core/redactor.ts'
import { didYouMean } from '../core/suggest.ts'
import { quoted } from '../core/visible.ts'
import { booleanOption, type CommandOptions, commandOptions } from './given-options.ts'
import type { OptionSpec } from './option-spec.ts'
import { OPTIONS, type OptionName } from './options.ts'
import { type Given, parseChoice } from './value-parsers.ts'

/** What the inputs of the Action ask for. */
export type ActionOptions = CommandOptions & {
  readonly annotations: boolean
  readonly summary: boolean
  /** Names of secrets given without a value, as GitHub does where a secret is not to be had. They count as not given. */
  readonly emptySecrets: readonly string[]
}

/** Reads `INPUT_*` as the Actions runner sets them: names in upper case, spaces as `_`, hyphens kept. Empty is unset.
 *  Throws OPTION_UNKNOWN and OPTION_INVALID. Secrets and the token are learned here. */
export function parseInputs(env: Readonly<Record<string, string | undefined>>, redactor: Redactor): ActionOptions {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(env)) {
    const text = value?.trim() ?? ''
    if (/^INPUT_/i.test(key) && text !== '') texts.set(key.slice('INPUT_'.length).toLowerCase(), text)
  }
  redactor.learn(texts.get('github-token') ?? '')
  const given = new Map<OptionName, Given[]>()
  for (const spec of inputSpecs) {
    const text = texts.get(spec.input)
    texts.delete(spec.input)
    if (text !== undefined) given.set(spec.name, valuesOf(spec, text))
  }
  const emptySecrets = takeEmptySecrets(given)
  const mode = modeOf(given.get('mode')?.[0])
  // In every mode: a workflow that switches modes hears of a mistake at once, and its secrets are known to the redactor.
  const run = commandOptions('run', given, redactor)
  const asked = mode === 'run' ? run : commandOptions(mode, given, redactor)
  for (const [name, text] of texts) assertKnown(name, text)
  const [annotations, summary] = [booleanOption(given, 'annotations'), booleanOption(given, 'summary')]
  return { ...asked, annotations, summary, emptySecrets }
}

/** Removes them from `given`. A pull request from a fork sees every secret as empty: the steps that need none still run. */
function takeEmptySecrets(given: Map<OptionName, readonly Given[]>): string[] {
  const secrets = given.get('secret') ?? []
  const [empty, others] = [secrets.filter(isEmptySecret), secrets.filter((secret) => !isEmptySecret(secret))]
  given.set('secret', others)
  return empty.map(({ text }) => text.slice(0, -1))
}

function isEmptySecret({ text }: Given): boolean {
  return text.length > 1 && text.indexOf('=') === text.length - 1
}

type InputSpec = OptionSpec & { readonly name: OptionName; readonly input: string }

const inputSpecs: readonly InputSpec[] = OPTIONS.flatMap((spec) =>
  spec.input === null ? [] : [{ ...spec, input: spec.input }],
)

/** Inputs of the design that this version does not have, with the one value that asks for nothing. */
const laterInputs: ReadonlyMap<string, string | undefined> = new Map([
  ['check-run', 'false'],
  ['comment', 'never'],
  ...[
    'manifests',
    'canary-name',
    'execution-role-arn',
    'artifact-s3-location',
    'schedule',
    'runtime-version',
    'dry-run',
    'start',
  ].map((name) => [name, undefined] as const),
])

function valuesOf(spec: InputSpec, text: string): Given[] {
  const label = `Input "${spec.input}"`
  const source = `input ${spec.input}`
  if (!spec.isRepeatable) return [{ text, label, source }]
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line.trim(), label: `${label}, line ${index + 1},`, source }))
    .filter((line) => line.text !== '')
}

function modeOf(given: Given | undefined): CommandOptions['command'] {
  if (given === undefined) return 'run'
  if (given.text === 'deploy' || given.text === 'plan') {
    throw new AppError('OPTION_INVALID', `Mode "${given.text}" is not available in this version.`, {
      hint: 'Set mode to "validate" or "run".',
    })
  }
  return parseChoice(given, ['validate', 'run'])
}

function assertKnown(name: string, text: string): void {
  if (laterInputs.has(name)) {
    if (laterInputs.get(name) === text) return
    throw new AppError('OPTION_UNKNOWN', `Input "${name}" is not available in this version.`, {
      hint: 'Remove it from the step\'s "with".',
    })
  }
  const names = inputSpecs.map(({ input }) => input)
  throw new AppError('OPTION_UNKNOWN', `There is no input ${quoted(name)}.`, {
    hint: didYouMean(name, names) ?? `The inputs are ${names.join(', ')}.`,
  })
}
