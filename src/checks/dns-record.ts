import type { Answer } from 'dns-packet'
import type { DnsQuestion } from './dns-message.ts'
import type { DnsRecord } from './observation.ts'

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
