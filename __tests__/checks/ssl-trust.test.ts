import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Authority, type Certificate, createAuthority } from '../helpers/certificates.js'
import { httpsServer } from '../helpers/https-server.js'
import { oneStep, runTrusting } from '../helpers/suite-in-process.js'

const past = new Date(Date.now() - 86_400_000)
const long = new Date('2024-01-01')
const valid = { type: 'CERTIFICATE_VALID', value: true }

let root: Authority
let intermediate: Authority
beforeAll(async () => {
  root = await createAuthority('Test Root')
  intermediate = await root.issueAuthority('Test Intermediate')
})

/** Runs SSL steps against a server with this certificate, in a process that trusts the root. */
async function check(shown: Certificate, ...wanted: readonly Record<string, unknown>[]) {
  await using server = await httpsServer(shown)
  const step = { checkerType: 'SSL', hostname: 'localhost', port: server.port, assertions: [valid] }
  const jobs = wanted.map((given) => ({ blueprint: oneStep({ ...step, ...given }) }))
  const { reports } = await runTrusting([root.cert], { jobs })
  return reports.map(({ runs }) => runs[0]?.steps[0])
}

const chain = (leaf: Certificate, ...above: readonly Certificate[]): Certificate => ({
  key: leaf.key,
  cert: [leaf, ...above].map(({ cert }) => cert).join('\n'),
})

describe('valid, by NODE_EXTRA_CA_CERTS, is', () => {
  test.each<[string, () => Promise<Certificate>]>([
    ['what the authority itself signed', () => root.issue()],
    ['what its intermediate signed', async () => chain(await intermediate.issue(), intermediate)],
    [
      'a chain that comes with its root and in the wrong order',
      async () => chain(await intermediate.issue(), root, intermediate),
    ],
    [
      'a chain beside which the server sends an expired certificate that no path needs',
      async () => {
        const old = await createAuthority('Old Root')
        const crossed = await root.crossSignedBy(old, { notBefore: long, notAfter: past })
        return chain(await intermediate.issue(), intermediate, crossed)
      },
    ],
  ])('%s', async (_what, issue) => {
    expect(await check(await issue(), {})).toMatchObject([{ status: 'passed', assertions: [{ status: 'passed' }] }])
  })
})

describe('not valid is', () => {
  test.each<[string, () => Promise<Certificate>, string]>([
    [
      'an expired one',
      () => root.issue({ notBefore: long, notAfter: past }),
      `it has expired on ${past.toISOString().slice(0, 10)} (certificate has expired)`,
    ],
    [
      'one whose intermediate has expired',
      async () => {
        const old = await root.issueAuthority('Old Intermediate', { notBefore: long, notAfter: past })
        return chain(await old.issue(), old)
      },
      `the certificate of its authority "Old Intermediate" has expired on ${past.toISOString().slice(0, 10)}`,
    ],
    [
      'one without its intermediate',
      () => intermediate.issue(),
      'it is signed by "Test Intermediate", whose certificate the server did not send',
    ],
    [
      'one for another host',
      () => root.issue({ names: ['other.test'] }),
      'it is not for "localhost" but for DNS:other.test',
    ],
    [
      'one whose authority only has the name of a trusted one',
      async () => {
        const forger = await createAuthority('Test Intermediate')
        return chain(await forger.issue(), intermediate)
      },
      'the signature of a certificate in its chain is wrong (certificate signature failure)',
    ],
  ])('%s: errored without CERTIFICATE_VALID, failed with it', async (_what, issue, reason) => {
    const certificate = await issue()
    const [bare, judged, negated] = await check(
      certificate,
      { assertions: [{ type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 0 }] },
      {},
      { assertions: [{ type: 'CERTIFICATE_VALID', value: false }] },
    )
    expect(bare).toMatchObject({
      status: 'errored',
      error: { code: 'TLS_FAILED', message: expect.stringContaining(reason) },
    })
    expect(judged).toMatchObject({ status: 'failed', assertions: [{ status: 'failed' }] })
    expect(negated).toMatchObject({ status: 'passed' })
  })
})

test('an address is verified against the addresses of the certificate', async () => {
  const certificate = await root.issue({ names: ['127.0.0.1'] })
  expect(await check(certificate, { hostname: '127.0.0.1' })).toMatchObject([{ status: 'passed' }])
})

describe('a step for another machine', () => {
  const hosted = { checkerType: 'SSL', hostname: 'www.example.com', assertions: [valid] }

  test('with --resolve keeps its name in the handshake and the verification', async () => {
    await using server = await httpsServer(await root.issue({ names: ['www.example.com'] }))
    const { reports } = await runTrusting([root.cert], {
      jobs: [
        {
          blueprint: oneStep(hosted),
          options: {
            rewrites: [{ from: 'www.example.com:443', to: `www.example.com:${server.port}` }],
            resolve: [{ host: 'www.example.com', port: server.port, address: '127.0.0.1' }],
          },
        },
      ],
    })
    expect(reports[0]?.status).toBe('passed')
    expect(server.serverNames).toEqual(['www.example.com'])
  })

  test('with --rewrite has the name of that machine', async () => {
    await using server = await httpsServer(await root.issue({ names: ['127.0.0.1'] }))
    await using strict = await httpsServer(await root.issue({ names: ['www.example.com'] }))
    const to = (port: number) => ({ rewrites: [{ from: 'www.example.com', to: `127.0.0.1:${port}` }] })
    const { reports } = await runTrusting([root.cert], {
      jobs: [
        { blueprint: oneStep(hosted), options: to(server.port) },
        { blueprint: oneStep(hosted), options: to(strict.port) },
      ],
    })
    expect(reports.map(({ status }) => status)).toEqual(['passed', 'failed'])
    expect(reports[1]?.runs[0]?.steps[0]?.assertions[0]?.message).toContain('it is not for "127.0.0.1"')
    expect(reports[0]?.runs[0]?.steps[0]?.target).toBe(`127.0.0.1:${server.port}`)
  })
})
