import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** A TCP server that speaks whatever a test makes it speak. Ends every connection with itself. */
export interface RawServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Resolves once the server has closed or lost every connection it ever had, at least one. */
  readonly allClosed: Promise<void>
  /** All bytes received, over all connections. */
  readonly received: () => Buffer
}

/** Starts a server that calls `talk` for each connection. */
export async function rawServer(
  talk: (socket: Socket) => void,
  { host = '127.0.0.1', port: wanted = 0 } = {},
): Promise<RawServer> {
  const open = new Set<Socket>()
  const chunks: Buffer[] = []
  let onAllClosed: () => void = () => {}
  const allClosed = new Promise<void>((resolve) => {
    onAllClosed = resolve
  })
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {})
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => {
      open.delete(socket)
      if (open.size === 0) onAllClosed()
    })
    talk(socket)
  })
  await new Promise<void>((resolve) => server.listen(wanted, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    allClosed,
    received: () => Buffer.concat(chunks),
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}

/** Calls `then` once the header of a request has arrived. */
export function afterRequest(socket: Socket, then: () => void): void {
  let text = ''
  const onData = (chunk: Buffer): void => {
    text += chunk.toString('latin1')
    if (!text.includes('\r\n\r\n')) return
    socket.off('data', onData)
    then()
  }
  socket.on('data', onData)
}

/** A server that answers each request with exactly these bytes, then ends the connection unless told to keep it. */
export function rawAnswer(bytes: string | Buffer, { end = 'fin' }: { end?: 'fin' | 'never' } = {}): Promise<RawServer> {
  return rawServer((socket) =>
    afterRequest(socket, () => {
      if (end === 'fin') socket.end(bytes)
      else socket.write(bytes)
    }),
  )
}

/** A server that sends these bytes and resets the connection once undici has read the header among them: a reset that
 *  overtakes the bytes would be another fault. */
export function rawReset(bytes: string): Promise<RawServer> {
  return rawServer((socket) =>
    afterRequest(socket, () => {
      const onHeaders = (): void => {
        unsubscribe('undici:request:headers', onHeaders)
        socket.resetAndDestroy()
      }
      subscribe('undici:request:headers', onHeaders)
      socket.write(bytes)
    }),
  )
}
