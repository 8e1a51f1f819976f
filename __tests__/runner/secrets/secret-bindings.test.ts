import { expect, test } from '@jest/globals'
import { parseSecretHosts } from '../../../lib/runner/secrets/secret-bindings.js'

const covers = (host: string, to: string, port = 443, isPlain = false): boolean | undefined =>
  parseSecretHosts([{ name: '*', host }])[0]?.covers({ host: to, port, isPlain })

test.each([
  ['app', 'app', true],
  ['app', 'app2', false],
  ['orders/*', 'orders/key', true],
  ['orders/*', 'other/orders/key', false],
  ['*', 'anything/at+all', true],
  ['a.b', 'axb', false],
])('the name %s binds %s: %s', (name, secret, expected) => {
  expect(parseSecretHosts([{ name, host: 'h' }])[0]?.binds(secret)).toBe(expected)
})

test.each([
  ['api.example.com', 'api.example.com', true],
  ['api.example.com', 'API.example.com.', true],
  ['*.example.com', 'a.b.example.com', true],
  ['*.example.com', 'example.com', false],
  ['*.example.com', 'example.com.evil.net', false],
  ['10.0.0.0/8', '10.1.2.3', true],
  ['10.0.0.0/8', 'internal.example.com', false],
])('the host %s covers %s: %s', (host, to, expected) => {
  expect(covers(host, to)).toBe(expected)
})

test.each([
  ['api.example.com', 'api.example.com', false],
  ['http://api.example.com', 'api.example.com', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['[::1]', '::1', true],
  ['[::2]', '::2', false],
  ['localhost', 'localhost', true],
])('without TLS the host %s covers %s: %s', (host, to, expected) => {
  expect(covers(host, to, 80, true)).toBe(expected)
})

test('a port counts when it is given', () => {
  expect([covers('h.example:8443', 'h.example', 8443), covers('h.example:8443', 'h.example', 443)]).toEqual([
    true,
    false,
  ])
})

test.each(['!api.example.com', 'a b', 'https://h/path', ''])('%j is no host', (host) => {
  expect(() => parseSecretHosts([{ name: '*', host }])).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }))
})
