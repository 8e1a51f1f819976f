import { OVERRIDE_INPUTS } from '../../canary/manifest/override-inputs.ts'
import { AppError } from '../../core/app-error.ts'
import type { Redactor } from '../../core/redactor.ts'
import { quoted } from '../../core/visible.ts'
import type { ForeignCodeMode, GivenSecret, GivenVariable, Rewrite } from '../../runner/options.ts'
import { booleanOption, type GivenOptions, list, one, optional, type SpecOf, specOf } from './option-values.ts'
import { parseRewrite, parseSecret, parseVariable } from './pair-parsers.ts'
import {
  type Given,
  invalidValue,
  parseBoolean,
  parseChoice,
  parseDuration,
  parseInteger,
  parseRegion,
  parseText,
} from './value-parsers.ts'

/** One member of a manifest that is set from outside, still as text. */
export interface GivenOverride {
  /** AWS's names, dotted: `RunConfig.TimeoutInSeconds`. */
  readonly path: string
  readonly text: string
  /** For people: `--set`, `input canary-name`. */
  readonly source: string
}

/** Of every command that begins with a manifest. */
export interface ManifestOptions {
  /** Files, folders or globs; empty stands for the default pattern. */
  readonly patterns: readonly string[]
  readonly overrides: readonly GivenOverride[]
  readonly awsRegion: string | undefined
  readonly noColor: boolean
  readonly verbose: boolean
}

export interface PackageOptions extends ManifestOptions {
  readonly output: string
}

/** Of `plan`, and of `deploy` as far as it plans. What the verification was given is named in the plan. */
export interface PlanOptions extends ManifestOptions {
  readonly format: SpecOf<'plan-format'>['form']['choices'][number]
  readonly concurrency: number
  readonly variables: readonly GivenVariable[]
  readonly varsFile: string | undefined
  readonly secrets: readonly GivenSecret[]
  readonly secretsFile: string | undefined
  readonly rewrites: readonly Rewrite[]
  readonly foreignCodeMode: ForeignCodeMode
  readonly start: boolean | undefined
}

export interface DeployCommandOptions extends PlanOptions {
  readonly dryRun: SpecOf<'dry-run'>['form']['choices'][number]
  readonly dryRunId: string | undefined
  readonly watchRuns: number
  readonly deployTimeoutMs: number | undefined
  /** Deploys on events whose code is not merged, too. */
  readonly allowUnmerged: boolean
}

export interface PolicyOptions extends ManifestOptions {
  readonly holder: SpecOf<'policy-for'>['form']['choices'][number]
  readonly mode: SpecOf<'policy-mode'>['form']['choices'][number]
}

export interface TemplateOptions extends ManifestOptions {
  /** Whether the canary runs as soon as it is there. */
  readonly start: boolean
  /** Undefined prints to standard output. */
  readonly output: string | undefined
}

export interface EmulatorCommandOptions {
  readonly port: number
  readonly dataDir: string | undefined
  readonly faultsFile: string | undefined
  readonly account: string
  /** Of each change of state; undefined leaves the emulator its own. */
  readonly delayMs: number | undefined
  readonly secretsFile: string | undefined
  /** Of the requests that canaries send. */
  readonly rewrites: readonly Rewrite[]
  readonly verbose: boolean
}

export function packageOptions(given: GivenOptions): PackageOptions {
  return { ...manifestOptions(given), output: parseText(one(given, 'package-output')) }
}

export function planOptions(given: GivenOptions, redactor: Redactor): PlanOptions {
  // First, so that the message about any other value can no longer show one of them.
  const secrets = list(given, 'secret', (value) => parseSecret(value, redactor))
  return {
    ...manifestOptions(given),
    secrets,
    format: parseChoice(one(given, 'plan-format'), specOf('plan-format').form.choices),
    concurrency: parseInteger(one(given, 'concurrency'), specOf('concurrency').form),
    variables: list(given, 'var', parseVariable),
    varsFile: optional(given, 'vars-file', parseText),
    secretsFile: optional(given, 'secrets-file', parseText),
    rewrites: list(given, 'rewrite', parseRewrite),
    foreignCodeMode: parseChoice(one(given, 'foreign-code'), specOf('foreign-code').form.choices),
    start: startOption(given),
  }
}

/** Throws OPTION_INVALID for options that contradict each other, too. */
export function deployOptions(given: GivenOptions, redactor: Redactor): DeployCommandOptions {
  const dryRun = dryRunMode(given)
  const dryRunId = optional(given, 'dry-run-id', parseUuid)
  const watchRuns = parseInteger(one(given, 'watch-runs'), specOf('watch-runs').form)
  if (dryRunId !== undefined && dryRun !== 'required') {
    throw contradiction(`A dry run id is given, and "dry-run" is "${dryRun}".`, 'Leave one of the two out.')
  }
  if (watchRuns > 0 && dryRun === 'only') {
    throw contradiction('There are no runs to watch when only a dry run is made.', 'Leave --watch-runs out.')
  }
  return {
    ...planOptions(given, redactor),
    dryRun,
    dryRunId,
    watchRuns,
    allowUnmerged: booleanOption(given, 'allow-unmerged'),
    deployTimeoutMs: optional(given, 'deploy-timeout', (value) => parseDuration(value, specOf('deploy-timeout').form)),
  }
}

export function policyOptions(given: GivenOptions): PolicyOptions {
  return {
    ...manifestOptions(given),
    holder: parseChoice(one(given, 'policy-for'), specOf('policy-for').form.choices),
    mode: parseChoice(one(given, 'policy-mode'), specOf('policy-mode').form.choices),
  }
}

export function templateOptions(given: GivenOptions): TemplateOptions {
  const output = optional(given, 'template-output', parseText)
  return { ...manifestOptions(given), start: startOption(given) ?? true, output }
}

export function emulatorOptions(given: GivenOptions): EmulatorCommandOptions {
  return {
    port: parseInteger(one(given, 'port'), specOf('port').form),
    dataDir: optional(given, 'data', parseText),
    faultsFile: optional(given, 'faults', parseText),
    account: parseAccount(one(given, 'account')),
    delayMs: optional(given, 'delay', (value) => parseDuration(value, specOf('delay').form)),
    secretsFile: optional(given, 'emulated-secrets', parseText),
    rewrites: list(given, 'emulated-rewrite', parseRewrite),
    verbose: booleanOption(given, 'verbose'),
  }
}

function manifestOptions(given: GivenOptions): ManifestOptions {
  return {
    patterns: list(given, 'manifests', parseText),
    overrides: overridesOf(given),
    awsRegion: optional(given, 'aws-region', parseRegion),
    noColor: booleanOption(given, 'no-color'),
    verbose: booleanOption(given, 'verbose'),
  }
}

function overridesOf(given: GivenOptions): GivenOverride[] {
  const members = Object.entries(OVERRIDE_INPUTS).flatMap(([name, path]) =>
    list(given, name as keyof typeof OVERRIDE_INPUTS, (value) => ({
      path,
      text: parseText(value),
      source: value.source,
    })),
  )
  return [...members, ...list(given, 'set', parseOverride)]
}

/** `PATH=VALUE`; the value may be empty and may contain `=`. Which paths there are, the manifest's schema says. */
function parseOverride(given: Given): GivenOverride {
  const at = given.text.indexOf('=')
  const path = given.text.slice(0, at)
  if (at < 1 || !/^[A-Za-z]\S*$/.test(path)) {
    throw invalidValue(given, 'PATH=VALUE', 'Write for example RunConfig.TimeoutInSeconds=60')
  }
  return { path, text: given.text.slice(at + 1), source: given.source }
}

function dryRunMode(given: GivenOptions): DeployCommandOptions['dryRun'] {
  const mode = parseChoice(one(given, 'dry-run'), specOf('dry-run').form.choices)
  if (!booleanOption(given, 'dry-run-only')) return mode
  if (given.has('dry-run') && mode !== 'only') {
    throw contradiction(`--dry-run-only and --dry-run ${mode} contradict each other.`, 'Keep the one that is meant.')
  }
  return 'only'
}

function startOption(given: GivenOptions): boolean | undefined {
  const start = optional(given, 'start', parseBoolean)
  if (!booleanOption(given, 'no-start')) return start
  if (start === true)
    throw contradiction('--start and --no-start contradict each other.', 'Keep the one that is meant.')
  return false
}

function contradiction(message: string, hint: string): AppError {
  return new AppError('OPTION_INVALID', message, { hint })
}

/** The form of a dry run's id (API reference, StartCanaryDryRun). */
function parseUuid(given: Given): string {
  if (/^[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}$/.test(given.text)) return given.text
  throw new AppError('OPTION_INVALID', `${given.label}: ${quoted(given.text)} is not the id of a dry run.`, {
    hint: 'It is the UUID that a deploy with "dry-run: only" tells, in its output "dry-run-id".',
  })
}

function parseAccount(given: Given): string {
  if (/^\d{12}$/.test(given.text)) return given.text
  throw invalidValue(given, 'the twelve digits of an AWS account')
}
