import { request } from 'node:http'
import { expect, test } from '@jest/globals'
import { signRequest } from '../../lib/aws/sign-request.js'
import { listen } from '../../lib/emulator/http-listener.js'
import { canaryRequest, codeFor, emulator, eventually, readyCanary, type TestEmulator } from '../helpers/emulator.js'
import { rejectionOf } from '../helpers/error-of.js'
import { heldClock } from '../helpers/held-clock.js'

const NOWHERE = 'http://127.0.0.1:9/'

/** Sends a GET that is signed for another region, service or key. */
async function signedGet(
  server: TestEmulator,
  path: string,
  given: { region?: string; service?: string; key?: string },
) {
  const url = new URL(server.url + path)
  const { region = 'eu-west-1', service = 'synthetics', key = 'test' } = given
  const credentials = { accessKeyId: 'test', secretAccessKey: key }
  const unsigned = { method: 'GET', url, headers: {}, body: undefined }
  return await fetch(url, { headers: await signRequest(unsigned, { service, region, credentials, date: new Date() }) })
}

test.each(['/canary/checkout-api', '/runtime-versions'])('what is not signed is refused: %s', async (path) => {
  await using server = await emulator()
  const response = await fetch(server.url + path)
  expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([
    403,
    'MissingAuthenticationTokenException',
  ])
})

test('what is signed with another key is refused', async () => {
  await using server = await emulator()
  const response = await signedGet(server, '/canary/checkout-api', { key: 'other' })
  expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([403, 'InvalidSignatureException'])
})

test.each([
  [{ origin: 'https://attacker.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 403],
  [{ 'sec-fetch-site': 'none' }, 404],
])('what a web page signs and sends is refused, a link that a person opens is not: %j', async (headers, status) => {
  await using server = await emulator()
  const target = '/canary/checkout-api'
  const url = new URL(server.url + target)
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const scope = { service: 'synthetics', region: 'eu-west-1', credentials, date: new Date() }
  const signed = await signRequest({ method: 'GET', url, headers: {}, body: undefined }, scope)
  expect(await statusOf(url, { ...signed, ...headers })).toBe(status)
})

/** Not with fetch, which keeps these headers to itself. */
function statusOf(url: URL, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('a service that the emulator does not have is named', async () => {
  await using server = await emulator()
  const response = await signedGet(server, '/x', { service: 'dynamodb' })
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('no service \\"dynamodb\\"')])
})

test('a canary of one region is not there in another', async () => {
  await using server = await emulator()
  await readyCanary(server, await codeFor([NOWHERE]))
  expect((await signedGet(server, '/canary/checkout-api', {})).status).toBe(200)
  expect((await signedGet(server, '/canary/checkout-api', { region: 'us-east-1' })).status).toBe(404)
})

test.each([
  ['POST', '/groups'],
  ['PUT', '/canary/checkout-api'],
  ['GET', '/'],
])('%s %s is no operation', async (method, path) => {
  await using server = await emulator()
  const { status, headers } = await server.call(method, path)
  expect([status, headers.get('x-amzn-errortype')]).toEqual([404, 'UnknownOperationException'])
})

test.each(['{"Name":', '[]', 'null', '"text"'])('the body %s is a SerializationException', async (body) => {
  await using server = await emulator()
  const { status, headers } = await server.call('POST', '/canary', body)
  expect([status, headers.get('x-amzn-errortype')]).toEqual([400, 'SerializationException'])
})

test('a percent sign that encodes nothing is refused as a name', async () => {
  await using server = await emulator()
  expect((await server.call('GET', '/canary/%zz')).status).toBe(400)
})

test('every answer has a request id of its own', async () => {
  await using server = await emulator()
  const ids = [await server.call('GET', '/canary/a'), await server.call('POST', '/canaries', {})].map(({ headers }) =>
    headers.get('x-amzn-requestid'),
  )
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/)
})

test('canaries come in pages, sorted by name', async () => {
  const { clock } = heldClock()
  await using server = await emulator({ clock })
  const zip = await codeFor([NOWHERE])
  for (const Name of ['c', 'a', 'b']) await server.call('POST', '/canary', canaryRequest(zip, { Name }))
  const first = await server.call('POST', '/canaries', { MaxResults: 2 })
  const second = await server.call('POST', '/canaries', { MaxResults: 2, NextToken: first.body.NextToken })
  expect([first, second].map(({ body }) => body.Canaries.map(({ Name }) => Name))).toEqual([['a', 'b'], ['c']])
  expect(second.body.NextToken).toBeUndefined()
  const named = await server.call('POST', '/canaries', { Names: ['b', 'unknown'] })
  expect(named.body.Canaries.map(({ Name }) => Name)).toEqual(['b'])
  expect((await server.call('POST', '/canaries', { NextToken: 'invented' })).status).toBe(400)
})

test('the pages go on when the canaries of a page are deleted before the next is asked for', async () => {
  await using server = await emulator()
  const zip = await codeFor([NOWHERE])
  for (const Name of ['a', 'b', 'c']) await readyCanary(server, zip, { Name })
  const first = await server.call('POST', '/canaries', { MaxResults: 2 })
  for (const name of ['a', 'b']) {
    await server.call('DELETE', `/canary/${name}`)
    await eventually(
      () => server.call('GET', `/canary/${name}`),
      ({ status }) => status === 404,
    )
  }
  const { body } = await server.call('POST', '/canaries', { NextToken: first.body.NextToken })
  expect(body.Canaries.map(({ Name }) => Name)).toEqual(['c'])
})

test('the runtime versions are listed, the deprecated ones with their date', async () => {
  await using server = await emulator()
  const { body } = await server.call('POST', '/runtime-versions', {})
  expect(body.RuntimeVersions).toContainEqual({
    VersionName: 'syn-nodejs-5.2',
    Description: 'Node.js 22, without a browser.',
  })
  expect(
    body.RuntimeVersions.find(({ VersionName }) => VersionName === 'syn-nodejs-2.2')?.DeprecationDate,
  ).toBeDefined()
})

test('a body above 64 MB is refused, and the emulator goes on', async () => {
  await using server = await emulator()
  const body = Buffer.alloc(65 * 1024 * 1024)
  const sent = await fetch(`${server.url}/canary`, { method: 'POST', body }).then(
    ({ status }) => status,
    // The rest of a body that nobody reads ends with its connection.
    () => 413,
  )
  expect(sent).toBe(413)
  expect((await server.call('POST', '/canaries', {})).status).toBe(200)
})

test('an answer without content has no length', async () => {
  const reply = { status: 204, headers: {}, body: '' }
  const { port, close } = await listen({
    port: 0,
    reply: () => Promise.resolve(reply),
    tooLarge: () => reply,
    log: () => {},
  })
  const { headers } = await fetch(`http://127.0.0.1:${port}`, { method: 'DELETE' })
  await close()
  expect(headers.get('content-length')).toBeNull()
})

test('a port that is taken is an error that says so', async () => {
  await using server = await emulator()
  const error = await rejectionOf(emulator({ port: server.port }))
  expect(error).toMatchObject({
    code: 'EMULATOR_NOT_STARTED',
    message: `The emulator cannot listen on port ${server.port} of 127.0.0.1: it is in use.`,
  })
})

test('after closing nothing listens any more', async () => {
  const server = await emulator()
  await server.close()
  await expect(fetch(server.url)).rejects.toThrow('fetch failed')
})
