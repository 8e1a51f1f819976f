import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** A place where no secret may arrive: it takes TCP and UDP on one port, keeps every byte, and answers HTTP. */
export interface Catcher extends AsyncDisposable {
  readonly port: number
  /** Everything that came in, byte for byte as Latin-1. */
  readonly caught: () => string
}

export async function catcher(): Promise<Catcher> {
  const chunks: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (chunk.includes('\r\n\r\n')) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4')
  datagrams.on('message', (message) => chunks.push(message))
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve))
  return {
    port,
    caught: () => Buffer.concat(chunks).toString('latin1'),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      datagrams.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
