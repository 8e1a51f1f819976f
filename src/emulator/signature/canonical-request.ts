import { createHash } from 'node:crypto'

/** What of a request is signed. Header names in lower case; several values of one name joined with a comma. */
export interface SignedParts {
  readonly method: string
  /** The request target as it came. */
  readonly target: string
  readonly service: string
  readonly headers: Readonly<Record<string, string>>
  readonly signedHeaders: readonly string[]
  /** SHA-256 of the body in hex, or what stands for it. */
  readonly payloadHash: string
}

/** The text that both sides hash (Signature Version 4, step 1). A query is read as forms are: `+` is a space. */
export function canonicalRequest(parts: SignedParts): string {
  const { path, query } = splitTarget(parts.target)
  return [
    parts.method,
    parts.service === 's3' ? path : doublyEncoded(path),
    canonicalQuery(query),
    ...[...parts.signedHeaders].sort().map((name) => `${name}:${canonicalValue(parts.headers[name] ?? '')}`),
    '',
    parts.signedHeaders.join(';'),
    parts.payloadHash,
  ].join('\n')
}

/** A target as it came, cut at its first question mark. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf('?')
  return at === -1 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) }
}

/** Lower-case hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Without dot segments and repeated slashes; what is encoded already is encoded once more. */
function doublyEncoded(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') segments.pop()
    else segments.push(segment.replaceAll(RESERVED, encodedBytes))
  }
  return `/${segments.join('/')}${path.endsWith('/') && segments.length > 0 ? '/' : ''}`
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      const [name, value] = at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
      return [encodedOnce(name), encodedOnce(value)] as const
    })
    .filter(([name]) => name !== 'X-Amz-Signature')
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join('='))
    .join('&')
}

/** What is encoded stays so, in one spelling; the rest is encoded. A percent sign that encodes nothing stands for itself. */
function encodedOnce(text: string): string {
  return text
    .replaceAll('+', '%20')
    .replaceAll(/%([0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~]/gu, (part: string, hex: string | undefined) =>
      hex === undefined
        ? encodedBytes(part)
        : String.fromCharCode(Number.parseInt(hex, 16)).replace(/[^A-Za-z0-9\-._~]/, part.toUpperCase()),
    )
}

const RESERVED = /[^A-Za-z0-9\-._~]/gu

function encodedBytes(sign: string): string {
  return [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

function canonicalValue(value: string): string {
  return value.trim().replaceAll(/\s+/g, ' ')
}

/** By code unit; encoded text is ASCII, so that is by byte. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
