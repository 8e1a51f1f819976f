import { expect, test } from '@jest/globals'
import { Redactor } from '../../lib/core/redactor.js'
import { failureOf, observe } from '../helpers/check-context.js'
import { httpServer } from '../helpers/http-server.js'

test.each([
  ['nothing', '', 'The URL "" is not an absolute URL.'],
  ['a path', '/health', 'The URL "/health" is not an absolute URL.'],
  ['a bare host', 'orders.test', 'The URL "orders.test" is not an absolute URL.'],
  [
    'a host and a port',
    'orders.test:80/',
    'The URL "orders.test:80/" has the scheme "orders.test:"; only http: and https: are allowed.',
  ],
  [
    'another scheme',
    'file:///etc/passwd',
    'The URL "file:///etc/passwd" has the scheme "file:"; only http: and https: are allowed.',
  ],
  ['an impossible port', 'http://orders.test:99999/', 'The URL "http://orders.test:99999/" is not an absolute URL.'],
  [
    'a line break',
    'http://orders.test/a\nb',
    'The URL "http://orders.test/a\\nb" contains a control character or begins or ends with a space.',
  ],
  [
    'a space at the end',
    'http://orders.test/ ',
    'The URL "http://orders.test/ " contains a control character or begins or ends with a space.',
  ],
])('a URL that is %s cannot be requested', async (_name, url, message) => {
  const error = await failureOf({ url })
  expect([error.code, error.message]).toEqual(['RESOLVED_VALUE_INVALID', message])
})

test('user name and password in a URL are not sent, not shown, and known to the redactor', async () => {
  await using server = await httpServer()
  const redactor = new Redactor()
  const url = server.url.replace('http://', 'http://admin:s3cret%2Dpass@')
  const error = await failureOf({ url }, { redactor })
  expect(error.code).toBe('RESOLVED_VALUE_INVALID')
  expect(error.message).toBe(`The URL "${server.url}" carries a user name or password, which is not sent.`)
  expect(error.hint).toContain('"authentication" of type BASIC')
  expect(server.requests).toEqual([])
  expect(redactor.clean('s3cret-pass s3cret%2Dpass')).toBe('*** ***')
})

test('a broken percent sign in a password is no crash', async () => {
  const error = await failureOf({ url: 'http://a:50%@orders.test/' })
  expect(error.code).toBe('RESOLVED_VALUE_INVALID')
})

test('a secret in a URL that cannot be requested is not shown', async () => {
  const redactor = new Redactor()
  redactor.learn('s3cret-key')
  const error = await failureOf({ url: 'orders.test/?key=s3cret-key' }, { redactor })
  expect(error.message).toBe('The URL "orders.test/?key=***" is not an absolute URL.')
})

test.each([
  ['a line break', 'a\r\nX-Injected: 1', 'contains a line break'],
  ['a line break at the end', 'a\n', 'contains a line break'],
  ['NUL', 'a\u0000b', 'contains a control character'],
  ['what is not Latin-1', 'price: 5 €', 'contains a character that HTTP cannot send (U+20AC)'],
  ['what is not even in the first plane', '🙂', 'contains a character that HTTP cannot send (U+1F642)'],
])('a header value with %s is refused before anything is sent', async (_name, value, problem) => {
  await using server = await httpServer()
  const error = await failureOf({ url: server.url, headers: { 'X-Note': value } })
  expect([error.code, error.message]).toEqual([
    'RESOLVED_VALUE_INVALID',
    `The value of the header "X-Note" ${problem}.`,
  ])
  expect(server.connectionCount).toBe(0)
})

test('a header value may have a tab and Latin-1', async () => {
  await using server = await httpServer()
  await observe({ url: server.url, headers: { 'X-Note': 'a\tgrüße' } })
  expect(server.requests[0]?.headers).toMatchObject({ 'x-note': 'a\tgrüße' })
})

test.each([
  ['Transfer-Encoding', 'chunked'],
  ['Content-Length', '99'],
  ['Connection', 'x-smuggled'],
  ['Upgrade', 'h2c'],
  ['Expect', '100-continue'],
])('the framing of the message is not the author’s: %s', async (name, value) => {
  await using server = await httpServer()
  const error = await failureOf({ url: server.url, httpMethod: 'POST', body: 'ab', headers: { [name]: value } })
  expect(error.code).toBe('RESOLVED_VALUE_INVALID')
  expect(error.message).toBe(`The header "${name}" belongs to the connection and cannot be set to "${value}".`)
  expect(server.connectionCount).toBe(0)
})

test('what a recording says about the connection does no harm', async () => {
  await using server = await httpServer()
  const headers = { Connection: 'keep-alive', 'Keep-Alive': 'timeout=5', 'Content-Length': '2' }
  await observe({ url: server.url, httpMethod: 'POST', body: 'ab', headers })
  expect(server.requests[0]?.headers).toMatchObject({ connection: 'close', 'content-length': '2' })
  expect(server.requests[0]?.headers).not.toHaveProperty('keep-alive')
})

test('two Host headers are one too many', async () => {
  await using server = await httpServer()
  const error = await failureOf({ url: server.url, headers: { Host: 'a.test', host: 'b.test' } })
  expect(error.code).toBe('RESOLVED_VALUE_INVALID')
})
