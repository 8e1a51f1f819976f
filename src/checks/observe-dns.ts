import type { DnsStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { readable } from '../core/visible.ts'
import { authorityOf, type Endpoint } from '../network/address.ts'
import { explainFailure } from '../network/failure.ts'
import { Phases } from '../network/phases.ts'
import type { Session } from '../network/session.ts'
import type { CheckContext } from './checker.ts'
import { type DnsAnswer, type DnsQuestion, sameName } from './dns-message.ts'
import { chainProblem, recordProblem, silenceProblem } from './dns-problem.ts'
import { nameServers } from './dns-servers.ts'
import { ask, type DnsTransport, type GivenAnswer } from './dns-transport.ts'
import type { DnsObservation } from './observation.ts'

/** How many times an answer may lead on to another name that has to be asked for; resolvers give up at about the same. */
const LONGEST_CHAIN = 10

/** Asks for the records of a name. An answer without any is a problem unless the step counts records (RECORD_COUNT), so that
 *  no other assertion passes on an empty answer. RESPONSE_TIME is the time of the question (of all, when a chain takes several). */
export async function observeDns(
  step: DnsStep,
  timeoutMs: number,
  { network, redactor, signal }: CheckContext,
): Promise<DnsObservation> {
  const phases = new Phases(network.clock)
  const session: Session = { policy: network, redactor, signal, phases }
  const question = questionOf(step)
  const named: Endpoint = { host: step.nameserver ?? 'the name servers of this machine', port: step.port ?? 53 }
  const servers = await nameServers(step, session).catch((cause) => {
    throw explainFailure(cause, { endpoint: named, session, timeoutMs })
  })
  const strays = { foreign: 0, anonymous: 0 }
  const transport: DnsTransport = {
    servers,
    protocol: step.protocol ?? 'UDP',
    signal,
    clock: network.clock,
    onStray: (kind) => {
      strays[kind] += 1
    },
    explain: (cause, endpoint) => explainFailure(cause, { endpoint, session, timeoutMs }),
  }
  phases.enter('firstByte')
  const { answer, server } = await follow(question, transport).catch((cause) => {
    if (!hasTimedOut(signal)) throw transport.explain(cause, servers[0] ?? named)
    throw silenceProblem(servers, { protocol: transport.protocol, timeoutMs, strays })
  })
  phases.end()
  return { ...observationOf(answer, server, phases), problem: recordProblem(answer, question, server) }
}

/** Throws RESOLVED_VALUE_INVALID for a name that cannot be put into a question (RFC 1035, section 2.3.4). */
function questionOf({ domain, recordType = 'A' }: DnsStep): DnsQuestion {
  const name = domain.replace(/\.$/, '')
  if (name.length <= 253 && name.split('.').every((label) => label.length >= 1 && label.length <= 63)) {
    return { name, type: recordType }
  }
  throw new AppError('RESOLVED_VALUE_INVALID', `No server can be asked for "${readable(domain)}".`, {
    hint: 'Between the dots of a domain name there are 1 to 63 characters, and 253 in all.',
  })
}

/** Asks on for the name a chain ends at when the server did not add its records, as authoritative servers do for names
 *  of other zones. The AA flag is that of the last answer. */
async function follow(question: DnsQuestion, transport: DnsTransport): Promise<GivenAnswer> {
  let current = question
  const seen = new Set<string>()
  for (let hops = 0; hops <= LONGEST_CHAIN; hops++) {
    const given = await ask(current, transport)
    const { finalName, records, responseCode } = given.answer
    const isComplete = records.length > 0 || responseCode !== 'NOERROR'
    if (finalName !== undefined && (isComplete || sameName(finalName, current.name))) return given
    if (finalName === undefined || seen.has(finalName.toLowerCase())) break
    seen.add(current.name.toLowerCase())
    current = { ...current, name: finalName }
  }
  throw chainProblem(question, LONGEST_CHAIN)
}

function hasTimedOut({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof AppError && reason.code === 'STEP_TIMEOUT'
}

function observationOf(answer: DnsAnswer, server: Endpoint, phases: Phases): DnsObservation {
  const totalMs = phases.spentMs('firstByte') ?? 0
  return {
    checkerType: 'DNS',
    timings: { dnsMs: totalMs, connectMs: null, tlsMs: null, firstByteMs: null, totalMs },
    server: authorityOf(server),
    responseCode: answer.responseCode,
    isAuthoritative: answer.isAuthoritative,
    records: answer.records,
  }
}
