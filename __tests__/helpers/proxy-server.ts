import { createServer, request as forward, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** What a proxy was asked. */
export interface ProxyRequest {
  readonly method: string
  /** A whole URL, or `host:port` for CONNECT. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
}

/** An HTTP proxy that sends everything to one port of this machine, whatever host it is asked for. */
export interface ProxyServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly port: number
  readonly requests: readonly ProxyRequest[]
}

/** Starts a proxy before `upstreamPort`. With `refuseWith` it answers every CONNECT with that status. */
export async function proxyServer(
  upstreamPort: number,
  { refuseWith }: { refuseWith?: number } = {},
): Promise<ProxyServer> {
  const requests: ProxyRequest[] = []
  const open = new Set<Socket>()
  const server = createServer((message, response) => {
    const { method = '', url = '', headers } = message
    requests.push({ method, target: url, headers })
    const { pathname, search } = new URL(url)
    const options = { host: '127.0.0.1', port: upstreamPort, method, path: `${pathname}${search}`, headers }
    const onward = forward(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    message.pipe(onward)
  })
  server.on('connection', (socket) => track(socket))
  server.on('connect', ({ method = '', url = '', headers }, socket: Socket) => {
    requests.push({ method, target: url, headers })
    if (refuseWith !== undefined) {
      socket.end(`HTTP/1.1 ${refuseWith} Refused\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const upstream = track(connect(upstreamPort, '127.0.0.1'))
    upstream.on('connect', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
  })
  function track(socket: Socket): Socket {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
    return socket
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}
