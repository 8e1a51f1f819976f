import type { AddressInfo } from 'node:net'
import { createServer, type TlsOptions } from 'node:tls'

/** A TLS server that answers every HTTP request with `200 ok`, whatever certificate it shows. */
export interface HttpsServer extends AsyncDisposable {
  /** `https://localhost:PORT`, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** The server name (SNI) of each handshake that came through; `false` when none was sent. */
  readonly serverNames: readonly (string | false)[]
  /** The header text of each request. */
  readonly requests: readonly string[]
  /** Whether each handshake resumed the session of another one. */
  readonly resumed: readonly boolean[]
}

/** Starts a server with these TLS options: certificate, protocol versions, ciphers. */
export async function httpsServer(options: TlsOptions): Promise<HttpsServer> {
  const serverNames: (string | false)[] = []
  const requests: string[] = []
  const resumed: boolean[] = []
  const open = new Set<{ destroy(): void }>()
  const server = createServer({ ALPNProtocols: ['http/1.1'], ...options }, (socket) => {
    serverNames.push(socket.servername || false)
    resumed.push(socket.isSessionReused())
    socket.on('error', () => {})
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (!text.includes('\r\n\r\n')) return
      requests.push(text)
      text = ''
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
    })
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `https://localhost:${port}`,
    port,
    serverNames,
    requests,
    resumed,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}
