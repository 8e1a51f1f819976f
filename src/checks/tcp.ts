import type { Socket } from 'node:net'
import type { TcpStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { dial } from '../network/dial.ts'
import { type Attempted, explainFailure } from '../network/failure.ts'
import { Phases } from '../network/phases.ts'
import { printable } from '../network/printable.ts'
import { resolveHost } from '../network/resolve-host.ts'
import { authorityOf, type Endpoint } from '../network/session.ts'
import { bytesFromText } from './bytes-from-text.ts'
import type { Checker } from './checker.ts'
import type { TcpObservation } from './observation.ts'
import { readResponse } from './tcp-response.ts'

/** Connects, sends `sendData`, and reads until the server falls silent, closes, or the deadline. Nothing is read when
 *  the step says nothing about a response. A connection that cannot be made is an observation only for a step that
 *  asserts CONNECTION_SUCCESSFUL, and never because the host has no address. RESPONSE_TIME counts from the beginning
 *  of the connection to the last byte, or to the connection when nothing is read. */
export const tcp: Checker<TcpStep, TcpObservation> = {
  checkerType: 'TCP',
  target: ({ hostname, port }) => authorityOf({ host: hostname, port }),
  async observe(step, timeoutMs, { network, redactor, signal }) {
    const phases = new Phases(network.clock)
    const endpoint: Endpoint = { host: step.hostname, port: step.port }
    const attempted: Attempted = { endpoint, session: { policy: network, redactor, signal, phases }, timeoutMs }
    // Before connecting: what cannot be sent must not look like a server's fault.
    const sendData = encoded('sendData', step)
    const expected = encoded('expectedResponse', step)
    try {
      const connection = await connect(step, attempted)
      if (!('socket' in connection)) return observationOf(phases, { connectError: connection.reason })
      using socket = owned(connection.socket)
      if (sendData !== undefined) await send(socket.value, sendData, signal)
      if (!readsResponse(step)) return observationOf(phases, {})
      const response = await readResponse(socket.value, { expected, attempted, mayBeEmpty: judgesSizeAlone(step) })
      return observationOf(phases, { response })
    } catch (cause) {
      // Said already in the words of this checker, and true although the time is over by now.
      if (cause instanceof AppError && cause.code === 'TCP_UNEXPECTED_RESPONSE') throw cause
      throw explainFailure(cause, attempted)
    }
  },
}

function encoded(field: 'sendData' | 'expectedResponse', { encoding, [field]: text }: TcpStep): Buffer | undefined {
  if (text === undefined) return undefined
  const bytes = bytesFromText(text, encoding)
  if (bytes !== undefined) return bytes
  // The text itself is not shown: it may hold a secret.
  throw new AppError('RESOLVED_VALUE_INVALID', `"${field}" cannot be written in ${encoding}.`, {
    hint: encoding === 'HEX' ? 'Write two hexadecimal digits for each byte, as in "0D 0A".' : 'Use encoding UTF-8.',
  })
}

async function connect(
  step: TcpStep,
  attempted: Attempted,
): Promise<{ readonly socket: Socket } | { readonly reason: string }> {
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
    // A port that does not answer in time is closed to us; a run that was interrupted has seen nothing.
    const isSeen = !signal.aborted || failure.code === 'STEP_TIMEOUT'
    if (!isSeen || !asserts(step, 'CONNECTION_SUCCESSFUL')) throw failure
    phases.end()
    return { reason: failure.message }
  }
}

function owned(socket: Socket): Disposable & { readonly value: Socket } {
  return { value: socket, [Symbol.dispose]: () => void socket.destroy() }
}

function send(socket: Socket, bytes: Buffer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    socket.write(bytes, (error) => {
      signal.removeEventListener('abort', onAbort)
      if (error) reject(error)
      else resolve()
    })
  })
}

/** Only a step that says something about a response waits for one. */
function readsResponse(step: TcpStep): boolean {
  return step.expectedResponse !== undefined || asserts(step, 'RESPONSE_DATA') || asserts(step, 'RESPONSE_SIZE')
}

/** RESPONSE_SIZE is the one assertion that can be about nothing at all. */
function judgesSizeAlone(step: TcpStep): boolean {
  return asserts(step, 'RESPONSE_SIZE') && !asserts(step, 'RESPONSE_DATA')
}

function asserts(step: TcpStep, type: NonNullable<TcpStep['assertions']>[number]['type']): boolean {
  return (step.assertions ?? []).some((assertion) => assertion.type === type)
}

function observationOf(phases: Phases, seen: { response?: Buffer; connectError?: string }): TcpObservation {
  const spent = (['connect', 'firstByte', 'body'] as const).map((phase) => phases.spentMs(phase) ?? 0)
  return {
    checkerType: 'TCP',
    timings: {
      dnsMs: phases.spentMs('dns'),
      connectMs: phases.spentMs('connect'),
      tlsMs: null,
      firstByteMs: phases.spentMs('firstByte'),
      totalMs: spent.reduce((sum, ms) => sum + ms, 0),
    },
    isConnected: seen.connectError === undefined,
    connectError: seen.connectError === undefined ? undefined : printable(seen.connectError),
    response: seen.response ?? Buffer.alloc(0),
  }
}
