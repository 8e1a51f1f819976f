import { connect, type Socket } from 'node:net'
import type { Clock } from '../core/clock.ts'
import { systemErrorCode } from '../core/system-error.ts'
import { firstInTurn, type Race } from './first-in-turn.ts'

/** RFC 8305, section 8: how long an address may take before the next one is tried beside it. */
const HEAD_START_MS = 250

/** A TCP connection to the first of `addresses` that answers; each gets a head start over the next one, which begins
 *  at once when all before it failed. Exactly these addresses are dialled. Rejects with the first failure that another
 *  machine caused (else the first one) when none answers, or with the signal's reason; no other socket outlives the call. */
export async function dial(
  addresses: readonly string[],
  port: number,
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<Socket> {
  const connectTo = (address: string, race: Race): Promise<Socket> => connectOne({ address, port }, race)
  try {
    return await firstInTurn(addresses, connectTo, { headStartMs: HEAD_START_MS, signal, clock })
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error
    const failures: readonly unknown[] = error.errors
    throw failures.find((failure) => !OWN_FAULTS.has(systemErrorCode(failure) ?? '')) ?? failures[0]
  }
}

/** What this machine lacks: of a host with two kinds of addresses, the other kind says more. */
const OWN_FAULTS: ReadonlySet<string> = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'])

function connectOne({ address, port }: { address: string; port: number }, { signal, win }: Race): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const socket = connect({ host: address, port, autoSelectFamily: false, noDelay: true })
    const onAbort = (): void => {
      socket.destroy()
      reject(signal.reason)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    // Stays: a socket that fails between two phases must not bring the process down.
    socket.on('error', (error) => {
      signal.removeEventListener('abort', onAbort)
      reject(error)
    })
    socket.once('connect', () => {
      signal.removeEventListener('abort', onAbort)
      win()
      resolve(socket)
    })
  })
}
