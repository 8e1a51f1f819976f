import { expect, test } from '@jest/globals'
import { Redactor } from '../../lib/core/redactor.js'
import { answer, answerJson, type HttpHandler, httpServer, redirectTo } from '../helpers/http-server.js'
import { oauth, runOf, SECRET } from '../helpers/oauth-run.js'

test('every token of the answer is known to the redactor, even of one that cannot be used', async () => {
  await using issuer = await httpServer(
    answerJson({ error: 'x', access_token: 'access-1', refresh_token: 'refresh-1', id_token: 'id-token-1' }, 400),
  )
  await using service = await httpServer()
  const redactor = new Redactor()
  await runOf({ redactor })(service.url, oauth(issuer.url)).catch(() => undefined)
  expect(redactor.clean(`access-1 refresh-1 id-token-1 ${SECRET}`)).toBe('*** *** *** ***')
})

test.each<readonly [string, HttpHandler, RegExp]>([
  ['a redirect', redirectTo('https://evil.example.com/'), /redirects the token request.*evil\.example\.com/],
  ['a login page', answer(200, '<html>sign in', { 'content-type': 'text/html' }), /a web page \(text\/html\)/],
  ['a text', answer(200, 'ok'), /no JSON object/],
  ['an empty answer', answer(200), /no JSON object/],
  ['not found', answer(404, 'nothing'), /status 404/],
  ['a server error', answer(503, '{}'), /status 503/],
  ['another token type', answerJson({ access_token: 'abcdef', token_type: 'DPoP' }), /type "DPoP"/],
  ['no token', answerJson({ accessToken: 'abcdef' }), /no "access_token"/],
  ['a token with a line break', answerJson({ access_token: 'abc\r\nX: 1', token_type: 'bearer' }), /cannot be sent/],
  ['a token that is no text', answerJson({ access_token: { a: 1 } }), /no "access_token"/],
  [
    'an error with commands in it',
    answerJson({ error: 'bad\n::error::x', error_description: '\u001b[31mred\u0007' }, 400),
    /bad\\n::error::x: "\\x1b\[31mred\\x07"/,
  ],
])('%s instead of a token is explained, and the service is not asked', async (_name, handler, message) => {
  await using issuer = await httpServer(handler)
  await using service = await httpServer()
  const error: unknown = await runOf({ followRedirects: true })(service.url, oauth(issuer.url)).catch((cause) => cause)
  expect(error).toMatchObject({ code: 'AUTH_TOKEN_FAILED', message: expect.stringMatching(message) })
  expect([issuer.requests.length, service.requests.length]).toEqual([1, 0])
})

test('a description that repeats the secret is clean once it is reported', async () => {
  await using issuer = await httpServer(
    answerJson({ error: 'invalid_client', error_description: `not ${SECRET}` }, 401),
  )
  const redactor = new Redactor()
  const error: unknown = await runOf({ redactor })(issuer.url, oauth(issuer.url)).catch((cause) => cause)
  expect(redactor.clean(String(error))).toMatch(/not \*\*\*/)
})

test('an authorization server that is slow is told as the reason, at the deadline of the step', async () => {
  await using issuer = await httpServer(() => undefined)
  await using service = await httpServer()
  const error: unknown = await runOf({ timeoutMs: 200 })(service.url, oauth(issuer.url)).catch((cause) => cause)
  expect(error).toMatchObject({
    code: 'STEP_TIMEOUT',
    message: expect.stringMatching(/authorization server .* no token within 200 ms/),
  })
  expect(service.connectionCount).toBe(0)
})

test('an authorization server that is not there is told as such', async () => {
  const closed = await httpServer()
  await closed[Symbol.asyncDispose]()
  await using service = await httpServer()
  const error: unknown = await runOf()(service.url, oauth(closed.url)).catch((cause) => cause)
  expect(error).toMatchObject({
    code: 'CONNECTION_REFUSED',
    message: expect.stringMatching(/^The token request failed/),
  })
})

test('an answer over 1 MB is not read to its end', async () => {
  await using issuer = await httpServer(answer(200, 'x'.repeat(2 ** 20 + 1)))
  const error: unknown = await runOf()(issuer.url, oauth(issuer.url)).catch((cause) => cause)
  expect(error).toMatchObject({ code: 'HTTP_RESPONSE_TOO_LARGE' })
})

test.each(['', 'token', 'ftp://127.0.0.1/', 'https://user:pass@127.0.0.1/', 'https://127.0.0.1/#x'])(
  'the tokenUrl "%s" is refused',
  async (tokenUrl) => {
    await using service = await httpServer()
    const error: unknown = await runOf()(service.url, oauth(tokenUrl)).catch((cause) => cause)
    expect(error).toMatchObject({ code: 'AUTH_INVALID' })
    expect(service.connectionCount).toBe(0)
  },
)
