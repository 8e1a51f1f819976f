import { expect, test } from '@jest/globals'
import { AppError } from '../../lib/core/app-error.js'
import { failureOf, observe } from '../helpers/check-context.js'
import { httpServer, redirectTo } from '../helpers/http-server.js'
import { observeInProcess } from '../helpers/observe-in-process.js'
import { afterRequest, rawAnswer, rawServer } from '../helpers/raw-server.js'

test('a server that never answers: the limit and what was waited for are named', async () => {
  await using server = await rawServer(() => {})
  const error = await failureOf({ url: server.url }, { timeoutMs: 1000 })
  expect(error.code).toBe('STEP_TIMEOUT')
  expect(error.message).toMatch(
    new RegExp(`^No response headers from 127\\.0\\.0\\.1:${server.port} within 1000 ms; connected after \\d+ ms\\.$`),
  )
})

test('a header that never ends is no header', async () => {
  await using server = await rawAnswer('HTTP/1.1 200 OK\r\nx-slow: ', { end: 'never' })
  const error = await failureOf({ url: server.url }, { timeoutMs: 1000 })
  expect(error.message).toContain('No response headers from')
})

test('a body that never ends: what came before is told', async () => {
  await using server = await rawAnswer('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf', { end: 'never' })
  const error = await failureOf({ url: server.url }, { timeoutMs: 1000 })
  expect(error.code).toBe('STEP_TIMEOUT')
  expect(error.message).toMatch(
    /^No end of the response body from .+ within 1000 ms; connected after \d+ ms, headers received after \d+ ms\.$/,
  )
})

test('a TLS handshake that nobody answers', async () => {
  await using server = await rawServer(() => {})
  const error = await failureOf({ url: server.url.replace('http:', 'https:') }, { timeoutMs: 1000 })
  expect(error.code).toBe('STEP_TIMEOUT')
  expect(error.message).toContain(`No end of the TLS handshake with 127.0.0.1:${server.port} within 1000 ms`)
  await server.allClosed
})

test('a body that trickles does not outlive the limit', async () => {
  await using server = await rawServer((socket) =>
    afterRequest(socket, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const trickle = setInterval(() => socket.write('.'), 20)
      socket.on('close', () => clearInterval(trickle))
    }),
  )
  const startedMs = performance.now()
  const error = await failureOf({ url: server.url }, { timeoutMs: 400 })
  expect(error.code).toBe('STEP_TIMEOUT')
  expect(performance.now() - startedMs).toBeLessThan(1_400)
  await server.allClosed
})

test('a cancelled run ends the step at once, with the reason of the run', async () => {
  const run = new AbortController()
  await using server = await rawServer((socket) =>
    afterRequest(socket, () => run.abort(new AppError('INTERRUPTED', 'The run was cancelled.'))),
  )
  const error = await failureOf({ url: server.url }, { signal: run.signal })
  expect([error.code, error.message]).toEqual(['INTERRUPTED', 'The run was cancelled.'])
  await server.allClosed
})

test('a run that is cancelled already sends nothing', async () => {
  await using server = await httpServer()
  const signal = AbortSignal.abort(new AppError('INTERRUPTED', 'The run was cancelled.'))
  const error = await failureOf({ url: server.url }, { signal })
  expect(error.code).toBe('INTERRUPTED')
  expect(server.connectionCount).toBe(0)
})

test.each([
  ['a response', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'],
  ['a response that keeps the connection', 'HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\nok'],
  ['an answer that is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['headers that are too large', `HTTP/1.1 200 OK\r\nx-large: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['a redirect', 'HTTP/1.1 302 Found\r\nlocation: /\r\n\r\n'],
  ['a broken coding', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\nok'],
])('after %s the connection is closed, although the server keeps it', async (_name, bytes) => {
  await using server = await rawAnswer(bytes, { end: 'never' })
  await observe({ url: server.url }, { followRedirects: true, timeoutMs: 1_000 }).catch(() => {})
  await server.allClosed
})

test('no timer and no socket outlives its step, whatever became of it', async () => {
  await using server = await httpServer()
  await using mute = await rawServer(() => {})
  await using cut = await rawAnswer('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf')
  await using circle = await httpServer(redirectTo('/'))
  const urls = [server.url, mute.url, cut.url, circle.url, server.url.replace('http:', 'https:'), 'http://a.invalid/']
  const options = { followRedirects: true, timeoutMs: 2_000 }
  const { outcomes, resources } = await observeInProcess(urls, options)
  expect(outcomes.map((outcome) => outcome['status'] ?? outcome['code'])).toEqual([
    200,
    'STEP_TIMEOUT',
    'HTTP_PROTOCOL_ERROR',
    'HTTP_TOO_MANY_REDIRECTS',
    'TLS_FAILED',
    'DNS_LOOKUP_FAILED',
  ])
  expect(resources).toEqual([])
})
