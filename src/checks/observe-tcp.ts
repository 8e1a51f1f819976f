import type { Socket } from 'node:net'
import type { TcpStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { systemErrorCode } from '../core/system-error.ts'
import { readable } from '../core/visible.ts'
import { dial } from '../network/dial.ts'
import { type Attempted, explainFailure } from '../network/failure.ts'
import { Phases } from '../network/phases.ts'
import { resolveHost } from '../network/resolve-host.ts'
import { bytesFromText } from './bytes-from-text.ts'
import type { CheckContext } from './checker.ts'
import type { Problem, TcpObservation } from './observation.ts'
import { responseProblem } from './tcp-problem.ts'
import { exchange } from './tcp-response.ts'
import { sendOnly } from './tcp-send.ts'

/** Connects, sends `sendData`, and reads until the server falls silent, closes, or the deadline. Nothing is read when
 *  the step says nothing about a response. A connection that cannot be made is a problem unless the step asserts
 *  CONNECTION_SUCCESSFUL; that the host has no address is an error. RESPONSE_TIME counts from the beginning of the
 *  connection to the last byte, or to the connection when nothing is read. */
export async function observeTcp(
  step: TcpStep,
  timeoutMs: number,
  { network, redactor, signal, assertedTypes }: CheckContext,
): Promise<TcpObservation> {
  const phases = new Phases(network.clock)
  const endpoint = { host: step.hostname, port: step.port }
  const attempted: Attempted = { endpoint, session: { policy: network, redactor, signal, phases }, timeoutMs }
  // Before connecting: what cannot be sent must not look like a server's fault.
  const wanted = {
    sendData: encoded('sendData', step),
    expected: encoded('expectedResponse', step),
    readsAll: assertedTypes.has('RESPONSE_DATA') || assertedTypes.has('RESPONSE_SIZE'),
    encoding: step.encoding,
  }
  try {
    const connected = await connectTo(attempted)
    if ('refusal' in connected) {
      const { code, message, hint = '' } = connected.refusal
      const problem = { code, message, hint, unless: 'CONNECTION_SUCCESSFUL' }
      return observationOf(phases, { connectError: message, problem })
    }
    using socket = owned(connected.socket)
    return observationOf(phases, { response: await responseOf(socket.value, wanted, attempted) })
  } catch (cause) {
    // What this checker found stands, although the time may be over by now.
    if (cause instanceof AppError && cause !== signal.reason) throw cause
    throw explainFailure(cause, attempted)
  }
}

interface Wanted {
  readonly sendData: Buffer | undefined
  readonly expected: Buffer | undefined
  /** Whether anyone looks at the response besides `expected`. */
  readonly readsAll: boolean
  readonly encoding: TcpStep['encoding']
}

interface Response {
  readonly bytes: Buffer
  /** From sending to the last byte. */
  readonly spentMs: number
  readonly problem?: Problem | undefined
}

const NO_RESPONSE: Response = { bytes: Buffer.alloc(0), spentMs: 0 }

async function responseOf(socket: Socket, wanted: Wanted, attempted: Attempted): Promise<Response> {
  const { sendData, expected, readsAll, encoding } = wanted
  const { session } = attempted
  if (!readsAll && expected === undefined) {
    if (sendData !== undefined)
      await sendOnly(socket, sendData, { signal: session.signal, clock: session.policy.clock })
    return NO_RESPONSE
  }
  const { bytes, end, spentMs } = await exchange(socket, { sendData, expected, readsAll, session })
  return { bytes, spentMs, problem: responseProblem({ bytes, end, expected, encoding }, attempted) }
}

/** Undefined as well for a text of no bytes, which asks for nothing. */
function encoded(field: 'sendData' | 'expectedResponse', { encoding, [field]: text }: TcpStep): Buffer | undefined {
  if (text === undefined) return undefined
  const bytes = bytesFromText(text, encoding)
  if (bytes !== undefined) return bytes.length === 0 ? undefined : bytes
  // The text itself is not shown: it may hold a secret.
  throw new AppError('RESOLVED_VALUE_INVALID', `"${field}" cannot be written in ${encoding}.`, {
    hint: encoding === 'HEX' ? 'Write two hexadecimal digits for each byte, as in "0D 0A".' : 'Use encoding UTF-8.',
  })
}

function owned(socket: Socket): Disposable & { readonly value: Socket } {
  return { value: socket, [Symbol.dispose]: () => void socket.destroy() }
}

function observationOf(
  phases: Phases,
  seen: { response: Response } | { connectError: string; problem: Problem },
): TcpObservation {
  phases.end()
  const connectMs = phases.spentMs('connect')
  const { bytes, spentMs, problem } = 'response' in seen ? seen.response : { ...NO_RESPONSE, problem: seen.problem }
  return {
    checkerType: 'TCP',
    timings: {
      dnsMs: phases.spentMs('dns'),
      connectMs: 'response' in seen ? connectMs : null,
      tlsMs: null,
      firstByteMs: bytes.length > 0 ? phases.spentMs('firstByte') : null,
      totalMs: (connectMs ?? 0) + spentMs,
    },
    isConnected: 'response' in seen,
    connectError: 'connectError' in seen ? readable(seen.connectError) : undefined,
    response: bytes,
    problem,
  }
}

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
    const isUnreachable = signal.aborted
      ? failure.code === 'STEP_TIMEOUT'
      : UNREACHABLE.has(systemErrorCode(cause) ?? '')
    if (!isUnreachable) throw failure
    return { refusal: failure }
  }
}

/** What the other side, or a firewall before it, says. ENETUNREACH and the like are about this machine. */
const UNREACHABLE: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH'])
