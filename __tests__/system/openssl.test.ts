import { beforeAll, expect, test } from '@jest/globals'
import { type Authority, type Certificate, createAuthority } from '../helpers/certificates.js'
import { observeStep, stepFailure, type Wanted } from '../helpers/observe-step.js'
import { describeWith, freePort, systemServer } from '../helpers/system-server.js'

describeWith({ program: 'openssl', fromPackage: 'openssl' }, (path) => {
  let authority: Authority
  let leaf: Certificate
  beforeAll(async () => {
    authority = await createAuthority()
    leaf = await authority.issue()
  })

  /** `openssl s_server` with these options; as a web server, because otherwise it speaks for a terminal and ends without one. */
  async function serving(options: readonly string[], shown: Certificate = leaf) {
    const port = await freePort()
    const server = await systemServer({
      path,
      args: () => [
        's_server',
        '-accept',
        `127.0.0.1:${port}`,
        '-cert',
        'cert.pem',
        '-key',
        'key.pem',
        '-www',
        ...options,
      ],
      files: () => ({ 'cert.pem': shown.cert, 'key.pem': shown.key, 'ca.pem': authority.cert }),
      ready: /ACCEPT/,
    })
    return { port, [Symbol.asyncDispose]: server[Symbol.asyncDispose] }
  }

  const step = (port: number, wanted: Partial<Wanted<'SSL'>> = {}): Wanted<'SSL'> => ({
    hostname: 'localhost',
    port,
    allowSelfSigned: true,
    ...wanted,
  })

  test.each([
    ['TLSv1.2', 'ECDHE-ECDSA-CHACHA20-POLY1305', ['-tls1_2', '-cipher', 'ECDHE-ECDSA-CHACHA20-POLY1305']],
    ['TLSv1.3', 'TLS_AES_128_GCM_SHA256', ['-tls1_3', '-ciphersuites', 'TLS_AES_128_GCM_SHA256']],
  ])('%s with %s', async (protocol, cipher, options) => {
    await using server = await serving(options)
    const seen = await observeStep('SSL', step(server.port))
    expect([seen.protocol, seen.cipher.name]).toEqual([protocol, cipher])
  })

  test.each([
    ['TLS 1.0 only', ['-tls1', '-cipher', 'DEFAULT@SECLEVEL=0'], /offers no version of TLS from 1\.2 on/],
    ['TLS 1.1 only', ['-tls1_1', '-cipher', 'DEFAULT@SECLEVEL=0'], /offers no version of TLS from 1\.2 on/],
    [
      'a cipher nobody uses',
      ['-tls1_2', '-cipher', 'NULL@SECLEVEL=0'],
      /found no way to speak TLS that both sides know/,
    ],
    ['a cipher without certificates', ['-tls1_2', '-cipher', 'aNULL@SECLEVEL=0'], /found no way to speak TLS/],
    [
      'a certificate of the client',
      ['-tls1_2', '-Verify', '1'],
      /TLS with localhost:\d+ failed|during the TLS handshake/,
    ],
  ])('%s is explained', async (_what, options, message) => {
    await using server = await serving(options)
    const error = await stepFailure('SSL', step(server.port))
    expect(['TLS_FAILED', 'CONNECTION_RESET']).toContain(error.code)
    expect(error.message).toMatch(message)
    expect(error.hint).toBeDefined()
  })

  test('a chain with its root is told link by link', async () => {
    const intermediate = await authority.issueAuthority('Intermediate')
    const shown = await intermediate.issue()
    const chain = { ...shown, cert: `${shown.cert}\n${intermediate.cert}\n${authority.cert}` }
    await using server = await serving(['-cert_chain', 'cert.pem'], chain)
    const error = await stepFailure('SSL', step(server.port, { allowSelfSigned: false }))
    expect(error.message).toContain('its chain ends at "Test Authority", which is not trusted here')
    expect(error.message).toContain('the server sent "localhost", issued by "Intermediate", issued by "Test Authority"')
  })

  test('another name gets another certificate, and without a name the first', async () => {
    const [first, second] = await Promise.all([
      authority.issue({ names: ['first.test'] }),
      authority.issue({ names: ['localhost'] }),
    ])
    const options = ['-servername', 'localhost', '-cert2', 'second.pem', '-key2', 'second.key']
    const port = await freePort()
    await using _server = await systemServer({
      path,
      args: () => [
        's_server',
        '-accept',
        `127.0.0.1:${port}`,
        '-cert',
        'cert.pem',
        '-key',
        'key.pem',
        '-www',
        ...options,
      ],
      files: () => ({
        'cert.pem': first.cert,
        'key.pem': first.key,
        'second.pem': second.cert,
        'second.key': second.key,
      }),
      ready: /ACCEPT/,
    })
    await observeStep('SSL', step(port))
    const error = await stepFailure('SSL', step(port, { sni: false }))
    expect(error.message).toContain('it is not for "localhost" but for DNS:first.test')
  })
})
