import { AppError } from '../core/app-error.ts'
import { printable } from '../core/visible.ts'
import type { Attempted } from '../network/failure.ts'
import { authorityOf } from '../network/session.ts'
import type { Encoding } from './bytes-from-text.ts'
import type { End } from './tcp-response.ts'

/** What came back over TCP, and what the step wants of it. */
export interface Received {
  readonly bytes: Buffer
  readonly end: End
  readonly expected: Buffer | undefined
  readonly encoding: Encoding
  /** Whether a response of no bytes is what the step asserts. */
  readonly mayBeEmpty: boolean
}

/** Why a response cannot be judged: too large (TCP_RESPONSE_TOO_LARGE), without the expected bytes
 *  (TCP_UNEXPECTED_RESPONSE), or none at all (STEP_TIMEOUT, CONNECTION_RESET). */
export function responseProblem(received: Received, attempted: Attempted): AppError | undefined {
  const { bytes, end, expected, mayBeEmpty } = received
  const peer = printable(authorityOf(attempted.endpoint))
  if (end === 'full') {
    return new AppError('TCP_RESPONSE_TOO_LARGE', `${peer} sent more than 1 MB (1,048,576 bytes).`, {
      hint: 'Check the port; for a stream that never ends give an "expectedResponse" and assert nothing else about it.',
    })
  }
  if (bytes.length === 0) return mayBeEmpty ? undefined : nothingCame(end, peer, attempted)
  if (expected === undefined || bytes.includes(expected)) return undefined
  const message = `${peer} sent ${sizeOf(bytes)} without the expectedResponse before ${ENDINGS[end]}: ${excerpt(received, attempted)}.`
  return new AppError('TCP_UNEXPECTED_RESPONSE', message, {
    hint: 'Check "expectedResponse", "sendData" and "encoding"; case and line ends count.',
  })
}

function nothingCame(end: End, peer: string, { timeoutMs }: Attempted): AppError {
  if (end === 'timeout') {
    return new AppError('STEP_TIMEOUT', `${peer} accepted the connection but sent nothing within ${timeoutMs} ms.`, {
      hint: 'Check "sendData" (a line often has to end with \\r\\n) and whether the port expects TLS, or raise "timeout".',
    })
  }
  return new AppError('CONNECTION_RESET', `${peer} closed the connection without sending anything.`, {
    hint: 'Look into the log of the service; it may refuse this client or this "sendData", or expect TLS.',
  })
}

const ENDINGS: Readonly<Record<End, string>> = {
  found: 'reading stopped',
  quiet: 'it fell silent',
  closed: 'it closed the connection',
  timeout: 'the time of the step was over',
  full: 'reading stopped at 1 MB',
}

function sizeOf({ length }: Buffer): string {
  return length === 1 ? '1 byte' : `${length} bytes`
}

/** The beginning of what came, without secrets. */
function excerpt({ bytes, encoding }: Received, { session }: Attempted): string {
  if (encoding !== 'HEX') return `"${printable(session.redactor.clean(bytes.toString('utf8')), 100)}"`
  return printable(session.redactor.clean(bytes.toString('hex')), 100)
}
