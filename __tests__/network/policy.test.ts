import { describe, expect, test } from '@jest/globals'
import { AppError } from '../../lib/core/app-error.js'
import { parseHostPattern } from '../../lib/network/host-pattern.js'
import { testPolicy } from '../helpers/check-context.js'
import { errorOf } from '../helpers/error-of.js'

function isAllowed(allowHosts: readonly string[], host: string, address?: string, port = 443): boolean {
  return testPolicy({ allowHosts }).assertAllowed(host, address, port) === undefined
}

test.each([
  ['orders.test', 'orders.test', true],
  ['orders.test', 'ORDERS.test.', true],
  ['Orders.Test', 'orders.test', true],
  ['orders.test', 'api.orders.test', false],
  ['orders.test', 'orders.test.evil.example', false],
  ['orders.test', 'evilorders.test', false],
  ['orders.test', 'ordersxtest', false],
  ['*.orders.test', 'api.orders.test', true],
  ['*.orders.test', 'eu.api.orders.test', true],
  ['*.orders.test', 'orders.test', false],
  ['*.orders.test', 'evil-orders.test', false],
  ['api-*.orders.test', 'api-eu.orders.test', true],
  ['api-*.orders.test', 'api-eu.evil.orders.test', false],
  ['*', 'anything.example', true],
  ['bücher.test', 'xn--bcher-kva.test', true],
  ['_dmarc.orders.test', '_dmarc.orders.test', true],
])('the pattern %s covers %s: %s', (pattern, host, expected) => {
  expect(isAllowed([pattern], host, '192.0.2.1')).toBe(expected)
})

test.each([
  ['10.0.0.0/8', 'orders.test', '10.1.2.3', true],
  ['10.0.0.0/8', 'orders.test', '11.1.2.3', false],
  ['10.0.0.0/8', 'orders.test', '::ffff:10.1.2.3', true],
  ['10.1.2.3', '10.1.2.3', undefined, true],
  ['127.0.0.1', '0x7f.1', undefined, true],
  ['127.0.0.1', '2130706433', undefined, true],
  ['::1', '[::1]', undefined, true],
  ['2001:db8::/32', 'orders.test', '2001:db8:1::1', true],
  ['[2001:db8::/32]', 'orders.test', '2001:db9::1', false],
  ['0.0.0.0/0', 'orders.test', '2001:db8::1', false],
])('the pattern %s covers %s at %s: %s', (pattern, host, address, expected) => {
  expect(isAllowed([pattern], host, address)).toBe(expected)
})

test.each([
  ['orders.test:8443', 8443, true],
  ['orders.test:8443', 443, false],
  ['*.test:8443', 443, false],
  ['10.0.0.0/8:443', 443, true],
  ['[::1]:443', 443, false],
])('the pattern %s covers port %i: %s', (pattern, port, expected) => {
  expect(isAllowed([pattern], 'orders.test', '10.0.0.1', port)).toBe(expected)
})

test('a leading "!" refuses, whatever else allows', () => {
  const patterns = ['*.test', '!10.0.0.0/8', '!admin.test']
  expect(isAllowed(patterns, 'orders.test', '192.0.2.1')).toBe(true)
  expect(isAllowed(patterns, 'orders.test', '10.0.0.1')).toBe(false)
  expect(isAllowed(patterns, 'admin.test', '192.0.2.1')).toBe(false)
})

test('refusals alone leave everything else allowed', () => {
  expect(isAllowed(['!127.0.0.0/8'], 'orders.test', '192.0.2.1')).toBe(true)
  expect(isAllowed(['!127.0.0.0/8'], 'rebound.test', '127.0.0.1')).toBe(false)
})

test('a name that an address pattern may still allow is undecided until its address is known', () => {
  expect(isAllowed(['10.0.0.0/8'], 'orders.test')).toBe(true)
  expect(isAllowed(['api.test'], 'orders.test')).toBe(false)
})

test('a name whose address only a proxy will learn must be allowed by name', () => {
  expect(testPolicy({ allowHosts: ['10.0.0.0/8'] }).assertNameAllowed('orders.test', 443)?.code).toBe(
    'HOST_NOT_ALLOWED',
  )
  expect(testPolicy({ allowHosts: ['orders.test'] }).assertNameAllowed('orders.test', 443)).toBeUndefined()
})

test('the refusal says what was refused and what to do', () => {
  const error = testPolicy({ allowHosts: ['api.test'] }).assertAllowed('orders.test', '10.0.0.1', 443)
  expect(error?.message).toBe('The host "orders.test" (address 10.0.0.1) is not covered by --allow-host.')
  expect(error?.hint).toContain('add --allow-host "orders.test"')
})

test('hostile host names are shown with their control characters escaped', () => {
  const error = testPolicy({ allowHosts: ['api.test'] }).assertAllowed('a\u001b[31mb')
  expect(error?.message).toContain('"a\\x1b[31mb"')
})

describe('link-local and metadata addresses', () => {
  test.each([
    [{ CI: 'true' }, true],
    [{ CI: '1' }, true],
    [{ CI: 'false' }, false],
    [{ CI: '' }, false],
    [{}, false],
  ])('with %j they are refused: %s', (env, isRefused) => {
    const error = testPolicy({ env }).assertAllowed('metadata.test', '169.254.169.254', 80)
    expect(error?.code).toBe(isRefused ? 'HOST_NOT_ALLOWED' : undefined)
  })

  test.each(['169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]', '169.254.169.254.', 'fe80::1'])(
    '%s is one of them, even when --allow-host covers it',
    (host) => {
      const policy = testPolicy({ denyLinkLocal: true, allowHosts: ['*', '0.0.0.0/0', '::/0'] })
      expect(policy.assertAllowed(host, undefined, 80)?.code).toBe('HOST_NOT_ALLOWED')
      expect(policy.assertNameAllowed(host, 80)?.code).toBe('HOST_NOT_ALLOWED')
    },
  )
})

test.each([
  '',
  '!',
  'https://orders.test',
  'orders.test/path',
  'orders.test:0',
  'orders.test:70000',
  'orders test',
  '10.0.0.0/33',
  '10.0.0.0/8/8',
  '::/129',
  'orders.test/8',
  '[orders.test',
])('"%s" is no pattern', (text) => {
  let thrown: unknown
  try {
    parseHostPattern(text)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(AppError)
  expect(thrown).toMatchObject({ code: 'OPTION_INVALID', message: expect.stringContaining(`"${text}"`) })
})

test.each(['user:hunter2@orders.test', 'https://user:hunter2@orders.test'])('"%s" shows no password', (text) => {
  expect(errorOf(() => parseHostPattern(text)).message).toMatch(/\*\*\*@orders\.test(?!.*hunter2)/)
})
