import { AppError } from '../core/app-error.ts'
import { quoted } from '../core/visible.ts'
import type { Rewrite } from './options.ts'

/** One side of a rewrite between hosts. */
export interface HostAndPort {
  /** Lower case; an IPv6 address without its brackets. */
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

/** The port a URL leads to, written or not. */
export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}

/** A host as it is compared: lower case, without the brackets of an IPv6 address. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\]$/, '$1')
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
  return { host: plainHost(new URL(url).hostname), port }
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
  if (rewrite.kind === 'url') return `${rewrite[side].origin}${pathOf(rewrite[side])}`
  const { host, port } = rewrite[side]
  return port === undefined ? host : `${host}:${port}`
}

// A path is more specific than none, and the longer the more; a URL more than a host; a host with a port more than one without.
function specificity(rewrite: ParsedRewrite): number {
  if (rewrite.kind === 'url') return 2 + pathOf(rewrite.from).length
  return rewrite.from.port === undefined ? 0 : 1
}
