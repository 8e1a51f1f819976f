import { createSecureContext } from 'node:tls'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Authority, type Certificate, createAuthority, createSelfSigned } from '../helpers/certificates.js'
import { httpsServer } from '../helpers/https-server.js'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'

const DAY_MS = 86_400_000
const past = new Date(Date.now() - DAY_MS)
const future = new Date(Date.now() + DAY_MS)
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
const judged: Wanted<'SSL'>['assertions'] = [{ type: 'CERTIFICATE_VALID', value: true }]

let authority: Authority
let selfSigned: Certificate
beforeAll(async () => {
  authority = await createAuthority()
  selfSigned = await createSelfSigned()
})

const step = (port: number, wanted: Partial<Wanted<'SSL'>> = {}): Wanted<'SSL'> => ({
  hostname: 'localhost',
  port,
  ...wanted,
})

describe('what is seen of a connection', () => {
  test('protocol, cipher in both spellings, times', async () => {
    await using server = await httpsServer({
      ...selfSigned,
      maxVersion: 'TLSv1.2',
      ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
    })
    const seen = await observeStep('SSL', step(server.port, { allowSelfSigned: true }))
    expect(seen.protocol).toBe('TLSv1.2')
    expect(seen.cipher).toEqual({
      name: 'ECDHE-ECDSA-AES128-GCM-SHA256',
      standardName: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    })
    const { connectMs, tlsMs, totalMs } = seen.timings
    expect(totalMs).toBeGreaterThanOrEqual((connectMs ?? Number.NaN) + (tlsMs ?? Number.NaN))
  })

  test('the dates of the certificate and when it was looked at', async () => {
    const notAfter = new Date(Math.floor(Date.now() / 1000) * 1000 + 90 * DAY_MS)
    await using server = await httpsServer(
      await createSelfSigned({ notAfter, notBefore: new Date('2024-02-29T12:00:00Z') }),
    )
    const seen = await observeStep('SSL', step(server.port, { allowSelfSigned: true }))
    expect(seen.notAfter).toEqual(notAfter)
    expect(seen.notBefore).toEqual(new Date('2024-02-29T12:00:00Z'))
    expect(Math.abs(seen.observedAt.getTime() - Date.now())).toBeLessThan(2000)
  })

  test('subject and issuer; a field that occurs several times is joined', async () => {
    const issuer = await createAuthority('Example CA', { subject: 'CN=Example CA, O="Example, Inc.", C=FI' })
    const subject = [{ CN: ['localhost'], OU: ['Platform'] }, { OU: ['Web'] }, { O: ['Räksmörgås Ab'] }]
    await using server = await httpsServer(await issuer.issue({ subject }))
    const seen = await observeStep('SSL', step(server.port, { allowSelfSigned: true }))
    expect(seen.subject).toEqual({ CN: 'localhost', OU: 'Platform, Web', O: 'Räksmörgås Ab' })
    expect(seen.issuer).toEqual({ CN: 'Example CA', O: 'Example, Inc.', C: 'FI' })
  })

  test.each([
    [true, 'orders.test', ['orders.test']],
    [true, 'orders.test.', ['orders.test']],
    [false, 'orders.test', []],
    [true, '127.0.0.1', []],
  ])('sni %s and host %s tell the server %j', async (sni, hostname, expected) => {
    const certificate = await createSelfSigned({ names: ['orders.test', '127.0.0.1'] })
    const told: string[] = []
    await using server = await httpsServer({
      ...certificate,
      SNICallback: (name, done) => {
        told.push(name)
        done(null, createSecureContext(certificate))
      },
    })
    const resolve = [{ host: 'orders.test', port: server.port, address: '127.0.0.1' }]
    await observeStep('SSL', step(server.port, { hostname, sni, allowSelfSigned: true }), { resolve })
    expect(told).toEqual(expected)
  })
})

describe('a certificate that is', () => {
  test.each<[string, () => Promise<Certificate>, Partial<Wanted<'SSL'>>, string]>([
    ['self-signed', () => createSelfSigned(), {}, 'it is signed by itself (self-signed certificate)'],
    [
      'expired',
      () => createSelfSigned({ notBefore: new Date('2024-01-01'), notAfter: past }),
      { allowSelfSigned: true },
      `it has expired on ${isoDay(past)} (certificate has expired)`,
    ],
    [
      'not valid yet',
      () => createSelfSigned({ notBefore: future, notAfter: new Date('2049-01-01') }),
      { allowSelfSigned: true },
      `it is not valid before ${isoDay(future)} (certificate is not yet valid)`,
    ],
    [
      'for other hosts',
      () => createSelfSigned({ names: ['other.test', 'api.other.test'] }),
      { allowSelfSigned: true },
      'it is not for "localhost" but for DNS:other.test, DNS:api.other.test (hostname mismatch)',
    ],
    [
      'for another address',
      () => createSelfSigned({ names: ['127.0.0.2'] }),
      { allowSelfSigned: true, hostname: '127.0.0.1' },
      'it is not for "127.0.0.1" but for IP Address:127.0.0.2 (hostname mismatch)',
    ],
    [
      'not meant for servers',
      () => createSelfSigned({ purposes: ['1.3.6.1.5.5.7.3.2'] }),
      { allowSelfSigned: true },
      'it is not meant for servers (unsuitable certificate purpose)',
    ],
    [
      'not meant for servers, and of an authority nobody knows',
      () => authority.issue({ purposes: ['1.3.6.1.5.5.7.3.2'] }),
      { allowSelfSigned: true },
      'it is not meant for servers (unsuitable certificate purpose)',
    ],
    [
      'sent with its chain in the wrong order',
      async () => {
        const intermediate = await authority.issueAuthority('Intermediate')
        return withChain(await intermediate.issue(), authority, intermediate)
      },
      {},
      'its chain ends at "Test Authority", which is not trusted here (self-signed certificate in certificate chain); ' +
        'the server sent "localhost", issued by "Intermediate", issued by "Test Authority"',
    ],
    [
      'signed by someone who only has the name of the authority',
      async () => withChain(await (await createAuthority()).issue(), authority),
      { allowSelfSigned: true },
      'the signature of a certificate in its chain is wrong (certificate signature failure); ' +
        'the server sent "localhost", issued by "Test Authority"',
    ],
    [
      'of an authority nobody knows',
      () => authority.issue(),
      {},
      'it is signed by "Test Authority", whose certificate the server did not send (unable to verify the first certificate)',
    ],
    [
      'sent with an authority nobody knows',
      async () => withChain(await authority.issue(), authority),
      {},
      'its chain ends at "Test Authority", which is not trusted here (self-signed certificate in certificate chain); ' +
        'the server sent "localhost", issued by "Test Authority"',
    ],
    [
      'sent without its root',
      async () => {
        const intermediate = await authority.issueAuthority('Intermediate')
        return withChain(await intermediate.issue(), intermediate)
      },
      {},
      'its chain ends at "Test Authority", which is neither sent by the server nor trusted here ' +
        '(unable to get local issuer certificate); the server sent "localhost", issued by "Intermediate"',
    ],
  ])(
    '%s is errored, with what is wrong; and seen where its validity is asserted',
    async (_is, issue, wanted, reason) => {
      await using server = await httpsServer(await issue())
      const error = await stepFailure('SSL', step(server.port, wanted))
      expect(error.code).toBe('TLS_FAILED')
      expect(error.message).toBe(`The certificate of ${wanted.hostname ?? 'localhost'} is not valid: ${reason}.`)
      expect(error.hint).toBeDefined()
      const seen = await observeStep('SSL', step(server.port, { ...wanted, assertions: judged }))
      expect(seen.invalidReason).toBe(reason)
    },
  )

  test.each<[string, () => Promise<Certificate>, Partial<Wanted<'SSL'>>]>([
    ['self-signed', () => createSelfSigned(), { allowSelfSigned: true }],
    ['of an authority nobody knows', () => authority.issue(), { allowSelfSigned: true }],
    [
      'meant for servers among others',
      () => createSelfSigned({ purposes: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.1'] }),
      { allowSelfSigned: true },
    ],
    [
      'for another host',
      () => createSelfSigned({ names: ['other.test'] }),
      { allowSelfSigned: true, verifyHostname: false },
    ],
    [
      'for this address',
      () => createSelfSigned({ names: ['127.0.0.1'] }),
      { allowSelfSigned: true, hostname: '127.0.0.1' },
    ],
  ])('%s is valid when the step says so', async (_is, issue, wanted) => {
    await using server = await httpsServer(await issue())
    const seen = await observeStep('SSL', step(server.port, wanted))
    expect(seen.invalidReason).toBeUndefined()
  })
})

test('a server that picks another certificate without SNI: the hint says so', async () => {
  const [fallback, wanted] = await Promise.all([createSelfSigned({ names: ['fallback.test'] }), createSelfSigned()])
  await using server = await httpsServer({
    ...fallback,
    SNICallback: (_name, done) => done(null, createSecureContext(wanted)),
  })
  await observeStep('SSL', step(server.port, { allowSelfSigned: true }))
  const error = await stepFailure('SSL', step(server.port, { allowSelfSigned: true, sni: false }))
  expect(error.message).toContain('it is not for "localhost" but for DNS:fallback.test')
  expect(error.hint).toContain('remove "sni": false')
})

test('hostile names in a certificate are cut and shown as text', async () => {
  const evil = `evil\u001b]0;title\u0007${'x'.repeat(500)}`
  await using server = await httpsServer(
    await createSelfSigned({
      subject: [{ CN: [evil] }],
      names: Array.from({ length: 60 }, (_, n) => `h${n}.other.test`),
    }),
  )
  const error = await stepFailure('SSL', step(server.port, { allowSelfSigned: true }))
  expect(error.message.length).toBeLessThan(500)
  expect(error.message).not.toMatch(/\p{Cc}/u)
})

function withChain(leaf: Certificate, ...above: readonly Certificate[]): Certificate {
  return { key: leaf.key, cert: [leaf, ...above].map(({ cert }) => cert).join('\n') }
}
