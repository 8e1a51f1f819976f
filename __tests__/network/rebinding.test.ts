import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { httpServer } from '../helpers/http-server.js'

/** A resolver that gives an allowed address first and another one ever after, as a rebinding name does. In a process of
 *  its own: Node's module is what has to be changed. */
const script = `
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
let lookups = 0
dns.lookup = (host, options, done) => {
  lookups += 1
  const address = lookups === 1 ? '127.0.0.1' : '127.0.0.2'
  const all = [{ address, family: 4 }]
  process.nextTick(() => (options.all ? done(null, all) : done(null, address, 4)))
}
syncBuiltinESMExports()
const { http } = await import('./lib/checks/http.js')
const { createNetworkPolicy } = await import('./lib/network/create-policy.js')
const { systemClock } = await import('./lib/core/clock.js')
const { Redactor } = await import('./lib/core/redactor.js')
const network = createNetworkPolicy({ clock: systemClock, env: {}, version: '0', allowHosts: ['127.0.0.1/32'] })
const context = { network, redactor: new Redactor(), signal: AbortSignal.timeout(5000), authorize: async (request) => request }
const step = { stepName: 'a', checkerType: 'HTTP', httpMethod: 'GET', url: process.argv[1] }
const { status } = await http.observe(step, 5000, context)
console.log(JSON.stringify({ status, lookups }))
`

test('the address that was checked is the one that is dialled: a name is looked up once', async () => {
  await using server = await httpServer()
  const url = server.url.replace('127.0.0.1', 'rebinding.example.com')
  const args = ['--input-type=module', '--eval', script, url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(JSON.parse(stdout)).toEqual({ status: 200, lookups: 1 })
})
