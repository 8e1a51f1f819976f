import { connect, type Socket } from 'node:net'
import type { Clock } from '../core/clock.ts'

/** RFC 8305, section 8: how long an address may take before the next one is tried beside it. */
const HEAD_START_MS = 250

/** A TCP connection to the first of `addresses` that answers; each gets a head start over the next one, which begins
 *  at once when all before it failed. Exactly these addresses are dialled. Rejects with the first failure when none
 *  answers, or with the signal's reason; no other socket outlives the call. */
export async function dial(
  addresses: readonly string[],
  port: number,
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<Socket> {
  signal.throwIfAborted()
  const race = new AbortController()
  const ended = AbortSignal.any([signal, race.signal])
  const attempts: Promise<Socket>[] = []
  for (const [index, address] of addresses.entries()) {
    const turn = turnOf(attempts.slice(), index * HEAD_START_MS, { signal: ended, clock })
    attempts.push(turn.then(() => connectTo({ address, port }, { ended, race })))
  }
  try {
    return await Promise.any(attempts)
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof AggregateError ? error.errors[0] : error
  } finally {
    race.abort()
  }
}

/** Resolves after `delayMs`, or as soon as all attempts before this one failed. */
async function turnOf(
  before: readonly Promise<Socket>[],
  delayMs: number,
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<void> {
  if (before.length === 0) return
  const allFailed = Promise.any(before).then(
    // One of them connected: the race is over, and its end wakes the sleep below.
    () => new Promise<never>(() => {}),
    () => undefined,
  )
  const nap = new AbortController()
  try {
    await Promise.race([allFailed, clock.sleep(delayMs, AbortSignal.any([signal, nap.signal]))])
  } finally {
    nap.abort()
  }
}

function connectTo(
  { address, port }: { address: string; port: number },
  { ended, race }: { ended: AbortSignal; race: AbortController },
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (ended.aborted) {
      reject(ended.reason)
      return
    }
    const socket = connect({ host: address, port, autoSelectFamily: false, noDelay: true })
    const onEnded = (): void => {
      socket.destroy()
      reject(ended.reason)
    }
    ended.addEventListener('abort', onEnded, { once: true })
    // Stays: a socket that fails between two phases must not bring the process down.
    socket.on('error', (error) => {
      ended.removeEventListener('abort', onEnded)
      reject(error)
    })
    socket.once('connect', () => {
      ended.removeEventListener('abort', onEnded)
      // At once, so that of two that connect in the same turn only one survives.
      race.abort()
      resolve(socket)
    })
  })
}
