import { scanSubstitutions } from '../../blueprint/substitution.ts'
import { checkerOf } from '../../checks/checkers.ts'
import { type Endpoint, endpointOf } from '../../network/address.ts'
import type { PlannedStep } from '../planned-step.ts'
import type { Scope } from '../scope.ts'
import {
  matchesDomain,
  matchesEndpoint,
  matchesUrl,
  type ParsedRewrite,
  pathOf,
  rewriteEndpoint,
  rewriteUrl,
} from './rewrites.ts'

/** Where a step will go, as far as that can be told before anything has run: extracted values and secrets are not known. */
export type KnownTarget =
  /** `text` is the beginning of the URL, all of it when `isComplete`. */
  | { readonly kind: 'url'; readonly text: string; readonly isComplete: boolean }
  | { readonly kind: 'endpoint'; readonly host: string; readonly port: number }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'unknown' }

export type Certainty = 'yes' | 'maybe' | 'no'

/** The URLs and hosts of a step. */
export function knownTargets({ step, needs }: PlannedStep, scope: Scope): readonly KnownTarget[] {
  const known = (text: string) => knownPart(text, needs, scope)
  const targets: KnownTarget[] = []
  checkerOf(step).visitTargets(step, {
    url(url) {
      targets.push({ kind: 'url', ...known(url) })
      return url
    },
    endpoint(endpoint) {
      const { text: host, isComplete } = known(endpoint.host)
      targets.push(isComplete ? { kind: 'endpoint', host, port: endpoint.port } : { kind: 'unknown' })
      return endpoint
    },
    domain({ host }) {
      const { text: domain, isComplete } = known(host)
      targets.push(isComplete ? { kind: 'domain', domain } : { kind: 'unknown' })
      return host
    },
  })
  return targets
}

/** Whether a rewrite applies to a target. */
export function rewriteCertainty(rewrite: ParsedRewrite, target: KnownTarget): Certainty {
  switch (target.kind) {
    case 'unknown':
      return 'maybe'
    case 'endpoint':
      return matchesEndpoint(rewrite, target) ? 'yes' : 'no'
    case 'domain':
      return matchesDomain(rewrite, target.domain) ? 'yes' : 'no'
    case 'url':
      return urlCertainty(rewrite, target)
  }
}

/** The host and port that a target leads to once it is rewritten, or undefined when that cannot be told. */
export function knownEndpoint(target: KnownTarget, rewrites: readonly ParsedRewrite[]): Endpoint | undefined {
  switch (target.kind) {
    case 'unknown':
    case 'domain':
      return undefined
    case 'endpoint':
      return rewriteEndpoint(target, rewrites).value
    case 'url': {
      const isSettled = rewrites.every((rewrite) => urlCertainty(rewrite, target) !== 'maybe')
      const url = urlOf(target)
      if (url === undefined || !isSettled) return undefined
      return endpointOf(rewriteUrl(url, rewrites).value)
    }
  }
}

/** The text up to the first thing that only the run will tell. */
function knownPart(
  text: string,
  needs: ReadonlyMap<string, string>,
  scope: Scope,
): { readonly text: string; readonly isComplete: boolean } {
  let known = ''
  for (const part of scanSubstitutions(text)) {
    if (part.kind === 'text' || part.kind === 'malformed') {
      known += part.text
      continue
    }
    const value = part.kind === 'variable' && !needs.has(part.name) ? scope.get(part.name)?.value : undefined
    if (value === undefined || value.includes('${')) return { text: known, isComplete: false }
    known += value
  }
  return { text: known, isComplete: true }
}

function urlCertainty(rewrite: ParsedRewrite, target: Extract<KnownTarget, { kind: 'url' }>): Certainty {
  const url = urlOf(target)
  if (url === undefined) return target.isComplete ? 'no' : 'maybe'
  if (target.isComplete || rewrite.kind === 'host') return matchesUrl(rewrite, url) ? 'yes' : 'no'
  if (!matchesUrl(withoutPath(rewrite), url)) return 'no'
  const prefix = pathOf(rewrite.from)
  // Only whole segments are known: `/v1` may still become `/v10`.
  const segments = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)
  if (`${segments}`.startsWith(`${prefix}/`)) return 'yes'
  return `${prefix}/`.startsWith(segments) ? 'maybe' : 'no'
}

function withoutPath(rewrite: Extract<ParsedRewrite, { kind: 'url' }>): ParsedRewrite {
  return { ...rewrite, from: new URL(rewrite.from.origin) }
}

/** The URL as far as it is known, when that includes all of its host and port. */
function urlOf({ text, isComplete }: { readonly text: string; readonly isComplete: boolean }): URL | undefined {
  if (!isComplete && !/^https?:\/\/[^/?#]+[/?#]/i.test(text)) return undefined
  return URL.canParse(text) ? new URL(text) : undefined
}
