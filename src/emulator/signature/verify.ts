import { likelyService } from '../error-answer.ts'
import { type Authorization, readAuthorization } from './authorization.ts'
import { canonicalRequest, sha256Hex, splitTarget } from './canonical-request.ts'
import { decodeChunks } from './chunked-body.ts'
import { type Refusal, refusal } from './refusal.ts'
import { isSame, scopeText, signatureOf, signingKey } from './signing-key.ts'

export interface KnownSecret {
  readonly secretAccessKey: string
  /** Of temporary credentials, which have to send it. */
  readonly sessionToken?: string | undefined
  readonly expiresAt?: Date | undefined
}

export interface Verified {
  readonly ok: true
  readonly scope: { readonly accessKeyId: string; readonly region: string; readonly service: string }
  /** The body, taken out of its chunks when it came in `aws-chunked`: what a service is to see. */
  readonly body: Buffer
}

interface Asked {
  readonly method: string
  /** As it came. */
  readonly target: string
  /** Names in lower case; several values of one name joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly now: Date
  readonly secretOf: (accessKeyId: string) => KnownSecret | undefined
  /** How far a client's clock may be off. 5 minutes, 15 with S3, unless given. */
  readonly skewMs?: number | undefined
}

/** Checks a request's Signature Version 4, in its header or its query, from the target as it came. */
export function verifyRequest(asked: Asked): Verified | Refusal {
  const read = readAuthorization(asked)
  if ('problem' in read)
    return refusal(
      read.problem,
      read.service ?? likelyService({ ...asked, path: splitTarget(asked.target).path }),
      read.message,
    )
  const { service, accessKeyId, region } = read
  const known = asked.secretOf(accessKeyId)
  if (known === undefined) return refusal('unknown-key', service)
  const early = tokenProblem(read, known, asked.now) ?? timeProblem(read, asked) ?? headersProblem(read, asked.headers)
  if (early !== undefined) return early

  const payload = payloadOf(read, asked.body)
  if ('ok' in payload) return payload
  const key = signingKey(known.secretAccessKey, read)
  const canonical = canonicalRequest({ ...asked, ...read, payloadHash: payload.hash })
  const text = ['AWS4-HMAC-SHA256', read.timestamp, scopeText(read), sha256Hex(canonical)].join('\n')
  if (!isSame(read.signature, signatureOf(key, text))) return refusal('mismatch', service)
  if (payload.isOtherBody) {
    if (service !== 's3') return refusal('mismatch', service)
    const message = "The provided 'x-amz-content-sha256' header does not match what was computed."
    return { ok: false, code: 'XAmzContentSHA256Mismatch', status: 400, message, service }
  }
  const scope = { accessKeyId, region, service }
  if (payload.chunks === undefined) return { ok: true, scope, body: asked.body }

  const { isSigned, hasTrailer } = payload.chunks
  const seal = isSigned ? { ...read, key, seedSignature: read.signature } : undefined
  const decoded = decodeChunks({ body: asked.body, headers: asked.headers, seal, hasTrailer })
  return decoded.ok ? { ok: true, scope, body: decoded.body } : { ...decoded, service }
}

function tokenProblem({ service, sessionToken }: Authorization, known: KnownSecret, now: Date): Refusal | undefined {
  const isKnown =
    sessionToken === undefined || known.sessionToken === undefined
      ? sessionToken === known.sessionToken
      : isSame(sessionToken, known.sessionToken)
  if (!isKnown) return refusal('wrong-token', service)
  return known.expiresAt !== undefined && known.expiresAt <= now ? refusal('expired-token', service) : undefined
}

const MINUTE_MS = 60_000

function timeProblem({ service, signedAt, timestamp, expiresS }: Authorization, asked: Asked): Refusal | undefined {
  const { now, skewMs = (service === 's3' ? 15 : 5) * MINUTE_MS } = asked
  const lateMs = now.getTime() - signedAt.getTime()
  if (expiresS !== undefined && lateMs > expiresS * 1000) {
    return { ok: false, code: 'AccessDenied', status: 403, message: 'Request has expired', service }
  }
  const isLate = expiresS === undefined && lateMs > skewMs
  if (!isLate && lateMs >= -skewMs) return undefined
  if (service === 's3') return refusal('skew', service)
  const edge = timestampOf(new Date(now.getTime() + (isLate ? -skewMs : skewMs)))
  const bound = `${edge} (${timestampOf(now)} ${isLate ? '-' : '+'} ${skewMs / MINUTE_MS} min.)`
  const message = isLate
    ? `Signature expired: ${timestamp} is now earlier than ${bound}`
    : `Signature not yet current: ${timestamp} is still later than ${bound}`
  return refusal('skew', service, message)
}

/** `host` and all that speaks to AWS must be signed, or anybody on the way could change it. */
function headersProblem(read: Authorization, headers: Asked['headers']): Refusal | undefined {
  const { service, signedHeaders } = read
  const sent = Object.keys(headers).filter((name) => name.startsWith('x-amz-') && name !== 'x-amzn-trace-id')
  const unsigned = ['host', ...sent].filter((name) => !signedHeaders.includes(name))
  const message = `There were headers present in the request which were not signed: ${unsigned.join(', ')}`
  if (unsigned.length === 0) return undefined
  if (service === 's3') return { ok: false, code: 'AccessDenied', status: 403, message, service }
  return refusal('mismatch', service, message)
}

interface Payload {
  /** As it stands in the canonical request. */
  readonly hash: string
  /** The hash that was signed is not that of the body. */
  readonly isOtherBody?: boolean
  readonly chunks?: { readonly isSigned: boolean; readonly hasTrailer: boolean }
}

/** What stands for the body in the signature. Words in place of a hash are S3's alone. */
function payloadOf({ service, contentSha256, expiresS }: Authorization, body: Buffer): Payload | Refusal {
  const hash = sha256Hex(body)
  if (service !== 's3') return { hash, isOtherBody: contentSha256 !== undefined && contentSha256 !== hash }
  const said = contentSha256 ?? (expiresS === undefined ? undefined : 'UNSIGNED-PAYLOAD')
  switch (said) {
    case undefined: {
      const message = 'Missing required header for this request: x-amz-content-sha256'
      return { ok: false, code: 'InvalidRequest', status: 400, message, service }
    }
    case 'UNSIGNED-PAYLOAD':
      return { hash: said }
    case 'STREAMING-UNSIGNED-PAYLOAD-TRAILER':
      return { hash: said, chunks: { isSigned: false, hasTrailer: true } }
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD':
      return { hash: said, chunks: { isSigned: true, hasTrailer: false } }
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER':
      return { hash: said, chunks: { isSigned: true, hasTrailer: true } }
    default:
      return { hash: said, isOtherBody: said !== hash }
  }
}

function timestampOf(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
}
