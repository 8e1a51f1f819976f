import type { Socket } from 'node:net'
import type { TcpStep } from '../blueprint/generated/blueprint.ts'
import { AppError, toAppError } from '../core/app-error.ts'
import { dial } from '../network/dial.ts'
import { Phases } from '../network/phases.ts'
import { printable } from '../network/printable.ts'
import { resolveHost } from '../network/resolve-host.ts'
import { authorityOf, type Endpoint } from '../network/session.ts'
import type { CheckContext, Checker } from './checker.ts'
import type { TcpObservation } from './observation.ts'
import { bytesOf } from './tcp-encoding.ts'

/** AWS does not document when a response is complete: here, when nothing more came for this long. */
const QUIET_MS = 150
/** As for HTTP bodies. Nobody compares more, and a server may never stop sending. */
const LARGEST_RESPONSE_BYTES = 1_048_576

/** Connects, sends `sendData`, and reads until the server falls silent, closes, or the deadline. Nothing is read when
 *  the step says nothing about a response. A connection that cannot be made is an observation only for a step that
 *  asserts CONNECTION_SUCCESSFUL, and never because the host name has no address. RESPONSE_TIME counts from the
 *  beginning of the connection to the last byte, or to the connection when nothing is read. */
export const tcp: Checker<TcpStep, TcpObservation> = {
  checkerType: 'TCP',
  target: ({ hostname, port }) => authorityOf({ host: hostname, port }),
  async observe(step, timeoutMs, context) {
    const { clock } = context.network
    const phases = new Phases(clock)
    const endpoint = { host: step.hostname, port: step.port }
    // Before connecting: what cannot be sent must not look like a server's fault.
    const sendData = step.sendData === undefined ? undefined : bytesOf('sendData', step.sendData, step.encoding)
    const expected =
      step.expectedResponse === undefined
        ? undefined
        : bytesOf('expectedResponse', step.expectedResponse, step.encoding)
    const addresses = await addressesOf(endpoint, phases, context)
    phases.enter('connect')
    const connection = await connect(endpoint, addresses, { step, timeoutMs, context })
    phases.end()
    if (!('socket' in connection))
      return observationOf(phases, { response: Buffer.alloc(0), connectError: connection.reason })
    const { socket } = connection
    try {
      if (sendData !== undefined) await send(socket, sendData, { endpoint, signal: context.signal })
      if (!readsResponse(step)) return observationOf(phases, { response: Buffer.alloc(0) })
      phases.enter('firstByte')
      const response = await read(socket, { step, endpoint, expected, phases, timeoutMs, context })
      return observationOf(phases, { response })
    } finally {
      socket.destroy()
    }
  },
}

function observationOf(phases: Phases, seen: { response: Buffer; connectError?: string }): TcpObservation {
  // Silence at the end of a response is how its end is known, and no part of the time it took.
  const spent = (['dns', 'connect', 'firstByte', 'body'] as const).map((phase) => phases.spentMs(phase) ?? 0)
  return {
    checkerType: 'TCP',
    timings: {
      dnsMs: phases.spentMs('dns'),
      connectMs: phases.spentMs('connect'),
      tlsMs: null,
      firstByteMs: phases.spentMs('firstByte'),
      totalMs: spent.slice(1).reduce((sum, ms) => sum + ms, 0),
    },
    isConnected: seen.connectError === undefined,
    connectError: seen.connectError,
    response: seen.response,
  }
}

async function addressesOf(
  endpoint: Endpoint,
  phases: Phases,
  { network, redactor, signal }: CheckContext,
): Promise<readonly string[]> {
  try {
    return await resolveHost(endpoint, { policy: network, redactor, signal, phases })
  } catch (cause) {
    signal.throwIfAborted()
    throw toAppError('DNS_LOOKUP_FAILED', cause, {
      message: `The host name "${printable(endpoint.host)}" has no address.`,
      hint: 'Check "hostname" for typing errors, and whether this machine can resolve it.',
    })
  }
}

async function connect(
  endpoint: Endpoint,
  addresses: readonly string[],
  { step, timeoutMs, context }: { step: TcpStep; timeoutMs: number; context: CheckContext },
): Promise<{ readonly socket: Socket } | { readonly reason: string }> {
  const { signal, network } = context
  try {
    return { socket: await dial(addresses, endpoint.port, { signal, clock: network.clock }) }
  } catch (cause) {
    const failure = connectFailure(cause, endpoint, timeoutMs)
    const isJudged = (step.assertions ?? []).some(({ type }) => type === 'CONNECTION_SUCCESSFUL')
    // A run that was interrupted has seen nothing; a port that does not answer in time is closed for us.
    const wasInterrupted = signal.aborted && failure.code !== 'STEP_TIMEOUT'
    if (isJudged && !wasInterrupted) return { reason: failure.message }
    throw failure
  }
}

function connectFailure(cause: unknown, endpoint: Endpoint, timeoutMs: number): AppError {
  const where = printable(authorityOf(endpoint))
  if (cause instanceof AppError) {
    if (cause.code !== 'STEP_TIMEOUT') return cause
    return new AppError('STEP_TIMEOUT', `${where} did not accept the connection within ${timeoutMs} ms.`, {
      hint: 'A firewall may drop the packets. Check "hostname" and "port".',
      cause,
    })
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ECONNREFUSED') {
    return new AppError('CONNECTION_REFUSED', `${where} refused the connection: nothing listens on that port.`, {
      hint: 'Check "port", and whether the service runs.',
      cause,
    })
  }
  return toAppError('CONNECTION_FAILED', cause, {
    message: `No connection to ${where} could be made${code === '' ? '' : ` (${code})`}.`,
    hint: 'Check "hostname" and the network between this machine and the service.',
  })
}

function send(
  socket: Socket,
  bytes: Buffer,
  { endpoint, signal }: { endpoint: Endpoint; signal: AbortSignal },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    socket.write(bytes, (error) => {
      signal.removeEventListener('abort', onAbort)
      if (error) reject(closedEarly(endpoint, 'before it had taken all of sendData', error))
      else resolve()
    })
  })
}

/** Only a step that says something about a response waits for one. */
function readsResponse(step: TcpStep): boolean {
  return step.expectedResponse !== undefined || (step.assertions ?? []).some(({ type }) => responseTypes.has(type))
}

const responseTypes: ReadonlySet<string> = new Set(['RESPONSE_DATA', 'RESPONSE_SIZE'])

interface Reading {
  readonly step: TcpStep
  readonly endpoint: Endpoint
  readonly expected: Buffer | undefined
  readonly phases: Phases
  readonly timeoutMs: number
  readonly context: CheckContext
}

async function read(socket: Socket, reading: Reading): Promise<Buffer> {
  const { endpoint, expected, timeoutMs } = reading
  const { bytes, end } = await collect(socket, reading)
  const where = printable(authorityOf(endpoint))
  if (expected !== undefined && !bytes.includes(expected)) {
    const why = {
      quiet: 'it fell silent',
      closed: 'it closed the connection',
      timeout: `${timeoutMs} ms were over`,
      full: 'it had sent 1 MB',
    }
    throw new AppError(
      'TCP_UNEXPECTED_RESPONSE',
      `${where} sent ${bytes.length} bytes without the expectedResponse before ${why[end]}.`,
      {
        hint: 'Check "expectedResponse", "sendData" and "encoding".',
      },
    )
  }
  if (bytes.length > 0 || judgesSizeAlone(reading.step)) return bytes
  if (end === 'closed') throw closedEarly(endpoint, 'without sending anything')
  throw new AppError('STEP_TIMEOUT', `${where} accepted the connection, but sent nothing within ${timeoutMs} ms.`, {
    hint: 'The service may wait for "sendData", or expect TLS.',
  })
}

type End = 'quiet' | 'closed' | 'timeout' | 'full'

function collect(socket: Socket, { expected, phases, context }: Reading): Promise<{ bytes: Buffer; end: End }> {
  const { signal } = context
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let quiet: NodeJS.Timeout | undefined
    const settle = (end: End): void => {
      clearTimeout(quiet)
      signal.removeEventListener('abort', onAbort)
      phases.end()
      resolve({ bytes: Buffer.concat(chunks), end })
    }
    const onAbort = (): void => {
      const isOver = signal.reason instanceof AppError && signal.reason.code === 'STEP_TIMEOUT'
      if (isOver) settle('timeout')
      else reject(signal.reason)
    }
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('data', (chunk: Buffer) => {
      phases.enter('body')
      chunks.push(chunk)
      size += chunk.length
      if (size > LARGEST_RESPONSE_BYTES) return settle('full')
      // Until the expected bytes are there, silence is only a slow server.
      if (expected !== undefined && !Buffer.concat(chunks).includes(expected)) return
      clearTimeout(quiet)
      phases.end()
      quiet = setTimeout(() => settle('quiet'), QUIET_MS)
    })
    socket.once('close', () => settle('closed'))
    socket.once('error', () => settle('closed'))
  })
}

/** RESPONSE_SIZE is the one assertion that can be about nothing at all. */
function judgesSizeAlone(step: TcpStep): boolean {
  const types = (step.assertions ?? []).map(({ type }) => type)
  return types.includes('RESPONSE_SIZE') && !types.includes('RESPONSE_DATA')
}

function closedEarly(endpoint: Endpoint, when: string, cause?: unknown): AppError {
  return new AppError('CONNECTION_RESET', `${printable(authorityOf(endpoint))} closed the connection ${when}.`, {
    hint: 'Look into the log of the service; it may refuse this client or this "sendData".',
    cause,
  })
}
