import { expect, test } from '@jest/globals'
import { blueprintOf, everythingSaid, runInWorkspace } from '../helpers/action-runner.js'
import { canaryFiles, emulatorEnvironment, PRODUCTION } from '../helpers/deploy-project.js'
import { emulator } from '../helpers/emulator.js'
import { httpServer } from '../helpers/http-server.js'
import { formsFound } from '../helpers/secret-search.js'

const SECRET = 'p4ss|wörd+"quoted" & <more>%'
const KEY = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'

/** What a service may say of a secret that it has seen. */
const SEEN = [SECRET, KEY, encodeURIComponent(SECRET), Buffer.from(`u:${SECRET}`).toString('base64')].join(' and ')

const blueprint = blueprintOf({ url: `${PRODUCTION}/health`, headers: { 'X-Key': '${AWS_SECRET:app:key}' } })
const files = { ...canaryFiles(['/health']), 'blueprint-config.json': blueprint }

async function deployed(fault: Parameters<Awaited<ReturnType<typeof emulator>>['addFault']>[0]) {
  await using staging = await httpServer()
  await using server = await emulator({
    credentials: { accessKeyId: 'test', secretAccessKey: KEY },
    rewrites: [{ from: PRODUCTION, to: staging.url }],
  })
  server.secrets.put('app', JSON.stringify({ key: SECRET }))
  server.addFault(fault)
  return await runInWorkspace({
    files,
    inputs: { mode: 'deploy', rewrites: `${PRODUCTION}=${staging.url}`, secrets: `app:key=${SECRET}` },
    env: {
      ...emulatorEnvironment(server.url),
      AWS_SECRET_ACCESS_KEY: KEY,
      GITHUB_EVENT_NAME: 'push',
      RUNNER_DEBUG: '1',
    },
  })
}

test.each([
  [
    'the text of an error of AWS',
    'CreateCanary',
    { kind: 'error', status: 400, code: 'ValidationException', message: SEEN },
  ],
  ['the StateReason of a canary', 'CreateCanary', { kind: 'state-reason', reason: SEEN, code: 'CREATE_FAILED' }],
  ['the StateReason of a dry run', 'StartCanaryDryRun', { kind: 'state-reason', reason: SEEN }],
] as const)('a secret in %s is said nowhere in any form', async (_, operation, fault) => {
  const result = await deployed({ operation, fault })
  expect(result.exitCode).toBeGreaterThan(0)
  const said = everythingSaid(result)
  expect(said).toContain('***')
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain('***')
  expect([...formsFound(said, SECRET), ...formsFound(said, KEY)]).toEqual([])
})

test('a secret in the tag of a live canary is not in a plan', async () => {
  await using server = await emulator()
  const { canaryRequest, codeFor } = await import('../helpers/emulator.js')
  const request = canaryRequest(await codeFor([`${PRODUCTION}/health`]), { Tags: { note: 'hunter2hunter2 was here' } })
  await server.call('POST', '/canary', request)
  await server.until('checkout-api', 'READY')
  const result = await runInWorkspace({
    files: canaryFiles(['/health'], { Tags: { note: 'nothing' } }),
    inputs: { mode: 'plan', secrets: 'app:key=hunter2hunter2' },
    env: emulatorEnvironment(server.url),
  })
  expect([result.exitCode, result.outputs['has-changes']]).toEqual([0, 'true'])
  expect(result.outputs['changes-markdown']).toContain('was here')
  expect(formsFound(everythingSaid(result), 'hunter2hunter2')).toEqual([])
})

test('a tag whose value comes from the environment is not shown in a plan, before nor after', async () => {
  await using server = await emulator()
  const { canaryRequest, codeFor } = await import('../helpers/emulator.js')
  const request = canaryRequest(await codeFor([`${PRODUCTION}/health`]), {
    Tags: { note: 'value-of-before', team: 'a' },
  })
  await server.call('POST', '/canary', request)
  await server.until('checkout-api', 'READY')
  const result = await runInWorkspace({
    files: canaryFiles(['/health'], { Tags: { note: '${env:NOTE}', team: 'b' } }),
    inputs: { mode: 'plan' },
    env: { ...emulatorEnvironment(server.url), NOTE: 'value-of-now' },
  })
  expect(result.outputs['changes-markdown']).toMatch(/Tags\.note.*environment/)
  expect(result.outputs['changes-markdown']).toMatch(/Tags\.team` \| `a` \| `b`/)
  expect(everythingSaid(result)).not.toContain('value-of-')
})
