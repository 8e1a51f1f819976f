import { expect, test } from '@jest/globals'
import { observe } from '../helpers/check-context.js'
import { answer, answerJson, echoHeaders, httpServer } from '../helpers/http-server.js'
import { rawAnswer } from '../helpers/raw-server.js'

test('status, headers and body of the response are observed', async () => {
  await using server = await httpServer(answerJson({ status: 'up' }, 201))
  const seen = await observe({ url: `${server.url}/health` })
  expect(seen.status).toBe(201)
  expect(seen.headers).toContainEqual(['content-type', 'application/json'])
  expect(seen.text).toBe('{"status":"up"}')
  expect(seen.url).toBe(`${server.url}/health`)
  expect(seen.redirects).toEqual([])
})

test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
  '%s sends its body as it is',
  async (httpMethod) => {
    await using server = await httpServer()
    await observe({ url: server.url, httpMethod, body: '{"sku":"ä"}' })
    expect(server.requests).toMatchObject([{ method: httpMethod, body: '{"sku":"ä"}' }])
  },
)

test('no Content-Type is invented for a body', async () => {
  await using server = await httpServer()
  await observe({ url: server.url, httpMethod: 'POST', body: '{}' })
  expect(server.requests[0]?.headers).not.toHaveProperty('content-type')
})

test('a POST without a body says so', async () => {
  await using server = await httpServer()
  await observe({ url: server.url, httpMethod: 'POST' })
  expect(server.requests[0]?.headers).toMatchObject({ 'content-length': '0' })
})

test('HEAD has no body', async () => {
  await using server = await httpServer(answer(200, '', { 'content-length': '5000' }))
  const seen = await observe({ url: server.url, httpMethod: 'HEAD' })
  expect(seen.status).toBe(200)
  expect(seen.body).toHaveLength(0)
})

test.each([
  ['204', 'HTTP/1.1 204 No Content\r\n\r\n'],
  ['304 with the length of what it stands for', 'HTTP/1.1 304 Not Modified\r\ncontent-length: 1234\r\n\r\n'],
])('%s has no body', async (_name, bytes) => {
  await using server = await rawAnswer(bytes, { end: 'never' })
  const seen = await observe({ url: server.url })
  expect(seen.body).toHaveLength(0)
})

test('canary-preflight names itself, and asks for what it can decode', async () => {
  await using server = await httpServer(echoHeaders)
  const seen = await observe({ url: server.url })
  expect(JSON.parse(seen.text)).toEqual({
    host: `127.0.0.1:${server.port}`,
    connection: 'close',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'canary-preflight/0.0.0-test',
  })
})

test('headers of the author win over the defaults, whatever their case', async () => {
  await using server = await httpServer(echoHeaders)
  const headers = { 'USER-AGENT': 'mine', Accept: 'text/html', 'Accept-Encoding': 'identity', Host: 'orders.example' }
  const seen = await observe({ url: server.url, headers })
  expect(JSON.parse(seen.text)).toMatchObject({
    host: 'orders.example',
    accept: 'text/html',
    'accept-encoding': 'identity',
    'user-agent': 'mine',
  })
})

test('names of author headers go out in their own case', async () => {
  await using server = await httpServer()
  await observe({ url: server.url, headers: { 'X-Request-ID': 'a' } })
  expect(server.requests[0]?.rawHeaders).toContain('X-Request-ID')
})

test('a header that occurs twice stands twice, in order of arrival', async () => {
  await using server = await rawAnswer(
    'HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nX-Other: b\r\nset-cookie: c=2\r\ncontent-length: 0\r\n\r\n',
  )
  const seen = await observe({ url: server.url })
  expect(seen.headers).toEqual([
    ['set-cookie', 'a=1'],
    ['x-other', 'b'],
    ['set-cookie', 'c=2'],
    ['content-length', '0'],
  ])
})

test('header values are read as UTF-8, else as Latin-1', async () => {
  await using server = await rawAnswer(
    Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nx-utf8: grüße\r\n', 'utf8'),
      Buffer.from('x-latin1: grüße\r\ncontent-length: 0\r\n\r\n', 'latin1'),
    ]),
  )
  const seen = await observe({ url: server.url })
  expect(seen.headers.slice(0, 2)).toEqual([
    ['x-utf8', 'grüße'],
    ['x-latin1', 'grüße'],
  ])
})

test('the query is sent, the fragment is not', async () => {
  await using server = await httpServer()
  await observe({ url: `${server.url}/a b/?q=1&r=%20#part` })
  expect(server.requests[0]?.path).toBe('/a%20b/?q=1&r=%20')
})

test('every phase that took place is timed, and the total is not less than their sum', async () => {
  await using server = await httpServer()
  const { timings } = await observe({ url: server.url.replace('127.0.0.1', 'localhost') })
  const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = timings
  expect(tlsMs).toBeNull()
  for (const phase of [dnsMs, connectMs, firstByteMs]) expect(phase).toBeGreaterThan(0)
  expect(totalMs).toBeGreaterThanOrEqual((dnsMs ?? 0) + (connectMs ?? 0) + (firstByteMs ?? 0))
})

test('a literal address takes no name resolution', async () => {
  await using server = await httpServer()
  const { timings } = await observe({ url: server.url })
  expect(timings.dnsMs).toBeNull()
})
