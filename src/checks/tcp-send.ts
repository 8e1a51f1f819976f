import type { Socket } from 'node:net'

/** Sends to a server whose response nobody looks at. It is read and dropped nevertheless: a server that cannot get rid of
 *  what it says may stop listening. Rejects with what the system said, or the signal's reason. */
export function sendOnly(socket: Socket, bytes: Buffer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    socket.resume()
    socket.write(bytes, (error) => {
      signal.removeEventListener('abort', onAbort)
      if (error) reject(error)
      else resolve()
    })
  })
}
