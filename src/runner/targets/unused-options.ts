import type { Valid } from '../../blueprint/validated-file.ts'
import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import { nearest } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import { authorityOf, isSameEndpoint } from '../../network/address.ts'
import type { ResolveOverride } from '../../network/policy.ts'
import type { GivenVariable, RunOptions } from '../options.ts'
import type { PlannedStep } from '../planned-step.ts'
import { variablesOf } from '../references.ts'
import { firstScope } from '../scope.ts'
import { unusedSecretsError } from '../secrets/unused-secrets.ts'
import { type Certainty, type KnownTarget, knownEndpoint, knownTargets, rewriteCertainty } from './known-target.ts'
import type { ParsedRewrite } from './rewrites.ts'

/** A blueprint with its steps, whichever of them will run. */
export interface FileToUse {
  readonly file: Valid
  readonly steps: readonly PlannedStep[]
}

/** What was given for the run, sorted by whether something uses it. */
export interface Unused {
  /** Nothing will use these: each error lists all of its kind. */
  readonly errors: readonly AppError[]
  /** Only extracted values, secrets or redirects will tell. */
  readonly rewrites: ReadonlySet<ParsedRewrite>
  readonly resolve: ReadonlySet<ResolveOverride>
}

/** Looks for variables, secrets, rewrites and --resolve entries that nothing uses, before anything is sent: a typo in one of them
 *  would send the steps to production. */
export function findUnused(
  files: readonly FileToUse[],
  options: Pick<RunOptions, 'variables' | 'secrets' | 'resolve' | 'followRedirects'>,
  rewrites: readonly ParsedRewrite[],
): Unused {
  const targets = files.flatMap(({ file, steps }) => {
    const scope = firstScope(file.blueprint, options.variables)
    return steps.flatMap((planned) => knownTargets(planned, scope))
  })
  const rewriteUse = certainties(rewrites, (rewrite) => targets.map((target) => rewriteCertainty(rewrite, target)))
  const resolveUse = certainties(options.resolve, (override) => [
    ...targets.map((target) => resolveCertainty(override, target, rewrites)),
    ...(options.followRedirects ? (['maybe'] as const) : []),
  ])
  const errors = [
    variablesError(unusedVariables(files, options.variables), files),
    unusedSecretsError(files, options),
    rewritesError(withCertainty(rewriteUse, 'no'), targets),
    resolveError(withCertainty(resolveUse, 'no'), targets, rewrites),
  ].filter((error) => error !== undefined)
  return {
    errors,
    rewrites: new Set(withCertainty(rewriteUse, 'maybe')),
    resolve: new Set(withCertainty(resolveUse, 'maybe')),
  }
}

/** For rewrites that nothing used after all. */
export function rewritesError(
  unused: readonly ParsedRewrite[],
  targets: readonly KnownTarget[] = [],
): AppError | undefined {
  if (unused.length === 0) return undefined
  const names = unused.map(({ given }) => quoted(`${given.from}=${given.to}`, 160))
  const origins = targets.flatMap(originOf)
  const suggestion = unused.map(({ given }) => nearest(given.from, origins)).find((origin) => origin !== undefined)
  return new AppError('REWRITE_UNUSED', `${listed('rewrite', names)} matched no URL and no host.`, {
    hint: `${meant(suggestion, origins, 'The blueprints request')} Remove a rewrite that is not needed.`,
  })
}

/** For --resolve entries that no connection used after all. */
export function resolveError(
  unused: readonly ResolveOverride[],
  targets: readonly KnownTarget[] = [],
  rewrites: readonly ParsedRewrite[] = [],
): AppError | undefined {
  if (unused.length === 0) return undefined
  const endpoints = targets.flatMap((target) => {
    const endpoint = knownEndpoint(target, rewrites)
    return endpoint === undefined ? [] : [authorityOf(endpoint)]
  })
  const names = unused.map(({ host, port, address }) => quoted(`${authorityOf({ host, port })}:${address}`, 160))
  const suggestion = unused
    .map(({ host, port }) => nearest(authorityOf({ host, port }), endpoints))
    .find((one) => one !== undefined)
  return new AppError(
    'RESOLVE_UNUSED',
    `${listed(`entry of ${optionNamed('resolve')}`, names, `entries of ${optionNamed('resolve')}`)} matched no connection.`,
    {
      hint: `${meant(suggestion, endpoints, 'The steps connect to')} HOST:PORT is what a step connects to after the rewrites.`,
    },
  )
}

function unusedVariables(files: readonly FileToUse[], given: readonly GivenVariable[]): readonly GivenVariable[] {
  const used = new Set(
    files.flatMap(({ file, steps }) => {
      const declared = file.blueprint.variables ?? {}
      return steps.flatMap(({ step }) => variablesOf(step)).filter((name) => Object.hasOwn(declared, name))
    }),
  )
  return given.filter(({ name }) => !used.has(name))
}

function variablesError(unused: readonly GivenVariable[], files: readonly FileToUse[]): AppError | undefined {
  if (unused.length === 0) return undefined
  const declared = [...new Set(files.flatMap(({ file }) => Object.keys(file.blueprint.variables ?? {})))]
  const names = unused.map(({ name, source }) => `${quoted(name)} (${source})`)
  const suggestion = unused.map(({ name }) => nearest(name, declared)).find((name) => name !== undefined)
  return new AppError(
    'VARIABLE_UNUSED',
    `${listed('variable', names)} replaced nothing: no blueprint declares and uses ${names.length === 1 ? 'it' : 'them'}.`,
    {
      hint: `${meant(suggestion, declared, 'The blueprints declare')} A given variable replaces one that the blueprint declares.`,
    },
  )
}

function resolveCertainty(
  override: ResolveOverride,
  target: KnownTarget,
  rewrites: readonly ParsedRewrite[],
): Certainty {
  if (target.kind === 'domain') return 'no'
  const endpoint = knownEndpoint(target, rewrites)
  if (endpoint === undefined) return 'maybe'
  return isSameEndpoint(endpoint, override) ? 'yes' : 'no'
}

function certainties<T>(given: readonly T[], of: (one: T) => readonly Certainty[]): ReadonlyMap<T, Certainty> {
  return new Map(
    given.map((one) => {
      const all = of(one)
      return [one, all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no']
    }),
  )
}

function withCertainty<T>(uses: ReadonlyMap<T, Certainty>, wanted: Certainty): readonly T[] {
  return [...uses].filter(([, certainty]) => certainty === wanted).map(([one]) => one)
}

function originOf(target: KnownTarget): string[] {
  switch (target.kind) {
    case 'url':
      return URL.canParse(target.text) ? [new URL(target.text).origin] : []
    case 'endpoint':
      return [target.host]
    case 'domain':
      return [target.domain]
    case 'unknown':
      return []
  }
}

function listed(noun: string, names: readonly string[], plural = `${noun}s`): string {
  return `The ${names.length === 1 ? noun : plural} ${names.join(', ')}`
}

function meant(suggestion: string | undefined, candidates: readonly string[], intro: string): string {
  if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}?`
  const some = [...new Set(candidates)].slice(0, 8).map((candidate) => quoted(candidate))
  return some.length === 0 ? '' : `${intro} ${some.join(', ')}.`
}
