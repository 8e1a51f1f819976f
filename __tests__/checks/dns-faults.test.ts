import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { answerTo, type DnsHandler, dnsServer, edns, record, zone } from '../helpers/dns-server.js'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'

const good = record({ type: 'A', name: 'www.example.com', data: '192.0.2.1' })
const bad = record({ type: 'A', name: 'www.example.com', data: '192.0.2.66' })

const step = (port: number, wanted: Partial<Wanted<'DNS'>> = {}): Wanted<'DNS'> => ({
  domain: 'www.example.com',
  nameserver: '127.0.0.1',
  port,
  ...wanted,
})

describe.each(['UDP', 'TCP'] as const)('over %s', (protocol) => {
  test.each<[number, string, RegExp]>([
    [1, 'DNS_SERVER_ERROR', /did not understand the question \(FORMERR\)/],
    [2, 'DNS_SERVER_ERROR', /failed \(SERVFAIL\)/],
    [3, 'DNS_NAME_NOT_FOUND', /^The name "www\.example\.com" does not exist \(NXDOMAIN\), says the name server 127/],
    [4, 'DNS_SERVER_ERROR', /does not answer this kind of question \(NOTIMP\)/],
    [5, 'DNS_SERVER_ERROR', /refused to answer \(REFUSED\) when asked for A of "www\.example\.com"\.$/],
    [9, 'DNS_SERVER_ERROR', /answered with an error \(NOTAUTH\)/],
    [0, 'DNS_NO_RECORDS', /^The name "www\.example\.com" exists, but the name server 127.* gave no A record\.$/],
  ])('response code %i without records is %s', async (rcode, code, message) => {
    await using server = await dnsServer((asked) => [answerTo(asked, [], { rcode })])
    const error = await stepFailure('DNS', step(server.port, { protocol }))
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)])
    expect(error.hint).toBeDefined()
  })

  test('no record and no such name are observations for a step that counts records', async () => {
    const assertions: Wanted<'DNS'>['assertions'] = [{ type: 'RECORD_COUNT', operator: 'EQUALS', value: 0 }]
    await using server = await dnsServer((asked) => [answerTo(asked, [], { rcode: asked.type === 'A' ? 3 : 0 })])
    const [gone, empty] = await Promise.all([
      observeStep('DNS', step(server.port, { protocol, assertions })),
      observeStep('DNS', step(server.port, { protocol, assertions, recordType: 'NS' })),
    ])
    expect([gone.responseCode, empty.responseCode]).toEqual(['NXDOMAIN', 'NOERROR'])
    expect([...gone.records, ...empty.records]).toEqual([])
  })

  test('a server error is no observation even then', async () => {
    await using server = await dnsServer((asked) => [answerTo(asked, [], { rcode: 2 })])
    const assertions: Wanted<'DNS'>['assertions'] = [{ type: 'RECORD_COUNT', operator: 'EQUALS', value: 0 }]
    const error = await stepFailure('DNS', step(server.port, { protocol, assertions }))
    expect(error.code).toBe('DNS_SERVER_ERROR')
  })

  test('silence ends with the time of the step, and names the server', async () => {
    await using server = await dnsServer(() => [])
    const started = performance.now()
    const error = await stepFailure('DNS', step(server.port, { protocol }), { timeoutMs: 200 })
    expect(performance.now() - started).toBeLessThan(1200)
    expect(error.code).toBe('STEP_TIMEOUT')
    expect(error.message).toBe(
      `No answer to the question over ${protocol} from 127.0.0.1:${server.port} within 200 ms.`,
    )
  })

  test.each<[string, DnsHandler]>([
    ['another id', (asked) => [answerTo(asked, [bad], { id: asked.id ^ 1 })]],
    ['another name', (asked) => [answerTo(asked, [bad], { questions: [{ type: 'A', name: 'bank.example' }] })]],
    ['another type', (asked) => [answerTo(asked, [bad], { questions: [{ type: 'AAAA', name: asked.name }] })]],
    [
      'another class',
      (asked) => [answerTo(asked, [bad], { questions: [{ type: 'A', name: asked.name, class: 'CH' }] })],
    ],
    [
      'a second question',
      (asked) => [
        answerTo(asked, [bad], {
          questions: [asked.name, 'x.y'].map((named) => ({ type: 'A', name: named, class: 'IN' })),
        }),
      ],
    ],
    ['no question', (asked) => [answerTo(asked, [bad], { questions: [] })]],
    ['a question', (asked) => [Buffer.concat([answerTo(asked, []).fill(0, 2, 4)])]],
    ['garbage', () => [Buffer.from('not DNS at all, but quite long enough to look like it')]],
    ['nothing', () => [Buffer.alloc(0)]],
    ['a name that points at itself', (asked) => [pointingAtItself(asked.id)]],
  ])('a message with %s is ignored, and the answer after it counts', async (_what, stray) => {
    await using server = await dnsServer((asked) => [...stray(asked), answerTo(asked, [good])])
    const seen = await observeStep('DNS', step(server.port, { protocol }))
    expect(seen.records.map(({ value }) => value)).toEqual(['192.0.2.1'])
  })

  test('when nothing else comes, the messages that were ignored are told', async () => {
    await using server = await dnsServer((asked) => [
      answerTo(asked, [bad], { id: asked.id ^ 1 }),
      Buffer.from('SSH-2.0-OpenSSH_9.2\r\n'),
    ])
    const error = await stepFailure('DNS', step(server.port, { protocol }), { timeoutMs: 300 })
    expect(error.message).toMatch(/ within 300 ms; 2 messages that did not belong to it came and were ignored\.$/)
  })

  test('an error without the question is believed', async () => {
    await using server = await dnsServer((asked) => [answerTo(asked, [], { rcode: 5, questions: [] })])
    const error = await stepFailure('DNS', step(server.port, { protocol }))
    expect(error.message).toContain('(REFUSED)')
  })

  test('a response code above 15 is put together with EDNS', async () => {
    await using server = await dnsServer((asked) => [answerTo(asked, [], { rcode: 7, additionals: [edns(1)] })])
    const error = await stepFailure('DNS', step(server.port, { protocol }))
    expect(error.message).toContain('answered with an error (BADCOOKIE)')
  })

  test.each<[string, number, number]>([
    ['FORMERR', 1, 0],
    ['NOTIMP', 4, 0],
    ['BADVERS', 0, 1],
  ])('a server that answers EDNS with %s is asked without', async (_code, rcode, extended) => {
    await using server = await dnsServer((asked) => {
      if (!asked.hasEdns) return [answerTo(asked, [good])]
      return [answerTo(asked, [], { rcode, additionals: extended === 0 ? [] : [edns(extended)] })]
    })
    const seen = await observeStep('DNS', step(server.port, { protocol }))
    expect(seen.records).toHaveLength(1)
    expect(server.asked.map(({ hasEdns }) => hasEdns)).toEqual([true, false])
  })

  test('a cancelled run ends at once', async () => {
    const run = new AbortController()
    await using server = await dnsServer(() => {
      run.abort(new Error('stop'))
      return []
    })
    const error = await stepFailure('DNS', step(server.port, { protocol }), { signal: run.signal })
    expect(error.code).toBe('INTERRUPTED')
  })
})

describe('datagrams', () => {
  test('that get lost are sent again', async () => {
    let questions = 0
    await using server = await dnsServer((asked) => {
      questions += 1
      return questions === 1 ? [] : zone([good])(asked)
    })
    const seen = await observeStep('DNS', step(server.port))
    expect(seen.records).toHaveLength(1)
    expect(server.asked).toHaveLength(2)
  })

  test('that come late, after the question was sent again, are taken', async () => {
    let first: Parameters<DnsHandler>[0] | undefined
    await using server = await dnsServer((asked) => {
      if (first !== undefined) return [answerTo(first, [good])]
      first = asked
      return []
    })
    const seen = await observeStep('DNS', step(server.port))
    expect(seen.records).toHaveLength(1)
  })

  test('from another address are not taken, even with the right id', async () => {
    await using stranger = await boundSocket()
    await using server = await dnsServer((asked) => {
      stranger.socket.send(answerTo(asked, [bad]), asked.fromPort, '127.0.0.1')
      return []
    })
    const error = await stepFailure('DNS', step(server.port), { timeoutMs: 300 })
    expect(error.code).toBe('STEP_TIMEOUT')
  })

  test('to a closed port end at once', async () => {
    const { port } = await closedPort()
    const started = performance.now()
    const error = await stepFailure('DNS', step(port))
    expect(error.code).toBe('CONNECTION_REFUSED')
    expect(performance.now() - started).toBeLessThan(900)
  })

  test('that cannot leave this machine are an error, not a crash', async () => {
    // 240.0.0.0/4 is reserved: Linux refuses to connect to it; where it does not, nothing answers.
    const error = await stepFailure('DNS', step(53, { nameserver: '255.255.255.255' }), { timeoutMs: 300 })
    expect(['CONNECTION_FAILED', 'STEP_TIMEOUT']).toContain(error.code)
  })
})

describe('an answer that does not fit into a datagram', () => {
  const truncated: DnsHandler = (asked) => {
    const isWhole = asked.transport === 'TCP'
    return [answerTo(asked, isWhole ? [good, good] : [good], { isTruncated: !isWhole })]
  }

  test('is asked for over TCP', async () => {
    await using server = await dnsServer(truncated)
    const seen = await observeStep('DNS', step(server.port))
    expect(seen.records).toHaveLength(2)
    expect(server.asked.map(({ transport }) => transport)).toEqual(['UDP', 'TCP'])
  })

  test.each<[string, RegExp]>([
    ['reset', /does not fit into a datagram, and over TCP there is none: The connection to 127.*\.$/],
    [
      'end',
      /does not fit into a datagram, and over TCP there is none: The name server 127.* closed the TCP connection/,
    ],
  ])('is an error when TCP ends with %s', async (how, message) => {
    await using server = await dnsServer(truncated, (socket) => {
      if (how === 'end') socket.end()
      else socket.resetAndDestroy()
    })
    const error = await stepFailure('DNS', step(server.port))
    expect([error.code, error.message]).toEqual(['DNS_NO_ANSWER', expect.stringMatching(message)])
  })

  test('is an error when it is cut off over TCP too', async () => {
    await using server = await dnsServer((asked) => [answerTo(asked, [good], { isTruncated: true })])
    const error = await stepFailure('DNS', step(server.port))
    expect([error.code, error.message]).toEqual(['DNS_NO_ANSWER', expect.stringContaining('is cut off even over TCP')])
  })
})

/** A response whose first record has a name that is a pointer to itself, behind a question that fits. */
function pointingAtItself(id: number): Buffer {
  const head = answerTo({ id, name: 'www.example.com', type: 'A' }, [])
  head.writeUInt16BE(1, 6)
  const pointer = Buffer.alloc(12)
  pointer.writeUInt16BE(0xc000 + head.length)
  return Buffer.concat([head, pointer])
}

async function boundSocket() {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    socket,
    async [Symbol.asyncDispose]() {
      socket.close()
      await once(socket, 'close')
    },
  }
}

async function closedPort() {
  await using bound = await boundSocket()
  return { port: bound.socket.address().port }
}
