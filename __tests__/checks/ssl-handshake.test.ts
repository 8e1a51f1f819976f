import type { Socket } from 'node:net'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Certificate, createSelfSigned } from '../helpers/certificates.js'
import { httpsServer } from '../helpers/https-server.js'
import { stepFailure, type Wanted } from '../helpers/observe-step.js'
import { rawServer } from '../helpers/raw-server.js'

let selfSigned: Certificate
beforeAll(async () => {
  selfSigned = await createSelfSigned()
})

const step = (port: number, wanted: Partial<Wanted<'SSL'>> = {}): Wanted<'SSL'> => ({
  hostname: 'localhost',
  port,
  ...wanted,
})

describe('a handshake that fails says why', () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
  const odd = { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0' } as const

  test.each([
    ['TLS 1.0 only', old, 'The server must offer TLS 1.2 or 1.3.'],
    ['no cipher in common', odd, 'no cipher or signature in common'],
  ])('%s', async (_what, options, hint) => {
    await using server = await httpsServer({ ...selfSigned, ...options })
    const error = await stepFailure('SSL', step(server.port, { allowSelfSigned: true }))
    expect([error.code, error.hint]).toEqual(['TLS_FAILED', expect.stringContaining(hint)])
  })

  test.each<[string, (socket: Socket) => void]>([
    ['HTTP', (socket) => void socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
    ['SMTP', (socket) => void socket.write('220 mail.example.com ESMTP\r\n')],
  ])('a port that speaks %s', async (_protocol, talk) => {
    await using server = await rawServer(talk)
    const error = await stepFailure('SSL', step(server.port))
    expect([error.code, error.hint]).toEqual(['TLS_FAILED', expect.stringContaining('does not seem to speak TLS')])
  })

  test('a port that says nothing, at the end of the time', async () => {
    await using server = await rawServer(() => {})
    const started = performance.now()
    const error = await stepFailure('SSL', step(server.port), { timeoutMs: 300 })
    expect(performance.now() - started).toBeLessThan(1300)
    expect(error.code).toBe('STEP_TIMEOUT')
    expect(error.message).toMatch(/^No end of the TLS handshake with localhost:\d+ within 300 ms; /)
    await server.allClosed
  })

  test.each([
    ['closes', 'CONNECTION_RESET', /was closed during the TLS handshake\.$/],
    ['resets', 'CONNECTION_RESET', /was closed during the TLS handshake\.$/],
  ])('a server that %s', async (how, code, message) => {
    await using server = await rawServer((socket) =>
      socket.once('data', () => (how === 'closes' ? socket.end() : socket.resetAndDestroy())),
    )
    const error = await stepFailure('SSL', step(server.port))
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)])
  })

  test('a closed port', async () => {
    const port = await rawServer(() => {}).then(async (server) => {
      await server[Symbol.asyncDispose]()
      return server.port
    })
    const error = await stepFailure('SSL', step(port))
    expect(error.code).toBe('CONNECTION_REFUSED')
  })

  test('a cancelled run ends at once', async () => {
    const run = new AbortController()
    await using server = await rawServer((socket) => socket.once('data', () => run.abort(new Error('stop'))))
    const error = await stepFailure('SSL', step(server.port), { signal: run.signal })
    expect(error.code).toBe('INTERRUPTED')
    await server.allClosed
  })
})
