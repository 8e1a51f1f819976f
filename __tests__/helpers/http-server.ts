import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server saw of one request. */
export interface RecordedRequest {
  readonly method: string
  /** Request target as sent: a path, or a whole URL when it came through a proxy. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn, as they were written. */
  readonly rawHeaders: readonly string[]
  readonly body: string
}

export type HttpHandler = (request: RecordedRequest, response: ServerResponse) => void

/** A real HTTP server on a free loopback port. Closes itself and all its connections at the end of the scope. */
export interface HttpServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly requests: readonly RecordedRequest[]
  /** Connections accepted so far. */
  readonly connectionCount: number
}

/** Starts a server that answers each request, once its body is complete, with `handler`. */
export async function httpServer(
  handler: HttpHandler = answer(200, 'ok'),
  { host = '127.0.0.1' } = {},
): Promise<HttpServer> {
  const requests: RecordedRequest[] = []
  let connectionCount = 0
  const server = createServer((message, response) => {
    readRequest(message).then(
      (request) => {
        requests.push(request)
        handler(request, response)
      },
      () => response.destroy(),
    )
  })
  server.on('connection', () => {
    connectionCount += 1
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    requests,
    get connectionCount() {
      return connectionCount
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A handler that always answers the same. */
export function answer(status: number, body: string | Buffer = '', headers: Record<string, string> = {}): HttpHandler {
  return (_request, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
}

/** A handler that answers with `value` as JSON. */
export function answerJson(value: unknown, status = 200): HttpHandler {
  return answer(status, JSON.stringify(value), { 'content-type': 'application/json' })
}

/** A handler that redirects to `location`. */
export function redirectTo(location: string, status = 302): HttpHandler {
  return answer(status, '', { location })
}

/** A handler that answers with the headers it was sent, as JSON. */
export const echoHeaders: HttpHandler = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(request.headers))
}

async function readRequest(message: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return {
    method: message.method ?? '',
    path: message.url ?? '',
    headers: message.headers,
    rawHeaders: message.rawHeaders,
    body: Buffer.concat(chunks).toString('utf8'),
  }
}
