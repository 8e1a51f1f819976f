import type { Redactor } from '../../core/redactor.ts'
import type { ResolveOverride } from '../../network/policy.ts'
import type { ForeignCodeMode, GivenSecret, GivenVariable, Rewrite } from '../../runner/options.ts'
import type { SecretHost } from '../../runner/secrets/secret-bindings.ts'
import {
  type DeployCommandOptions,
  deployOptions,
  type EmulatorCommandOptions,
  emulatorOptions,
  type PackageOptions,
  type PlanOptions,
  type PolicyOptions,
  packageOptions,
  planOptions,
  policyOptions,
  type TemplateOptions,
  templateOptions,
} from './given-deploy-options.ts'
import type { CommandName } from './option-spec.ts'
import {
  assertDistinct,
  booleanOption,
  type GivenOptions,
  list,
  one,
  optional,
  type SpecOf,
  specOf,
} from './option-values.ts'
import {
  parseReport,
  parseResolve,
  parseRewrite,
  parseSecret,
  parseSecretHost,
  parseVariable,
  type ReportTarget,
} from './pair-parsers.ts'
import {
  parseChoice,
  parseDuration,
  parseInteger,
  parseRegex,
  parseRegion,
  parseShard,
  parseText,
} from './value-parsers.ts'

export type FailOn = SpecOf<'fail-on'>['form']['choices'][number]

interface FileOptions {
  /** Files, folders or globs; empty stands for the default pattern. */
  readonly patterns: readonly string[]
  /** Manifests that are judged besides, of the input of that name. */
  readonly manifests?: readonly string[]
  readonly failOn: FailOn
  readonly noColor: boolean
}

/** Of the `validate` command. */
export interface ValidateOptions extends FileOptions {
  readonly format: SpecOf<'format'>['form']['choices'][number]
  readonly maxWarnings: number | undefined
}

/** Of the `run` command. */
export interface RunCommandOptions extends FileOptions {
  readonly variables: readonly GivenVariable[]
  readonly varsFile: string | undefined
  readonly rewrites: readonly Rewrite[]
  readonly resolve: readonly ResolveOverride[]
  readonly secrets: readonly GivenSecret[]
  readonly secretsFile: string | undefined
  readonly allowHosts: readonly string[]
  readonly followRedirects: boolean
  readonly steps: readonly string[]
  readonly grep: RegExp | undefined
  readonly retries: number
  readonly bail: boolean
  readonly concurrency: number
  readonly shard: { readonly index: number; readonly total: number } | undefined
  readonly timeoutMs: number | undefined
  readonly secretHosts: readonly SecretHost[]
  readonly foreignCodeMode: ForeignCodeMode
  readonly assumeRole: boolean
  readonly awsRegion: string | undefined
  readonly reports: readonly ReportTarget[]
  readonly verbose: boolean
}

/** The options of each command, by its name. */
export type CommandOptions =
  | { readonly command: 'validate'; readonly options: ValidateOptions }
  | { readonly command: 'run'; readonly options: RunCommandOptions }
  | { readonly command: 'package'; readonly options: PackageOptions }
  | { readonly command: 'plan'; readonly options: PlanOptions }
  | { readonly command: 'deploy'; readonly options: DeployCommandOptions }
  | { readonly command: 'iam-policy'; readonly options: PolicyOptions }
  | { readonly command: 'cloudformation'; readonly options: TemplateOptions }
  | { readonly command: 'emulator'; readonly options: EmulatorCommandOptions }

/** Checks and converts every value. Throws OPTION_INVALID for the first that is not of its form. */
export function commandOptions(command: CommandName, given: GivenOptions, redactor: Redactor): CommandOptions {
  switch (command) {
    case 'validate':
      return { command, options: validateOptions(given) }
    case 'run':
      return { command, options: runOptions(given, redactor) }
    case 'package':
      return { command, options: packageOptions(given) }
    case 'plan':
      return { command, options: planOptions(given, redactor) }
    case 'deploy':
      return { command, options: deployOptions(given, redactor) }
    case 'iam-policy':
      return { command, options: policyOptions(given) }
    case 'cloudformation':
      return { command, options: templateOptions(given) }
    case 'emulator':
      return { command, options: emulatorOptions(given) }
  }
}

/** Of the `validate` command. */
export function validateOptions(given: GivenOptions): ValidateOptions {
  return {
    ...fileOptions(given),
    format: parseChoice(one(given, 'format'), specOf('format').form.choices),
    maxWarnings: optional(given, 'max-warnings', (value) => parseInteger(value, specOf('max-warnings').form)),
  }
}

/** Of the `run` command, which the `deploy` mode of the Action executes first. */
export function runOptions(given: GivenOptions, redactor: Redactor): RunCommandOptions {
  // First, so that the message about any other value can no longer show one of them.
  const secrets = list(given, 'secret', (value) => parseSecret(value, redactor))
  const variables = list(given, 'var', parseVariable)
  const reports = list(given, 'report', parseReport)
  assertDistinct(secrets, ({ name, key }) => `Secret "${key === undefined ? name : `${name}:${key}`}"`)
  assertDistinct(variables, ({ name }) => `Variable "${name}"`)
  assertDistinct(reports, ({ path }) => `Report path "${path}"`)
  return {
    ...fileOptions(given),
    secrets,
    variables,
    reports,
    varsFile: optional(given, 'vars-file', parseText),
    rewrites: list(given, 'rewrite', parseRewrite),
    resolve: list(given, 'resolve', parseResolve),
    secretsFile: optional(given, 'secrets-file', parseText),
    allowHosts: list(given, 'allow-host', parseText),
    followRedirects: booleanOption(given, 'follow-redirects'),
    steps: list(given, 'step', parseText),
    grep: optional(given, 'grep', parseRegex),
    retries: parseInteger(one(given, 'retries'), specOf('retries').form),
    bail: booleanOption(given, 'bail'),
    concurrency: parseInteger(one(given, 'concurrency'), specOf('concurrency').form),
    shard: optional(given, 'shard', parseShard),
    timeoutMs: optional(given, 'timeout', (value) => parseDuration(value, specOf('timeout').form)),
    secretHosts: list(given, 'secret-host', parseSecretHost),
    foreignCodeMode: parseChoice(one(given, 'foreign-code'), specOf('foreign-code').form.choices),
    assumeRole: booleanOption(given, 'assume-role'),
    awsRegion: optional(given, 'aws-region', parseRegion),
    verbose: booleanOption(given, 'verbose'),
  }
}

function fileOptions(given: GivenOptions): FileOptions {
  return {
    patterns: list(given, 'files', parseText),
    failOn: parseChoice(one(given, 'fail-on'), specOf('fail-on').form.choices),
    noColor: booleanOption(given, 'no-color'),
  }
}
