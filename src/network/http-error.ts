import { AppError } from '../core/app-error.ts'
import { errorName, messageOf, systemErrorCode } from '../core/system-error.ts'
import { readable } from '../core/visible.ts'
import { connectionError } from './connection-error.ts'
import { MAX_HEADER_BYTES } from './load-client.ts'
import type { Phase } from './phases.ts'

interface Where {
  readonly peer: string
  readonly phase: Phase | undefined
}

/** Whether undici or its parser complains about the messages, rather than the system about the connection. */
export function isHttpError(cause: unknown): boolean {
  const code = systemErrorCode(cause) ?? ''
  return errorName(cause) === PARSER_ERROR || code === 'ERR_ASSERTION' || code.startsWith('UND_ERR_')
}

/** undici gives it no code in every version. */
const PARSER_ERROR = 'HTTPParserError'

/** The AppError for an answer that is not HTTP, or not all of it. */
export function httpError(cause: unknown, where: Where): AppError {
  switch (systemErrorCode(cause)) {
    case 'UND_ERR_HEADERS_OVERFLOW':
      return protocolError(cause, {
        message: `The response headers of ${where.peer} are larger than ${MAX_HEADER_BYTES / 1024} KB.`,
        hint: 'Find the header that grows (cookies, a security policy, a trace); HTTP clients refuse so much.',
      })
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      // Before the header was read whole nothing can be missing: the parser stopped at a second length.
      return where.phase === 'body' ? cutOff(cause, where) : twoLengths(cause, where)
    // undici asserts what its parser lets pass: a status code below 100.
    case 'ERR_ASSERTION':
      return protocolError(cause, {
        message: `The status line that ${where.peer} answered is not valid HTTP.`,
        hint: 'Check what the server, or the proxy before it, sends as the first line: HTTP/1.1 and a code from 100.',
      })
    case 'UND_ERR_SOCKET':
      return fromSocket(cause, where)
    case 'UND_ERR_INVALID_ARG':
    case 'UND_ERR_NOT_SUPPORTED':
    case 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH':
      return new AppError(
        'RESOLVED_VALUE_INVALID',
        `The request cannot be sent as it is written: ${readable(messageOf(cause), 120)}.`,
        { hint: 'Correct or remove the header that the message names.', cause },
      )
    default:
      if (/EOF/.test(messageOf(cause))) return cutOff(cause, where)
      return protocolError(cause, {
        message: `What ${where.peer} answered is not valid HTTP (${readable(reasonOf(cause), 120)}).`,
        hint: 'Check that the port speaks HTTP: a TLS port needs an https: URL, and other protocols are no HTTP step.',
      })
  }
}

/** undici says "other side closed" both for no answer at all and for half of one. */
function fromSocket(cause: unknown, where: Where): AppError {
  if (/^bad (?:response|upgrade)$/.test(messageOf(cause))) {
    return protocolError(cause, {
      message: `The answer of ${where.peer} does not belong to the request (${messageOf(cause)}).`,
      hint: 'The server switched protocols or answered twice; check the server, or the proxy before it.',
    })
  }
  if (where.phase === 'body') return cutOff(cause, where)
  return connectionError(cause, { ...where, code: 'ECONNRESET' })
}

function twoLengths(cause: unknown, { peer }: Where): AppError {
  return protocolError(cause, {
    message: `The response headers of ${peer} give the length of the body twice, so nobody can say where it ends.`,
    hint: 'Send Content-Length once, and never together with Transfer-Encoding (RFC 9112, section 6.3); look at the proxy too.',
  })
}

function cutOff(cause: unknown, { peer, phase }: Where): AppError {
  const part = phase === 'body' ? 'body' : 'headers'
  return protocolError(cause, {
    message: `The response of ${peer} is cut off: the connection ended before its ${part} did.`,
    hint: 'Check the logs of the server and of the load balancer before it, and the Content-Length it sends.',
  })
}

function protocolError(cause: unknown, { message, hint }: { message: string; hint: string }): AppError {
  return new AppError('HTTP_PROTOCOL_ERROR', message, { hint, cause })
}

function reasonOf(cause: unknown): string {
  const message = messageOf(cause)
  return /\(([^)]+)\)$/.exec(message)?.[1] ?? message
}
