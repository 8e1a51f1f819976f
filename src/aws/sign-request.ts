import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of temporary credentials. */
  readonly sessionToken?: string | undefined
}

/** A request as it will be sent, but for the signature. */
export interface UnsignedRequest {
  readonly method: string
  readonly url: URL
  /** Names in lower case; `host` is taken from the URL unless given. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
}

export interface SigningScope {
  readonly service: string
  readonly region: string
  readonly credentials: AwsCredentials
  readonly date: Date
}

/** The headers to send besides the author's: `authorization`, `x-amz-date` and what else the service wants. The URL must be
 *  one of `signableUrl`, so that what is signed is what is sent. */
export async function signRequest(request: UnsignedRequest, scope: SigningScope): Promise<Record<string, string>> {
  const { url } = request
  const isS3 = isS3Service(scope.service)
  const signer = new SignatureV4({
    service: scope.service,
    region: scope.region,
    credentials: withoutUndefined(scope.credentials),
    sha256: Sha256,
    // S3 alone takes the path as it is on the wire; the others encode it once more.
    uriEscapePath: !isS3,
    applyChecksum: isS3 || scope.service === 'aoss',
  })
  const own = Object.fromEntries(Object.entries(request.headers).filter(([name, value]) => isSigned(name, value)))
  const signed = await signer.sign(
    {
      method: request.method,
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: url.pathname,
      query: queryOf(url),
      headers: { host: url.host, ...own },
      body: request.body ?? '',
    },
    { signingDate: scope.date },
  )
  return Object.fromEntries(Object.entries(signed.headers).filter(([name]) => !Object.hasOwn(own, name)))
}

/** The URL spelled so that every reader splits and decodes it alike: a `+` in a query stands for a space, as forms have it,
 *  and everything but the unreserved characters is percent-encoded. For S3 the path too. */
export function signableUrl(url: URL, service: string): URL {
  const spelled = new URL(url)
  spelled.hash = ''
  spelled.search = pairsOf(url)
    .map(([name, value]) => (value === undefined ? encoded(name) : `${encoded(name)}=${encoded(value)}`))
    .join('&')
  if (isS3Service(service)) {
    spelled.pathname = url.pathname
      .split('/')
      .map((segment) => encoded(decoded(segment)))
      .join('/')
  }
  return spelled
}

/** s3, s3express, s3-object-lambda, s3-outposts. */
function isS3Service(service: string): boolean {
  return service === 's3' || service === 's3express' || service.startsWith('s3-')
}

/** What intermediaries add, change or drop is left out of the signature. */
function isSigned(name: string, value: string): boolean {
  if (!/^[\t -~]*$/.test(value)) return false
  return /^(?:host|content-type|content-md5|x-.+)$/.test(name) && !/^x-(?:amzn-trace-id|forwarded-.+)$/.test(name)
}

function queryOf(url: URL): Record<string, string[]> {
  // Without a prototype: a parameter may be called `toString`.
  const query: Record<string, string[]> = Object.create(null)
  for (const [name, value = ''] of pairsOf(url)) query[name] = [...(query[name] ?? []), value]
  return query
}

function pairsOf(url: URL): (readonly [name: string, value: string | undefined])[] {
  const text = url.search.slice(1)
  if (text === '') return []
  return text.split('&').map((pair) => {
    const at = pair.indexOf('=')
    const form = (part: string): string => decoded(part.replaceAll('+', ' '))
    return at === -1 ? [form(pair), undefined] : [form(pair.slice(0, at)), form(pair.slice(at + 1))]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return text
  }
}

/** RFC 3986: everything but the unreserved characters. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function withoutUndefined({ accessKeyId, secretAccessKey, sessionToken }: AwsCredentials) {
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
}

/** SHA-256 or its HMAC by Node's own crypto, in the form that the signer asks for. */
class Sha256 {
  readonly #secret: string | Uint8Array | undefined
  #hash: Hash | Hmac

  constructor(secret?: unknown) {
    if (typeof secret === 'string' || secret instanceof Uint8Array) this.#secret = secret
    this.#hash = this.#begun()
  }

  update(data: Uint8Array): void {
    this.#hash.update(data)
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()))
  }

  reset(): void {
    this.#hash = this.#begun()
  }

  #begun(): Hash | Hmac {
    return this.#secret === undefined ? createHash('sha256') : createHmac('sha256', this.#secret)
  }
}
