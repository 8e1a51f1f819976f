import { describe, expect, test } from '@jest/globals'
import { createAwsAccess } from '../../lib/auth/aws-access.js'
import { createAuthRun } from '../../lib/auth/scheme.js'
import { authorizerFor } from '../../lib/auth/schemes.js'
import type { OAuthClientCredentialsAuthentication } from '../../lib/blueprint/generated/blueprint.js'
import { AppError } from '../../lib/core/app-error.js'
import { Redactor } from '../../lib/core/redactor.js'
import { testPolicy } from '../helpers/check-context.js'
import { answer, answerJson, type HttpHandler, httpServer } from '../helpers/http-server.js'
import { movableClock, oauth, runOf, SECRET } from '../helpers/oauth-run.js'

/** Gives out tokens that count: token-1, token-2. */
function counting(members: Record<string, unknown> = {}): HttpHandler {
  let count = 0
  return (request, response) => {
    count += 1
    answerJson({ access_token: `token-${count}`, token_type: 'Bearer', ...members })(request, response)
  }
}

const tokensOf = (server: { requests: readonly { headers: { authorization?: string | undefined } }[] }) =>
  server.requests.map(({ headers }) => headers.authorization)

test('what is sent is what RFC 6749 says, and nothing else', async () => {
  await using issuer = await httpServer(counting())
  await using service = await httpServer()
  const given = {
    clientId: 'id:1 ü',
    clientSecret: 'a+b c~ä',
    scope: 'a b',
    audience: 'https://x/?y',
    resource: 'urn:z',
  }
  await runOf()(service.url, oauth(`${issuer.url}/token?tenant=1`, given))
  expect(issuer.requests).toHaveLength(1)
  expect(issuer.requests[0]).toMatchObject({
    method: 'POST',
    path: '/token?tenant=1',
    body: 'grant_type=client_credentials&scope=a+b&audience=https%3A%2F%2Fx%2F%3Fy&resource=urn%3Az',
    headers: {
      authorization: `Basic ${Buffer.from('id%3A1+%C3%BC:a%2Bb+c%7E%C3%A4').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
})

test('in the body, the credentials are nowhere else', async () => {
  await using issuer = await httpServer(counting())
  await using service = await httpServer()
  await runOf()(service.url, oauth(issuer.url, { tokenApiAuth: ['REQUEST_BODY'] }))
  expect(issuer.requests[0]?.body).toBe(`grant_type=client_credentials&client_id=the-client&client_secret=${SECRET}`)
  expect(issuer.requests[0]?.headers).not.toHaveProperty('authorization')
})

describe('a token is shared', () => {
  test('by steps one after the other and at the same time', async () => {
    await using issuer = await httpServer(counting())
    await using service = await httpServer()
    const observe = runOf()
    await Promise.all([1, 2, 3].map(() => observe(service.url, oauth(issuer.url))))
    await observe(service.url, oauth(issuer.url))
    expect(issuer.requests).toHaveLength(1)
    expect(new Set(tokensOf(service))).toEqual(new Set(['Bearer token-1']))
  })

  test.each<Partial<OAuthClientCredentialsAuthentication>>([
    { clientId: 'other' },
    { clientSecret: 'other-secret' },
    { scope: 'other' },
    { audience: 'other' },
    { resource: 'other' },
    { tokenApiAuth: ['REQUEST_BODY'] },
  ])('but not with a step that asks for %j', async (given) => {
    await using issuer = await httpServer(counting())
    await using service = await httpServer()
    const observe = runOf()
    await observe(service.url, oauth(issuer.url))
    await observe(service.url, oauth(issuer.url, given))
    expect(tokensOf(service)).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test.each([
    [100, 80, 1],
    [100, 91, 2],
    [3600, 3500, 1],
    [3600, 3541, 2],
    ['100', 91, 2],
    [undefined, 100_000, 1],
  ])('with expires_in %s, after %i s, %i request(s) were needed', async (lifetime, seconds, requests) => {
    await using issuer = await httpServer(counting(lifetime === undefined ? {} : { expires_in: lifetime }))
    await using service = await httpServer()
    const { clock, move } = movableClock()
    const observe = runOf({ clock })
    await observe(service.url, oauth(issuer.url))
    move(seconds * 1000)
    await observe(service.url, oauth(issuer.url))
    expect(issuer.requests).toHaveLength(requests)
  })

  test('and one who gives up takes it from nobody', async () => {
    let release = (): void => {}
    await using issuer = await httpServer((request, response) => {
      release = () => counting()(request, response)
    })
    await using service = await httpServer((_request, response) => response.end('ok'))
    const redactor = new Redactor()
    const network = testPolicy()
    const run = createAuthRun(
      createAwsAccess({ network, redactor, settings: { region: undefined, assumeRole: true, sessionName: 'test' } }),
    )
    const first = new AbortController()
    const second = new AbortController()
    const authorize = (signal: AbortSignal) =>
      authorizerFor(oauth(issuer.url), { signal, redactor, network, timeoutMs: 5000, run })
    const plain = {
      method: 'GET',
      url: new URL(service.url),
      headers: [],
      body: undefined,
      credentialHeaders: new Set<string>(),
    }
    const given = [authorize(first.signal)(plain, false), authorize(second.signal)(plain, false)] as const
    const gaveUp = given[0].catch((error: unknown) => error)
    while (issuer.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
    first.abort(new AppError('INTERRUPTED', 'enough'))
    expect(await gaveUp).toMatchObject({ code: 'INTERRUPTED' })
    release()
    expect((await given[1])?.headers).toEqual([['Authorization', 'Bearer token-1']])
  })
})

describe('a token that is refused', () => {
  test.each([401, 407])('with %i is fetched anew, once', async (status) => {
    await using issuer = await httpServer(counting())
    await using service = await httpServer((request, response) => {
      response.writeHead(request.headers.authorization === 'Bearer token-2' ? 200 : status).end()
    })
    const observe = runOf()
    expect((await observe(service.url, oauth(issuer.url))).status).toBe(200)
    expect((await observe(service.url, oauth(issuer.url))).status).toBe(200)
    expect([issuer.requests.length, service.requests.length]).toEqual([2, 3])
  })

  test('again is the answer of the step', async () => {
    await using issuer = await httpServer(counting())
    await using service = await httpServer(answer(401))
    expect((await runOf()(service.url, oauth(issuer.url))).status).toBe(401)
    expect(tokensOf(service)).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test('with 403 is not fetched anew: it is known, and not enough', async () => {
    await using issuer = await httpServer(counting())
    await using service = await httpServer(answer(403))
    expect((await runOf()(service.url, oauth(issuer.url))).status).toBe(403)
    expect(issuer.requests).toHaveLength(1)
  })
})
