import type { Socket } from 'node:net'
import type { Clock } from '../core/clock.ts'

/** How long the other side may take to close too. What is still under way when we leave is lost. */
const LINGER_MS = 250

/** Sends to a server whose response nobody looks at, and says that this was all. The response is read and dropped
 *  nevertheless: a server that cannot get rid of what it says may stop listening. Rejects with what the system said, or
 *  the signal's reason. */
export function sendOnly(
  socket: Socket,
  bytes: Buffer,
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<void> {
  return new Promise((resolve, reject) => {
    let isSent = false
    const over = new AbortController()
    const end = (reason: unknown): void => {
      over.abort()
      signal.removeEventListener('abort', onAbort)
      socket.off('error', onEnded).off('close', onEnded)
      if (isSent) resolve()
      else reject(reason)
    }
    const onEnded = (): void => end(socket.errored ?? CLOSED)
    const onAbort = (): void => end(signal.reason)
    if (signal.aborted) {
      onAbort()
      return
    }
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('error', onEnded).on('close', onEnded).resume()
    socket.end(bytes, () => {
      // Called for a failure as well, which has its own event.
      isSent = socket.errored === null
      clock.sleep(LINGER_MS, over.signal).then(onEnded, () => undefined)
    })
  })
}

/** Told as the system would tell it. */
const CLOSED = { code: 'ECONNRESET' }
