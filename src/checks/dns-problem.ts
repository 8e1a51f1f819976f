import { AppError } from '../core/app-error.ts'
import { readable } from '../core/visible.ts'
import { authorityOf, type Endpoint } from '../network/address.ts'
import type { DnsAnswer, DnsQuestion } from './dns-message.ts'
import type { Problem } from './observation.ts'

/** DNS_SERVER_ERROR when a server answered that it could not or would not say anything about the name. */
export function serverProblem(
  { responseCode, isReferral }: DnsAnswer,
  question: DnsQuestion,
  server: Endpoint,
): AppError | undefined {
  const about = `${question.type} of ${quotedName(question.name)}`
  if (isReferral) {
    const message = `The name server ${authorityOf(server)} only names other servers when asked for ${about}, and looks nothing up itself.`
    return new AppError('DNS_SERVER_ERROR', message, {
      hint: 'Ask a server of the zone itself, or a resolver, as "nameserver".',
    })
  }
  if (responseCode === 'NOERROR' || responseCode === 'NXDOMAIN') return undefined
  const known = Object.hasOwn(REFUSALS, responseCode) ? REFUSALS[responseCode] : undefined
  const { what, hint } = known ?? { what: 'answered with an error', hint: 'Look into the log of the server.' }
  const message = `The name server ${authorityOf(server)} ${what} (${readable(responseCode)}) when asked for ${about}.`
  return new AppError('DNS_SERVER_ERROR', message, { hint })
}

/** DNS_NAME_NOT_FOUND or DNS_NO_RECORDS when there is nothing to judge; the two are told apart. `asked` is the question of
 *  the step, which `answer` may have led away from. */
export function recordProblem(answer: DnsAnswer, asked: DnsQuestion, server: Endpoint): Problem | undefined {
  if (answer.records.length > 0) return undefined
  const from = `the name server ${authorityOf(server)}`
  const name = quotedName(asked.name)
  const final = quotedName(answer.finalName ?? asked.name)
  const isAlias = final.toLowerCase() !== name.toLowerCase()
  if (answer.responseCode === 'NXDOMAIN') {
    const subject = isAlias ? `The name ${name} leads to ${final}, which` : `The name ${name}`
    return {
      code: 'DNS_NAME_NOT_FOUND',
      message: `${subject} does not exist (NXDOMAIN), says ${from}.`,
      hint: 'Check "domain" for typing errors. If the name must not exist, assert RECORD_COUNT EQUALS 0.',
      unless: 'RECORD_COUNT',
    }
  }
  const subject = isAlias ? `The name ${name} leads to ${final}, for which` : `The name ${name} exists, but`
  return {
    code: 'DNS_NO_RECORDS',
    message: `${subject} ${from} gave no ${asked.type} record.`,
    hint: 'If that is as it should be, assert RECORD_COUNT EQUALS 0.',
    unless: 'RECORD_COUNT',
  }
}

/** DNS_CNAME_LOOP. */
export function chainProblem(asked: DnsQuestion, longest: number): AppError {
  const message = `The CNAME records of ${quotedName(asked.name)} lead in a circle, or through more than ${longest} names.`
  return new AppError('DNS_CNAME_LOOP', message, {
    hint: 'Correct the CNAME records; no resolver can answer for this name.',
  })
}

/** STEP_TIMEOUT that names the servers, and says when something else than an answer came. */
export function silenceProblem(
  servers: readonly Endpoint[],
  {
    protocol,
    timeoutMs,
    strays: { foreign, anonymous },
  }: {
    readonly protocol: string
    readonly timeoutMs: number
    readonly strays: { readonly foreign: number; readonly anonymous: number }
  },
): AppError {
  const who = readable(servers.map(authorityOf).join(', '))
  const message = `No answer to the question over ${protocol} from ${who} within ${timeoutMs} ms`
  if (anonymous > 0) {
    const what =
      anonymous === 1 ? '1 answer without a question section' : `${anonymous} answers without a question section`
    return new AppError('STEP_TIMEOUT', `${message}; ${what} came and ${wasOrWere(anonymous)} ignored.`, {
      hint: 'Nothing in such an answer says what it is about. Have the server repeat the question, as RFC 1035 has it.',
    })
  }
  if (foreign === 0) {
    return new AppError('STEP_TIMEOUT', `${message}.`, {
      hint: 'Check "nameserver" and "port", and that no firewall keeps this machine from asking it.',
    })
  }
  const what = foreign === 1 ? '1 message' : `${foreign} messages`
  return new AppError(
    'STEP_TIMEOUT',
    `${message}; ${what} that did not belong to it came and ${wasOrWere(foreign)} ignored.`,
    {
      hint: 'Another id, name or type, or no DNS at all: check that a DNS server listens there, and what stands between.',
    },
  )
}

function wasOrWere(count: number): string {
  return count === 1 ? 'was' : 'were'
}

function quotedName(name: string): string {
  return `"${readable(name)}"`
}

const REFUSALS: Readonly<Record<string, { what: string; hint: string }>> = {
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
    hint: 'Look into the log of the server, or ask another "nameserver".',
  },
  NOTIMP: { what: 'does not answer this kind of question', hint: 'Ask another "nameserver".' },
}
