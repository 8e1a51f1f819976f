import { sha256Hex } from './canonical-request.ts'
import { wrongChecksum } from './checksum.ts'
import { isSame, type Scope, scopeText, signatureOf } from './signing-key.ts'

/** What the chunks are signed with; the signature of the request comes first in their chain. */
export interface ChunkSeal extends Scope {
  readonly key: Buffer
  readonly timestamp: string
  readonly seedSignature: string
}

export type ChunkedBody =
  | { readonly ok: true; readonly body: Buffer }
  | { readonly ok: false; readonly code: string; readonly status: number; readonly message: string }

interface Asked {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  /** Undefined when the chunks are not signed. */
  readonly seal: ChunkSeal | undefined
  /** Whether headers follow the last chunk. */
  readonly hasTrailer: boolean
}

/** Puts together a body in `aws-chunked` (S3, "Signature calculations: transferring payload in multiple chunks"), and checks
 *  signatures, length and checksums. */
export function decodeChunks({ body, headers, seal, hasTrailer }: Asked): ChunkedBody {
  const parts: Buffer[] = []
  let previous = seal?.seedSignature ?? ''
  let at = 0
  for (;;) {
    const line = lineAt(body, at)
    const [, hex, signature] = /^([0-9a-fA-F]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line?.text ?? '') ?? []
    if (line === undefined || hex === undefined) return incomplete('A chunk does not begin with its size.')
    const size = Number.parseInt(hex, 16)
    const data = body.subarray(line.end, line.end + size)
    if (data.length < size) return incomplete('The last chunk is missing.')
    if (seal !== undefined) {
      const expected = signatureOf(seal.key, chunkText(seal, previous, data))
      if (signature === undefined || !isSame(signature, expected)) return notSigned('a chunk')
      previous = expected
    }
    at = line.end + size
    if (size === 0) break
    parts.push(data)
    if (body.toString('latin1', at, at + 2) !== '\r\n') return incomplete('A chunk is longer than its size.')
    at += 2
  }
  const bytes = Buffer.concat(parts)
  const announced = headers['x-amz-decoded-content-length']
  if (announced !== undefined && announced !== String(bytes.length)) {
    return incomplete('You did not provide the number of bytes specified by the x-amz-decoded-content-length header.')
  }
  const trailer = trailerAt(body, at)
  if (trailer === undefined) return malformed()
  const wrong = trailerProblem({ trailer, headers, seal, previous, hasTrailer }) ?? checksumProblem(bytes, trailer)
  return wrong ?? { ok: true, body: bytes }
}

function trailerProblem({
  trailer,
  headers,
  seal,
  previous,
  hasTrailer,
}: Pick<Asked, 'headers' | 'seal' | 'hasTrailer'> & {
  readonly trailer: ReadonlyMap<string, string>
  readonly previous: string
}): ChunkedBody | undefined {
  const announced = (headers['x-amz-trailer'] ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || [])
  const names = [...trailer.keys()].filter((name) => name !== 'x-amz-trailer-signature')
  if (!hasTrailer) return trailer.size === 0 ? undefined : malformed()
  if (names.length !== announced.length || announced.some((name) => !trailer.has(name))) return malformed()
  if (seal === undefined) return undefined
  const signed = sha256Hex(names.map((name) => `${name}:${trailer.get(name)}\n`).join(''))
  const text = ['AWS4-HMAC-SHA256-TRAILER', seal.timestamp, scopeText(seal), previous, signed].join('\n')
  const given = trailer.get('x-amz-trailer-signature')
  return given !== undefined && isSame(given, signatureOf(seal.key, text)) ? undefined : notSigned('the trailer')
}

function checksumProblem(bytes: Buffer, trailer: ReadonlyMap<string, string>): ChunkedBody | undefined {
  const wrong = wrongChecksum(bytes, Object.fromEntries(trailer))
  if (wrong === undefined) return undefined
  return {
    ok: false,
    code: 'BadDigest',
    status: 400,
    message: `The ${wrong} you specified did not match what we received.`,
  }
}

function chunkText(seal: ChunkSeal, previous: string, data: Buffer): string {
  const hashes = [sha256Hex(''), sha256Hex(data)]
  return ['AWS4-HMAC-SHA256-PAYLOAD', seal.timestamp, scopeText(seal), previous, ...hashes].join('\n')
}

/** The headers after the last chunk, in lower case. The line breaks differ between clients; an empty line ends them. */
function trailerAt(body: Buffer, start: number): ReadonlyMap<string, string> | undefined {
  const trailer = new Map<string, string>()
  for (const line of body.toString('latin1', start).split(/\r?\n/)) {
    if (line === '') continue
    const [, name, value] = /^([A-Za-z0-9-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
    if (name === undefined || value === undefined || trailer.has(name.toLowerCase())) return undefined
    trailer.set(name.toLowerCase(), value)
  }
  return trailer
}

function lineAt(body: Buffer, start: number): { readonly text: string; readonly end: number } | undefined {
  const end = body.indexOf('\r\n', start)
  return end === -1 ? undefined : { text: body.toString('latin1', start, end), end: end + 2 }
}

function incomplete(message: string): ChunkedBody {
  return { ok: false, code: 'IncompleteBody', status: 400, message }
}

function malformed(): ChunkedBody {
  const message = 'The trailing headers of the body are not those that x-amz-trailer announces.'
  return { ok: false, code: 'MalformedTrailerError', status: 400, message }
}

function notSigned(what: string): ChunkedBody {
  const message = `The signature of ${what} does not match the signature you provided.`
  return { ok: false, code: 'SignatureDoesNotMatch', status: 403, message }
}
