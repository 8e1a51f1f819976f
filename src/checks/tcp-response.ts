import type { Socket } from 'node:net'
import { AppError } from '../core/app-error.ts'
import type { Session } from '../network/session.ts'
import { ByteSearch } from './byte-search.ts'

/** AWS does not document when a response is complete: here, when nothing more came for this long. Longer than it takes
 *  TCP to send a lost segment again (200 ms at least on Linux). */
const QUIET_MS = 250

/** As for HTTP bodies. Nobody compares more, and a server may never stop sending. */
const LARGEST_RESPONSE_BYTES = 1_048_576

/** Why reading ended. */
export type End = 'found' | 'quiet' | 'closed' | 'timeout' | 'full'

/** What to exchange, and how much of the answer matters. */
export interface Exchange {
  readonly sendData: Buffer | undefined
  /** Must be in the response; until it is, silence is only a slow server. */
  readonly expected: Buffer | undefined
  /** Whether anyone looks at what comes besides `expected`. */
  readonly readsAll: boolean
  readonly session: Session
}

export interface Exchanged {
  readonly bytes: Buffer
  readonly end: End
  /** From sending to the last byte; 0 when none came. That silence told the end is no part of it. */
  readonly spentMs: number
}

/** Sends `sendData` and reads at the same time, since a server may talk first, or all the time. Ends with what was found,
 *  when the server fell silent or closed, had sent more than 1 MB, or the step's time was over; rejects only with the
 *  signal's reason when that is another one. */
export function exchange(socket: Socket, wanted: Exchange): Promise<Exchanged> {
  const { sendData, expected, readsAll, session } = wanted
  const { signal, phases, policy } = session
  const seen = new ByteSearch(expected)
  const startMs = policy.clock.monotonicMs()
  phases.enter('firstByte')
  return new Promise((resolve, reject) => {
    let isSent = sendData === undefined
    let spentMs = 0
    let nap = new AbortController()
    const stop = (): void => {
      nap.abort()
      signal.removeEventListener('abort', onAbort)
      socket.off('data', onData).off('end', onClosed).off('close', onClosed).off('error', onClosed)
    }
    const settle = (end: End): void => {
      stop()
      resolve({ bytes: seen.bytes(), end, spentMs })
    }
    const waitForSilence = (): void => {
      nap.abort()
      if (!isSent || !seen.isFound || seen.size === 0) return
      nap = new AbortController()
      policy.clock.sleep(QUIET_MS, nap.signal).then(
        () => settle('quiet'),
        // More came, or reading has ended already.
        () => undefined,
      )
    }
    const onData = (chunk: Buffer): void => {
      spentMs = policy.clock.monotonicMs() - startMs
      phases.end()
      seen.add(chunk)
      if (seen.isFound && !readsAll) settle('found')
      else if (seen.size > LARGEST_RESPONSE_BYTES) settle('full')
      else waitForSilence()
    }
    const onClosed = (): void => settle('closed')
    const onAbort = (): void => {
      const { reason } = signal
      if (reason instanceof AppError && reason.code === 'STEP_TIMEOUT') {
        settle('timeout')
        return
      }
      stop()
      reject(reason)
    }
    if (signal.aborted) {
      onAbort()
      return
    }
    signal.addEventListener('abort', onAbort, { once: true })
    // An error of the connection ends the response; what came before it counts.
    socket.on('data', onData).once('end', onClosed).once('close', onClosed).once('error', onClosed)
    if (sendData === undefined) return
    socket.write(sendData, () => {
      isSent = true
      waitForSilence()
    })
  })
}
