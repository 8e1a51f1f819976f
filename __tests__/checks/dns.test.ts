import { describe, expect, test } from '@jest/globals'
import { type Answer, encode } from 'dns-packet'
import { evaluate } from '../../lib/assertions/evaluate.js'
import { answerTo, type DnsHandler, dnsServer, record, zone } from '../helpers/dns-server.js'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'

const step = (port: number, wanted: Partial<Wanted<'DNS'>> = {}): Wanted<'DNS'> => ({
  domain: 'www.example.com',
  nameserver: '127.0.0.1',
  port,
  ...wanted,
})

async function ask(handler: DnsHandler, wanted: Partial<Wanted<'DNS'>> = {}) {
  await using server = await dnsServer(handler)
  return { seen: await observeStep('DNS', step(server.port, wanted)), asked: server.asked }
}

const a = (name: string, data: string, ttl = 300): Answer => record({ type: 'A', name, data, ttl })
const cname = (name: string, data: string): Answer => record({ type: 'CNAME', name, data })

describe.each(['UDP', 'TCP'] as const)('over %s', (protocol) => {
  test.each<[Partial<Wanted<'DNS'>>, Answer, string]>([
    [{}, a('www.example.com', '192.0.2.1'), '192.0.2.1'],
    [{ recordType: 'CNAME' }, cname('www.example.com', 'd1.cloudfront.net'), 'd1.cloudfront.net'],
    [
      { recordType: 'MX' },
      record({ type: 'MX', name: 'www.example.com', data: { preference: 10, exchange: 'mx1.example.com' } }),
      '10 mx1.example.com',
    ],
    [
      { recordType: 'TXT' },
      record({ type: 'TXT', name: 'www.example.com', data: ['v=spf1 include:', 'amazonses.com -all', 'ä'] }),
      'v=spf1 include:amazonses.com -allä',
    ],
    [{ recordType: 'NS' }, record({ type: 'NS', name: 'www.example.com', data: 'ns1.example.com' }), 'ns1.example.com'],
  ])('%j', async (wanted, answer, value) => {
    const { seen, asked } = await ask(zone([answer]), { ...wanted, protocol })
    expect(seen.records).toEqual([{ name: 'www.example.com', type: wanted.recordType ?? 'A', ttl: 300, value }])
    expect(asked.map(({ transport }) => transport)).toEqual([protocol])
  })

  test('an answer says who gave it, whether with authority, and how long it took', async () => {
    await using server = await dnsServer(zone([a('www.example.com', '192.0.2.1')]))
    const seen = await observeStep('DNS', step(server.port, { protocol }))
    expect(seen).toMatchObject({ server: `127.0.0.1:${server.port}`, responseCode: 'NOERROR', isAuthoritative: true })
    expect(seen.timings.totalMs).toBeGreaterThan(0)
    expect(seen.timings.dnsMs).toBe(seen.timings.totalMs)
  })

  test('several records keep their order and their own TTL', async () => {
    const records = [a('www.example.com', '192.0.2.1', 60), a('www.example.com', '192.0.2.2', 30)]
    const { seen } = await ask(zone(records), { protocol })
    expect(seen.records.map(({ value, ttl }) => [value, ttl])).toEqual([
      ['192.0.2.1', 60],
      ['192.0.2.2', 30],
    ])
  })
})

test('the AA flag is what the server says', async () => {
  const answer: DnsHandler = (asked) => [answerTo(asked, [a(asked.name, '192.0.2.1')], { isAuthoritative: false })]
  const { seen } = await ask(answer)
  expect(seen.isAuthoritative).toBe(false)
})

test('the domain may end with a dot', async () => {
  const { seen, asked } = await ask(zone([a('www.example.com', '192.0.2.1')]), { domain: 'www.example.com.' })
  expect(asked[0]?.name).toBe('www.example.com')
  expect(seen.records).toHaveLength(1)
})

test('a server may answer in its own case', async () => {
  const shouting: DnsHandler = (asked) => {
    const name = asked.name.toUpperCase()
    return [answerTo({ ...asked, name }, [a(name, '192.0.2.1')])]
  }
  const { seen } = await ask(shouting)
  expect(seen.records.map(({ value }) => value)).toEqual(['192.0.2.1'])
})

test('records of other names, other types and other classes do not count', async () => {
  const poisoned: DnsHandler = (asked) => [
    answerTo(asked, [
      a('www.bank.example', '192.0.2.66'),
      record({ type: 'TXT', name: asked.name, data: 'x' }),
      record({ type: 'A', name: asked.name, data: '192.0.2.67', class: 'CH' }),
      a(asked.name, '192.0.2.1'),
    ]),
  ]
  const { seen } = await ask(poisoned)
  expect(seen.records.map(({ value }) => value)).toEqual(['192.0.2.1'])
})

test('a TTL with its first bit set counts as 0', async () => {
  const { seen } = await ask(zone([a('www.example.com', '192.0.2.1', 0x8000_0001)]))
  expect(seen.records[0]?.ttl).toBe(0)
})

describe('a chain of CNAME records', () => {
  test('inside one answer ends at the records of the last name', async () => {
    const chain = [
      cname('www.example.com', 'edge.example.net'),
      cname('EDGE.example.net', 'x.example.org'),
      a('x.example.org', '192.0.2.1'),
    ]
    const { seen, asked } = await ask((question) => [answerTo(question, chain)])
    expect(seen.records).toEqual([{ name: 'x.example.org', type: 'A', ttl: 300, value: '192.0.2.1' }])
    expect(asked).toHaveLength(1)
  })

  test('has no TTL of its own: only that of the records asked for counts', async () => {
    const alias = record({ type: 'CNAME', name: 'www.example.com', data: 'edge.example.net', ttl: 5 })
    const { seen } = await ask((question) => [answerTo(question, [alias, a('edge.example.net', '192.0.2.1', 60)])])
    expect(seen.records.map(({ ttl }) => ttl)).toEqual([60])
    const longer = { type: 'TTL', operator: 'GREATER_THAN', value: 30 } as const
    expect(evaluate(longer, seen).passed).toBe(true)
  })

  test('over several answers is followed; AA is that of the last', async () => {
    const { seen, asked } = await ask((question) => {
      if (question.name === 'www.example.com') return [answerTo(question, [cname(question.name, 'edge.example.net')])]
      return [answerTo(question, [a(question.name, '192.0.2.1')], { isAuthoritative: false })]
    })
    expect(asked.map(({ name }) => name)).toEqual(['www.example.com', 'edge.example.net'])
    expect(seen.records.map(({ value }) => value)).toEqual(['192.0.2.1'])
    expect(seen.isAuthoritative).toBe(false)
  })

  test('to a name that does not exist says where it led', async () => {
    await using server = await dnsServer(zone([cname('www.example.com', 'gone.example.net')]))
    const answer: DnsHandler = (question) => [
      answerTo(question, [cname(question.name, 'gone.example.net')], { rcode: 3 }),
    ]
    await using broken = await dnsServer(answer)
    const [followed, inOne] = await Promise.all([
      stepFailure('DNS', step(server.port)),
      stepFailure('DNS', step(broken.port)),
    ])
    for (const error of [followed, inOne]) {
      expect(error.code).toBe('DNS_NAME_NOT_FOUND')
      expect(error.message).toMatch(
        /^The name "www.example.com" leads to "gone.example.net", which does not exist \(NXDOMAIN\), says the name server 127/,
      )
    }
  })
})

describe('a circle of CNAME records is told', () => {
  const names = ['www.example.com', 'a.example.com', 'b.example.com']
  const circle = names.map((name, index) => cname(name, names[(index + 1) % 3] ?? ''))

  test.each<[string, DnsHandler]>([
    ['inside one answer', (asked) => [answerTo(asked, circle)]],
    ['of one name', (asked) => [answerTo(asked, [cname(asked.name, asked.name)])]],
    [
      'over several answers',
      (asked) => [
        answerTo(
          asked,
          circle.filter(({ name }) => name === asked.name),
        ),
      ],
    ],
    ['without an end', (asked) => [answerTo(asked, [cname(asked.name, `x${asked.name}`)])]],
  ])('%s', async (_where, handler) => {
    await using server = await dnsServer(handler)
    const error = await stepFailure('DNS', step(server.port))
    expect(error.code).toBe('DNS_CNAME_LOOP')
    expect(error.message).toBe(
      'The CNAME records of "www.example.com" lead in a circle, or through more than 10 names.',
    )
    expect(server.asked.length).toBeLessThan(15)
  })
})

describe('a name that cannot be asked for is refused before anything is sent', () => {
  test.each(['a..b', `${'x'.repeat(64)}.example.com`])('%s', async (domain) => {
    await using server = await dnsServer(zone([]))
    const error = await stepFailure('DNS', step(server.port, { domain }))
    expect(error.code).toBe('RESOLVED_VALUE_INVALID')
    expect(server.asked).toEqual([])
  })
})

test('a message that is not decoded to its end is no answer', async () => {
  const cutOff: DnsHandler = (asked) => {
    const whole = answerTo(asked, [record({ type: 'TXT', name: asked.name, data: 'x'.repeat(50) })])
    return [whole.subarray(0, -20), encode({ type: 'response', id: asked.id, flags: 2 })]
  }
  await using server = await dnsServer(cutOff)
  const error = await stepFailure('DNS', step(server.port, { recordType: 'TXT' }))
  expect([error.code, error.message]).toEqual(['DNS_NO_ANSWER', expect.stringContaining('contradicts itself')])
})
