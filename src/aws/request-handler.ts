import { Readable } from 'node:stream'

/** Sends one request of an AWS client. Made from our own network code, so that proxies, trusted authorities and deadlines are the
 *  same for AWS as for everything else. */
export type SendToAws = (
  request: {
    readonly method: string
    readonly url: URL
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly body: string | Uint8Array | undefined
    /** Largest body that is read, after decompression; 1 MB unless given. */
    readonly maxBytes?: number
    /** Called before a rejection when the request had begun to leave: what it asks for may have been done. */
    readonly onLost?: () => void
  },
  signal: AbortSignal,
) => Promise<{
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}>

/** The part of an SDK request that is used here. */
interface SdkRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What an AWS client sends its requests with. It keeps no connection. */
export function requestHandler(send: SendToAws, signal: AbortSignal) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request: SdkRequest) {
      const response = await send(
        {
          method: request.method,
          url: urlOf(request),
          headers: Object.entries(request.headers).filter(([name]) => !FRAMING.has(name.toLowerCase())),
          body: bodyOf(request.body),
        },
        signal,
      )
      return {
        response: {
          statusCode: response.status,
          headers: Object.fromEntries(response.headers),
          body: Readable.from([Buffer.from(response.body)]),
        },
      }
    },
    destroy(): void {},
    updateHttpClientConfig(): void {},
    httpHandlerConfigs: () => ({}),
  }
}

/** The message's own: set when it is sent. */
const FRAMING: ReadonlySet<string> = new Set(['host', 'content-length', 'connection', 'expect', 'transfer-encoding'])

function urlOf({ protocol, hostname, port, path, query }: SdkRequest): URL {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`)
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of [value].flat()) pairs.push(`${encoded(name)}=${encoded(one ?? '')}`)
  }
  url.search = pairs.join('&')
  return url
}

/** RFC 3986, as it is signed: a space is never a `+`. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function bodyOf(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || body === null || typeof body === 'string') return body ?? undefined
  // A plain view: the SDK's own class of bytes warns when it is taken for a text.
  if (body instanceof Uint8Array) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  throw new TypeError('An AWS client sent a body that is neither text nor bytes.')
}
