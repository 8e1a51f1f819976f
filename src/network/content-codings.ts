import { AppError } from '../core/app-error.ts'
import { messageOf, systemErrorCode } from '../core/system-error.ts'
import { readable } from '../core/visible.ts'
import { bodyTooLarge, encodedLimit, MAX_BODY_BYTES } from './body-limit.ts'

type Headers = readonly (readonly [name: string, value: string])[]

/** What is said in Accept-Encoding. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br'

/** More codings than this are an attack on our processor, not a response. */
const MOST_CODINGS = 5

/** The content codings of a response in the order they were applied, without `identity`, and without `aws-chunked`,
 *  which S3 keeps from the upload although what it sends is plain. */
export function codingsOf(headers: Headers): string[] {
  return headers
    .filter(([name]) => name === 'content-encoding')
    .flatMap(([, value]) => value.split(','))
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity' && coding !== 'aws-chunked')
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
      decoded = decode(decoded, { maxOutputLength: isLast ? limit : encodedLimit(limit) })
    } catch (cause) {
      throw isTooLarge(cause) ? bodyTooLarge(limit) : brokenCoding(coding, cause)
    }
  }
  return decoded
}

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer

function decoderOf(coding: string, bytes: Buffer, zlib: typeof import('node:zlib')): Decode | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.gunzipSync
    case 'deflate':
      // RFC 9110 means the zlib format; servers that send the bare stream instead are many.
      return isZlib(bytes) ? zlib.inflateSync : zlib.inflateRawSync
    case 'br':
      return zlib.brotliDecompressSync
    case 'zstd':
      // Node 22.15 and later.
      return 'zstdDecompressSync' in zlib && isDecode(zlib.zstdDecompressSync) ? zlib.zstdDecompressSync : undefined
    default:
      return undefined
  }
}

function isDecode(value: unknown): value is Decode {
  return typeof value === 'function'
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

function brokenCoding(coding: string, cause: unknown): AppError {
  return new AppError(
    'HTTP_PROTOCOL_ERROR',
    `The response body is not complete or not valid ${coding}: ${readable(messageOf(cause), 120)}.`,
    { hint: 'The server or a proxy cut the body off, or labels it with an encoding it does not have.', cause },
  )
}
