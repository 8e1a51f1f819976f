import { randomInt } from 'node:crypto'
import { type Answer, type DecodedPacket, decode, encode, RECURSION_DESIRED } from 'dns-packet'
import type { DnsStep } from '../blueprint/generated/blueprint.ts'
import type { DnsRecord } from './observation.ts'

export interface DnsQuestion {
  /** Without a trailing dot. */
  readonly name: string
  readonly type: NonNullable<DnsStep['recordType']>
}

/** What a server answered to one question. */
export interface DnsAnswer {
  /** `NOERROR`, `NXDOMAIN`, `SERVFAIL`... */
  readonly responseCode: string
  readonly isAuthoritative: boolean
  readonly isTruncated: boolean
  /** Records of the type asked for, at the name that the chain of CNAME records led to. */
  readonly records: readonly DnsRecord[]
  /** That name: the question's own when there is no chain. Undefined when the chain runs in a circle. */
  readonly finalName: string | undefined
}

/** A question on the wire, with an unpredictable id: with the source port it is what a forger would have to guess. */
export function encodeQuestion({ name, type }: DnsQuestion): { readonly id: number; readonly bytes: Buffer } {
  const id = randomInt(0x1_0000)
  const bytes = encode({
    type: 'query',
    id,
    flags: RECURSION_DESIRED,
    questions: [{ type, name, class: 'IN' }],
    // EDNS0 (RFC 6891). 1232 bytes fit every path without fragments.
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: 1232,
        flags: 0,
        flag_do: false,
        extendedRcode: 0,
        ednsVersion: 0,
        options: [],
      },
    ],
  })
  return { id, bytes }
}

/** The answer in `bytes`, or undefined when it is no answer to this question: another id, another question, a question
 *  itself, or no DNS message. Such a message is ignored, for anyone can send one. */
export function readAnswer(bytes: Buffer, id: number, question: DnsQuestion): DnsAnswer | undefined {
  const packet = tryDecode(bytes)
  if (packet === undefined || packet.type !== 'response' || packet.id !== id) return undefined
  const responseCode = 'rcode' in packet ? String(packet.rcode) : 'NOERROR'
  const asked = packet.questions?.[0]
  // A server that could not read the question may leave it out of its error.
  const isOurs =
    asked === undefined
      ? responseCode === 'FORMERR'
      : asked.type === question.type && sameName(asked.name, question.name)
  if (!isOurs) return undefined
  const answers = packet.answers ?? []
  const finalName = endOfChain(question, answers)
  return {
    responseCode,
    isAuthoritative: packet.flag_aa,
    isTruncated: packet.flag_tc,
    records: answers.flatMap((answer) =>
      sameName(answer.name, finalName ?? '') ? recordsOf(answer, question.type) : [],
    ),
    finalName,
  }
}

export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b)
}

function plainName(name: string): string {
  return name.replace(/\.$/, '').toLowerCase()
}

function tryDecode(bytes: Buffer): DecodedPacket | undefined {
  try {
    return decode(bytes)
  } catch {
    // Anything can arrive at a UDP port; what is no DNS message is no answer.
    return undefined
  }
}

function endOfChain({ name, type }: DnsQuestion, answers: readonly Answer[]): string | undefined {
  if (type === 'CNAME') return name
  let current = name
  for (let hops = 0; hops <= answers.length; hops++) {
    const alias = answers.find((answer) => answer.type === 'CNAME' && sameName(answer.name, current))
    if (alias?.type !== 'CNAME') return current
    current = alias.data
  }
  return undefined
}

function recordsOf(answer: Answer, type: DnsQuestion['type']): DnsRecord[] {
  if (answer.type !== type) return []
  const value = textFormOf(answer)
  if (value === undefined) return []
  const ttl = 'ttl' in answer ? (answer.ttl ?? 0) : 0
  return [{ name: answer.name, type, ttl, value }]
}

function textFormOf(answer: Answer): string | undefined {
  switch (answer.type) {
    case 'A':
    case 'CNAME':
    case 'NS':
      return answer.data
    case 'MX':
      return `${answer.data.preference ?? 0} ${answer.data.exchange}`
    case 'TXT':
      return textOf(answer.data)
    default:
      return undefined
  }
}

/** The strings of one TXT record joined without anything between them, as SPF and DKIM demand (RFC 7208, 3.3). */
function textOf(data: string | Buffer | readonly (string | Buffer)[]): string {
  if (typeof data === 'string') return data
  if (Buffer.isBuffer(data)) return data.toString('utf8')
  return Buffer.concat(data.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece))).toString(
    'utf8',
  )
}
