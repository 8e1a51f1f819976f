import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runBlueprint, runBlueprints } from '../../lib/index.js'
import { httpServer } from '../helpers/http-server.js'
import { httpStep } from '../helpers/run.js'

const NAMES = ['CI', 'GITHUB_ACTIONS', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH']
const before = NAMES.map((name) => [name, process.env[name]] as const)

function restore(): void {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

beforeEach(() => {
  for (const name of NAMES) delete process.env[name]
})
afterEach(restore)

const source = (steps: object) => ({ path: 'a.json', content: JSON.stringify({ steps }) })

test('in CI the library refuses metadata addresses, as all faces do', async () => {
  process.env['CI'] = 'true'
  const blueprint = source({ 1: httpStep('a', 'http://169.254.169.254/') })
  for (const report of [await runBlueprint(blueprint), await runBlueprints([blueprint])]) {
    expect(report.runs[0]?.steps[0]?.error?.code).toBe('HOST_NOT_ALLOWED')
  }
})

test('for foreign code the library withholds secrets, unless it is told to trust it', async () => {
  await using server = await httpServer()
  process.env['GITHUB_ACTIONS'] = 'true'
  process.env['GITHUB_EVENT_NAME'] = 'pull_request_target'
  const blueprint = source({ 1: httpStep('a', server.url, { headers: { 'X-A': '${AWS_SECRET:app}' } }) })
  const secrets = { app: 'correct horse battery' }
  const report = await runBlueprint(blueprint, { secrets })
  expect(report.runs[0]?.error?.code).toBe('SECRETS_WITHHELD')
  expect(server.requests).toHaveLength(0)
  const trusted = await runBlueprint(blueprint, { secrets, foreignCode: 'trust' })
  expect(trusted.status).toBe('passed')
})
