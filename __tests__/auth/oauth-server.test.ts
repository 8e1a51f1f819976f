import { expect, test } from '@jest/globals'
import type { Authentication } from '../../lib/blueprint/generated/blueprint.js'
import { Redactor } from '../../lib/core/redactor.js'
import { authorizationServer, CLIENT } from '../helpers/authorization-server.js'
import { failureOf, observe } from '../helpers/check-context.js'
import { httpServer } from '../helpers/http-server.js'

type Given = Partial<Extract<Authentication, { type: 'OAUTH_CLIENT_CREDENTIALS' }>>

const oauth = (tokenUrl: string, given: Given = {}): Authentication => ({
  type: 'OAUTH_CLIENT_CREDENTIALS',
  tokenUrl,
  ...CLIENT,
  ...given,
})

test.each<readonly ['client_secret_basic' | 'client_secret_post', Given]>([
  ['client_secret_basic', {}],
  ['client_secret_basic', { tokenApiAuth: [] }],
  ['client_secret_basic', { tokenApiAuth: ['BASIC_AUTH_HEADER'] }],
  ['client_secret_post', { tokenApiAuth: ['REQUEST_BODY'] }],
  ['client_secret_post', { tokenApiAuth: ['BASIC_AUTH_HEADER', 'REQUEST_BODY'] }],
  ['client_secret_basic', { tokenApiAuth: ['REQUEST_BODY', 'BASIC_AUTH_HEADER'] }],
])('a real server that wants %s gives a token to %j', async (method, given) => {
  await using server = await authorizationServer(method)
  await using service = await httpServer(server.guarded)
  const { status } = await observe({ url: service.url, authentication: oauth(server.tokenUrl, given) })
  expect(status).toBe(200)
})

test('without its token the service refuses, so that the tests above can fail', async () => {
  await using server = await authorizationServer('client_secret_basic')
  await using service = await httpServer(server.guarded)
  expect((await observe({ url: service.url })).status).toBe(401)
})

test('scope and resource arrive', async () => {
  await using server = await authorizationServer('client_secret_basic')
  await using service = await httpServer(server.guarded)
  const given = { scope: 'reports.read', resource: 'https://reports.example.com' }
  const { text } = await observe({ url: service.url, authentication: oauth(server.tokenUrl, given) })
  expect(JSON.parse(text)).toEqual({ scope: 'reports.read', audience: 'https://reports.example.com' })
})

test.each<readonly [string, Given, RegExp]>([
  ['invalid_client', { clientSecret: 'not-the-secret' }, /invalid_client: "client authentication failed"/],
  ['invalid_scope', { scope: 'reports.write' }, /invalid_scope: "requested scope is not allowed"/],
  ['invalid_target', { resource: 'https://other.example.com' }, /invalid_target/],
])('%s is shown in the words of the server', async (_error, given, message) => {
  await using server = await authorizationServer('client_secret_basic')
  await using service = await httpServer()
  const redactor = new Redactor()
  const error = await failureOf({ url: service.url, authentication: oauth(server.tokenUrl, given) }, { redactor })
  expect(error).toMatchObject({ code: 'AUTH_TOKEN_FAILED', message: expect.stringMatching(message) })
  expect(error.hint).toBeDefined()
  expect(service.connectionCount).toBe(0)
})
