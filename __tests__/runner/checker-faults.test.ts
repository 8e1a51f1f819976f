import { expect, test } from '@jest/globals'
import { createSelfSigned } from '../helpers/certificates.js'
import { answerTo, type DnsHandler, dnsServer, record } from '../helpers/dns-server.js'
import { httpsServer } from '../helpers/https-server.js'
import { rawServer } from '../helpers/raw-server.js'
import { runOne } from '../helpers/run.js'
import { runTrusting } from '../helpers/suite-in-process.js'

/** Something that listens on a port of 127.0.0.1 and misbehaves. */
type Fault = () => Promise<AsyncDisposable & { readonly port: number }>

const TIMEOUT_MS = 1000
const name = 'www.example.com'
const a = (data: string) => record({ type: 'A', name, data })
const nothing = { type: 'RECORD_COUNT', operator: 'GREATER_THAN', value: 0 }

const answering =
  (handler: DnsHandler): Fault =>
  () =>
    dnsServer(handler)
const dns = { checkerType: 'DNS', domain: name, nameserver: '127.0.0.1', assertions: [nothing] }
const ssl = { checkerType: 'SSL', hostname: 'localhost', assertions: [{ type: 'CERTIFICATE_VALID', value: true }] }
const expiry = [{ type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 0 }]
const tcp = {
  checkerType: 'TCP',
  hostname: '127.0.0.1',
  assertions: [{ type: 'RESPONSE_DATA', operator: 'CONTAINS', value: 'x' }],
}

const FAULTS: readonly (readonly [string, Record<string, unknown>, Fault, string])[] = [
  ['DNS that is silent', dns, answering(() => []), 'STEP_TIMEOUT'],
  ['DNS over TCP that is silent', { ...dns, protocol: 'TCP' }, answering(() => []), 'STEP_TIMEOUT'],
  [
    'DNS with another id',
    dns,
    answering((asked) => [answerTo(asked, [a('192.0.2.1')], { id: asked.id ^ 1 })]),
    'STEP_TIMEOUT',
  ],
  ['DNS garbage', dns, answering(() => [Buffer.from('garbage, garbage, garbage')]), 'STEP_TIMEOUT'],
  [
    'DNS that is always truncated',
    dns,
    answering((asked) => [answerTo(asked, [], { isTruncated: true })]),
    'DNS_NO_ANSWER',
  ],
  ['SERVFAIL', dns, answering((asked) => [answerTo(asked, [], { rcode: 2 })]), 'DNS_SERVER_ERROR'],
  ['REFUSED', dns, answering((asked) => [answerTo(asked, [], { rcode: 5 })]), 'DNS_SERVER_ERROR'],
  [
    'NXDOMAIN',
    { ...dns, assertions: [{ type: 'RECORD_VALUE', operator: 'NOT_EQUALS', value: 'x' }] },
    answering((asked) => [answerTo(asked, [], { rcode: 3 })]),
    'DNS_NAME_NOT_FOUND',
  ],
  [
    'an empty answer',
    { ...dns, assertions: [{ type: 'AUTHORITATIVE', value: true }] },
    answering((asked) => [answerTo(asked, [])]),
    'DNS_NO_RECORDS',
  ],
  [
    'a CNAME loop',
    dns,
    answering((asked) => [answerTo(asked, [record({ type: 'CNAME', name, data: name })])]),
    'DNS_CNAME_LOOP',
  ],
  [
    'a self-signed certificate',
    { ...ssl, assertions: expiry },
    async () => httpsServer(await createSelfSigned()),
    'TLS_FAILED',
  ],
  [
    'TLS 1.0 only',
    ssl,
    async () =>
      httpsServer({
        ...(await createSelfSigned()),
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
    'TLS_FAILED',
  ],
  ['a port without TLS', ssl, () => rawServer((socket) => void socket.write('220 hello\r\n')), 'TLS_FAILED'],
  ['a TLS port that is silent', ssl, () => rawServer(() => {}), 'STEP_TIMEOUT'],
  ['a TLS port that closes', ssl, () => rawServer((socket) => void socket.end()), 'CONNECTION_RESET'],
  ['a TCP port that is silent', tcp, () => rawServer(() => {}), 'STEP_TIMEOUT'],
  ['a TCP port that closes', tcp, () => rawServer((socket) => void socket.end()), 'CONNECTION_RESET'],
  [
    'a TCP port that says something else',
    { ...tcp, expectedResponse: 'PONG' },
    () => rawServer((socket) => void socket.write('-ERR')),
    'TCP_UNEXPECTED_RESPONSE',
  ],
  [
    'a TCP port that does not stop',
    tcp,
    () => rawServer((socket) => void socket.write(Buffer.alloc(1_100_000))),
    'TCP_RESPONSE_TOO_LARGE',
  ],
  ['a closed TCP port', tcp, closed, 'CONNECTION_REFUSED'],
  ['a closed TLS port', ssl, closed, 'CONNECTION_REFUSED'],
  ['a closed DNS port', dns, closed, 'CONNECTION_REFUSED'],
]

test.concurrent.each(FAULTS)('%s is errored in time, with a sentence', async (_what, step, start, code) => {
  await using server = await start()
  const steps = { 1: { stepName: 'faulty', timeout: TIMEOUT_MS, port: server.port, ...step } }
  const started = performance.now()
  const { report, steps: reported } = await runOne({ steps })
  expect(performance.now() - started).toBeLessThan(TIMEOUT_MS + 1000)
  expect(report.status).toBe('errored')
  expect(reported).toMatchObject([{ status: 'errored', error: { code, hint: expect.stringMatching(/\.$/) } }])
  expect(reported[0]?.assertions.filter(({ status }) => status === 'passed')).toEqual([])
  const message = reported[0]?.error?.message ?? ''
  expect(message).toMatch(/^[A-Z0-9].{20,400}\.$/)
  expect(message).not.toMatch(/undefined|NaN|\[object|\bE(?:CONN|TIMEDOUT|NOTFOUND|AI_)/)
})

test.each([dns, { ...dns, protocol: 'TCP' }, ssl, tcp])('%j ends at once when the run is interrupted', async (step) => {
  // Silent over UDP and TCP alike.
  await using silent = await dnsServer(() => [])
  const started = performance.now()
  const steps = { 1: { stepName: 'waiting', timeout: 60_000, port: silent.port, ...step } }
  const { steps: reported } = await runOne({ steps }, {}, { signal: AbortSignal.timeout(150) })
  expect(performance.now() - started).toBeLessThan(1150)
  expect(reported).toMatchObject([{ status: 'errored', error: { code: 'INTERRUPTED' } }])
})

test('after all these faults nothing is left open', async () => {
  const servers = await Promise.all(FAULTS.map(([, , start]) => start()))
  try {
    const jobs = FAULTS.map(([, step], index) => ({
      blueprint: { steps: { 1: { stepName: 'faulty', timeout: TIMEOUT_MS, port: servers[index]?.port, ...step } } },
    }))
    const { reports, resources } = await runTrusting([], { jobs })
    expect(reports.map(({ status }) => status)).toEqual(FAULTS.map(() => 'errored'))
    expect(resources).toEqual([])
  } finally {
    await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()))
  }
})

async function closed() {
  const server = await rawServer(() => {})
  await server[Symbol.asyncDispose]()
  return { port: server.port, [Symbol.asyncDispose]: async () => {} }
}
