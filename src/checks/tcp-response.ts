import type { Socket } from 'node:net'
import { AppError } from '../core/app-error.ts'
import type { Attempted } from '../network/failure.ts'
import { printable } from '../network/printable.ts'
import { authorityOf } from '../network/session.ts'

/** AWS does not document when a response is complete: here, when nothing more came for this long. */
const QUIET_MS = 150

/** As for HTTP bodies. Nobody compares more, and a server may never stop sending. */
const LARGEST_RESPONSE_BYTES = 1_048_576

interface Reading {
  /** Must be in the response; until it is, silence is only a slow server. */
  readonly expected: Buffer | undefined
  /** Whether a response of no bytes can be what the step is about. */
  readonly mayBeEmpty: boolean
  readonly attempted: Attempted
}

/** All that came until the server fell silent, closed, had sent 1 MB, or the step's time was over. Throws
 *  TCP_UNEXPECTED_RESPONSE when `expected` is not in it, CONNECTION_RESET or the signal's reason when nothing came. */
export async function readResponse(socket: Socket, reading: Reading): Promise<Buffer> {
  const { expected, mayBeEmpty, attempted } = reading
  const { bytes, end } = await collect(socket, reading)
  const peer = printable(authorityOf(attempted.endpoint))
  if (expected !== undefined && !bytes.includes(expected) && (bytes.length > 0 || end !== 'timeout')) {
    throw new AppError(
      'TCP_UNEXPECTED_RESPONSE',
      `${peer} sent ${bytes.length} bytes without the expectedResponse before ${endings[end]}.`,
      { hint: 'Check "expectedResponse", "sendData" and "encoding"; case and line ends count.' },
    )
  }
  if (bytes.length > 0 || (mayBeEmpty && expected === undefined)) return bytes
  if (end === 'timeout') throw attempted.session.signal.reason
  throw new AppError('CONNECTION_RESET', `${peer} closed the connection without sending anything.`, {
    hint: 'Look into the log of the service; it may refuse this client or this "sendData", or expect TLS.',
  })
}

type End = 'quiet' | 'closed' | 'timeout' | 'full'

const endings: Readonly<Record<End, string>> = {
  quiet: 'it fell silent',
  closed: 'it closed the connection',
  timeout: 'the time of the step was over',
  full: 'reading stopped at 1 MB',
}

function collect(socket: Socket, { expected, attempted }: Reading): Promise<{ bytes: Buffer; end: End }> {
  const { signal, phases } = attempted.session
  const seen = new Search(expected)
  phases.enter('firstByte')
  return new Promise((resolve, reject) => {
    let quiet: NodeJS.Timeout | undefined
    const stop = (): void => {
      clearTimeout(quiet)
      signal.removeEventListener('abort', onAbort)
    }
    const settle = (end: End): void => {
      stop()
      // The phase stays open when nothing came in time: the message then says what was awaited.
      if (end !== 'timeout' || seen.size > 0) phases.end()
      resolve({ bytes: seen.bytes(), end })
    }
    const onAbort = (): void => {
      const isTimeout = signal.reason instanceof AppError && signal.reason.code === 'STEP_TIMEOUT'
      if (isTimeout) settle('timeout')
      else {
        stop()
        reject(signal.reason)
      }
    }
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('data', (chunk: Buffer) => {
      // Silence tells that the response is complete; it is no part of the time it took.
      phases.enter('body')
      phases.end()
      seen.add(chunk)
      clearTimeout(quiet)
      if (seen.size > LARGEST_RESPONSE_BYTES) settle('full')
      else if (seen.isFound) quiet = setTimeout(() => settle('quiet'), QUIET_MS)
    })
    socket.once('close', () => settle('closed'))
    socket.once('error', () => settle('closed'))
  })
}

/** Gathers chunks, and knows when they hold the wanted bytes without looking at all of them again each time. */
class Search {
  readonly #wanted: Buffer | undefined
  readonly #chunks: Buffer[] = []
  #tail = Buffer.alloc(0)
  size = 0
  isFound: boolean

  constructor(wanted: Buffer | undefined) {
    this.#wanted = wanted
    this.isFound = wanted === undefined
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.size += chunk.length
    if (this.isFound || this.#wanted === undefined) return
    const recent = Buffer.concat([this.#tail, chunk])
    this.isFound = recent.includes(this.#wanted)
    this.#tail = recent.subarray(Math.max(0, recent.length - this.#wanted.length + 1))
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}
