import { Socket } from 'node:net'
import type { Client } from 'undici'

/** undici's HTTP/1.1 client over a socket that exists already. It never connects by itself. */
export type OpenClient = (socket: Socket) => Client

/** Above it a response is refused. The limit of Node's own HTTP client, and so of AWS's runtime. */
export const MAX_HEADER_BYTES = 16_384

/** Loads undici's client and its parser; the first call takes some 60 ms, and no later request pays for it. */
export async function loadClient(): Promise<OpenClient> {
  opener ??= load()
  return opener
}

let opener: Promise<OpenClient> | undefined

async function load(): Promise<OpenClient> {
  const { default: HttpClient } = await import('undici/lib/dispatcher/client.js')
  const open: OpenClient = (socket) => {
    let isTaken = false
    return new HttpClient('http://socket.invalid', {
      headersTimeout: 0,
      bodyTimeout: 0,
      maxHeaderSize: MAX_HEADER_BYTES,
      pipelining: 1,
      connect: (_options, callback) => {
        const isFirst = !isTaken
        isTaken = true
        // Later, because the client forgets its queue when it is answered during the call.
        queueMicrotask(() => {
          if (isFirst) callback(null, socket)
          else callback(Object.assign(new Error('other side closed'), { code: 'ECONNRESET' }), null)
        })
      },
    })
  }
  await compileParser(open)
  return open
}

/** undici compiles its parser when the first socket arrives, which would count as the first server's response time. */
function compileParser(open: OpenClient): Promise<void> {
  const dead = new Socket()
  dead.on('error', () => {})
  dead.destroy()
  const client = open(dead)
  const refused = new Promise<void>((resolve) => {
    client.dispatch({ method: 'GET', path: '/' }, { onRequestStart() {}, onResponseError: () => resolve() })
  })
  return refused.then(() => client.destroy())
}
