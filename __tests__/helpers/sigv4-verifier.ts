import { createHash, createHmac } from 'node:crypto'

/** A request as a server received it. Header names in lower case. */
export interface ReceivedRequest {
  readonly method: string
  /** Path and query as they stood on the request line. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** Everything a verifier makes out of a signed request, written from the description of the algorithm and not from a signer. */
export interface Verification {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
  readonly isValid: boolean
  readonly accessKeyId: string
  readonly scope: string
  readonly signedHeaders: readonly string[]
}

/** Signs the request again with `secretAccessKey` and compares. Throws when there is no signature that could be read. */
export function verifySignature(request: ReceivedRequest, secretAccessKey: string): Verification {
  const authorization = String(request.headers['authorization'] ?? '')
  const parts = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    authorization,
  )
  if (parts === null) throw new Error(`no signature: ${authorization}`)
  const [, accessKeyId = '', scope = '', names = '', given = ''] = parts
  const [date = '', region = '', service = ''] = scope.split('/')
  const signedHeaders = names.split(';')
  const canonicalRequest = [
    request.method.toUpperCase(),
    canonicalPath(request.target.split('?')[0] ?? '', service),
    canonicalQuery(request.target.split('?').slice(1).join('?')),
    ...signedHeaders.map((name) => `${name}:${headerText(request.headers[name])}`),
    '',
    names,
    headerText(request.headers['x-amz-content-sha256']) || sha256(request.body),
  ].join('\n')
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    headerText(request.headers['x-amz-date']),
    scope,
    sha256(canonicalRequest),
  ].join('\n')
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`)
  const signature = hmac(key, stringToSign).toString('hex')
  return { canonicalRequest, stringToSign, signature, isValid: signature === given, accessKeyId, scope, signedHeaders }
}

function canonicalPath(path: string, service: string): string {
  if (service === 's3') return path
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') segments.pop()
    else segments.push(encode(segment))
  }
  const end = path.endsWith('/') && segments.length > 0 ? '/' : ''
  return `/${segments.join('/')}${end}`
}

function canonicalQuery(query: string): string {
  if (query === '') return ''
  return query
    .split('&')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [encode(decodeURIComponent(name)), encode(decodeURIComponent(value.join('=')))] as const
    })
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
    .map((pair) => pair.join('='))
    .join('&')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function encode(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      /[A-Za-z0-9_.~-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
}

function headerText(value: string | readonly string[] | undefined): string {
  return [value ?? '']
    .flat()
    .map((one) => one.trim().replaceAll(/\s+/g, ' '))
    .join(',')
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest()
}
