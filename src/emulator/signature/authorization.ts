import { splitTarget } from './canonical-request.ts'

/** A signature as a request carries it, in its header or in its query. */
export interface Authorization {
  readonly accessKeyId: string
  /** `YYYYMMDD`, of the credential scope. */
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** `YYYYMMDDTHHMMSSZ`, as it was sent. */
  readonly timestamp: string
  readonly signedAt: Date
  readonly sessionToken: string | undefined
  /** What the client says of its body: a hash, or a word. */
  readonly contentSha256: string | undefined
  /** Of a presigned URL: how long it is good for. */
  readonly expiresS: number | undefined
}

/** Why a signature cannot be read; `service` when as much could be. */
export interface Unreadable {
  readonly problem: 'missing' | 'incomplete'
  readonly message: string
  readonly service: string | undefined
}

interface Carried {
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
}

/** Reads the signature. Header names are in lower case. */
export function readAuthorization({ target, headers }: Carried): Authorization | Unreadable {
  const query = new URLSearchParams(splitTarget(target).query)
  const isInQuery = query.has('X-Amz-Signature') || query.has('X-Amz-Algorithm')
  const header = headers['authorization']
  if (header === undefined && !isInQuery) {
    if (query.has('AWSAccessKeyId') && query.has('Signature')) return incomplete(TOO_OLD)
    return { problem: 'missing', message: 'Missing Authentication Token', service: undefined }
  }
  if (header !== undefined && isInQuery) {
    return incomplete('Only one auth mechanism allowed: the Authorization header or the X-Amz-Signature parameter.')
  }
  return header === undefined ? fromQuery(query, headers) : fromHeader(header, headers)
}

/** Of a URL that was presigned with Signature Version 2, as some clients do unless told otherwise. */
const TOO_OLD = 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.'

function fromHeader(header: string, headers: Carried['headers']): Authorization | Unreadable {
  const [, list] = /^AWS4-HMAC-SHA256 +(.+)$/.exec(header) ?? []
  if (list === undefined) return incomplete('The Authorization header does not begin with AWS4-HMAC-SHA256.')
  const parts = new Map<string, string>()
  for (const part of list.split(/, */)) {
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(at, 0))
    if (parts.has(name) || !/^(?:Credential|SignedHeaders|Signature)$/.test(name)) {
      return incomplete(`The Authorization header has a part that is not known, or twice: '${part}'.`)
    }
    parts.set(name, part.slice(at + 1))
  }
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !parts.has(name))
  if (missing.length > 0) {
    return incomplete(missing.map((name) => `Authorization header requires '${name}' parameter.`).join(' '))
  }
  return completed({
    credential: parts.get('Credential') ?? '',
    signedHeaders: parts.get('SignedHeaders') ?? '',
    signature: parts.get('Signature') ?? '',
    timestamp: headers['x-amz-date'],
    sessionToken: headers['x-amz-security-token'],
    contentSha256: headers['x-amz-content-sha256'],
    expires: undefined,
  })
}

function fromQuery(query: URLSearchParams, headers: Carried['headers']): Authorization | Unreadable {
  const one = (name: string): string | undefined => query.get(name) ?? undefined
  const names = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature'].map((n) => `X-Amz-${n}`)
  const missing = names.filter((name) => query.getAll(name).length !== 1)
  if (missing.length > 0) return incomplete(`The query needs one ${missing.join(', one ')}.`)
  if (one('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256')
    return incomplete('X-Amz-Algorithm only supports AWS4-HMAC-SHA256.')
  return completed({
    credential: one('X-Amz-Credential') ?? '',
    signedHeaders: one('X-Amz-SignedHeaders') ?? '',
    signature: one('X-Amz-Signature') ?? '',
    timestamp: one('X-Amz-Date'),
    sessionToken: one('X-Amz-Security-Token'),
    contentSha256: one('X-Amz-Content-Sha256') ?? headers['x-amz-content-sha256'],
    expires: one('X-Amz-Expires'),
  })
}

interface Written {
  readonly credential: string
  readonly signedHeaders: string
  readonly signature: string
  readonly timestamp: string | undefined
  readonly sessionToken: string | undefined
  readonly contentSha256: string | undefined
  readonly expires: string | undefined
}

function completed({ credential, signedHeaders, signature, timestamp, expires, ...rest }: Written) {
  const scope = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(credential)
  if (scope === null) {
    return incomplete('Credential must be ACCESS_KEY/YYYYMMDD/REGION/SERVICE/aws4_request.')
  }
  const [, accessKeyId = '', date = '', region = '', service = ''] = scope
  const no = (message: string): Unreadable => ({ ...incomplete(message), service })
  if (!/^[0-9a-f]{64}$/.test(signature)) return no('Signature must be 64 lower-case hexadecimal digits.')
  if (timestamp === undefined) return no("Authorization header requires existence of a 'X-Amz-Date' header.")
  const signedAt = dateOf(timestamp)
  if (signedAt === undefined) return no('Date must be in ISO-8601 basic format: YYYYMMDDTHHMMSSZ.')
  if (!timestamp.startsWith(date)) return no(`Date in Credential scope does not match YYYYMMDD from ${timestamp}.`)
  if (expires !== undefined && !/^\d{1,6}$/.test(expires)) return no('X-Amz-Expires must be a number of seconds.')
  const expiresS = expires === undefined ? undefined : Number(expires)
  if (expiresS !== undefined && expiresS > LONGEST_PRESIGNED_S) {
    return no(`X-Amz-Expires must be less than a week (in seconds): ${LONGEST_PRESIGNED_S}.`)
  }
  const names = signedHeaders.split(';')
  return { accessKeyId, date, region, service, signature, timestamp, signedAt, signedHeaders: names, expiresS, ...rest }
}

/** One week. */
const LONGEST_PRESIGNED_S = 604_800

function dateOf(timestamp: string): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(timestamp)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second] = parts
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function incomplete(message: string): Unreadable {
  return { problem: 'incomplete', message, service: undefined }
}
