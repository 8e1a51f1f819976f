import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { failureOf, observe } from '../helpers/check-context.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { afterRequest, rawAnswer, rawReset, rawServer } from '../helpers/raw-server.js'

test('a port where nothing listens refuses the connection', async () => {
  const server = await rawServer(() => {})
  await server[Symbol.asyncDispose]()
  const error = await failureOf({ url: `${server.url}/health` })
  expect(error.code).toBe('CONNECTION_REFUSED')
  expect(error.message).toBe(`The connection to 127.0.0.1:${server.port} was refused: nothing listens there.`)
  expect(error.hint).toBe('Check host and port, and that the service is running.')
})

test('a host that does not exist is a failed lookup', async () => {
  const error = await failureOf({ url: 'http://does-not-exist.invalid/' })
  expect(error.code).toBe('DNS_LOOKUP_FAILED')
  expect(error.message).toContain('does-not-exist.invalid:80')
})

test('a connection that ends without a response is a reset', async () => {
  await using server = await rawServer((socket) => afterRequest(socket, () => socket.end()))
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('CONNECTION_RESET')
  expect(error.message).toBe(`The connection to 127.0.0.1:${server.port} was closed before any response came.`)
})

test.each([
  ['with a length', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'],
  ['in chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n64\r\nhalf'],
  ['that ends with the connection', 'HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nhalf'],
  ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nhalf'],
])('a reset in the middle of a body %s is never a complete response', async (_name, bytes) => {
  await using server = await rawReset(bytes)
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('CONNECTION_RESET')
  expect(error.message).toBe(`The connection to 127.0.0.1:${server.port} was reset in the middle of the response.`)
})

test.each([
  ['a Content-Length longer than the body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'],
  ['the same on a connection to be closed', 'HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 100\r\n\r\nhalf'],
  ['a chunk that is not complete', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n64\r\nhalf'],
  ['a missing last chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n'],
  [
    'the same on a connection to be closed',
    'HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n',
  ],
])('%s is a response that is cut off', async (_name, bytes) => {
  await using server = await rawAnswer(bytes)
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toBe(
    `The response of 127.0.0.1:${server.port} is cut off: the connection ended before its body did.`,
  )
})

test('headers that are cut off are no response', async () => {
  await using server = await rawAnswer('HTTP/1.1 200 OK\r\ncontent-le')
  const error = await failureOf({ url: server.url })
  expect(['CONNECTION_RESET', 'HTTP_PROTOCOL_ERROR']).toContain(error.code)
})

test('more bytes than the Content-Length announced are an error', async () => {
  await using server = await rawAnswer('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhalf and the rest')
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toBe('The server sent more bytes than the Content-Length it announced.')
})

test.each([
  ['gzip, chunked', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n4\r\nhalf\r\n0\r\n\r\n'],
  ['foo', 'HTTP/1.1 200 OK\r\ntransfer-encoding: foo\r\n\r\nhalf'],
  ['chunked, chunked', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked, chunked\r\n\r\n4\r\nhalf\r\n0\r\n\r\n'],
])('a body in the transfer encoding "%s" is not compared as it came', async (encoding, bytes) => {
  await using server = await rawAnswer(bytes)
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toContain(`the transfer encoding "${encoding}"`)
})

test.each([
  ['two Content-Length', 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nhalf'],
  ['chunks and a length', 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
])('%s are told as such, and not as a response that is cut off', async (_name, bytes) => {
  await using server = await rawAnswer(bytes)
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toContain('give the length of the body twice')
})

test('a status code below 100 is no HTTP', async () => {
  await using server = await rawAnswer('HTTP/1.1 099 Odd\r\ncontent-length: 0\r\n\r\n')
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toBe(`The status line that 127.0.0.1:${server.port} answered is not valid HTTP.`)
})

test('what is not HTTP is told apart from no answer', async () => {
  await using server = await rawAnswer('SSH-2.0-OpenSSH_9.6\r\n')
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toMatch(/^What 127\.0\.0\.1:\d+ answered is not valid HTTP \(.+\)\.$/)
})

test('64 KB of headers are refused with their size', async () => {
  await using server = await httpServer(answer(200, '', { 'x-large': 'x'.repeat(65_536) }))
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toBe(`The response headers of 127.0.0.1:${server.port} are larger than 16 KB.`)
})

test('an answer to another request is refused', async () => {
  await using server = await rawAnswer(
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
  )
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toBe(`The answer of 127.0.0.1:${server.port} does not belong to the request (bad upgrade).`)
})

test('interim answers are passed over, 100 Continue included', async () => {
  await using server = await rawAnswer(
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok',
    { end: 'never' },
  )
  const seen = await observe({ url: server.url })
  expect([seen.status, seen.text, seen.headers]).toEqual([200, 'ok', [['content-length', '2']]])
})

test('100 Continue may arrive byte by byte', async () => {
  await using server = await rawServer((socket) => {
    socket.setNoDelay(true)
    afterRequest(socket, () => {
      const bytes = [...'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok']
      const next = (): void => {
        const byte = bytes.shift()
        if (byte !== undefined) socket.write(byte, () => setImmediate(next))
      }
      next()
    })
  })
  const seen = await observe({ url: server.url })
  expect([seen.status, seen.text]).toEqual([200, 'ok'])
})

test('a body of HTTP/1.0 ends with the connection', async () => {
  await using server = await rawAnswer('HTTP/1.0 200 OK\r\n\r\nold but whole')
  const seen = await observe({ url: server.url })
  expect(seen.text).toBe('old but whole')
})

test('a truncated gzip body never passes', async () => {
  const whole = gzipSync('{"status":"up"}'.repeat(50))
  await using server = await httpServer(answer(200, whole.subarray(0, -9), { 'content-encoding': 'gzip' }))
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.message).toBe('The response body is not complete or not valid gzip: unexpected end of file.')
})
