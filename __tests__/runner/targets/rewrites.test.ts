import { expect, test } from '@jest/globals'
import { parseRewrites, rewriteDomain, rewriteEndpoint, rewriteUrl } from '../../../lib/runner/targets/rewrites.js'

const rewrites = (...given: readonly string[]) =>
  parseRewrites(given.map((text) => ({ from: text.split('=')[0] ?? '', to: text.split('=')[1] ?? '' })))

test.each([
  ['https://a=https://b', 'https://a/x?q=1#f', 'https://b/x?q=1#f'],
  ['https://a=https://b', 'https://a:443/', 'https://b/'],
  ['https://a:443=http://b:8080', 'https://a/x', 'http://b:8080/x'],
  ['https://A.Example=http://b', 'https://a.EXAMPLE/x', 'http://b/x'],
  ['https://a=https://b', 'https://a:8443/x', 'https://a:8443/x'],
  ['https://a=https://b', 'http://a/x', 'http://a/x'],
  ['https://a=https://b', 'https://a.evil/x', 'https://a.evil/x'],
  ['https://a/v1=https://b/api', 'https://a/v1/x', 'https://b/api/x'],
  ['https://a/v1/=https://b/api/', 'https://a/v1', 'https://b/api'],
  ['https://a/v1/=https://b/api/', 'https://a/v1/', 'https://b/api/'],
  ['https://a/v1=https://b', 'https://a/v1', 'https://b/'],
  ['https://a/v1=https://b', 'https://a/v10/x', 'https://a/v10/x'],
  ['https://a=https://b/base', 'https://a/x', 'https://b/base/x'],
  ['https://api.example.com=http://b', 'https://api.example.com./x', 'http://b/x'],
  ['https://api.example.com.=http://b', 'https://api.example.com/x', 'http://b/x'],
  ['bücher.example=b:1', 'http://xn--bcher-kva.example./x', 'http://b:1/x'],
  ['http://2130706433=http://b', 'http://[::ffff:127.0.0.1]/x', 'http://b/x'],
  ['https://a=http://[::1]:3000', 'https://a/x', 'http://[::1]:3000/x'],
  ['http://[::1]:3000=http://b', 'http://[::1]:3000/x', 'http://b/x'],
  ['http://a:443=https://b', 'http://a:443/', 'https://b/'],
  ['https://a=http://b:443', 'https://a/', 'http://b:443/'],
  ['a=b', 'https://a:8443/x', 'https://b:8443/x'],
  ['a=b:1', 'http://a/x', 'http://b:1/x'],
  ['a:443=b:1', 'https://a/x', 'https://b:1/x'],
  ['a:443=b:1', 'http://a/x', 'http://a/x'],
  ['a=[::1]', 'http://a/x', 'http://[::1]/x'],
  ['https://a=https://b', 'https://user:pw@a/x', 'https://user:pw@b/x'],
])('%s sends %s to %s', (rewrite, url, expected) => {
  expect(rewriteUrl(new URL(url), rewrites(rewrite)).value.href).toBe(new URL(expected).href)
})

test('the longest path wins, then the URL over the host, and nothing is rewritten twice', () => {
  const all = rewrites('a=h', 'https://a=https://u', 'https://a/v1=https://p', 'https://a/v1/x=https://a', 'p=never')
  const to = (url: string) => rewriteUrl(new URL(url), all).value.href
  expect(to('https://a/v1/x/y')).toBe('https://a/y')
  expect(to('https://a/v1/y')).toBe('https://p/y')
  expect(to('https://a/y')).toBe('https://u/y')
  expect(to('http://a/y')).toBe('http://h/y')
})

test.each([
  ['db=127.0.0.1:5555', 'db', 5432, '127.0.0.1', 5555],
  ['db=other', 'DB', 5432, 'other', 5432],
  ['db:5432=other:1', 'db', 5433, 'db', 5433],
  ['db.example.com=other', 'DB.example.com.', 5432, 'other', 5432],
  ['[::1]:1=other', '0:0:0:0:0:0:0:1', 1, 'other', 1],
  ['https://db=https://other:8443', 'db', 443, 'other', 8443],
  ['https://db=https://other:8443', 'db', 5432, 'db', 5432],
  ['https://db/path=https://other', 'db', 443, 'db', 443],
])('%s sends %s:%i to %s:%i', (rewrite, host, port, toHost, toPort) => {
  expect(rewriteEndpoint({ host, port }, rewrites(rewrite)).value).toEqual({ host: toHost, port: toPort })
})

test('of a host and port, a rewrite of just these wins over one between URLs, and that over one of the host alone', () => {
  const all = rewrites('db=h', 'https://db=https://u:8443', 'db:443=p:9443')
  expect(rewriteEndpoint({ host: 'db', port: 443 }, all).value).toEqual({ host: 'p', port: 9443 })
  const withoutPort = rewrites('db=h', 'https://db=https://u:8443')
  expect(rewriteEndpoint({ host: 'db', port: 443 }, withoutPort).value).toEqual({ host: 'u', port: 8443 })
  expect(rewriteUrl(new URL('https://db/x'), all).value.href).toBe('https://u:8443/x')
})

test.each([
  ['example.com=staging.example.com', 'staging.example.com'],
  ['EXAMPLE.com=staging.example.com', 'staging.example.com'],
  ['example.com=127.0.0.1', 'example.com'],
  ['example.com=staging.example.com:53', 'example.com'],
  ['https://example.com=https://staging.example.com', 'example.com'],
])('%s makes a DNS step ask for %s', (rewrite, expected) => {
  expect(rewriteDomain('example.com', rewrites(rewrite)).value).toBe(expected)
})

test.each([
  'https://a=b',
  'a=https://b',
  'ftp://a=ftp://b',
  'https://a?x=https://b',
  'https://u:p@a=https://b',
  'a b=c',
  'a=b:0',
  'a=b:70000',
  'a/path=b',
  'https://=https://b',
  'a=b..%',
])('%s is refused', (rewrite) => {
  expect(() => rewrites(rewrite)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }))
})

test('two rewrites of the same place to different places are refused', () => {
  expect(() => rewrites('https://a=https://b', 'https://A:443/=https://c')).toThrow(/different places/)
  expect(rewrites('https://a=https://b', 'https://a=https://b/')).toHaveLength(2)
})
