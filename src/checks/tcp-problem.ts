import { readable } from '../core/visible.ts'
import { authorityOf } from '../network/address.ts'
import type { Attempted } from '../network/failure.ts'
import type { Encoding } from './bytes-from-text.ts'
import type { Problem } from './observation.ts'
import type { End } from './tcp-response.ts'

/** What came back over TCP, and what the step wants of it. */
export interface Received {
  readonly bytes: Buffer
  readonly end: End
  readonly expected: Buffer | undefined
  readonly encoding: Encoding
}

/** Why a response cannot be judged: too large (TCP_RESPONSE_TOO_LARGE), without the expected bytes
 *  (TCP_UNEXPECTED_RESPONSE), or none at all (STEP_TIMEOUT, CONNECTION_RESET). */
export function responseProblem(received: Received, attempted: Attempted): Problem | undefined {
  const { bytes, end, expected } = received
  const peer = readable(authorityOf(attempted.endpoint))
  if (end === 'full') {
    return {
      code: 'TCP_RESPONSE_TOO_LARGE',
      message: `${peer} sent more than 1 MB (1,048,576 bytes).`,
      hint: 'Check the port; for a stream that never ends give an "expectedResponse" and assert nothing else about it.',
    }
  }
  if (bytes.length === 0) {
    const problem = nothingCame(end, peer, attempted)
    return expected === undefined ? { ...problem, unless: 'RESPONSE_SIZE' } : problem
  }
  if (expected === undefined || bytes.includes(expected)) return undefined
  const message = `${peer} sent ${sizeOf(bytes)} without the expectedResponse before ${ENDINGS[end]}: ${excerpt(received, attempted)}.`
  const hint = 'Check "expectedResponse", "sendData" and "encoding"; case and line ends count.'
  return { code: 'TCP_UNEXPECTED_RESPONSE', message, hint }
}

function nothingCame(end: End, peer: string, { timeoutMs }: Attempted): Problem {
  if (end === 'timeout') {
    return {
      code: 'STEP_TIMEOUT',
      message: `${peer} accepted the connection but sent nothing within ${timeoutMs} ms.`,
      hint: 'Check "sendData" (a line often has to end with \\r\\n) and whether the port expects TLS, or raise "timeout".',
    }
  }
  return {
    code: 'CONNECTION_RESET',
    message: `${peer} closed the connection without sending anything.`,
    hint: 'Look into the log of the service; it may refuse this client or this "sendData", or expect TLS.',
  }
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
  if (encoding !== 'HEX') return `"${readable(session.redactor.clean(bytes.toString('utf8')), 100)}"`
  return readable(session.redactor.clean(bytes.toString('hex')), 100)
}
