import { AppError } from '../core/app-error.ts'
import type { ErrorCode } from '../core/error-codes.ts'
import { readable } from '../core/visible.ts'
import type { Phase } from './phases.ts'

interface Explanation {
  readonly code: ErrorCode
  readonly message: (peer: string, phase: Phase | undefined) => string
  readonly hint: string
}

const CHECK_NAME =
  'Check the spelling of the host, and that this machine can resolve it (VPN, private zone, hosts file).'

const RESET: Explanation = {
  code: 'CONNECTION_RESET',
  message: (peer, phase) => `The connection to ${peer} was ${cutOff(phase)}.`,
  hint: 'Check the logs of the server and of the load balancer before it: one of them ended the connection. A port that speaks TLS may do so when the URL begins with http:.',
}

const NO_ROUTE: Explanation = {
  code: 'CONNECTION_FAILED',
  message: (peer) => `No network route leads to ${peer}.`,
  hint: 'Check that this machine may reach the host: VPN, firewall, security group, IPv6.',
}

const NO_ANSWER: Explanation = {
  code: 'CONNECTION_FAILED',
  message: (peer) => `The system gave up connecting to ${peer}, because nothing answered.`,
  hint: 'A firewall that drops packets looks like this: check that this machine may reach the host and port.',
}

/** By the code of Node's error. Names: errno(3), getaddrinfo(3), and undici's UND_ERR_SOCKET. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: {
    code: 'CONNECTION_REFUSED',
    message: (peer) => `The connection to ${peer} was refused: nothing listens there.`,
    hint: 'Check host and port, and that the service is running.',
  },
  ECONNRESET: RESET,
  EPIPE: RESET,
  ECONNABORTED: RESET,
  ENOTFOUND: {
    code: 'DNS_LOOKUP_FAILED',
    message: (peer) => `The host of ${peer} does not exist in DNS.`,
    hint: CHECK_NAME,
  },
  EAI_AGAIN: {
    code: 'DNS_LOOKUP_FAILED',
    message: (peer) => `The name servers of this machine gave no answer for the host of ${peer}.`,
    hint: 'Check the network and the name servers of this machine, then run again.',
  },
  EHOSTUNREACH: NO_ROUTE,
  ENETUNREACH: NO_ROUTE,
  EADDRNOTAVAIL: NO_ROUTE,
  ETIMEDOUT: NO_ANSWER,
}

/** The AppError for a failure of the resolver or of a socket. */
export function connectionError(
  cause: unknown,
  { code, peer, phase }: { code: string; peer: string; phase: Phase | undefined },
): AppError {
  const shown = readable(code, 60)
  const known = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined
  if (known !== undefined) return new AppError(known.code, known.message(peer, phase), { hint: known.hint, cause })
  if (phase === 'dns') {
    return new AppError('DNS_LOOKUP_FAILED', `The host of ${peer} could not be resolved (${shown}).`, {
      hint: CHECK_NAME,
      cause,
    })
  }
  return new AppError('CONNECTION_FAILED', `The connection to ${peer} failed (${shown}).`, {
    hint: 'Check that this machine may reach the host and port.',
    cause,
  })
}

function cutOff(phase: Phase | undefined): string {
  switch (phase) {
    case 'tls':
      return 'closed during the TLS handshake'
    case 'firstByte':
      return 'closed before any response came'
    case 'body':
      return 'reset in the middle of the response'
    default:
      return 'reset'
  }
}
