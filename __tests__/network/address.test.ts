import { expect, test } from '@jest/globals'
import { canonicalAddress, isLinkLocalOrMetadata, normalHost } from '../../lib/network/address.js'

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '::1'],
  ['0:0:0:0:0:0:0:1', '::1'],
  ['FE80::1%eth0', 'fe80::1'],
  ['::ffff:169.254.169.254', '169.254.169.254'],
  ['::FFFF:A9FE:A9FE', '169.254.169.254'],
  ['64:ff9b::a9fe:a9fe', '169.254.169.254'],
  ['2001:DB8::0:1', '2001:db8::1'],
  ['orders.test', undefined],
  ['0177.0.0.1', undefined],
  ['', undefined],
])('address %s is %s', (text, expected) => {
  expect(canonicalAddress(text)).toBe(expected)
})

test.each([
  ['Orders.TEST.', 'orders.test'],
  ['bücher.test', 'xn--bcher-kva.test'],
  ['0x7f.1', '127.0.0.1'],
  ['2130706433', '127.0.0.1'],
  ['0177.0.0.1', '127.0.0.1'],
  ['0xa9fea9fe', '169.254.169.254'],
  ['169.254.169.254.', '169.254.169.254'],
  ['[::ffff:7f00:1]', '127.0.0.1'],
  ['::1', '::1'],
  ['not a host', 'not a host'],
  ['a/b', 'a/b'],
])('host %s is compared as %s', (text, expected) => {
  expect(normalHost(text)).toBe(expected)
})

test.each([
  '169.254.169.254',
  '169.254.0.1',
  '::ffff:169.254.169.254',
  '64:ff9b::169.254.169.254',
  'fe80::1',
  'fe80::1%en0',
  'febf::1',
  'fd00:ec2::254',
  'fd00:ec2::23',
  'fd20:ce::254',
  '100.100.100.200',
  '168.63.129.16',
])('%s is link-local or metadata', (address) => {
  expect(isLinkLocalOrMetadata(address)).toBe(true)
})

test.each(['127.0.0.1', '10.0.0.1', '169.253.0.1', '::1', 'fec0::1', 'fd00:ec3::254', 'orders.test'])(
  '%s is not',
  (address) => {
    expect(isLinkLocalOrMetadata(address)).toBe(false)
  },
)
