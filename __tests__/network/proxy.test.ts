import { describe, expect, test } from '@jest/globals'
import { Redactor } from '../../lib/core/redactor.js'
import { proxyFor } from '../../lib/network/proxy.js'
import { createAuthority } from '../helpers/certificates.js'
import { failureOf, observe } from '../helpers/check-context.js'
import { httpServer } from '../helpers/http-server.js'
import { httpsServer } from '../helpers/https-server.js'
import { observeTrusting } from '../helpers/observe-in-process.js'
import { proxyServer } from '../helpers/proxy-server.js'
import { rawAnswer, rawServer } from '../helpers/raw-server.js'

function proxyOf(url: string, env: Record<string, string>): string | undefined {
  const proxy = proxyFor(new URL(url), env, new Redactor())
  return proxy === undefined ? undefined : `${proxy.isSecure ? 'https' : 'http'}://${proxy.host}:${proxy.port}`
}

describe('which proxy', () => {
  const both = { HTTP_PROXY: 'http://plain.test:3128', HTTPS_PROXY: 'http://tls.test:3128' }

  test.each([
    ['http://orders.test/', both, 'http://plain.test:3128'],
    ['https://orders.test/', both, 'http://tls.test:3128'],
    ['http://orders.test/', { HTTPS_PROXY: 'http://tls.test:3128' }, undefined],
    ['http://orders.test/', { ...both, http_proxy: 'http://lower.test:1' }, 'http://lower.test:1'],
    ['http://orders.test/', { ...both, http_proxy: '' }, undefined],
    ['http://orders.test/', { HTTP_PROXY: 'bare.test:8080' }, 'http://bare.test:8080'],
    ['http://orders.test/', { HTTP_PROXY: 'https://secure.test' }, 'https://secure.test:443'],
    ['http://orders.test/', { HTTP_PROXY: 'http://[::1]:3128' }, 'http://::1:3128'],
    ['http://localhost:8080/', both, undefined],
    ['http://api.localhost/', both, undefined],
    ['http://127.8.0.1/', both, undefined],
    ['http://[::1]/', both, undefined],
  ])('%s with %j goes through %s', (url, env, expected) => {
    expect(proxyOf(url, env)).toBe(expected)
  })

  test.each([
    ['*', true],
    ['orders.test', true],
    ['.orders.test', true],
    ['*.orders.test', true],
    ['other.test, orders.test', true],
    ['other.test orders.test', true],
    ['test', true],
    ['api.orders.test:443', true],
    ['api.orders.test:8443', false],
    ['rders.test', false],
    ['api.orders', false],
    ['https://orders.test', false],
    ['', false],
  ])('NO_PROXY "%s" exempts https://api.orders.test: %s', (noProxy, isExempt) => {
    const proxy = proxyOf('https://api.orders.test/', { ...both, NO_PROXY: noProxy })
    expect(proxy).toBe(isExempt ? undefined : 'http://tls.test:3128')
  })

  test('NO_PROXY takes address blocks', () => {
    expect(proxyOf('http://10.1.2.3/', { ...both, no_proxy: '10.0.0.0/8' })).toBeUndefined()
    expect(proxyOf('http://11.1.2.3/', { ...both, no_proxy: '10.0.0.0/8' })).toBe('http://plain.test:3128')
  })
})

test('http goes to the proxy with its whole URL', async () => {
  await using server = await httpServer()
  await using proxy = await proxyServer(server.port)
  const seen = await observe({ url: 'http://orders.test/health?a=1#b' }, { env: { HTTP_PROXY: proxy.url } })
  expect(seen.status).toBe(200)
  expect(proxy.requests).toMatchObject([{ target: 'http://orders.test/health?a=1', headers: { host: 'orders.test' } }])
  expect(server.requests[0]).toMatchObject({ path: '/health?a=1' })
  expect(seen.timings.dnsMs).toBeNull()
})

test('https goes through a tunnel, verified end to end', async () => {
  const authority = await createAuthority()
  await using server = await httpsServer(await authority.issue({ names: ['orders.test'] }))
  await using proxy = await proxyServer(server.port)
  const url = `https://orders.test:${server.port}/`
  const seen = await observeTrusting([authority.cert], url, { env: { HTTPS_PROXY: proxy.url } })
  expect(seen).toMatchObject({ status: 200, timings: { dnsMs: null, tlsMs: expect.any(Number) } })
  expect(proxy.requests).toMatchObject([{ method: 'CONNECT', target: `orders.test:${server.port}` }])
})

test('credentials of the proxy go to the proxy alone, and the redactor knows them', async () => {
  await using server = await httpServer()
  await using proxy = await proxyServer(server.port)
  const redactor = new Redactor()
  const env = { HTTP_PROXY: proxy.url.replace('://', '://ci:pr0xy%20pass@') }
  await observe({ url: 'http://orders.test/' }, { env, redactor })
  const token = Buffer.from('ci:pr0xy pass').toString('base64')
  expect(proxy.requests[0]?.headers['proxy-authorization']).toBe(`Basic ${token}`)
  expect(redactor.clean(`pr0xy pass, pr0xy%20pass, ${token}`)).toBe('***, ***, ***')
})

test('a step that does not go through the proxy does not get its credentials', async () => {
  await using server = await httpServer()
  await observe({ url: server.url }, { env: { HTTP_PROXY: 'http://ci:pass@proxy.invalid:1' } })
  expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
})

test('--resolve goes before a proxy', async () => {
  await using server = await httpServer()
  const resolve = [{ host: 'orders.test', port: server.port, address: '127.0.0.1' }]
  const env = { HTTP_PROXY: 'http://proxy.invalid:1' }
  const seen = await observe({ url: `http://orders.test:${server.port}/` }, { resolve, env })
  expect(seen.status).toBe(200)
})

test('a host that --allow-host covers only by address is refused, because a proxy looks it up', async () => {
  const env = { HTTP_PROXY: 'http://proxy.invalid:1' }
  const error = await failureOf({ url: 'http://orders.test/' }, { env, allowHosts: ['10.0.0.0/8'] })
  expect(error.code).toBe('HOST_NOT_ALLOWED')
})

test.each([
  [403, 'name it in NO_PROXY'],
  [407, 'Put the user name and password into the proxy variable'],
])('a proxy that refuses the tunnel with %i', async (refuseWith, hint) => {
  await using proxy = await proxyServer(1, { refuseWith })
  const env = { HTTPS_PROXY: proxy.url.replace('://', '://ci:pr0xypass@') }
  const error = await failureOf({ url: 'https://orders.test/' }, { env })
  expect(error.code).toBe('CONNECTION_FAILED')
  expect(error.message).toBe(
    `Status ${refuseWith} came from the proxy 127.0.0.1:${proxy.port} instead of a tunnel to orders.test:443.`,
  )
  expect(error.hint).toContain(hint)
})

test('a proxy that refuses the tunnel is left, although it keeps the connection', async () => {
  await using proxy = await rawAnswer('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n', { end: 'never' })
  const error = await failureOf({ url: 'https://orders.test/' }, { env: { HTTPS_PROXY: proxy.url } })
  expect(error.code).toBe('CONNECTION_FAILED')
  await proxy.allClosed
})

test('a proxy that is not there is named', async () => {
  const gone = await rawServer(() => {})
  await gone[Symbol.asyncDispose]()
  const error = await failureOf({ url: 'https://orders.test/' }, { env: { HTTPS_PROXY: gone.url } })
  expect(error.code).toBe('CONNECTION_REFUSED')
  expect(error.message).toContain(`the proxy 127.0.0.1:${gone.port}`)
})

test('a proxy that never answers ends with the step', async () => {
  await using mute = await rawServer(() => {})
  const options = { env: { HTTPS_PROXY: mute.url }, timeoutMs: 300 }
  const error = await failureOf({ url: 'https://orders.test/' }, options)
  expect(error.code).toBe('STEP_TIMEOUT')
  expect(error.message).toContain(`No way through the proxy 127.0.0.1:${mute.port} within 300 ms`)
  await mute.allClosed
})

test.each([
  ['socks5://proxy.test:1080', 'The proxy of the environment variable HTTP_PROXY has the scheme "socks5:".'],
  ['http://[', 'The proxy of the environment variable HTTP_PROXY is not a URL.'],
])('a proxy variable that cannot be used: %s', async (value, message) => {
  const error = await failureOf({ url: 'http://orders.test/' }, { env: { HTTP_PROXY: value } })
  expect([error.code, error.message]).toEqual(['CONNECTION_FAILED', message])
})
