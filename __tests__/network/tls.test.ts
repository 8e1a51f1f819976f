import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Authority, createAuthority, createSelfSigned } from '../helpers/certificates.js'
import { failureOf } from '../helpers/check-context.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { httpsServer } from '../helpers/https-server.js'
import { observeAllTrusting, observeTrusting } from '../helpers/observe-in-process.js'
import { rawAnswer, rawServer } from '../helpers/raw-server.js'

let authority: Authority
beforeAll(async () => {
  authority = await createAuthority()
})

test('an authority in NODE_EXTRA_CA_CERTS is trusted, and the handshake is timed', async () => {
  await using server = await httpsServer(await authority.issue())
  const seen = await observeTrusting([authority.cert], server.url)
  expect(seen).toMatchObject({ status: 200, text: 'ok', timings: { tlsMs: expect.any(Number) } })
  expect(server.serverNames).toEqual(['localhost'])
  expect(server.requests[0]).toContain(`host: localhost:${server.port}\r\n`)
})

test('a certificate for an address needs no server name', async () => {
  await using server = await httpsServer(await authority.issue({ names: ['127.0.0.1'] }))
  const seen = await observeTrusting([authority.cert], server.url.replace('localhost', '127.0.0.1'))
  expect(seen).toMatchObject({ status: 200 })
  expect(server.serverNames).toEqual([false])
})

test('--resolve keeps the name for the handshake and the certificate; a trailing dot belongs to neither', async () => {
  await using server = await httpsServer(await authority.issue({ names: ['orders.test'] }))
  const resolve = [{ host: 'orders.test', port: server.port, address: '127.0.0.1' }]
  const seen = await observeTrusting([authority.cert], `https://orders.test.:${server.port}/`, { resolve })
  expect(seen).toMatchObject({ status: 200 })
  expect(server.serverNames).toEqual(['orders.test'])
})

test('a session is never resumed, not even for the same host', async () => {
  await using server = await httpsServer(await authority.issue())
  await observeAllTrusting([authority.cert], [server.url, server.url])
  expect(server.resumed).toEqual([false, false])
})

test('NODE_TLS_REJECT_UNAUTHORIZED=0 does not turn verification off', async () => {
  await using server = await httpsServer(await createSelfSigned())
  const seen = await observeTrusting([authority.cert], server.url, {
    processEnv: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  })
  expect(seen).toMatchObject({ code: 'TLS_FAILED' })
})

describe('a certificate that is', () => {
  const past = new Date(Date.now() - 86_400_000)
  const future = new Date(Date.now() + 86_400_000)

  test.each([
    [
      'expired',
      { notAfter: past, notBefore: new Date(past.getTime() - 1_000) },
      'certificate has expired (CERT_HAS_EXPIRED)',
    ],
    [
      'not valid yet',
      { notBefore: future, notAfter: new Date(future.getTime() + 1_000) },
      'certificate is not yet valid (CERT_NOT_YET_VALID)',
    ],
    [
      'for another host',
      { names: ['other.test', 'api.other.test'] },
      'the certificate is made out for DNS:other.test, DNS:api.other.test, not for this host (ERR_TLS_CERT_ALTNAME_INVALID)',
    ],
  ])('%s fails in its own words', async (_name, wishes, words) => {
    await using server = await httpsServer(await authority.issue(wishes))
    const seen = await observeTrusting([authority.cert], server.url)
    expect(seen).toMatchObject({ code: 'TLS_FAILED', message: `TLS with localhost:${server.port} failed: ${words}.` })
    expect(server.requests).toEqual([])
  })

  test('self-signed is not trusted', async () => {
    await using server = await httpsServer(await createSelfSigned())
    const error = await failureOf({ url: server.url })
    expect(error.code).toBe('TLS_FAILED')
    expect(error.message).toMatch(/failed: self[- ]signed certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\)\.$/)
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS')
  })

  test('of an authority nobody knows is not trusted', async () => {
    await using server = await httpsServer(await authority.issue())
    const error = await failureOf({ url: server.url })
    expect(error.message).toContain('unable to verify the first certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE)')
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS')
  })

  test('sent without its intermediate is told so', async () => {
    const intermediate = await authority.issueAuthority('Intermediate')
    const leaf = await intermediate.issue()
    await using bare = await httpsServer(leaf)
    await using whole = await httpsServer({ key: leaf.key, cert: `${leaf.cert}\n${intermediate.cert}` })
    const [missing, complete] = await observeAllTrusting([authority.cert], [bare.url, whole.url])
    expect(missing).toMatchObject({ code: 'TLS_FAILED', hint: expect.stringContaining('intermediate') })
    expect(complete).toMatchObject({ status: 200 })
  })
})

test('hostile names in a certificate are cut and escaped', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `host-${index}.other.test`)
  await using server = await httpsServer(await authority.issue({ names }))
  const seen = await observeTrusting([authority.cert], server.url)
  expect(String(seen['message']).length).toBeLessThan(300)
})

test('a server that only speaks TLS 1.0', async () => {
  const { cert, key } = await createSelfSigned()
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
  await using server = await httpsServer({ cert, key, ...old })
  const error = await failureOf({ url: server.url })
  expect([error.code, error.hint]).toEqual(['TLS_FAILED', 'The server must offer TLS 1.2 or 1.3.'])
})

test('no cipher in common', async () => {
  const { cert, key } = await createSelfSigned()
  const odd = { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0' } as const
  await using server = await httpsServer({ cert, key, ...odd })
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('TLS_FAILED')
  expect(error.hint).toContain('no cipher or signature in common')
})

test('an https: URL to a port that speaks plain HTTP', async () => {
  await using server = await httpServer(answer(200))
  const error = await failureOf({ url: server.url.replace('http:', 'https:') })
  expect(error.code).toBe('TLS_FAILED')
  expect(error.hint).toContain('The port does not seem to speak TLS: check it')
})

test('an http: URL to a port that speaks TLS', async () => {
  // A fatal alert, as OpenSSL sends it to who does not begin with a handshake.
  await using server = await rawAnswer(Buffer.from([21, 3, 1, 0, 2, 2, 70]))
  const error = await failureOf({ url: server.url })
  expect(error.code).toBe('HTTP_PROTOCOL_ERROR')
  expect(error.hint).toContain('a TLS port needs an https: URL')
})

test('a connection that ends during the handshake', async () => {
  await using server = await rawServer((socket) => socket.once('data', () => socket.end()))
  const error = await failureOf({ url: server.url.replace('http:', 'https:') })
  expect(error.code).toBe('CONNECTION_RESET')
  expect(error.message).toContain('was closed during the TLS handshake')
})

test('a server that wants a client certificate', async () => {
  const leaf = await authority.issue()
  await using server = await httpsServer({ ...leaf, requestCert: true, rejectUnauthorized: true, ca: [authority.cert] })
  const seen = await observeTrusting([authority.cert], server.url)
  expect(['TLS_FAILED', 'CONNECTION_RESET']).toContain(seen['code'])
})
