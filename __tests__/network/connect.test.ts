import { expect, test } from '@jest/globals'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { dial } from '../../lib/network/dial.js'
import type { ResolveOverride } from '../../lib/network/policy.js'
import { failureOf, observe } from '../helpers/check-context.js'
import { httpServer } from '../helpers/http-server.js'
import { rawServer } from '../helpers/raw-server.js'

const waiting = () => ({ signal: new AbortController().signal, clock: systemClock })

test('--resolve says where to connect; the name stays in the Host header', async () => {
  await using server = await httpServer()
  const used: ResolveOverride[] = []
  const override = { host: 'Orders.Test.', port: server.port, address: '127.0.0.1' }
  const seen = await observe(
    { url: `http://orders.test:${server.port}/` },
    { resolve: [override], onResolveUsed: (entry) => used.push(entry) },
  )
  expect(server.requests[0]?.headers.host).toBe(`orders.test:${server.port}`)
  expect(used).toEqual([override])
  expect(seen.timings.dnsMs).toBeNull()
})

test('--resolve for another port is not used', async () => {
  const override = { host: 'orders.invalid', port: 81, address: '127.0.0.1' }
  const error = await failureOf({ url: 'http://orders.invalid/' }, { resolve: [override] })
  expect(error.code).toBe('DNS_LOOKUP_FAILED')
})

test('the address of --resolve is checked too', async () => {
  await using server = await httpServer()
  const resolve = [{ host: 'orders.test', port: server.port, address: '127.0.0.1' }]
  const error = await failureOf(
    { url: `http://orders.test:${server.port}/` },
    { resolve, allowHosts: ['*', '!127.0.0.0/8'] },
  )
  expect(error.code).toBe('HOST_NOT_ALLOWED')
  expect(error.message).toContain('(address 127.0.0.1)')
  expect(server.connectionCount).toBe(0)
})

test('a name is judged by the address it stands for, before it is dialled', async () => {
  await using server = await httpServer()
  const url = `http://localhost:${server.port}/`
  const error = await failureOf({ url }, { allowHosts: ['!127.0.0.0/8', '!::1'] })
  expect(error.code).toBe('HOST_NOT_ALLOWED')
  expect(server.connectionCount).toBe(0)
  await observe({ url }, { allowHosts: ['127.0.0.0/8'] })
  expect(server.connectionCount).toBe(1)
})

test.each(['0x7f.0.0.1', '2130706433', '0177.1', '[::ffff:127.0.0.1]', '127.0.0.1.'])(
  '%s is no way around the policy',
  async (host) => {
    await using server = await httpServer()
    const error = await failureOf({ url: `http://${host}:${server.port}/` }, { allowHosts: ['!127.0.0.1'] })
    expect(error.code).toBe('HOST_NOT_ALLOWED')
    expect(server.connectionCount).toBe(0)
  },
)

test('a host that is not allowed is not even looked up', async () => {
  const error = await failureOf({ url: 'http://does-not-exist.invalid/' }, { allowHosts: ['orders.test'] })
  expect(error.code).toBe('HOST_NOT_ALLOWED')
})

test('the next address is tried at once when one refuses', async () => {
  await using server = await rawServer(() => {}, { host: '127.0.0.2' })
  const startedMs = performance.now()
  const socket = await dial(['127.0.0.1', '127.0.0.2'], server.port, waiting())
  expect(socket.remoteAddress).toBe('127.0.0.2')
  expect(performance.now() - startedMs).toBeLessThan(200)
  socket.destroy()
})

test('when no address answers, the first refusal is the reason', async () => {
  const server = await rawServer(() => {})
  await server[Symbol.asyncDispose]()
  await expect(dial(['127.0.0.1', '127.0.0.2'], server.port, waiting())).rejects.toMatchObject({
    code: 'ECONNREFUSED',
    address: '127.0.0.1',
  })
})

test('one address wins and the others are dropped', async () => {
  await using first = await rawServer(() => {})
  let others = 0
  await using _second = await rawServer(() => others++, { host: '127.0.0.2', port: first.port })
  const socket = await dial(['127.0.0.1', '127.0.0.2'], first.port, waiting())
  expect(socket.remoteAddress).toBe('127.0.0.1')
  expect(others).toBe(0)
  socket.destroy()
})

test('of two addresses that answer at once one connection stays and the other is closed', async () => {
  await using first = await rawServer(() => {})
  await using second = await rawServer(() => {}, { host: '127.0.0.2', port: first.port })
  const clock = { ...systemClock, sleep: async () => {} }
  const socket = await dial(['127.0.0.1', '127.0.0.2'], first.port, { ...waiting(), clock })
  const loser = socket.remoteAddress === '127.0.0.1' ? second : first
  await loser.allClosed
  expect(socket.destroyed).toBe(false)
  socket.destroy()
})

test('a secret in a host name is not shown', async () => {
  const redactor = new Redactor()
  redactor.learn('s3cret-tenant')
  const error = await failureOf({ url: 'http://s3cret-tenant.invalid/' }, { redactor })
  expect(error.message).toBe('The host of ***.invalid:80 does not exist in DNS.')
})

test('IPv6 is dialled like any other address', async () => {
  await using server = await httpServer(undefined, { host: '::1' })
  const seen = await observe({ url: server.url })
  expect(seen.status).toBe(200)
  expect(server.requests[0]?.headers.host).toBe(`[::1]:${server.port}`)
})

test('each step opens a connection of its own', async () => {
  await using server = await httpServer()
  await observe({ url: server.url })
  await observe({ url: server.url })
  expect(server.connectionCount).toBe(2)
})
