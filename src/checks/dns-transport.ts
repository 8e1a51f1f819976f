import { AppError } from '../core/app-error.ts'
import { authorityOf, type Endpoint } from '../network/address.ts'
import { firstInTurn, type Race } from '../network/first-in-turn.ts'
import type { Asking, DnsAnswer, DnsQuestion } from './dns-message.ts'
import { serverProblem } from './dns-problem.ts'
import { askOverTcp } from './dns-tcp.ts'
import { askOverUdp } from './dns-udp.ts'

/** How long a server may stay silent before the next one is asked as well. */
const HEAD_START_MS = 1000

export interface DnsTransport extends Omit<Asking, 'withEdns'> {
  /** Their addresses are literal. Asked in turn. */
  readonly servers: readonly Endpoint[]
  readonly protocol: 'UDP' | 'TCP'
  /** What a failure of the system or of the connection to one server is called. */
  readonly explain: (cause: unknown, server: Endpoint) => AppError
}

export interface GivenAnswer {
  readonly answer: DnsAnswer
  readonly server: Endpoint
}

/** The first usable answer, and who gave it: the next server is asked when one is silent, cannot be reached, or answers
 *  with an error (SERVFAIL and the like, but not NXDOMAIN). Rejects with the signal's reason, or, when all failed, with
 *  what the first server answered, else with what went wrong with the first. */
export async function ask(question: DnsQuestion, transport: DnsTransport): Promise<GivenAnswer> {
  const { servers, signal, clock } = transport
  const askOne = async (server: Endpoint, race: Race): Promise<GivenAnswer> => {
    const answer = await askServer(question, server, { ...transport, signal: race.signal })
    const problem = serverProblem(answer, question, server)
    if (problem !== undefined) throw problem
    return { answer, server }
  }
  try {
    return await firstInTurn(servers, askOne, { headStartMs: HEAD_START_MS, signal, clock })
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error
    const failures: readonly unknown[] = error.errors
    throw failures.find((failure) => failure instanceof AppError && failure.code === 'DNS_SERVER_ERROR') ?? failures[0]
  }
}

/** What a server says that does not understand EDNS0 (RFC 6891, section 7), or not the version of it. */
const EDNS_NOT_UNDERSTOOD: ReadonlySet<string> = new Set(['FORMERR', 'NOTIMP', 'BADVERS'])

async function askServer(question: DnsQuestion, server: Endpoint, transport: DnsTransport): Promise<DnsAnswer> {
  try {
    const answer = await exchange(question, server, { ...transport, withEdns: true })
    if (!EDNS_NOT_UNDERSTOOD.has(answer.responseCode)) return answer
    return await exchange(question, server, { ...transport, withEdns: false })
  } catch (cause) {
    throw transport.explain(cause, server)
  }
}

async function exchange(question: DnsQuestion, server: Endpoint, how: DnsTransport & Asking): Promise<DnsAnswer> {
  if (how.protocol === 'TCP') return askOverTcp(question, server, how)
  const reading = await askOverUdp(question, server, how)
  if (reading.kind === 'broken')
    return askInFull(question, server, { ...how, found: `contradicts itself (${reading.reason})` })
  const { answer } = reading
  return answer.isTruncated ? askInFull(question, server, { ...how, found: 'does not fit into a datagram' }) : answer
}

/** What did not come whole in a datagram. `found` says of the answer why not. */
async function askInFull(
  question: DnsQuestion,
  server: Endpoint,
  how: DnsTransport & Asking & { readonly found: string },
): Promise<DnsAnswer> {
  try {
    return await askOverTcp(question, server, how)
  } catch (cause) {
    if (how.signal.aborted) throw cause
    const why = how.explain(cause, server).message
    const message = `The answer of the name server ${authorityOf(server)} ${how.found}, and over TCP there is none: ${why}`
    throw new AppError('DNS_NO_ANSWER', message, {
      hint: 'Open the port of the name server for TCP too; DNS needs both (RFC 7766).',
      cause,
    })
  }
}
