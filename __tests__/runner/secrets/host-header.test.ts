import { expect, test } from '@jest/globals'
import { namedByHeader } from '../../../lib/network/address.js'
import { echoHeaders, httpServer } from '../../helpers/http-server.js'
import { httpStep, runOne } from '../../helpers/run.js'

const app = { name: 'app', key: undefined, value: 'correct horse battery', source: '--secret' }

/** What a step comes to whose Host header names `host`, and how many requests arrive. */
async function naming(host: string, options: Parameters<typeof runOne>[1], headers: Record<string, string> = {}) {
  await using server = await httpServer(echoHeaders)
  const { steps } = await runOne(
    { steps: { 1: httpStep('a', server.url, { headers: { hOsT: host, ...headers } }) } },
    options,
  )
  return { code: steps[0]?.error?.code, message: steps[0]?.error?.message, requests: server.requests.length }
}

test.each(['evil.test', 'EVIL.test.', 'evil.test:8080'])(
  'allowed-hosts is asked about the Host header "%s"',
  async (host) => {
    expect(await naming(host, { allowHosts: ['127.0.0.1', 'api.test'] })).toMatchObject({
      code: 'HOST_NOT_ALLOWED',
      requests: 0,
    })
    expect(await naming(host, { allowHosts: ['!*.test', '!evil.test'] })).toMatchObject({
      code: 'HOST_NOT_ALLOWED',
      requests: 0,
    })
  },
)

test('a Host header that allowed-hosts covers is sent', async () => {
  expect(await naming('Api.test', { allowHosts: ['127.0.0.1', 'api.test'] })).toMatchObject({
    code: undefined,
    requests: 1,
  })
})

test('a secret goes to no host that the Host header names and it is not bound to', async () => {
  const headers = { 'X-A': '${AWS_SECRET:app}' }
  const secrets = [app]
  const bound = (...hosts: string[]) => hosts.map((host) => ({ name: 'app', host }))
  const refused = await naming('evil.test', { secrets, secretHosts: bound('127.0.0.1') }, headers)
  expect(refused).toMatchObject({ code: 'SECRET_NOT_ALLOWED', requests: 0 })
  expect(refused.message).toContain('evil.test')
  const sent = await naming('api.test', { secrets, secretHosts: bound('127.0.0.1', 'api.test') }, headers)
  expect(sent).toMatchObject({ code: undefined, requests: 1 })
})

test.each([
  ['a.test', 'a.test', undefined],
  ['A.test:80', 'a.test', 80],
  ['[::1]:8080', '::1', 8080],
  ['a.test/@b.test', 'a.test/@b.test', undefined],
  ['a b', 'a b', undefined],
])('the Host header "%s" names %s', (value, host, port) => {
  expect(namedByHeader(value)).toEqual({ host, port })
})
