import { AppError } from '../core/app-error.ts'
import { messageOf, systemErrorCode } from '../core/system-error.ts'
import { readable } from '../core/visible.ts'
import { bodyTooLarge, encodedLimit, MAX_BODY_BYTES } from './body-limit.ts'

type Headers = readonly (readonly [name: string, value: string])[]

/** What is said in Accept-Encoding. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br'

/** More codings than this are an attack on our processor, not a response. */
const MOST_CODINGS = 5

/** The content codings of a response in the order they were applied, without what is none: `identity`, `none`, a character
 *  set, and `aws-chunked`, which S3 keeps from the upload although what it sends is plain. */
export function codingsOf(headers: Headers): string[] {
  return headers
    .filter(([name]) => name === 'content-encoding')
    .flatMap(([, value]) => value.split(','))
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => !NO_CODINGS.has(coding) && !isCharacterSet(coding))
}

const NO_CODINGS: ReadonlySet<string> = new Set(['', 'identity', 'none', 'aws-chunked'])

/** Whether a server wrote what belongs into Content-Type: it has coded nothing. */
export function isCharacterSet(coding: string): boolean {
  return /^(?:utf-?(?:8|16(?:le|be)?)|(?:us-)?ascii|iso-8859-\d{1,2}|latin-?1|windows-125\d)$/i.test(coding)
}

/** The error of a response whose transfer encoding is more than chunks: what came would be compared still encoded. Nobody
 *  asked for one (RFC 9112, section 7.4). Undefined when there is none. */
export function unknownTransfer(headers: Headers): AppError | undefined {
  const given = headers.filter(([name]) => name === 'transfer-encoding').map(([, value]) => value.trim().toLowerCase())
  if (given.length === 0 || (given.length === 1 && /^(?:chunked|identity)?$/.test(given[0] ?? ''))) return undefined
  return new AppError(
    'HTTP_PROTOCOL_ERROR',
    `The response has the transfer encoding "${readable(given.join(', '), 60)}", which canary-preflight cannot decode.`,
    {
      hint: 'Correct the server, or the proxy before it: without a TE header in the request only "chunked" may be used.',
    },
  )
}

/** The body without its content codings. Throws HTTP_RESPONSE_TOO_LARGE as soon as the result passes the limit, and
 *  HTTP_PROTOCOL_ERROR for a coding that is unknown, cut off or broken. */
export async function decodeBody(headers: Headers, body: Buffer, limit = MAX_BODY_BYTES): Promise<Buffer> {
  const codings = codingsOf(headers)
  if (codings.length === 0 || body.length === 0) return body
  if (codings.length > MOST_CODINGS) throw unknownCoding(codings.join(', '))
  const zlib = await import('node:zlib')
  let decoded = body
  for (const [index, coding] of codings.reverse().entries()) {
    const isLast = index === codings.length - 1
    const decode = decoderOf(coding, decoded, zlib)
    if (decode === undefined) throw unknownCoding(coding)
    try {
      const { buffer, engine } = decode(decoded, isLast ? limit : encodedLimit(limit))
      const unread = decoded.length - engine.bytesWritten
      // After gzip may come zeros that fill a block.
      if (unread > 0 && !coding.endsWith('gzip')) throw surplus(coding, unread)
      decoded = buffer
    } catch (cause) {
      if (cause instanceof AppError) throw cause
      throw isTooLarge(cause) ? bodyTooLarge(limit) : brokenCoding(coding, cause)
    }
  }
  return decoded
}

type Decode = (bytes: Buffer, limit: number) => Decoded

interface Decoded {
  readonly buffer: Buffer
  /** How much of the input was read. */
  readonly engine: { readonly bytesWritten: number }
}

function decoderOf(coding: string, bytes: Buffer, zlib: typeof import('node:zlib')): Decode | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return counting(zlib.gunzipSync)
    case 'deflate':
      // RFC 9110 means the zlib format; servers that send the bare stream instead are many.
      return counting(isZlib(bytes) ? zlib.inflateSync : zlib.inflateRawSync)
    case 'br':
      return counting(zlib.brotliDecompressSync)
    case 'zstd':
      // Node 22.15 and later.
      return 'zstdDecompressSync' in zlib && isDecode(zlib.zstdDecompressSync)
        ? counting(zlib.zstdDecompressSync)
        : undefined
    default:
      return undefined
  }
}

type NodeDecode = (bytes: Buffer, options: { maxOutputLength: number; info: true }) => unknown

function isDecode(value: unknown): value is NodeDecode {
  return typeof value === 'function'
}

/** With `info` Node gives more than its types say. */
function counting(decode: NodeDecode): Decode {
  return (bytes, limit) => decode(bytes, { maxOutputLength: limit, info: true }) as Decoded
}

function isZlib(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes
  return (method & 15) === 8 && ((method << 8) | flags) % 31 === 0
}

function isTooLarge(cause: unknown): boolean {
  return systemErrorCode(cause) === 'ERR_BUFFER_TOO_LARGE'
}

function unknownCoding(coding: string): AppError {
  return new AppError(
    'HTTP_PROTOCOL_ERROR',
    `The response body has the content encoding "${readable(coding, 60)}", which canary-preflight cannot decode.`,
    { hint: 'Ask for one it knows: set the request header Accept-Encoding to "gzip", "deflate", "br" or "identity".' },
  )
}

function surplus(coding: string, count: number): AppError {
  return new AppError(
    'HTTP_PROTOCOL_ERROR',
    `The response body has ${count} ${count === 1 ? 'byte' : 'bytes'} after the end of what is coded as ${coding}.`,
    { hint: 'They would have been dropped. The server or a proxy sends more than it has compressed.' },
  )
}

function brokenCoding(coding: string, cause: unknown): AppError {
  return new AppError(
    'HTTP_PROTOCOL_ERROR',
    `The response body is not complete or not valid ${coding}: ${readable(messageOf(cause), 120)}.`,
    { hint: 'The server or a proxy cut the body off, or labels it with an encoding it does not have.', cause },
  )
}
