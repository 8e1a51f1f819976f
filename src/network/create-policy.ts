import { AppError } from '../core/app-error.ts'
import type { Clock } from '../core/clock.ts'
import { optionNamed } from '../core/option-words.ts'
import { readable } from '../core/visible.ts'
import { canonicalAddress, isLinkLocalOrMetadata, isMetadataName, normalHost } from './address.ts'
import { type Destination, matchesPattern, parseHostPattern } from './host-pattern.ts'
import type { NetworkPolicy, ResolveOverride } from './policy.ts'

/** What a policy is made from. */
export interface PolicyOptions {
  readonly clock: Clock
  /** Read for proxies, and for CI. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of canary-preflight, for the User-Agent header. */
  readonly version: string
  readonly resolve?: readonly ResolveOverride[]
  readonly onResolveUsed?: (override: ResolveOverride) => void
  /** `--allow-host`; without an entry that allows something, every host is allowed. */
  readonly allowHosts?: readonly string[]
  readonly followRedirects?: boolean
  /** Refuse link-local and metadata addresses. Always on in CI, where they hand out the runner's credentials. */
  readonly denyLinkLocal?: boolean
}

/** The policy of a run. Throws OPTION_INVALID for an `allowHosts` entry that is no pattern. */
export function createNetworkPolicy(options: PolicyOptions): NetworkPolicy {
  const patterns = (options.allowHosts ?? []).map(parseHostPattern)
  const denials = patterns.filter(({ isDenial }) => isDenial)
  const allowed = patterns.filter(({ isDenial }) => !isDenial)
  const refusesLinkLocal = options.denyLinkLocal === true || isCi(options.env)

  const judge = (destination: Destination): AppError | 'allowed' | 'unlisted' => {
    const { address } = destination
    if (refusesLinkLocal && address !== undefined && isLinkLocalOrMetadata(address)) return metadataRefused(destination)
    if (denials.some((pattern) => matchesPattern(pattern, destination))) return denied(destination)
    if (allowed.length === 0 || allowed.some((pattern) => matchesPattern(pattern, destination))) return 'allowed'
    return 'unlisted'
  }

  return {
    resolve: options.resolve ?? [],
    onResolveUsed: options.onResolveUsed ?? (() => {}),
    assertAllowed(host, address, port) {
      const destination = destinationOf(host, address, port)
      const verdict = judge(destination)
      if (verdict === 'allowed') return undefined
      if (verdict !== 'unlisted') return verdict
      const mayBeAllowedByAddress = allowed.some(({ subject }) => subject.kind === 'addresses')
      return destination.address === undefined && mayBeAllowedByAddress ? undefined : notCovered(destination)
    },
    assertNameAllowed(host, port) {
      const destination = destinationOf(host, undefined, port)
      if (refusesLinkLocal && isMetadataName(host)) return metadataRefused(destination)
      const verdict = judge(destination)
      if (verdict === 'allowed') return undefined
      return verdict === 'unlisted' ? notCovered(destination) : verdict
    },
    followRedirects: options.followRedirects ?? false,
    env: options.env,
    userAgent: `canary-preflight/${options.version}`,
    clock: options.clock,
  }
}

function destinationOf(host: string, address: string | undefined, port: number | undefined): Destination {
  const name = normalHost(host)
  return { host: name, address: canonicalAddress(address ?? name), port }
}

function isCi(env: PolicyOptions['env']): boolean {
  const { CI: ci = '' } = env
  return !['', 'false', '0'].includes(ci.toLowerCase())
}

function metadataRefused(destination: Destination): AppError {
  return new AppError(
    'HOST_NOT_ALLOWED',
    `${named(destination)} is a link-local or cloud metadata ${destination.address === undefined ? 'name' : 'address'}; canary-preflight does not connect to those in CI.`,
    { hint: 'They hand out the credentials of the machine that runs the checks. Check a public or private address.' },
  )
}

function denied(destination: Destination): AppError {
  return new AppError(
    'HOST_NOT_ALLOWED',
    `${named(destination)} is refused by a "!" entry of ${optionNamed('allow-host')}.`,
    {
      hint: 'Correct the URL, variable, rewrite or redirect that leads there, or remove the entry.',
    },
  )
}

function notCovered(destination: Destination): AppError {
  return new AppError('HOST_NOT_ALLOWED', `${named(destination)} is not covered by ${optionNamed('allow-host')}.`, {
    hint: `Correct the URL, variable, rewrite or redirect that leads there, or add ${optionNamed('allow-host', `"${readable(destination.host)}"`)}.`,
  })
}

function named({ host, address }: Destination): string {
  const shown = `The host "${readable(host)}"`
  return address === undefined || address === host ? shown : `${shown} (address ${address})`
}
