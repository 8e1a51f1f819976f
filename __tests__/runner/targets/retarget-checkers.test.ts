import { expect, test } from '@jest/globals'
import { createSelfSigned } from '../../helpers/certificates.js'
import { dnsServer, record, zone } from '../../helpers/dns-server.js'
import { httpsServer } from '../../helpers/https-server.js'
import { rawServer } from '../../helpers/raw-server.js'
import { runOne } from '../../helpers/run.js'

const staging = zone([record({ type: 'A', name: 'staging.example.com', data: '192.0.2.1' })])
const dnsStep = {
  stepName: 'name',
  checkerType: 'DNS',
  domain: 'www.example.com',
  nameserver: 'ns1.example.com',
  assertions: [{ type: 'RECORD_VALUE', operator: 'EQUALS', value: '192.0.2.1' }],
}
const tcpStep = {
  stepName: 'banner',
  checkerType: 'TCP',
  hostname: '${db}',
  port: 5432,
  assertions: [{ type: 'RESPONSE_DATA', operator: 'EQUALS', value: 'hello' }],
}
const tcpBlueprint = { variables: { db: 'db.example.com' }, steps: { 1: tcpStep } }

test('a rewrite between names changes what a DNS step asks for, one of a host and port whom it asks', async () => {
  await using server = await dnsServer(staging)
  const rewrites = [
    { from: 'www.example.com', to: 'staging.example.com' },
    { from: 'ns1.example.com', to: `127.0.0.1:${server.port}` },
  ]
  const { steps } = await runOne({ steps: { 1: dnsStep } }, { rewrites })
  expect(steps).toMatchObject([{ status: 'passed', target: `staging.example.com A @127.0.0.1:${server.port}` }])
  expect(server.asked.map(({ name }) => name)).toEqual(['staging.example.com'])
  expect(steps[0]?.inputs.map(({ value }) => value)).toEqual([
    'www.example.com → staging.example.com',
    `ns1.example.com:53 → 127.0.0.1:${server.port}`,
  ])
})

test('--resolve says where the name server of a DNS step is', async () => {
  await using server = await dnsServer(staging)
  const step = { ...dnsStep, domain: 'staging.example.com', port: server.port }
  const resolve = [{ host: 'ns1.example.com', port: server.port, address: '127.0.0.1' }]
  const { steps } = await runOne({ steps: { 1: step } }, { resolve })
  expect(steps).toMatchObject([{ status: 'passed', target: `staging.example.com A @ns1.example.com:${server.port}` }])
})

test('a rewrite leads a TCP step elsewhere, with its variables replaced', async () => {
  await using server = await rawServer((socket) => socket.end('hello'))
  const rewrites = [{ from: 'db.example.com:5432', to: `127.0.0.1:${server.port}` }]
  const { steps } = await runOne(tcpBlueprint, { rewrites })
  expect(steps).toMatchObject([{ status: 'passed', target: `127.0.0.1:${server.port}` }])
})

test('--resolve leads a TCP step elsewhere, under its own name', async () => {
  await using server = await rawServer((socket) => socket.end('hello'))
  const step = { ...tcpStep, hostname: 'db.example.com', port: server.port }
  const resolve = [{ host: 'db.example.com', port: server.port, address: '127.0.0.1' }]
  const { steps } = await runOne({ steps: { 1: step } }, { resolve })
  expect(steps).toMatchObject([{ status: 'passed', target: `db.example.com:${server.port}` }])
})

test('--resolve for an SSL step is used, and judged by --allow-host', async () => {
  await using server = await httpsServer(await createSelfSigned({ names: ['www.example.com'] }))
  const step = {
    stepName: 'certificate',
    checkerType: 'SSL',
    hostname: 'www.example.com',
    port: server.port,
    allowSelfSigned: true,
    assertions: [{ type: 'CERTIFICATE_SUBJECT', field: 'CN', operator: 'EQUALS', value: 'localhost' }],
  }
  const resolve = [{ host: 'www.example.com', port: server.port, address: '127.0.0.1' }]
  const allowed = await runOne({ steps: { 1: step } }, { resolve })
  const refused = await runOne({ steps: { 1: step } }, { resolve, allowHosts: ['*', '!127.0.0.0/8'] })
  expect(allowed.steps).toMatchObject([{ status: 'passed' }])
  expect(refused.steps).toMatchObject([{ status: 'errored', error: { code: 'HOST_NOT_ALLOWED' } }])
})

test.each([
  [{ rewrites: [{ from: 'ns2.example.com', to: '127.0.0.1:1' }] }, 'REWRITE_UNUSED'],
  [{ resolve: [{ host: 'ns1.example.com', port: 54, address: '127.0.0.1' }] }, 'RESOLVE_UNUSED'],
])('%j matches no DNS step, which is an error before anything is sent', async (options, code) => {
  await expect(runOne({ steps: { 1: dnsStep } }, options)).rejects.toMatchObject({ code })
})

test('no proxy of the environment is asked for these steps', async () => {
  await using dns = await dnsServer(staging)
  await using tls = await httpsServer(await createSelfSigned())
  await using tcp = await rawServer((socket) => socket.end('hello'))
  const nobody = 'http://127.0.0.1:1'
  const env = { HTTP_PROXY: nobody, HTTPS_PROXY: nobody, http_proxy: nobody, https_proxy: nobody, ALL_PROXY: nobody }
  const valid = [{ type: 'CERTIFICATE_VALID', value: true }]
  const ssl = { stepName: 'tls', checkerType: 'SSL', hostname: 'localhost', allowSelfSigned: true, assertions: valid }
  const steps = {
    1: { ...dnsStep, domain: 'staging.example.com', nameserver: '127.0.0.1', port: dns.port },
    2: { ...ssl, port: tls.port },
    3: { ...tcpStep, hostname: '127.0.0.1', port: tcp.port },
  }
  const { steps: reported } = await runOne({ steps }, {}, { env })
  expect(reported.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed'])
})
