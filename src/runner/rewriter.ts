import { type HostAndPort, type ParsedRewrite, pathOf, plainHost, portOf } from './rewrite.ts'

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
export function rewriteEndpoint(
  endpoint: { readonly host: string; readonly port: number },
  rewrites: readonly ParsedRewrite[],
): Rewritten<{ readonly host: string; readonly port: number }> {
  const matching = rewrites.filter((rewrite) => matchesEndpoint(rewrite, endpoint))
  const by = matching.find(({ kind, from }) => kind === 'host' && from.port !== undefined) ?? matching[0]
  if (by === undefined) return { value: endpoint, by }
  const to = by.kind === 'url' ? { host: plainHost(by.to.hostname), port: portOf(by.to) } : by.to
  return { value: { host: to.host, port: to.port ?? endpoint.port }, by }
}

/** Replaces the name that a DNS step asks for. Only a rewrite between two plain names can: a question has no port. */
export function rewriteDomain(domain: string, rewrites: readonly ParsedRewrite[]): Rewritten<string> {
  for (const by of rewrites) if (matchesDomain(by, domain)) return { value: by.to.host, by }
  return { value: domain, by: undefined }
}

/** Whether a rewrite would apply to a URL, if no more specific one did. */
export function matchesUrl(rewrite: ParsedRewrite, url: URL): boolean {
  if (rewrite.kind === 'host') return matchesHost(rewrite.from, { host: plainHost(url.hostname), port: portOf(url) })
  const { from } = rewrite
  if (url.protocol !== from.protocol || url.hostname !== from.hostname || portOf(url) !== portOf(from)) return false
  const prefix = pathOf(from)
  return url.pathname === prefix || url.pathname.startsWith(`${prefix}/`)
}

/** Whether a rewrite would apply to a host and port, if no more specific one did. */
export function matchesEndpoint(rewrite: ParsedRewrite, endpoint: { host: string; port: number }): boolean {
  const host = plainHost(endpoint.host)
  if (rewrite.kind === 'host') return matchesHost(rewrite.from, { host, port: endpoint.port })
  const { from } = rewrite
  return pathOf(from) === '' && plainHost(from.hostname) === host && portOf(from) === endpoint.port
}

/** Whether a rewrite would apply to the name a DNS step asks for. */
export function matchesDomain(
  rewrite: ParsedRewrite,
  domain: string,
): rewrite is Extract<ParsedRewrite, { kind: 'host' }> {
  if (rewrite.kind !== 'host' || rewrite.from.port !== undefined || rewrite.to.port !== undefined) return false
  return rewrite.from.host === plainHost(domain) && !isAddress(rewrite.to.host)
}

function matchesHost(from: HostAndPort, endpoint: { host: string; port: number }): boolean {
  return from.host === endpoint.host && (from.port === undefined || from.port === endpoint.port)
}

function moveTo(url: URL, host: string, port: string | undefined): void {
  url.hostname = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  if (port !== undefined) url.port = port
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)
}
