import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { didYouMean } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import {
  commandOptions,
  type DeployCommandOptions,
  type PlanOptions,
  type RunCommandOptions,
  specOf,
  type ValidateOptions,
} from './command-options.ts'
import type { OptionSpec } from './option-spec.ts'
import type { ReportTarget } from './pair-parsers.ts'
import { secretLines } from './secret-lines.ts'
import { OPTIONS, type OptionName } from './table.ts'
import { type Given, labelOf } from './value-parsers.ts'

/** What the inputs of the Action ask for. */
export type ActionOptions = (
  | { readonly command: 'validate'; readonly options: ValidateOptions }
  | { readonly command: 'run'; readonly options: RunCommandOptions }
  | { readonly command: 'plan'; readonly options: PlanOptions }
  /** `run` comes first: only what passed is deployed. */
  | { readonly command: 'deploy'; readonly options: DeployCommandOptions; readonly run: RunCommandOptions }
) & {
  readonly annotations: boolean
  readonly summary: boolean
  /** Where patterns and paths begin; undefined is where the step was started. */
  readonly workingDirectory: string | undefined
  readonly reports: readonly ReportTarget[]
  /** Names or lines of secrets given without a value, as GitHub does where a secret is not to be had. They count as not given. */
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
    if (text !== undefined) given.set(spec.name, valuesOf(spec, text, redactor))
  }
  const emptySecrets = takeEmptySecrets(given)
  const toOutput = given.get('report')?.find(({ text }) => text.endsWith('=-'))
  if (toOutput !== undefined) {
    throw new AppError('OPTION_INVALID', `${labelOf(toOutput)}: a step has no standard output for a report.`, {
      hint: 'Name a file, such as json=reports/report.json.',
    })
  }
  // In every mode: a workflow that switches modes hears of a mistake at once, and its secrets are known to the redactor.
  const run = commandOptions('run', given, redactor)
  const validate = commandOptions('validate', given, redactor)
  const deploy = commandOptions('deploy', given, redactor)
  for (const name of texts.keys()) assertKnown(name)
  const { mode, annotations, summary, workingDirectory } = run
  // GitHub hands over the default of an input as if it had been written. The modes that deploy nothing judge those that were named.
  const isNamed = deploy.manifests.some((pattern) => pattern !== specOf('manifests').default)
  const manifests = isNamed ? deploy.manifests : []
  const common = { annotations, summary, workingDirectory, reports: run.reports, emptySecrets }
  switch (mode) {
    case 'validate':
      return { command: mode, options: { ...validate, manifests }, ...common }
    case 'run':
      return { command: mode, options: { ...run, manifests }, ...common }
    case 'plan':
      return { command: mode, options: commandOptions('plan', given, redactor), ...common }
    case 'deploy':
      return { command: mode, options: deploy, run, ...common }
  }
}

/** Removes them from `given`. A pull request from a fork sees every secret as empty: the steps that need none still run. */
function takeEmptySecrets(given: Map<OptionName, readonly Given[]>): string[] {
  const secrets = given.get('secret') ?? []
  const [empty, others] = [secrets.filter(isEmptySecret), secrets.filter((secret) => !isEmptySecret(secret))]
  given.set('secret', others)
  // Base64 ends with "=" too. With a colon it is none, but NAME:KEY; without one only the line is named.
  return empty.map((secret) => (secret.text.includes(':') ? secret.text.slice(0, -1) : labelOf(secret)))
}

function isEmptySecret({ text }: Given): boolean {
  return text.length > 1 && text.indexOf('=') === text.length - 1
}

type InputSpec = OptionSpec & { readonly name: OptionName; readonly input: string }

const inputSpecs: readonly InputSpec[] = OPTIONS.flatMap((spec: OptionSpec & { readonly name: OptionName }) =>
  spec.input === null ? [] : [{ ...spec, input: spec.input }],
)

function valuesOf(spec: InputSpec, text: string, redactor: Redactor): Given[] {
  const label = `Input "${spec.input}"`
  const source = `input ${spec.input}`
  if (!spec.isRepeatable) return [{ text, label, source }]
  if (spec.form.kind === 'secret') return secretLines(text, { label, source, redactor })
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line.trim(), label: `${label}, line ${index + 1},`, source }))
    .filter((line) => line.text !== '')
}

function assertKnown(name: string): void {
  const names = inputSpecs.map(({ input }) => input)
  const variable = quoted(`INPUT_${name.toUpperCase()}`)
  throw new AppError('OPTION_UNKNOWN', `There is no input ${quoted(name)}.`, {
    // The runner hands over inputs as variables, so that one of the workflow's "env" looks like an input.
    hint: `${didYouMean(name, names) ?? `The inputs are ${names.join(', ')}.`} If the workflow itself sets a variable ${variable}, give it a name that does not begin with INPUT_.`,
  })
}
