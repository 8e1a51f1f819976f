import type { Socket } from 'node:net'
import { MAX_BODY_BYTES } from './body-limit.ts'
import type { OpenClient } from './load-client.ts'
import { ResponseCollector } from './response-collector.ts'
import type { Session } from './session.ts'
import { skipContinue } from './skip-continue.ts'

/** A request as it goes on the wire. */
export interface WireRequest {
  readonly method: string
  /** Request target: a path, or a whole URL for a proxy. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | Uint8Array | undefined
}

/** The status line and the header of a response; names in lower case. */
export interface ResponseHead {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** A response as it came off the wire: the body still encoded, and empty when it was not wanted. */
export interface WireResponse extends ResponseHead {
  readonly body: Buffer
}

/** One request and its response over `socket`, which is closed afterwards. Rejects with what the socket or undici
 *  said, with HTTP_RESPONSE_TOO_LARGE or HTTP_PROTOCOL_ERROR, or with the signal's reason. */
export async function exchange(
  socket: Socket,
  request: WireRequest,
  how: { open: OpenClient; session: Session; isBodyWanted: (head: ResponseHead) => boolean; maxBodyBytes?: number },
): Promise<WireResponse> {
  const { signal, phases } = how.session
  signal.throwIfAborted()
  skipContinue(socket)
  const client = how.open(socket)
  const { isBodyWanted, maxBodyBytes = MAX_BODY_BYTES } = how
  const collector = new ResponseCollector({ socket, phases, method: request.method, isBodyWanted, maxBodyBytes })
  // undici gives the bytes it has no use for back to the socket, which forgets them because it is closed by then.
  socket.unshift = (chunk: Buffer) => collector.addSurplus(chunk)
  const onAbort = (): void => collector.fail(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    client.dispatch(
      {
        method: request.method,
        path: request.path,
        headers: request.headers.flat(),
        body: request.body ?? null,
        reset: true,
      },
      collector,
    )
    return await collector.response
  } finally {
    signal.removeEventListener('abort', onAbort)
    socket.destroy()
    await client.destroy()
  }
}
