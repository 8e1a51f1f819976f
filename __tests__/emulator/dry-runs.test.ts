import { expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../lib/emulator/options.js'
import {
  canaryRequest,
  codeFor,
  dryRun,
  emulator,
  eventually,
  readyCanary,
  type TestEmulator,
  zipOf,
} from '../helpers/emulator.js'
import { answer, type HttpServer, httpServer } from '../helpers/http-server.js'

const START = '/canary/checkout-api/dry-run/start'
const NOWHERE = 'http://127.0.0.1:9/'

interface Scene extends AsyncDisposable {
  readonly target: HttpServer
  readonly server: TestEmulator
}

async function scene(status = 200, options: Partial<EmulatorOptions> = {}): Promise<Scene> {
  const target = await httpServer(answer(status))
  const server = await emulator(options)
  await readyCanary(server, await codeFor([target.url]))
  return {
    target,
    server,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await target[Symbol.asyncDispose]()
    },
  }
}

test('a second dry run while one is under way is a conflict, and so is an update', async () => {
  await using target = await httpServer(() => {})
  await using server = await emulator()
  await readyCanary(server, await codeFor([target.url]))
  expect((await server.call('POST', START, {})).status).toBe(200)
  expect((await server.call('POST', START, {})).status).toBe(409)
  expect((await server.call('PATCH', '/canary/checkout-api', {})).status).toBe(409)
})

test('an unknown id is not found when it is read, and refused when it is committed', async () => {
  await using all = await scene()
  const id = '11111111-2222-4333-8444-555555555555'
  expect((await all.server.call('GET', `/canary/checkout-api?dryRunId=${id}`)).status).toBe(404)
  const runs = await all.server.call('POST', '/canary/checkout-api/runs', { DryRunId: id, RunType: 'DRY_RUN' })
  expect(runs.status).toBe(404)
  expect((await all.server.call('PATCH', '/canary/checkout-api', { DryRunId: id })).status).toBe(400)
})

test('with its id nothing but the schedule is taken', async () => {
  await using all = await scene()
  const { id } = await dryRun(all.server, 'checkout-api', {})
  const path = '/canary/checkout-api'
  const refused = await all.server.call('PATCH', path, { DryRunId: id, RunConfig: { MemoryInMB: 960 } })
  expect([refused.status, refused.body.Message]).toEqual([
    400,
    'Only Schedule may be given with DryRunId, not RunConfig.',
  ])
  const taken = await all.server.call('PATCH', path, { DryRunId: id, Schedule: { Expression: 'rate(10 minutes)' } })
  expect(taken.status).toBe(200)
  const canary = await all.server.until('checkout-api', 'READY')
  expect(canary.Schedule).toMatchObject({ Expression: 'rate(10 minutes)' })
})

test('it cannot be committed twice, nor after another one or an update', async () => {
  await using all = await scene()
  const { server } = all
  const commit = (DryRunId: string) => server.call('PATCH', '/canary/checkout-api', { DryRunId })
  const first = await dryRun(server, 'checkout-api', {})
  const second = await dryRun(server, 'checkout-api', {})
  expect((await commit(first.id)).status).toBe(400)
  expect((await commit(second.id)).status).toBe(200)
  await server.until('checkout-api', 'READY')
  expect((await commit(second.id)).status).toBe(400)
  const third = await dryRun(server, 'checkout-api', {})
  await server.call('PATCH', '/canary/checkout-api', { RunConfig: { MemoryInMB: 960 } })
  await server.until('checkout-api', 'READY')
  expect((await commit(third.id)).status).toBe(400)
})

test('what is left out is taken from the canary', async () => {
  await using all = await scene()
  const { id } = await dryRun(all.server, 'checkout-api', { FailureRetentionPeriodInDays: 90 })
  const { body } = await all.server.call('GET', `/canary/checkout-api?dryRunId=${id}`)
  expect(body.Canary).toMatchObject({
    FailureRetentionPeriodInDays: 90,
    SuccessRetentionPeriodInDays: 31,
    Code: { SourceLocationArn: expect.stringMatching(/:1$/), BlueprintTypes: ['multi-checks'] },
  })
})

test('its run is hidden unless dry runs are asked for', async () => {
  await using all = await scene()
  await dryRun(all.server, 'checkout-api', {})
  const plain = await all.server.call('POST', '/canary/checkout-api/runs', {})
  const dry = await all.server.call('POST', '/canary/checkout-api/runs', { RunType: 'DRY_RUN' })
  expect([plain.body.CanaryRuns.length, dry.body.CanaryRuns.length]).toEqual([0, 1])
})

test('its id without the type of the run is refused', async () => {
  await using all = await scene()
  const { id } = await dryRun(all.server, 'checkout-api', {})
  const { status } = await all.server.call('POST', '/canary/checkout-api/runs', { DryRunId: id })
  expect(status).toBe(400)
})

const broken = async (files: Readonly<Record<string, string>>) => ({
  Code: { ZipFile: await zipOf(files), BlueprintTypes: ['multi-checks'] },
})

test.each([
  ['no blueprint', { 'other.json': '{}' }, 'The code has no blueprint-config.json at its root.'],
  ['a wrong blueprint', { 'blueprint-config.json': '{"steps": {}}' }, 'blueprint-config.json is not valid: line 1'],
])('code with %s is taken, and its run fails', async (_what, files, reason) => {
  await using all = await scene()
  const { run } = await dryRun(all.server, 'checkout-api', await broken(files))
  expect(run.Status).toMatchObject({ State: 'FAILED', StateReasonCode: 'CANARY_FAILURE' })
  expect(run.Status.StateReason).toContain(reason)
})

test('code that is no zip is taken, and its run fails', async () => {
  await using all = await scene()
  const Code = { ZipFile: Buffer.from('no zip').toString('base64'), BlueprintTypes: ['multi-checks'] }
  const { run } = await dryRun(all.server, 'checkout-api', { Code })
  expect(run.Status.StateReason).toContain('The code cannot be unpacked')
})

test('a run ends at its time-out, and leaves no artifacts', async () => {
  await using target = await httpServer(() => {})
  await using server = await emulator()
  await readyCanary(server, await codeFor([target.url], {}, { timeout: 20_000 }))
  const { run } = await dryRun(server, 'checkout-api', { RunConfig: { TimeoutInSeconds: 3 } })
  expect(run.Status).toMatchObject({ State: 'FAILED', StateReasonCode: 'CANARY_FAILURE', TestResult: 'UNKNOWN' })
  expect(run.ArtifactS3Location).toBeUndefined()
})

test('a script canary can be made, and its run fails', async () => {
  await using server = await emulator()
  const Code = { ZipFile: await codeFor([NOWHERE]), Handler: 'index.handler' }
  await readyCanary(server, '', { Code })
  const { run } = await dryRun(server, 'checkout-api', {})
  expect(run.Status.StateReason).toContain('This emulator runs multi-checks blueprints only')
})

test('a runtime that cannot be dry-run is refused', async () => {
  await using server = await emulator()
  const Code = { ZipFile: await codeFor([NOWHERE]), BlueprintTypes: ['multi-checks'] }
  await server.call('POST', '/canary', canaryRequest('', { Code }))
  await server.until('checkout-api', 'READY')
  const { status, body } = await server.call('POST', START, { RuntimeVersion: 'syn-nodejs-2.2' })
  expect([status, body.Message]).toEqual([400, 'Deprecated runtime version specified.'])
})

test('what cannot be prepared shows in the status of the dry run, and has no run', async () => {
  const reason = 'The role defined for the function cannot be assumed by Lambda.'
  const fault = { kind: 'state-reason', reason, code: 'INVALID_PERMISSIONS' } as const
  await using all = await scene(200, { faults: [{ operation: 'StartCanaryDryRun', fault }] })
  const { body } = await all.server.call('POST', START, {})
  const id = body.DryRunConfig.DryRunId
  const seen = await eventually(
    () => all.server.call('GET', `/canary/checkout-api?dryRunId=${id}`),
    (one) => one.body.Canary.Status.State === 'ERROR',
  )
  expect(seen.body.Canary).toMatchObject({
    Status: { State: 'ERROR', StateReason: reason, StateReasonCode: 'INVALID_PERMISSIONS' },
    DryRunConfig: { DryRunId: id, LastDryRunExecutionStatus: 'FAILED' },
  })
  const runs = await all.server.call('POST', '/canary/checkout-api/runs', { DryRunId: id, RunType: 'DRY_RUN' })
  expect(runs.body).toEqual({ CanaryRuns: [] })
})
