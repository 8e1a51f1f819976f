import { describe, expect, test } from '@jest/globals'
import type { Authentication } from '../../lib/blueprint/generated/blueprint.js'
import { http } from '../../lib/checks/http.js'
import { Redactor } from '../../lib/core/redactor.js'
import { failureOf, httpStep, observe, testPolicy } from '../helpers/check-context.js'
import { answer, httpServer } from '../helpers/http-server.js'

test.each([undefined, { type: 'NONE' } as const])(
  'without authentication nothing is added: %j',
  async (authentication) => {
    await using server = await httpServer()
    await observe({ url: server.url, ...(authentication === undefined ? {} : { authentication }) })
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization')
  },
)

describe('BASIC', () => {
  const basic = (username: string, password: string): Authentication => ({ type: 'BASIC', username, password })

  test.each([
    // RFC 7617, sections 2 and 2.1.
    ['Aladdin', 'open sesame', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=='],
    ['test', '123\u00a3', 'Basic dGVzdDoxMjPCow=='],
    ['', 'with:colon', 'Basic OndpdGg6Y29sb24='],
  ])('%s and %s become %s', async (username, password, expected) => {
    await using server = await httpServer()
    await observe({ url: server.url, authentication: basic(username, password) })
    expect(server.requests[0]?.headers.authorization).toBe(expected)
  })

  test('password and header are known to the redactor', async () => {
    await using server = await httpServer()
    const redactor = new Redactor()
    await observe({ url: server.url, authentication: basic('ci', 'pw-1') }, { redactor })
    expect(redactor.clean('pw-1 Basic Y2k6cHctMQ==')).toBe('*** Basic ***')
  })

  test.each([
    [
      'a colon in the user name',
      'a:b',
      'c',
      'The value of "username" contains a colon, which would begin the password.',
    ],
    ['a line break', 'a', 'b\n', 'The value of "password" contains a line break or another control character.'],
  ])('%s is refused, and nothing is sent', async (_name, username, password, message) => {
    await using server = await httpServer()
    const error = await failureOf({ url: server.url, authentication: basic(username, password) })
    expect([error.code, error.message]).toEqual(['AUTH_INVALID', message])
    expect(server.connectionCount).toBe(0)
  })

  test('wins over an Authorization header of the step', async () => {
    await using server = await httpServer()
    await observe({ url: server.url, headers: { authorization: 'Bearer x' }, authentication: basic('a', 'b') })
    expect(server.requests[0]?.rawHeaders.filter((text) => /^(?:Bearer|Basic)/.test(text))).toEqual(['Basic YTpi'])
  })
})

describe('API_KEY', () => {
  test.each([
    [undefined, 'x-api-key'],
    ['X-Orders-Key', 'x-orders-key'],
    ['Authorization', 'authorization'],
  ])('headerName %s: the key is the value of %s, with nothing added', async (headerName, field) => {
    await using server = await httpServer()
    const named = headerName === undefined ? {} : { headerName }
    await observe({ url: server.url, authentication: { type: 'API_KEY', apiKey: 'k3y-value', ...named } })
    expect(server.requests[0]?.headers[field]).toBe('k3y-value')
  })

  test('the key is known to the redactor', async () => {
    await using server = await httpServer()
    const redactor = new Redactor()
    await observe({ url: server.url, authentication: { type: 'API_KEY', apiKey: 'k3y-value' } }, { redactor })
    expect(redactor.clean('k3y-value')).toBe('***')
  })

  test.each([
    ['an empty key', { apiKey: '' }, 'The value of "apiKey" is empty.'],
    [
      'a line break',
      { apiKey: 'a\r\nX: 1' },
      'The value of "apiKey" contains a line break, so it cannot be sent in a header.',
    ],
    ['a header that is none', { apiKey: 'abcd', headerName: 'X: 1\r\nY' }, '"X: 1\\r\\nY" is not a header name.'],
    ['the Host header', { apiKey: 'abcd', headerName: 'Host' }, '"Host" is no header that a key can be sent in.'],
    [
      'the framing',
      { apiKey: '0', headerName: 'Content-Length' },
      '"Content-Length" is no header that a key can be sent in.',
    ],
  ])('%s is refused, and nothing is sent', async (_name, values, message) => {
    await using server = await httpServer()
    const error = await failureOf({ url: server.url, authentication: { type: 'API_KEY', ...values } })
    expect([error.code, error.message]).toEqual(['AUTH_INVALID', message])
    expect(server.connectionCount).toBe(0)
  })
})

test('a fixed credential that is refused is not sent again', async () => {
  await using server = await httpServer(answer(401))
  const seen = await observe({ url: server.url, authentication: { type: 'API_KEY', apiKey: 'k3y-value' } })
  expect(seen.status).toBe(401)
  expect(server.requests).toHaveLength(1)
})

test.each([401, 407])('after %i a fresher credential is asked for once', async (status) => {
  await using server = await httpServer(answer(status))
  const asked: boolean[] = []
  const context = {
    signal: new AbortController().signal,
    redactor: new Redactor(),
    network: testPolicy(),
    assertedTypes: new Set<string>(),
    authorize: async (request: Parameters<Parameters<typeof http.observe>[2]['authorize']>[0], isRetry: boolean) => {
      asked.push(isRetry)
      return request
    },
  }
  const seen = await http.observe(httpStep({ url: server.url }), 5_000, context)
  expect([seen.status, asked, server.requests.length]).toEqual([status, [false, true], 2])
})
