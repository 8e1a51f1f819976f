import { describe, expect, test } from '@jest/globals'
import { createSelfSigned } from '../helpers/certificates.js'
import { answerTo, dnsServer, record, zone } from '../helpers/dns-server.js'
import { httpsServer } from '../helpers/https-server.js'
import { rawServer } from '../helpers/raw-server.js'
import { runOne } from '../helpers/run.js'

/** A step without assertions, beside one that asserts something: else the run verifies nothing. */
async function statusOf(step: Record<string, unknown>): Promise<string | undefined> {
  await using server = await rawServer(() => {})
  const open = { type: 'CONNECTION_SUCCESSFUL', value: true }
  const beside = { checkerType: 'TCP', hostname: '127.0.0.1', port: server.port, assertions: [open] }
  const steps = { 1: { stepName: 'bare', ...step }, 2: { stepName: 'beside', ...beside } }
  const { steps: reported } = await runOne({ steps })
  expect(reported[1]?.status).toBe('passed')
  return reported[0]?.status
}

describe('a step without assertions', () => {
  const dns = { checkerType: 'DNS', domain: 'www.example.com', nameserver: '127.0.0.1' }

  test('of DNS passes when there is a record, and not when there is none', async () => {
    await using full = await dnsServer(zone([record({ type: 'A', name: 'www.example.com', data: '192.0.2.1' })]))
    await using empty = await dnsServer((asked) => [answerTo(asked, [])])
    expect(await statusOf({ ...dns, port: full.port })).toBe('passed')
    expect(await statusOf({ ...dns, port: empty.port })).toBe('errored')
  })

  test('of SSL passes when the certificate is valid, and not when it is not', async () => {
    await using server = await httpsServer(await createSelfSigned())
    const ssl = { checkerType: 'SSL', hostname: 'localhost', port: server.port }
    expect(await statusOf({ ...ssl, allowSelfSigned: true })).toBe('passed')
    expect(await statusOf(ssl)).toBe('errored')
  })

  test('of TCP passes when it connects, and gets the expected response when there is one', async () => {
    await using server = await rawServer((socket) => socket.end('hello'))
    const tcp = { checkerType: 'TCP', hostname: '127.0.0.1', port: server.port }
    expect(await statusOf(tcp)).toBe('passed')
    expect(await statusOf({ ...tcp, expectedResponse: 'hell' })).toBe('passed')
    expect(await statusOf({ ...tcp, expectedResponse: 'heaven' })).toBe('errored')
  })
})
