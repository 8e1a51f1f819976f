import { expect, test } from '@jest/globals'
import {
  authorityOf,
  canonicalAddress,
  endpointOf,
  isLinkLocalOrMetadata,
  isLoopbackHost,
  isSameEndpoint,
  isSameHost,
  normalHost,
  reachedBy,
  tlsName,
} from '../../lib/network/address.js'
import { testPolicy } from '../helpers/check-context.js'

/** Each row is one host in all the ways to write it. */
const HOSTS: readonly (readonly string[])[] = [
  ['api.example.com', 'API.Example.COM', 'api.example.com.', 'ａｐｉ.example.com', 'api。example。com'],
  ['bücher.example', 'BÜCHER.example.', 'xn--bcher-kva.example', 'XN--BCHER-KVA.EXAMPLE'],
  ['api.example.org'],
  ['example.com', 'example.com.'],
  [
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '0x7f.1',
    '0177.0.0.1',
    '2130706433',
    '0x7F000001',
    '::ffff:127.0.0.1',
    '[::ffff:7f00:1]',
    '0:0:0:0:0:FFFF:127.0.0.1',
    '64:ff9b::7f00:1',
  ],
  ['127.0.0.2'],
  ['::1', '[::1]', '0:0:0:0:0:0:0:1', '[0000::0001]', '::0.0.0.1'],
  ['fe80::1', 'FE80::1', '[fe80::1]', 'fe80::1%eth0', '[fe80:0::0:1%25eth0]'],
  ['2001:db8::1', '2001:DB8:0:0::0001', '[2001:db8::1]'],
  ['localhost', 'LOCALHOST', 'localhost.'],
  ['_dmarc.example.com', '_DMARC.example.com.'],
  ['not a host', 'NOT A HOST'],
  ['a..', 'A..'],
  ['a.'],
  [''],
]

const spelled = HOSTS.flatMap((spellings, host) => spellings.map((text) => ({ text, host })))

test('two texts name the same host when they are spellings of one, and only then', () => {
  for (const one of spelled) {
    for (const other of spelled) {
      expect([one.text, other.text, isSameHost(one.text, other.text)]).toEqual([
        one.text,
        other.text,
        one.host === other.host,
      ])
      const isSame = isSameEndpoint({ host: one.text, port: 443 }, { host: other.text, port: 443 })
      expect(isSame).toBe(one.host === other.host)
      expect(isSameEndpoint({ host: one.text, port: 443 }, { host: other.text, port: 444 })).toBe(false)
    }
  }
})

test.each(spelled)('the normal spelling of "$text" is its own normal spelling', ({ text }) => {
  expect(normalHost(normalHost(text))).toBe(normalHost(text))
  const address = canonicalAddress(normalHost(text))
  if (address !== undefined) expect(canonicalAddress(address)).toBe(address)
})

const digits = ['.', ':', '[', ']', '%', '0', '7', 'f', 'x', 'A', 'ü', '-', ' ', '/', '@', '。', '\u00ad']

test('the normal spelling is its own normal spelling, whatever the text', () => {
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: next(12) }, () => digits[next(digits.length)]).join('')
    expect([text, normalHost(normalHost(text))]).toEqual([text, normalHost(text)])
  }
})

test.each([
  ['http://api.example.com', 'api.example.com:80'],
  ['https://api.example.com/x', 'api.example.com:443'],
  ['https://api.example.com:80', 'api.example.com:80'],
  ['http://[2001:DB8::1]:8080/', '[2001:db8::1]:8080'],
])('%s leads to %s', (url, authority) => {
  expect(authorityOf(endpointOf(new URL(url)))).toBe(authority)
})

test.each([
  ['localhost', true],
  ['api.localhost.', true],
  ['127.9.9.9', true],
  ['0x7f.1', true],
  ['[::1]', true],
  ['::ffff:127.0.0.1', true],
  ['localhost.example', false],
  ['127.example', false],
  ['10.0.0.1', false],
  ['0.0.0.0', false],
])('%s is this machine: %s', (host, isLoopback) => {
  expect(isLoopbackHost(host)).toBe(isLoopback)
})

test.each([
  ['api.example.com.', 'api.example.com'],
  ['127.0.0.1', undefined],
  ['::1', undefined],
])('TLS calls %s %s', (host, name) => {
  expect(tlsName(host)).toBe(name)
})

const CARRIERS = [
  ['IPv4-mapped', '::ffff:a9fe:a9fe'],
  ['IPv4-compatible', '::169.254.169.254'],
  ['IPv4-translated', '::ffff:0:169.254.169.254'],
  ['6to4', '2002:a9fe:a9fe::1'],
  ['the well-known prefix of NAT64', '64:ff9b::169.254.169.254'],
  ['a local NAT64 of 48 bits', '64:ff9b:1:a9fe:a9:fe00::'],
  ['a local NAT64 of 56 bits', '64:ff9b:1:00a9:00fe:a9fe::'],
  ['a local NAT64 of 64 bits', '64:ff9b:1:0:00a9:fea9:fe00::'],
  ['a local NAT64 of 96 bits', '64:ff9b:1::a9fe:a9fe'],
] as const

test.each(CARRIERS)('%s leads to the metadata address it carries', (_name, address) => {
  expect(isLinkLocalOrMetadata(address)).toBe(true)
  expect(testPolicy({ denyLinkLocal: true }).assertAllowed(`[${address}]`, undefined, 80)?.code).toBe(
    'HOST_NOT_ALLOWED',
  )
})

test.each(CARRIERS)(
  '%s is refused by a denial of the address it carries, and not allowed by its allowance',
  (_name, address) => {
    expect(testPolicy({ allowHosts: ['!169.254.0.0/16'] }).assertAllowed('x.test', address)?.code).toBe(
      'HOST_NOT_ALLOWED',
    )
  },
)

test.each(['2002:a9fe:a9fe::1', '::169.254.169.254'])('%s needs an allowance of its own', (address) => {
  expect(testPolicy({ allowHosts: ['169.254.0.0/16'] }).assertAllowed('x.test', address)?.code).toBe('HOST_NOT_ALLOWED')
})

test.each(['0.0.0.0', '0', '0x0', '[::]', '::ffff:0.0.0.0'])('%s is refused where loopback is', (host) => {
  expect(testPolicy({ allowHosts: ['!127.0.0.0/8'] }).assertAllowed(host)?.code).toBe('HOST_NOT_ALLOWED')
})

test.each(['::1', '::', '::2', '2001:db8::a9fe:a9fe', '64:ff9b:2::a9fe:a9fe'])(
  '%s carries no IPv4 address',
  (address) => {
    expect(reachedBy(address).filter((reached) => reached.startsWith('169.') || reached.startsWith('0.0.'))).toEqual([])
  },
)

test.each(['metadata.google.internal', 'METADATA.google.internal.', 'metadata.goog', 'instance-data.ec2.internal'])(
  '%s is not handed to a proxy',
  (host) => {
    expect(testPolicy({ denyLinkLocal: true, allowHosts: ['*'] }).assertNameAllowed(host, 80)?.code).toBe(
      'HOST_NOT_ALLOWED',
    )
    expect(testPolicy({ allowHosts: ['*'] }).assertNameAllowed(host, 80)).toBeUndefined()
  },
)
