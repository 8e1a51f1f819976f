import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'
import { describeWith, freePort, pathOf, type SystemServer, systemServer } from '../helpers/system-server.js'

const run = promisify(execFile)

/** 40 records of 200 bytes: far more than a datagram holds. */
const LARGE = Array.from({ length: 40 }, (_, index) => `large TXT "${index}:${'x'.repeat(195)}"`).join('\n')

const ZONE = `$TTL 300
@ SOA ns1 admin 1 3600 900 604800 60
@ NS ns1
@ NS ns2
@ 120 A 192.0.2.10
@ 60 A 192.0.2.11
@ MX 10 mx1
@ MX 20 mx2.example.net.
@ TXT "v=spf1 include:" "amazonses.com -all"
ns1 A 127.0.0.1
ns2 A 127.0.0.1
www CNAME edge
edge CNAME @
away CNAME www.elsewhere.test.
dangling CNAME nothing
*.wild A 192.0.2.99
empty.terminal.below A 192.0.2.1
${LARGE}
`

const config = (folder: string, port: number): string => `
options {
  directory "${folder}"; pid-file none; session-keyfile none; lock-file none;
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
  recursion no; allow-query { any; }; dnssec-validation no; notify no;
};
controls { };
zone "example.test" { type primary; file "zone"; };
`

describeWith({ program: 'named', fromPackage: 'bind9' }, (path) => {
  let server: SystemServer
  let port: number
  beforeAll(async () => {
    port = await freePort()
    server = await systemServer({
      path,
      args: (folder) => ['-g', '-n', '1', '-c', `${folder}/named.conf`],
      files: (folder) => ({ 'named.conf': config(folder, port), zone: ZONE }),
      ready: /\brunning\b/,
    })
  })
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
  })

  const step = (domain: string, wanted: Partial<Wanted<'DNS'>> = {}): Wanted<'DNS'> => ({
    domain,
    nameserver: '127.0.0.1',
    port,
    ...wanted,
  })

  const QUESTIONS = [
    ['example.test', 'A'],
    ['EXAMPLE.test', 'A'],
    ['example.test', 'NS'],
    ['example.test', 'MX'],
    ['example.test', 'TXT'],
    ['www.example.test', 'A'],
    ['www.example.test', 'CNAME'],
    ['any.wild.example.test', 'A'],
    ['large.example.test', 'TXT'],
  ] as const

  test.each(QUESTIONS)('%s %s has the records that dig sees, with authority', async (domain, recordType) => {
    for (const protocol of ['UDP', 'TCP'] as const) {
      const seen = await observeStep('DNS', step(domain, { recordType, protocol }))
      expect(seen.isAuthoritative).toBe(true)
      const ours = seen.records.map(({ ttl, value }) => `${ttl} ${value}`)
      expect(ours.sort()).toEqual(await dig(port, domain, recordType))
    }
  })

  test('records of one set have one TTL, whatever the zone file says', async () => {
    const seen = await observeStep('DNS', step('example.test'))
    // RFC 2181, section 5.2.
    expect(new Set(seen.records.map(({ ttl }) => ttl)).size).toBe(1)
  })

  test('40 large records come whole, over TCP, when the datagram is truncated', async () => {
    const seen = await observeStep('DNS', step('large.example.test', { recordType: 'TXT' }))
    expect(seen.records).toHaveLength(40)
    expect(seen.records.every(({ value }) => /^\d+:x{195}$/.test(value))).toBe(true)
  })

  test.each([
    ['no.example.test', 'DNS_NAME_NOT_FOUND', /^The name "no\.example\.test" does not exist \(NXDOMAIN\)/],
    ['dangling.example.test', 'DNS_NAME_NOT_FOUND', /leads to "nothing\.example\.test", which does not exist/],
    ['terminal.below.example.test', 'DNS_NO_RECORDS', /exists, but .* gave no A record/],
    ['www.elsewhere.test', 'DNS_SERVER_ERROR', /refused to answer \(REFUSED\)/],
    ['away.example.test', 'DNS_SERVER_ERROR', /\(REFUSED\) when asked for A of "www\.elsewhere\.test"/],
  ])('%s is %s', async (domain, code, message) => {
    const error = await stepFailure('DNS', step(domain))
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)])
  })

  test('a name that does not exist has no records', async () => {
    const assertions: Wanted<'DNS'>['assertions'] = [{ type: 'RECORD_COUNT', operator: 'EQUALS', value: 0 }]
    const seen = await observeStep('DNS', step('no.example.test', { assertions }))
    expect([seen.responseCode, seen.records.length]).toEqual(['NXDOMAIN', 0])
  })
})

/** TTL and value of each record as dig prints them, in our form. */
async function dig(port: number, domain: string, type: string): Promise<string[]> {
  const args = ['@127.0.0.1', '-p', String(port), domain, type, '+noall', '+answer', '+nocookie']
  const { stdout } = await run(pathOf('dig') ?? 'dig', args)
  return stdout
    .split('\n')
    .map((line) => line.split(/\s+/))
    .filter((fields) => fields[3] === type)
    .map(
      ([, ttl, , , ...value]) =>
        `${ttl} ${type === 'TXT' ? joined(value.join(' ')) : value.join(' ').replace(/\.$/, '')}`,
    )
    .sort()
}

function joined(strings: string): string {
  return [...strings.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('')
}
