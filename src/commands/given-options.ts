import { AppError } from '../core/app-error.ts'
import type { Redactor } from '../core/redactor.ts'
import { visible } from '../core/visible.ts'
import type { ResolveOverride } from '../network/policy.ts'
import type { ForeignCodeMode, GivenSecret, GivenVariable, Rewrite } from '../runner/options.ts'
import type { SecretHost } from '../runner/secret-bindings.ts'
import type { CommandName } from './option-spec.ts'
import { OPTIONS, type OptionName } from './options.ts'
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
  type Given,
  parseBoolean,
  parseChoice,
  parseDuration,
  parseInteger,
  parseRegex,
  parseRegion,
  parseShard,
  parseText,
} from './value-parsers.ts'

/** What a face was given, still as text. A name that was not given is absent. */
export type GivenOptions = ReadonlyMap<OptionName, readonly Given[]>

export type FailOn = SpecOf<'fail-on'>['form']['choices'][number]

interface FileOptions {
  /** Files, folders or globs; empty stands for the default pattern. */
  readonly patterns: readonly string[]
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

type SpecOf<N extends OptionName> = Extract<(typeof OPTIONS)[number], { readonly name: N }>

/** Checks and converts every value. Throws OPTION_INVALID for the first that is not of its form. */
export function commandOptions(command: CommandName, given: GivenOptions, redactor: Redactor): CommandOptions {
  switch (command) {
    case 'validate':
      return { command, options: validateOptions(given) }
    case 'run':
      return { command, options: runOptions(given, redactor) }
  }
}

/** A flag or a boolean input; absent, its default. */
export function booleanOption(given: GivenOptions, name: OptionName): boolean {
  return parseBoolean(one(given, name))
}

function validateOptions(given: GivenOptions): ValidateOptions {
  return {
    ...fileOptions(given),
    format: parseChoice(one(given, 'format'), specOf('format').form.choices),
    maxWarnings: optional(given, 'max-warnings', (value) => parseInteger(value, specOf('max-warnings').form)),
  }
}

function runOptions(given: GivenOptions, redactor: Redactor): RunCommandOptions {
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

function specOf<N extends OptionName>(name: N): SpecOf<N> {
  const spec = OPTIONS.find((candidate): candidate is SpecOf<N> => candidate.name === name)
  if (spec === undefined) throw new AppError('INTERNAL', `No option is called "${name}".`)
  return spec
}

function one(given: GivenOptions, name: OptionName): Given {
  return (
    given.get(name)?.[0] ?? { text: specOf(name).default ?? '', label: `The default of ${name}`, source: 'default' }
  )
}

function optional<T>(given: GivenOptions, name: OptionName, parse: (value: Given) => T): T | undefined {
  const value = given.get(name)?.[0]
  return value === undefined ? undefined : parse(value)
}

function list<T>(given: GivenOptions, name: OptionName, parse: (value: Given) => T): T[] {
  return (given.get(name) ?? []).map((value) => parse(value))
}

function assertDistinct<T>(values: readonly T[], nameOf: (value: T) => string): void {
  const seen = new Set<string>()
  for (const value of values) {
    const name = nameOf(value)
    if (seen.has(name)) {
      throw new AppError('OPTION_INVALID', `${visible(name)} is given twice.`, { hint: 'Keep the one that is meant.' })
    }
    seen.add(name)
  }
}
