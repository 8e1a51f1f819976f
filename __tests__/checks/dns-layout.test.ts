import { describe, expect, test } from '@jest/globals'
import type { Answer } from 'dns-packet'
import { type Asked, answerTo, type DnsHandler, dnsServer, edns, record } from '../helpers/dns-server.js'
import { observeStep, stepFailure } from '../helpers/observe-step.js'

const name = 'www.example.com'
const good = record({ type: 'A', name, data: '192.0.2.1' })
const step = (port: number, wanted: object = {}) => ({ domain: name, nameserver: '127.0.0.1', port, ...wanted })

/** The answer with a record of any type and content behind the good one. */
function withRaw(asked: Asked, type: number, content: number[]): Buffer {
  const head = answerTo(asked, [good])
  head.writeUInt16BE(2, 6)
  const fixed = Buffer.from([0xc0, 12, 0, 0, 0, 1, 0, 0, 0, 60, 0, 0])
  fixed.writeUInt16BE(type, 2)
  fixed.writeUInt16BE(content.length, 10)
  return Buffer.concat([head, fixed, Buffer.from(content)])
}

/** The good answer, its bytes changed. */
const changed =
  (change: (bytes: Buffer) => Buffer): ((asked: Asked) => Buffer) =>
  (asked) =>
    change(answerTo(asked, [good]))

const claiming = (length: number) =>
  changed((bytes) => {
    bytes.writeUInt16BE(length, bytes.length - 6)
    return bytes
  })

const counting = (at: number, count: number) =>
  changed((bytes) => {
    bytes.writeUInt16BE(count, at)
    return bytes
  })

const broken: [string, (asked: Asked) => Buffer, RegExp][] = [
  ['an A record of 60000 bytes', claiming(60_000), /record 1 \(A\) claims 60000 bytes where 4 are left/],
  ['an A record of 3 bytes', claiming(3), /record 1 \(A\) cannot have 3 bytes/],
  ['an A record of 5 bytes', (asked) => withRaw(asked, 1, [1, 2, 3, 4, 5]), /record 2 \(A\) cannot have 5 bytes/],
  ['an AAAA record of 4 bytes', (asked) => withRaw(asked, 28, [1, 2, 3, 4]), /record 2 \(AAAA\)/],
  ['an MX record without a name', (asked) => withRaw(asked, 15, [0, 10]), /record 2 \(MX\)/],
  ['an SRV record that ends early', (asked) => withRaw(asked, 33, [0, 1, 0, 1, 0, 80]), /record 2 \(SRV\)/],
  ['an SOA record without its numbers', (asked) => withRaw(asked, 6, [0, 0, 1, 2, 3]), /record 2 \(SOA\)/],
  ['a CNAME with a rest', (asked) => withRaw(asked, 5, [1, 97, 0, 9]), /record 2 \(CNAME\)/],
  ['a TXT record whose text is cut off', (asked) => withRaw(asked, 16, [9, 97]), /record 2 \(TXT\)/],
  ['an empty TXT record', (asked) => withRaw(asked, 16, []), /record 2 \(TXT\)/],
  ['an EDNS record among the answers', (asked) => withRaw(asked, 41, []), /record 2 \(OPT\) stands where none may be/],
  ['a rest', changed((bytes) => Buffer.concat([bytes, Buffer.alloc(7)])), /7 bytes follow its last record/],
  ['more answers than there are', counting(6, 3), /it ends within record 2 of 3/],
  ['fewer answers than there are', counting(6, 0), /\d+ bytes follow its last record/],
  ['more additional records than there are', counting(10, 1), /it ends within record 2 of 2/],
  ['its end missing', changed((bytes) => bytes.subarray(0, -9)), /it ends within record 1 of 1/],
]

describe.each(['UDP', 'TCP'] as const)('over %s', (protocol) => {
  test.each(broken)('an answer with %s is not believed', async (_what, answer, reason) => {
    await using server = await dnsServer((asked) => [answer(asked)])
    const error = await stepFailure('DNS', step(server.port, { protocol }))
    expect([error.code, error.message]).toEqual(['DNS_NO_ANSWER', expect.stringMatching(reason)])
    expect(error.message).toContain('contradicts itself')
  })

  test.each<[string, Answer[]]>([
    [
      'EDNS padding',
      [{ ...edns(0), options: [{ code: 'PADDING', type: 'PADDING', length: 31 }] } as unknown as Answer],
    ],
    ['an empty EDNS record', [edns(0)]],
    [
      'an SOA, an SRV and a CAA record',
      [
        record({
          type: 'SOA',
          name,
          data: { mname: 'a.b', rname: 'c.d', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 },
        }),
        record({ type: 'SRV', name, data: { port: 1, target: name, priority: 0, weight: 0 } }),
        record({ type: 'CAA', name, data: { flags: 0, tag: 'issue', value: 'ca.example' } }),
      ],
    ],
  ])('an answer with %s is read', async (_what, additionals) => {
    await using server = await dnsServer((asked) => [answerTo(asked, [good], { additionals })])
    const seen = await observeStep('DNS', step(server.port, { protocol }))
    expect(seen.records).toHaveLength(1)
    expect(server.asked).toHaveLength(1)
  })

  test('a signed answer (TSIG) is read', async () => {
    const signature = [1, 97, 0, 0, 0, 1, 2, 3, 4, 1, 44, 0, 4, 9, 9, 9, 9, 0, 1, 0, 0, 0, 0]
    await using server = await dnsServer((asked) => {
      const bytes = withRaw(asked, 250, signature)
      bytes.writeUInt16BE(1, 6)
      bytes.writeUInt16BE(1, 10)
      return [bytes]
    })
    const seen = await observeStep('DNS', step(server.port, { protocol }))
    expect(seen.records).toHaveLength(1)
  })

  test('an answer without a question section is named as that', async () => {
    await using server = await dnsServer((asked) => [answerTo(asked, [good], { questions: [] })])
    const error = await stepFailure('DNS', step(server.port, { protocol }), { timeoutMs: 300 })
    expect(error.message).toMatch(/; 1 answer without a question section came and was ignored\.$/)
  })
})

test('a datagram that was cut off without saying so is asked for over TCP at once', async () => {
  const handler: DnsHandler = (asked) => {
    const whole = answerTo(asked, [good, good])
    return [asked.transport === 'UDP' ? whole.subarray(0, -9) : whole]
  }
  await using server = await dnsServer(handler)
  const seen = await observeStep('DNS', step(server.port))
  expect(seen.records).toHaveLength(2)
  expect(server.asked.map(({ transport }) => transport)).toEqual(['UDP', 'TCP'])
})
