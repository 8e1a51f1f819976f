import { Readable } from 'node:stream'

/** Sends one request of an AWS client. Made from our own network code, so that proxies, trusted authorities and deadlines are the
 *  same for AWS as for everything else. */
export type SendToAws = (
  request: {
    readonly method: string
    readonly url: URL
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly body: string | undefined
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
          body: textOf(request.body),
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
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of [value].flat()) url.searchParams.append(name, one ?? '')
  }
  return url
}

function textOf(body: unknown): string | undefined {
  if (body === undefined || body === null || typeof body === 'string') return body ?? undefined
  if (body instanceof Uint8Array) {
    // A plain view: the SDK's own class of bytes warns when it is taken for a text.
    return new TextDecoder().decode(new Uint8Array(body.buffer, body.byteOffset, body.byteLength))
  }
  throw new TypeError('An AWS client sent a body that is no text.')
}
