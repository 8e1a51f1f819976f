import dns from 'node:dns'
import { afterEach, expect, test } from '@jest/globals'
import { nameServers } from '../../lib/checks/dns-servers.js'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { Phases } from '../../lib/network/phases.js'
import type { ResolveOverride } from '../../lib/network/policy.js'
import { testPolicy } from '../helpers/check-context.js'
import { answerTo, type DnsHandler, type DnsServer, dnsServer, record, zone } from '../helpers/dns-server.js'
import { observeStep, stepFailure } from '../helpers/observe-step.js'
import { oneStep, runTrusting } from '../helpers/suite-in-process.js'

const servers = dns.getServers()
afterEach(() => dns.setServers(servers))

const good = zone([record({ type: 'A', name: 'www.example.com', data: '192.0.2.1' })])
const other = zone([record({ type: 'A', name: 'www.example.com', data: '192.0.2.2' })])
const silent: DnsHandler = () => []
const broken: DnsHandler = (asked) => [answerTo(asked, [], { rcode: 2 })]
const step = { domain: 'www.example.com' }

function useServers(...all: readonly Pick<DnsServer, 'port'>[]): void {
  dns.setServers(all.map(({ port }) => `127.0.0.1:${port}`))
}

/** A port that was free a moment ago. */
async function closedServer(): Promise<{ port: number }> {
  await using server = await dnsServer(silent)
  return { port: server.port }
}

test('without a nameserver those of the platform are asked, at their own ports', async () => {
  await using server = await dnsServer(good)
  useServers(server)
  const seen = await observeStep('DNS', step)
  expect(seen.server).toBe(`127.0.0.1:${server.port}`)
})

test("the step's port wins over theirs", async () => {
  await using server = await dnsServer(good)
  dns.setServers(['127.0.0.1:1'])
  const seen = await observeStep('DNS', { ...step, port: server.port })
  expect(seen.records).toHaveLength(1)
})

test('the platform may write its servers in four ways', async () => {
  dns.setServers(['[::1]:5353', '2001:db8::1', '192.0.2.1', '192.0.2.2:5300'])
  const session = {
    policy: testPolicy(),
    redactor: new Redactor(),
    signal: new AbortController().signal,
    phases: new Phases(systemClock),
  }
  expect(await nameServers({ stepName: 'x', checkerType: 'DNS', domain: 'x.y' }, session)).toEqual([
    { host: '::1', port: 5353 },
    { host: '2001:db8::1', port: 53 },
    { host: '192.0.2.1', port: 53 },
    { host: '192.0.2.2', port: 5300 },
  ])
})

test.each(['UDP', 'TCP'] as const)(
  'over %s a silent server is given a second, then the next is asked',
  async (protocol) => {
    await using first = await dnsServer(silent)
    await using second = await dnsServer(good)
    useServers(first, second)
    const seen = await observeStep('DNS', { ...step, protocol })
    expect(seen.server).toBe(`127.0.0.1:${second.port}`)
    expect(seen.timings.totalMs).toBeGreaterThan(900)
    expect(seen.timings.totalMs).toBeLessThan(2000)
  },
)

test('the first server may still answer when the next has been asked', async () => {
  await using first = await dnsServer((asked) => (first.asked.length > 1 ? good(asked) : []))
  await using second = await dnsServer(silent)
  useServers(first, second)
  const seen = await observeStep('DNS', step)
  expect(seen.server).toBe(`127.0.0.1:${first.port}`)
})

test.each(['UDP', 'TCP'] as const)('over %s the next server is asked at once after a closed port', async (protocol) => {
  await using second = await dnsServer(good)
  useServers(await closedServer(), second)
  const seen = await observeStep('DNS', { ...step, protocol })
  expect(seen.server).toBe(`127.0.0.1:${second.port}`)
  expect(seen.timings.totalMs).toBeLessThan(800)
})

test('the next server is asked at once after SERVFAIL', async () => {
  await using first = await dnsServer(broken)
  await using second = await dnsServer(good)
  useServers(first, second)
  const seen = await observeStep('DNS', step)
  expect(seen.records).toHaveLength(1)
  expect(seen.timings.totalMs).toBeLessThan(800)
})

test('that a name does not exist is final', async () => {
  await using first = await dnsServer(zone([]))
  await using second = await dnsServer(good)
  useServers(first, second)
  const error = await stepFailure('DNS', step)
  expect(error.code).toBe('DNS_NAME_NOT_FOUND')
  expect(second.asked).toEqual([])
})

test('when all fail, what a server said is told rather than that another is closed', async () => {
  await using second = await dnsServer(broken)
  useServers(await closedServer(), second)
  const error = await stepFailure('DNS', step)
  expect(error.code).toBe('DNS_SERVER_ERROR')
  expect(error.message).toContain(`127.0.0.1:${second.port} failed (SERVFAIL)`)
})

test('when all are closed, the first is named', async () => {
  const first = await closedServer()
  useServers(first, await closedServer())
  const error = await stepFailure('DNS', step)
  expect(error.message).toContain(`127.0.0.1:${first.port} was refused`)
})

test('when all are silent, all that were asked are named', async () => {
  await using first = await dnsServer(silent)
  await using second = await dnsServer(silent)
  useServers(first, second)
  const error = await stepFailure('DNS', step, { timeoutMs: 1200 })
  expect(error.message).toContain(`from 127.0.0.1:${first.port}, 127.0.0.1:${second.port} within 1200 ms`)
  expect(second.asked).toHaveLength(1)
})

test('the answer of one server ends the questions to the others', async () => {
  await using first = await dnsServer(silent)
  await using second = await dnsServer(other)
  const assertions = [{ type: 'RECORD_VALUE', operator: 'EQUALS', value: '192.0.2.2' }]
  const { reports, resources } = await runTrusting([], {
    jobs: [{ blueprint: oneStep({ checkerType: 'DNS', ...step, assertions }) }],
    nameServers: [first, second].map(({ port }) => `127.0.0.1:${port}`),
  })
  expect(reports[0]?.status).toBe('passed')
  expect(resources).toEqual([])
})

test('a nameserver may be a name, which the system resolves', async () => {
  await using server = await dnsServer(good)
  const seen = await observeStep('DNS', { ...step, nameserver: 'localhost', port: server.port })
  expect(seen.records).toHaveLength(1)
  expect(seen.server).toBe(`127.0.0.1:${server.port}`)
})

test('--resolve says where a nameserver is', async () => {
  await using server = await dnsServer(good)
  const used: ResolveOverride[] = []
  const override = { host: 'ns1.example.com', port: server.port, address: '127.0.0.1' }
  await observeStep(
    'DNS',
    { ...step, nameserver: 'ns1.example.com', port: server.port },
    { resolve: [override], onResolveUsed: (entry) => used.push(entry) },
  )
  expect(used).toEqual([override])
})

test('a nameserver is subject to --allow-host, by name and by address', async () => {
  await using server = await dnsServer(good)
  const asking = { ...step, nameserver: 'localhost', port: server.port }
  const byAddress = await stepFailure('DNS', asking, { allowHosts: ['!127.0.0.0/8', '!::1'] })
  const byName = await stepFailure('DNS', asking, { allowHosts: ['ns1.example.com'] })
  expect([byAddress.code, byName.code]).toEqual(['HOST_NOT_ALLOWED', 'HOST_NOT_ALLOWED'])
  expect(server.asked).toEqual([])
})

test('a nameserver without an address is told as such', async () => {
  const error = await stepFailure('DNS', { ...step, nameserver: 'ns1.invalid' })
  expect(error.code).toBe('DNS_LOOKUP_FAILED')
  expect(error.message).toContain('ns1.invalid:53')
})

const referred = [record({ type: 'NS', name: 'example.com', data: 'ns.example.net' })]
const zoneSoa = record({ type: 'SOA', name: 'example.com', data: { mname: 'ns.example.net', rname: 'a.example.com' } })
const noRecord = [{ type: 'RECORD_COUNT', operator: 'EQUALS', value: 0 }] as const

test.each(['UDP', 'TCP'] as const)('a server that only refers to others has not said "none" (%s)', async (protocol) => {
  const authorities = referred
  await using server = await dnsServer((asked) => [answerTo(asked, [], { isAuthoritative: false, authorities })])
  const wanted = { ...step, nameserver: '127.0.0.1', port: server.port, protocol, assertions: [...noRecord] }
  const error = await stepFailure('DNS', wanted)
  expect(error.code).toBe('DNS_SERVER_ERROR')
  expect(error.message).toContain('only names other servers when asked for A of "www.example.com"')
})

test('the next server is asked when one only refers to others', async () => {
  const authorities = referred
  await using first = await dnsServer((asked) => [answerTo(asked, [], { isAuthoritative: false, authorities })])
  await using second = await dnsServer(good)
  useServers(first, second)
  expect((await observeStep('DNS', step)).records.map(({ value }) => value)).toEqual(['192.0.2.1'])
})

test('"none" with the SOA record of the zone is an answer, whatever name servers stand beside it', async () => {
  const authorities = [...referred, zoneSoa]
  await using server = await dnsServer((asked) => [answerTo(asked, [], { isAuthoritative: false, authorities })])
  const wanted = { ...step, nameserver: '127.0.0.1', port: server.port, assertions: [...noRecord] }
  expect((await observeStep('DNS', wanted)).records).toEqual([])
})
