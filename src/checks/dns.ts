import { getServers } from 'node:dns'
import type { DnsStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { canonicalAddress } from '../network/address.ts'
import { explainFailure } from '../network/failure.ts'
import { Phases } from '../network/phases.ts'
import { printable } from '../network/printable.ts'
import { resolveHost } from '../network/resolve-host.ts'
import { authorityOf, type Endpoint, type Session } from '../network/session.ts'
import type { Checker } from './checker.ts'
import { type DnsAnswer, type DnsQuestion, sameName } from './dns-message.ts'
import { ask, type DnsTransport } from './dns-transport.ts'
import type { DnsObservation } from './observation.ts'

/** A longer chain of CNAME records is a mistake; resolvers give up at about this length too. */
const LONGEST_CHAIN = 10

/** Asks for the records of a name. An answer without any is an observation only for a step that counts records
 *  (RECORD_COUNT); otherwise it throws DNS_NAME_NOT_FOUND or DNS_NO_RECORDS, so that no other assertion passes on an
 *  empty answer. RESPONSE_TIME is the time of the question (of all, when a chain takes several). */
export const dns: Checker<DnsStep, DnsObservation> = {
  checkerType: 'DNS',
  target: ({ domain, recordType = 'A', nameserver, port = 53 }) =>
    `${domain} ${recordType}${nameserver === undefined ? '' : ` @${authorityOf({ host: nameserver, port })}`}`,
  async observe(step, timeoutMs, { network, redactor, signal }) {
    const phases = new Phases(network.clock)
    const session: Session = { policy: network, redactor, signal, phases }
    const question: DnsQuestion = { name: step.domain.replace(/\.$/, ''), type: step.recordType ?? 'A' }
    const asked = { endpoint: namedServer(step), session, timeoutMs }
    try {
      const servers = await serversOf(step, session)
      asked.endpoint = servers[0] ?? asked.endpoint
      const transport: DnsTransport = { servers, protocol: step.protocol ?? 'UDP', signal, clock: network.clock }
      phases.enter('firstByte')
      const { answer, server } = await follow(question, transport)
      phases.end()
      assertUsable(answer, { question, server, countsRecords: countsRecords(step) })
      return observationOf(answer, server, phases)
    } catch (cause) {
      throw explainFailure(cause, asked)
    }
  },
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

/** Asks on for the name a chain ends at when the server did not add its records, as authoritative servers do for names
 *  of other zones. The AA flag is that of the last answer. */
async function follow(
  question: DnsQuestion,
  transport: DnsTransport,
): Promise<{ answer: DnsAnswer; server: Endpoint }> {
  let current = question
  const seen = new Set<string>()
  for (let hops = 0; hops < LONGEST_CHAIN; hops++) {
    const given = await ask(current, transport)
    const { finalName, records, responseCode } = given.answer
    const isComplete = records.length > 0 || responseCode !== 'NOERROR'
    if (finalName !== undefined && (isComplete || sameName(finalName, current.name))) return given
    if (finalName === undefined || seen.has(finalName.toLowerCase())) break
    seen.add(current.name.toLowerCase())
    current = { ...current, name: finalName }
  }
  throw new AppError(
    'DNS_CNAME_LOOP',
    `The CNAME records of "${printable(question.name)}" lead in a circle, or through more than ${LONGEST_CHAIN} names.`,
    {
      hint: 'Correct the CNAME records; no resolver can answer for this name.',
    },
  )
}

/** As the blueprint names it; for messages when not even its address is known. */
function namedServer({ nameserver = 'the name server of this machine', port = 53 }: DnsStep): Endpoint {
  return { host: nameserver, port }
}

async function serversOf(step: DnsStep, session: Session): Promise<Endpoint[]> {
  if (step.nameserver === undefined) return systemServers(step.port)
  const { port } = namedServer(step)
  const addresses = await resolveHost({ host: step.nameserver, port }, session)
  return addresses.map((host) => ({ host, port }))
}

/** Those of the platform, as Node read them. `port` of the step wins over theirs. */
function systemServers(port: number | undefined): Endpoint[] {
  const servers = getServers().map((server) => {
    const [, host = server, itsPort = '53'] =
      /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(canonicalAddress(server) === undefined ? server : `[${server}]`) ?? []
    return { host, port: port ?? Number(itsPort) }
  })
  if (servers.length > 0) return servers
  throw new AppError('DNS_NO_ANSWER', 'The system names no DNS server.', {
    hint: 'Give the step a "nameserver", or configure the resolver of this machine.',
  })
}

function countsRecords(step: DnsStep): boolean {
  return (step.assertions ?? []).some(({ type }) => type === 'RECORD_COUNT')
}

function assertUsable(
  { responseCode, records }: DnsAnswer,
  { question, server, countsRecords }: { question: DnsQuestion; server: Endpoint; countsRecords: boolean },
): void {
  const name = `"${printable(question.name)}"`
  const from = `the name server ${authorityOf(server)}`
  if (responseCode === 'NOERROR') {
    if (records.length > 0 || countsRecords) return
    throw new AppError(
      'DNS_NO_RECORDS',
      `The name ${name} exists, but ${from} gave no ${question.type} record for it.`,
      {
        hint: 'If that is as it should be, assert RECORD_COUNT EQUALS 0.',
      },
    )
  }
  if (responseCode === 'NXDOMAIN') {
    if (countsRecords) return
    throw new AppError('DNS_NAME_NOT_FOUND', `The name ${name} does not exist (NXDOMAIN), says ${from}.`, {
      hint: 'Check "domain" for typing errors. If the name must not exist, assert RECORD_COUNT EQUALS 0.',
    })
  }
  const reason = refusals[responseCode] ?? { what: 'answered with an error', hint: 'Look into the log of the server.' }
  throw new AppError(
    'DNS_SERVER_ERROR',
    `${capitalised(from)} ${reason.what} (${printable(responseCode)}) when asked for ${question.type} of ${name}.`,
    {
      hint: reason.hint,
    },
  )
}

const refusals: Readonly<Record<string, { what: string; hint: string }>> = {
  SERVFAIL: {
    what: 'failed',
    hint: 'Its zone may be broken or its own upstream servers out of reach (DNSSEC failures look the same).',
  },
  REFUSED: {
    what: 'refused to answer',
    hint: 'It may not serve this zone, or not serve this client; ask another "nameserver".',
  },
  FORMERR: {
    what: 'did not understand the question',
    hint: 'The server may be very old and not know EDNS0; ask another "nameserver".',
  },
  NOTIMP: { what: 'does not answer this kind of question', hint: 'Ask another "nameserver".' },
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
