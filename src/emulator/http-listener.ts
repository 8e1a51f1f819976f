import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { AppError } from '../core/app-error.ts'
import { systemErrorCode } from '../core/system-error.ts'
import type { WireAnswer } from './service.ts'

/** A request with its whole body, nothing about it checked. */
export interface RawRequest {
  readonly method: string
  readonly target: string
  /** Names in lower case; several values of one name joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** How a request ends: with an answer, or with its connection. */
export type Reply = WireAnswer | 'cut'

export interface Listener {
  readonly port: number
  close(): Promise<void>
}

/** Listens on 127.0.0.1. What `reply` throws ends the connection. A body that is too large is answered with `tooLarge`.
 *  Throws EMULATOR_NOT_STARTED. */
export async function listen(options: {
  readonly port: number
  readonly reply: (request: RawRequest) => Promise<Reply>
  readonly tooLarge: (request: Omit<RawRequest, 'body'>) => WireAnswer
  readonly log: (line: string) => void
}): Promise<Listener> {
  const server = createServer((message, response) => {
    answer(message, response, options).catch((error: unknown) => {
      // The client went away, or a defect: the connection is of no more use.
      options.log(`A request came to nothing: ${String(error)}`)
      message.socket.destroy()
    })
  })
  await listening(server, options.port)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  return {
    port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  { reply, tooLarge }: Parameters<typeof listen>[0],
): Promise<void> {
  const { method = '', url: target = '/' } = message
  const headers = Object.fromEntries(
    Object.entries(message.headersDistinct).map(([name, values]) => [name, (values ?? []).join(',')]),
  )
  const body = await bodyOf(message)
  if (body === undefined) {
    // The rest of the body is not read.
    send(response, { method, answer: tooLarge({ method, target, headers }), isLast: true })
    return
  }
  const replied = await reply({ method, target, headers, body })
  if (replied === 'cut') message.socket.destroy()
  else send(response, { method, answer: replied, isLast: false })
}

function send(
  response: ServerResponse,
  { method, answer: { status, headers, body }, isLast }: { method: string; answer: WireAnswer; isLast: boolean },
): void {
  response.writeHead(status, {
    ...headers,
    // A HEAD has the length of what it leaves out, if any; 204 never has one (RFC 9110, 8.6).
    ...(method === 'HEAD' || status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...(isLast ? { connection: 'close' } : {}),
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/** Undefined when it is larger than any of the services takes. */
async function bodyOf(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > LARGEST_BODY_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Code in S3 may have 50 MB and more; what is larger is a mistake. */
const LARGEST_BODY_BYTES = 64 * 1024 * 1024

async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const code = systemErrorCode(cause) ?? ''
      const why = code === 'EADDRINUSE' ? 'it is in use' : code
      reject(
        new AppError('EMULATOR_NOT_STARTED', `The emulator cannot listen on port ${port} of 127.0.0.1: ${why}.`, {
          hint: 'Give another --port, or 0 for a free one.',
          cause,
        }),
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}
