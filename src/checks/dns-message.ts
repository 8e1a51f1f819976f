import { randomInt } from 'node:crypto'
import { type Answer, type DecodedPacket, decode, encode, type OptAnswer, RECURSION_DESIRED } from 'dns-packet'
import type { DnsStep } from '../blueprint/generated/blueprint.ts'
import { OUT_OF_TIME, runBounded } from '../core/bounded.ts'
import type { Clock } from '../core/clock.ts'
import { contradictionIn } from './dns-layout.ts'
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
  /** It says nothing of the name, only which other servers to ask. */
  readonly isReferral: boolean
  /** Records of the type asked for, at the name that the chain of CNAME records led to. */
  readonly records: readonly DnsRecord[]
  /** That name: the question's own when there is no chain. Undefined when the chain runs in a circle. */
  readonly finalName: string | undefined
}

/** A question on the wire, with an unpredictable id: with the source port it is what a forger would have to guess.
 *  `withEdns` says that we take more than the 512 bytes of RFC 1035; a few servers do not understand it. */
export function encodeQuestion(
  { name, type }: DnsQuestion,
  { withEdns }: { withEdns: boolean },
): { readonly id: number; readonly bytes: Buffer } {
  const id = randomInt(0x1_0000)
  const bytes = encode({
    type: 'query',
    id,
    flags: RECURSION_DESIRED,
    questions: [{ type, name, class: 'IN' }],
    additionals: withEdns ? [EDNS] : [],
  })
  return { id, bytes }
}

/** EDNS0 (RFC 6891). 1232 bytes fit every path without fragments. */
const EDNS: OptAnswer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: 1232,
  flags: 0,
  flag_do: false,
  extendedRcode: 0,
  ednsVersion: 0,
  options: [],
}

/** What servers send at most when a client sets no limit of its own. */
export const LARGEST_DATAGRAM = 4096

/** What a message turned out to be. `foreign` belongs to another question or is no DNS message: ignored, for anyone can send
 *  one. `anonymous` has no question section that would tell. `broken` is for this question, and contradicts itself. */
export type Reading =
  | { readonly kind: 'answer'; readonly answer: DnsAnswer }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'foreign' }

/** Reads a message as the answer to the question that was sent with `id`. */
export function readAnswer(bytes: Buffer, id: number, question: DnsQuestion): Reading {
  const reason = contradictionIn(bytes)
  // Of a message that does not add up, no more is read than whose it is.
  const packet = tryDecode(reason === undefined ? bytes : questionAlone(bytes))
  if (packet === undefined || packet.type !== 'response' || packet.id !== id) return { kind: 'foreign' }
  const responseCode = responseCodeOf(packet, bytes)
  const belonging = belongingTo(question, packet, responseCode)
  if (belonging !== 'own') return { kind: belonging }
  if (reason !== undefined) return { kind: 'broken', reason }
  const answers = (packet.answers ?? []).filter(isInternet)
  const finalName = endOfChain(question, answers)
  const answer: DnsAnswer = {
    responseCode,
    isAuthoritative: packet.flag_aa,
    isTruncated: packet.flag_tc,
    isReferral: responseCode === 'NOERROR' && answers.length === 0 && isReferral(packet),
    records: answers.flatMap((answer) =>
      finalName !== undefined && sameName(answer.name, finalName) ? recordFromAnswer(answer, question.type) : [],
    ),
    finalName,
  }
  return { kind: 'answer', answer }
}

/** The message with the counts of its records set to zero. */
function questionAlone(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, 6), Buffer.alloc(6), bytes.subarray(12)])
}

export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b)
}

function plainName(name: string): string {
  return name.replace(/\.$/, '').toLowerCase()
}

function tryDecode(bytes: Buffer): DecodedPacket | undefined {
  try {
    const packet = bytes.length > LARGEST_DATAGRAM ? runBounded(() => decode(bytes), DECODING_LIMIT_MS) : decode(bytes)
    // Where it stopped tells whether it read on over an end (NaN included).
    return packet !== OUT_OF_TIME && decode.bytes <= bytes.length ? packet : undefined
  } catch {
    // Anything can arrive at a UDP port; what is no DNS message is no answer.
    return undefined
  }
}

/** 64 KB can hold millions of steps from one compressed name to the next; real answers take a millisecond. */
const DECODING_LIMIT_MS = 250

/** Case does not count: some servers and resolvers answer in their own. */
function belongingTo(
  question: DnsQuestion,
  packet: DecodedPacket,
  responseCode: string,
): 'own' | 'anonymous' | 'foreign' {
  const [asked, ...more] = packet.questions ?? []
  // A server that could not read the question may leave it out of its error.
  if (asked === undefined) return responseCode === 'NOERROR' || responseCode === 'NXDOMAIN' ? 'anonymous' : 'own'
  const isSame = asked.type === question.type && asked.class === 'IN' && sameName(asked.name, question.name)
  return isSame && more.length === 0 ? 'own' : 'foreign'
}

/** The lower four bits stand in the header, the upper eight in the record of EDNS0. */
function responseCodeOf(packet: DecodedPacket, bytes: Buffer): string {
  const edns = packet.additionals?.find((record) => record.type === 'OPT')
  const upper = edns?.type === 'OPT' ? edns.extendedRcode : 0
  if (upper === 0) return 'rcode' in packet ? String(packet.rcode) : 'NOERROR'
  const code = upper * 16 + (bytes.readUInt8(3) & 0x0f)
  return EXTENDED_CODES[code] ?? `RCODE_${code}`
}

/** IANA, "DNS RCODEs": those that an answer to a plain question can carry. */
const EXTENDED_CODES: Readonly<Record<number, string>> = { 16: 'BADVERS', 23: 'BADCOOKIE' }

/** RFC 2308, section 2.2: name servers without the SOA record that comes with "no such record". */
function isReferral({ flag_aa, authorities = [] }: DecodedPacket): boolean {
  const hasType = (wanted: string): boolean => authorities.some(({ type }) => type === wanted)
  return !flag_aa && hasType('NS') && !hasType('SOA')
}

function isInternet(answer: Answer): boolean {
  return 'class' in answer && answer.class === 'IN'
}

function endOfChain({ name, type }: DnsQuestion, answers: readonly Answer[]): string | undefined {
  if (type === 'CNAME') return name
  const aliases = new Map<string, string>()
  for (const answer of answers) {
    if (answer.type === 'CNAME' && !aliases.has(plainName(answer.name))) {
      aliases.set(plainName(answer.name), answer.data)
    }
  }
  let current = name
  const passed = new Set<string>()
  for (;;) {
    const next = aliases.get(plainName(current))
    if (next === undefined) return current
    if (passed.has(plainName(current))) return undefined
    passed.add(plainName(current))
    current = next
  }
}

/** The record in its text form, or nothing when it is of another type than asked for. */
export function recordFromAnswer(answer: Answer, type: DnsQuestion['type']): DnsRecord[] {
  if (answer.type !== type) return []
  const value = textFormOf(answer)
  if (value === undefined) return []
  const ttl = 'ttl' in answer ? secondsFrom(answer.ttl ?? 0) : 0
  return [{ name: answer.name, type, ttl, value }]
}

/** RFC 2181, section 8: a value with its first bit set counts as zero. */
function secondsFrom(ttl: number): number {
  return ttl > 0x7fff_ffff ? 0 : ttl
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
  const pieces = data.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece))
  return Buffer.concat(pieces).toString('utf8')
}

/** How one server is asked. */
export interface Asking {
  readonly signal: AbortSignal
  readonly clock: Clock
  /** Whether the question carries the record of EDNS0. */
  readonly withEdns: boolean
  /** Called for each message that is no answer to the question; it is ignored otherwise. */
  readonly onStray: (kind: 'anonymous' | 'foreign') => void
}
