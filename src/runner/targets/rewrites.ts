import { AppError } from '../../core/app-error.ts'
import { quoted } from '../../core/visible.ts'
import {
  authorityOf,
  bracketed,
  canonicalAddress,
  type Endpoint,
  endpointOf,
  isSameEndpoint,
  isSameHost,
  normalHost,
} from '../../network/address.ts'
import type { Rewrite } from '../options.ts'

/** One side of a rewrite between hosts. */
export interface HostAndPort {
  /** As a URL writes it; an IPv6 address without its brackets. */
  readonly host: string
  readonly port: number | undefined
}

/** A rewrite after parsing. `given` is what the user wrote and identifies it. */
export type ParsedRewrite =
  | { readonly kind: 'url'; readonly given: Rewrite; readonly from: URL; readonly to: URL }
  | { readonly kind: 'host'; readonly given: Rewrite; readonly from: HostAndPort; readonly to: HostAndPort }

/** Reads the rewrites, the most specific first, which is the order in which they are tried: of each target only one is
 *  rewritten by, and never twice. Throws OPTION_INVALID. */
export function parseRewrites(rewrites: readonly Rewrite[]): readonly ParsedRewrite[] {
  const parsed = rewrites.map(parseRewrite)
  const targets = new Map<string, string>()
  for (const rewrite of parsed) {
    const from = identityOf(rewrite, 'from')
    const to = identityOf(rewrite, 'to')
    const other = targets.get(from)
    if (other !== undefined && other !== to) {
      const message = `Two rewrites send ${quoted(rewrite.given.from)} to different places: ${quoted(other)} and ${quoted(to)}.`
      throw new AppError('OPTION_INVALID', message, { hint: 'Keep one of them.' })
    }
    targets.set(from, to)
  }
  return parsed.sort((a, b) => specificity(b) - specificity(a))
}

/** The path of a rewrite's side: no slash at its end, empty for the root. */
export function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/, '')
}

function parseRewrite(given: Rewrite): ParsedRewrite {
  const isUrl = given.from.includes('://')
  if (isUrl !== given.to.includes('://')) {
    throw invalid(
      given,
      'one side has a scheme and the other has none',
      'Write the scheme on both sides, or on neither.',
    )
  }
  if (isUrl) return { kind: 'url', given, from: urlSide(given, given.from), to: urlSide(given, given.to) }
  return { kind: 'host', given, from: hostSide(given, given.from), to: hostSide(given, given.to) }
}

function urlSide(given: Rewrite, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw invalid(given, `${quoted(text)} is no http: or https: URL`)
  }
  if (url.username !== '' || url.password !== '') throw invalid(given, 'a side holds credentials')
  if (url.search !== '' || url.hash !== '') throw invalid(given, `${quoted(text)} has a query or a fragment`)
  return url
}

function hostSide(given: Rewrite, text: string): HostAndPort {
  const match = /^(\[[0-9a-fA-F:.]+\]|[^\s:/?#@[\]]+)(?::(\d{1,5}))?$/.exec(text)
  const port = match?.[2] === undefined ? undefined : Number(match[2])
  // As a URL writes it, since a URL silently ignores a host that it cannot hold.
  const url = match?.[1] === undefined ? undefined : `http://${match[1]}/`
  if (url === undefined || !URL.canParse(url) || (port !== undefined && (port < 1 || port > 65_535))) {
    throw invalid(given, `${quoted(text)} is neither a URL nor HOST or HOST:PORT`)
  }
  return { host: endpointOf(new URL(url)).host, port }
}

function invalid(given: Rewrite, problem: string, hint?: string): AppError {
  return new AppError('OPTION_INVALID', `The rewrite ${describe(given)} cannot be used: ${problem}.`, {
    hint:
      hint ?? 'Write for example https://api.example.com=https://staging.example.com or db.example.com=127.0.0.1:5432.',
  })
}

// A side that may hold a password is not quoted.
function describe({ from, to }: Rewrite): string {
  return [from, to].some((side) => side.includes('@')) ? 'FROM=TO' : quoted(`${from}=${to}`, 160)
}

/** One text for all ways to write the same side. */
function identityOf(rewrite: ParsedRewrite, side: 'from' | 'to'): string {
  if (rewrite.kind === 'url') {
    const url = rewrite[side]
    return `${url.protocol}//${identity(endpointOf(url))}${pathOf(url)}`
  }
  const { host, port } = rewrite[side]
  return port === undefined ? normalHost(host) : identity({ host, port })
}

function identity({ host, port }: Endpoint): string {
  return authorityOf({ host: normalHost(host), port })
}

// A path is more specific than none, and the longer the more; a URL more than a host; a host with a port more than one without.
function specificity(rewrite: ParsedRewrite): number {
  if (rewrite.kind === 'url') return 2 + pathOf(rewrite.from).length
  return rewrite.from.port === undefined ? 0 : 1
}

/** A target after rewriting, and by which rewrite; none when it stayed as it was. */
export interface Rewritten<T> {
  readonly value: T
  readonly by: ParsedRewrite | undefined
}

/** Sends a URL somewhere else: scheme, host, port and path prefix change, the rest of the path and the query stay. */
export function rewriteUrl(url: URL, rewrites: readonly ParsedRewrite[]): Rewritten<URL> {
  const by = rewrites.find((rewrite) => matchesUrl(rewrite, url))
  if (by === undefined) return { value: url, by }
  const value = new URL(url)
  if (by.kind === 'host') {
    moveTo(value, by.to.host, by.to.port === undefined ? undefined : String(by.to.port))
    return { value, by }
  }
  // In this order: a default port is dropped by the scheme it belongs to.
  value.protocol = by.to.protocol
  moveTo(value, by.to.hostname, by.to.port)
  value.pathname = `${pathOf(by.to)}${url.pathname.slice(pathOf(by.from).length)}` || '/'
  return { value, by }
}

/** Sends a host and port somewhere else. A rewrite between URLs applies when it has no path and leads to that port, unless
 *  one names just this host and port: an SSL or TCP step often has to go elsewhere than the requests. */
export function rewriteEndpoint(endpoint: Endpoint, rewrites: readonly ParsedRewrite[]): Rewritten<Endpoint> {
  const matching = rewrites.filter((rewrite) => matchesEndpoint(rewrite, endpoint))
  const by = matching.find(({ kind, from }) => kind === 'host' && from.port !== undefined) ?? matching[0]
  if (by === undefined) return { value: endpoint, by }
  const to = by.kind === 'url' ? endpointOf(by.to) : by.to
  return { value: { host: to.host, port: to.port ?? endpoint.port }, by }
}

/** Replaces the name that a DNS step asks for. Only a rewrite between two plain names can: a question has no port. */
export function rewriteDomain(domain: string, rewrites: readonly ParsedRewrite[]): Rewritten<string> {
  for (const by of rewrites) if (matchesDomain(by, domain)) return { value: by.to.host, by }
  return { value: domain, by: undefined }
}

/** Whether a rewrite would apply to a URL, if no more specific one did. */
export function matchesUrl(rewrite: ParsedRewrite, url: URL): boolean {
  if (rewrite.kind === 'host') return matchesHost(rewrite.from, endpointOf(url))
  const { from } = rewrite
  if (url.protocol !== from.protocol || !isSameEndpoint(endpointOf(url), endpointOf(from))) return false
  const prefix = pathOf(from)
  return url.pathname === prefix || url.pathname.startsWith(`${prefix}/`)
}

/** Whether a rewrite would apply to a host and port, if no more specific one did. */
export function matchesEndpoint(rewrite: ParsedRewrite, endpoint: Endpoint): boolean {
  if (rewrite.kind === 'host') return matchesHost(rewrite.from, endpoint)
  return pathOf(rewrite.from) === '' && isSameEndpoint(endpointOf(rewrite.from), endpoint)
}

/** Whether a rewrite would apply to the name a DNS step asks for. */
export function matchesDomain(
  rewrite: ParsedRewrite,
  domain: string,
): rewrite is Extract<ParsedRewrite, { kind: 'host' }> {
  if (rewrite.kind !== 'host' || rewrite.from.port !== undefined || rewrite.to.port !== undefined) return false
  return isSameHost(rewrite.from.host, domain) && canonicalAddress(rewrite.to.host) === undefined
}

function matchesHost(from: HostAndPort, endpoint: Endpoint): boolean {
  return isSameHost(from.host, endpoint.host) && (from.port === undefined || from.port === endpoint.port)
}

function moveTo(url: URL, host: string, port: string | undefined): void {
  url.hostname = bracketed(host)
  if (port !== undefined) url.port = port
}
