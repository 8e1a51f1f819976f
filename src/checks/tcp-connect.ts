import type { Socket } from 'node:net'
import type { AppError } from '../core/app-error.ts'
import { dial } from '../network/dial.ts'
import { errorCode } from '../network/error-code.ts'
import { type Attempted, explainFailure } from '../network/failure.ts'
import { resolveHost } from '../network/resolve-host.ts'

/** A connection, or why the port cannot be reached. */
export type Connected = { readonly socket: Socket } | { readonly refusal: AppError }

/** Connects. That the port cannot be reached is returned; everything else is thrown: a name without an address, a host
 *  that is not allowed, a machine without a network, an interrupted run. */
export async function connectTo(attempted: Attempted): Promise<Connected> {
  const { endpoint, session } = attempted
  const { phases, signal, policy } = session
  const addresses = await resolveHost(endpoint, session)
  phases.enter('connect')
  try {
    const socket = await dial(addresses, endpoint.port, { signal, clock: policy.clock })
    phases.end()
    return { socket }
  } catch (cause) {
    const failure = explainFailure(cause, attempted)
    const isUnreachable = signal.aborted ? failure.code === 'STEP_TIMEOUT' : UNREACHABLE.has(errorCode(cause) ?? '')
    if (!isUnreachable) throw failure
    return { refusal: failure }
  }
}

/** What the other side, or a firewall before it, says. ENETUNREACH and the like are about this machine. */
const UNREACHABLE: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH'])
