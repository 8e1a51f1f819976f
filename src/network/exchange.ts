import type { Socket } from 'node:net'
import { MAX_BODY_BYTES } from './body-limit.ts'
import type { OpenClient } from './load-client.ts'
import { ResponseCollector } from './response-collector.ts'
import type { Session } from './session.ts'
import { skipContinue } from './skip-continue.ts'
import type { ResponseHead, WireRequest, WireResponse } from './wire.ts'

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
