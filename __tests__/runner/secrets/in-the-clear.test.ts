import { expect, test } from '@jest/globals'
import type { RunOptions } from '../../../lib/runner/options.js'
import { SECRET } from '../../helpers/attacks.js'
import { catcher } from '../../helpers/catcher.js'
import { runOne } from '../../helpers/run.js'
import { formsFound } from '../../helpers/secret-search.js'
import { sentence } from '../../helpers/sentence.js'

const NAME = 'api.example.com'

const tcp = (port: number) => ({
  stepName: 'a',
  checkerType: 'TCP',
  hostname: NAME,
  port,
  sendData: 'AUTH ${AWS_SECRET:app}\r\n\r\n',
  assertions: [{ type: 'CONNECTION_SUCCESSFUL', value: true }],
})

const dns = (port: number) => ({
  stepName: 'a',
  checkerType: 'DNS',
  domain: '${name}',
  nameserver: '127.0.0.1',
  port,
  timeout: 1000,
})

const ssl = (port: number) => ({ stepName: 'a', checkerType: 'SSL', hostname: '${name}', port })

const https = (port: number) => ({
  stepName: 'a',
  checkerType: 'HTTP',
  httpMethod: 'GET',
  url: `https://\${name}:${port}/`,
})

/** What a step comes to, and what arrives, when its secret is bound to these hosts. */
async function sent(stepOf: (port: number) => object, hosts: readonly string[], value = SECRET) {
  await using peer = await catcher()
  const step = stepOf(peer.port)
  const isNamed = JSON.stringify(step).includes(NAME)
  const blueprint = { variables: { name: '${AWS_SECRET:app}.example.com' }, steps: { 1: step } }
  const options: Partial<RunOptions> = {
    secrets: [{ name: 'app', key: undefined, value, source: '--secret' }],
    secretHosts: hosts.map((host) => ({ name: 'app', host })),
    resolve: isNamed ? [{ host: NAME, port: peer.port, address: '127.0.0.1' }] : [],
  }
  const { steps } = await runOne(blueprint, options)
  return { error: steps[0]?.error, found: formsFound(peer.caught(), value) }
}

sentence(
  'security.md',
  'A secret in the data of a TCP step, in the name of a DNS step, or in the name of any host, can be read on the way and needs `http://` too.',
  async () => {
    const hosts = ['*.example.com', '127.0.0.1']
    for (const step of [tcp, dns, ssl, https]) {
      const { error, found } = await sent(step, hosts, 'secretlabel')
      expect([step.name, error?.code, found]).toEqual([step.name, 'SECRET_NOT_ALLOWED', []])
      expect(error?.message).toMatch(/in the clear/)
      expect(error?.hint).toContain('--secret-host app=http://')
    }
  },
)

test('bound to the host without TLS, a secret goes there by TCP and by DNS', async () => {
  expect((await sent(tcp, [`http://${NAME}`])).found).toContain('plain')
  expect((await sent(dns, ['http://*.example.com', '127.0.0.1'], 'secretlabel')).found).toContain('plain')
})

test('a secret that nothing binds goes by TCP, as it does by http', async () => {
  expect((await sent(tcp, [])).found).toContain('plain')
})
