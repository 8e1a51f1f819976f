import { describe, expect, test } from '@jest/globals'
import { http } from '../../lib/checks/http.js'
import { Redactor } from '../../lib/core/redactor.js'
import { failureOf, httpStep, observe, testPolicy } from '../helpers/check-context.js'
import { answer, type HttpHandler, httpServer, redirectTo } from '../helpers/http-server.js'

const followed = { followRedirects: true }

/** Redirects `/` and answers everything else. */
function redirectOnce(location: string, status = 302): HttpHandler {
  return (request, response) => {
    const handler = request.path === '/' ? redirectTo(location, status) : answer(200, 'there')
    handler(request, response)
  }
}

test('a redirect is the response unless redirects are to be followed', async () => {
  await using server = await httpServer(redirectTo('/login'))
  const seen = await observe({ url: server.url })
  expect([seen.status, seen.redirects]).toEqual([302, []])
  expect(server.requests).toHaveLength(1)
})

test('the way is recorded, and the URL is the one that answered', async () => {
  await using server = await httpServer(redirectOnce('/there?a=1', 301))
  const seen = await observe({ url: server.url }, followed)
  expect(seen.text).toBe('there')
  expect(seen.url).toBe(`${server.url}/there?a=1`)
  expect(seen.redirects).toEqual([{ status: 301, location: `${server.url}/there?a=1` }])
})

test.each([
  [301, 'POST', 'GET', ''],
  [302, 'POST', 'GET', ''],
  [303, 'POST', 'GET', ''],
  [303, 'PUT', 'GET', ''],
  [303, 'HEAD', 'HEAD', ''],
  [301, 'PUT', 'PUT', 'ab'],
  [302, 'DELETE', 'DELETE', 'ab'],
  [307, 'POST', 'POST', 'ab'],
  [308, 'PATCH', 'PATCH', 'ab'],
] as const)('%i after %s makes it %s, as fetch does', async (status, httpMethod, method, body) => {
  await using server = await httpServer(redirectOnce('/there', status))
  const headers = { 'Content-Type': 'text/plain' }
  const sent = httpMethod === 'HEAD' ? {} : { body: 'ab' }
  await observe({ url: server.url, httpMethod, headers, ...sent }, followed)
  expect(server.requests[1]).toMatchObject({ method, body })
  const lostItsBody = httpMethod !== method
  expect(server.requests[1]?.headers['content-type']).toBe(lostItsBody ? undefined : 'text/plain')
})

test.each([
  ['no Location', answer(302, 'stay')],
  ['304', answer(304, '', { location: '/there' })],
  ['300', answer(300, 'choose', { location: '/there' })],
])('%s is no redirect to follow', async (_name, handler) => {
  await using server = await httpServer(handler)
  const seen = await observe({ url: server.url }, followed)
  expect(seen.redirects).toEqual([])
})

test('the body of a redirect is not waited for', async () => {
  await using server = await httpServer((request, response) => {
    if (request.path !== '/') answer(200, 'there')(request, response)
    else response.writeHead(302, { location: '/there', 'content-length': '2000000' }).write('Moved.')
  })
  const seen = await observe({ url: server.url }, followed)
  expect(seen.text).toBe('there')
})

test('ten redirects are followed', async () => {
  await using server = await httpServer((request, response) => {
    const count = Number(request.path.slice(1))
    const handler = count < 10 ? redirectTo(`/${count + 1}`) : answer(200, 'there')
    handler(request, response)
  })
  const seen = await observe({ url: `${server.url}/0` }, followed)
  expect([seen.status, seen.redirects.length]).toEqual([200, 10])
})

test('the eleventh is one too many', async () => {
  await using server = await httpServer((request, response) =>
    redirectTo(`/${Number(request.path.slice(1)) + 1}`)(request, response),
  )
  const error = await failureOf({ url: `${server.url}/0` }, followed)
  expect([error.code, error.message]).toEqual(['HTTP_TOO_MANY_REDIRECTS', 'The server redirects more than 10 times.'])
  expect(server.requests).toHaveLength(11)
})

test('a circle is called one', async () => {
  await using server = await httpServer(redirectTo('/'))
  const error = await failureOf({ url: server.url }, followed)
  expect(error.code).toBe('HTTP_TOO_MANY_REDIRECTS')
  expect(error.message).toBe('The redirects go round in a circle; canary-preflight stopped after 10.')
})

test.each([
  [
    'another scheme',
    'file:///etc/passwd',
    'The server redirects to "file:///etc/passwd", which is no http or https URL.',
  ],
  ['no URL', 'http://[', 'The server redirects to "http://[", which is no http or https URL.'],
])('a redirect to %s is refused', async (_name, location, message) => {
  await using server = await httpServer(redirectTo(location))
  const error = await failureOf({ url: server.url }, followed)
  expect([error.code, error.message]).toEqual(['HTTP_REDIRECT_REFUSED', message])
})

test('the policy about hosts is asked at each redirect', async () => {
  await using target = await httpServer()
  await using server = await httpServer(redirectTo(target.url))
  const error = await failureOf({ url: server.url }, { ...followed, allowHosts: [`127.0.0.1:${server.port}`] })
  expect(error.code).toBe('HOST_NOT_ALLOWED')
  expect(target.connectionCount).toBe(0)
})

describe('to another origin', () => {
  const authentication = { type: 'API_KEY', apiKey: 'k3y-0f-the-orders', headerName: 'X-Orders' } as const
  const headers = { Cookie: 'a=1', 'X-Tenant': 'acme', Authorization: 'Bearer abc', Accept: 'text/plain' }

  test('only headers that describe the request travel on', async () => {
    await using target = await httpServer()
    await using server = await httpServer(redirectTo(target.url))
    await observe({ url: server.url, headers, authentication }, followed)
    expect(Object.keys(target.requests[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  test('another port of the same host is another origin', async () => {
    await using target = await httpServer()
    await using server = await httpServer(redirectTo(target.url, 308))
    await observe({ url: server.url, authentication: { type: 'BASIC', username: 'u', password: 'pass' } }, followed)
    expect(target.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test('a credential that was dropped is not given back on the way home', async () => {
    await using away = await httpServer((_request, response) => {
      response.writeHead(302, { location: `${server.url}/home` }).end()
    })
    await using server = await httpServer(redirectOnce(away.url))
    await observe({ url: server.url, headers, authentication }, followed)
    expect(server.requests[0]?.headers).toHaveProperty('x-orders')
    expect(server.requests[1]).toMatchObject({ path: '/home' })
    expect(server.requests[1]?.headers).not.toHaveProperty('x-orders')
  })

  test('a 401 there does not fetch a fresh credential', async () => {
    await using target = await httpServer(answer(401))
    await using server = await httpServer(redirectTo(target.url))
    const asked: boolean[] = []
    const seen = await http.observe(httpStep({ url: server.url }), 5_000, {
      signal: new AbortController().signal,
      redactor: new Redactor(),
      network: testPolicy(followed),
      assertedTypes: new Set(),
      authorize: async (request, isRetry) => {
        asked.push(isRetry)
        return request
      },
    })
    expect([seen.status, asked]).toEqual([401, [false]])
  })

  test('a secret in an innocent header stays at home', async () => {
    const redactor = new Redactor()
    const secret = redactor.learn('s3cret-agent')
    await using target = await httpServer()
    await using server = await httpServer(redirectTo(target.url))
    await observe({ url: server.url, headers: { 'User-Agent': `x ${secret}` } }, { ...followed, redactor })
    expect(target.requests[0]?.headers).not.toHaveProperty('user-agent')
  })

  test('a body with a secret stops the step', async () => {
    const redactor = new Redactor()
    const secret = redactor.learn('s3cret-body')
    await using target = await httpServer()
    await using server = await httpServer(redirectTo(target.url, 307))
    const step = { url: server.url, httpMethod: 'POST', body: `{"password":"${secret}"}` } as const
    const error = await failureOf(step, { ...followed, redactor })
    expect(error.code).toBe('HTTP_REDIRECT_REFUSED')
    expect(error.message).not.toContain(secret)
    expect(target.connectionCount).toBe(0)
  })

  test('what the server writes before the @ is not sent', async () => {
    await using target = await httpServer()
    await using server = await httpServer(redirectTo(target.url.replace('://', '://user:pass@')))
    const seen = await observe({ url: server.url }, followed)
    expect(target.requests[0]?.headers).not.toHaveProperty('authorization')
    expect(seen.redirects[0]?.location).toBe(`${target.url}/`)
  })
})

test('to the same origin credentials stay', async () => {
  await using server = await httpServer(redirectOnce('/there'))
  const authentication = { type: 'API_KEY', apiKey: 'k3y-0f-the-orders' } as const
  await observe({ url: server.url, authentication, headers: { Host: 'orders.test' } }, followed)
  expect(server.requests[1]?.headers).toMatchObject({ 'x-api-key': 'k3y-0f-the-orders', host: 'orders.test' })
})
