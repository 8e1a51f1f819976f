import { expect, test } from '@jest/globals'
import { changesOf, scene } from '../../helpers/deploy-scene.js'
import { codeFor, dryRun } from '../../helpers/emulator.js'

const UNFINISHED = 'canary-preflight:unfinished'
const DRY_RUN = 'canary-preflight:dry-run'
const UNKNOWN = '11111111-2222-4333-8444-555555555555'

test('a dry run alone leaves an update uncommitted, and its id commits it later', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const tried = await stage.deploy('/new', { dryRun: 'only' })
  expect(tried).toMatchObject({ action: 'dry-run-passed', live: 'as-before', dryRunId: expect.any(String) })
  expect(await stage.live()).toMatchObject({ asks: '/old', tags: { [DRY_RUN]: expect.any(String) } })

  const calls = stage.server.requests.length
  const { dryRunId } = tried
  const run = await stage.deploy('/new', { dryRunId })
  expect(run).toMatchObject({ action: 'updated', live: 'new', dryRunId })
  expect(changesOf(stage.server.requests.slice(calls))).toEqual(['UpdateCanary', 'TagResource', 'UntagResource'])
  const live = await stage.live()
  expect(live).toMatchObject({ asks: '/new', state: 'RUNNING' })
  expect(live?.tags).not.toHaveProperty([DRY_RUN])
})

test('a dry run alone of a new canary leaves it unstarted, and its id starts it later', async () => {
  await using stage = await scene()
  const tried = await stage.deploy('/new', { dryRun: 'only' })
  expect(tried).toMatchObject({ action: 'dry-run-passed', live: 'unstarted' })
  expect(await stage.live()).toMatchObject({ state: 'READY', tags: { [UNFINISHED]: expect.any(String) } })

  const calls = stage.server.requests.length
  const { dryRunId } = tried
  expect(await stage.deploy('/new', { dryRunId })).toMatchObject({ action: 'created', live: 'new', error: undefined })
  expect(changesOf(stage.server.requests.slice(calls))).not.toContain('StartCanaryDryRun')
  const live = await stage.live()
  expect(live?.state).toBe('RUNNING')
  expect(Object.keys(live?.tags ?? {})).not.toEqual(expect.arrayContaining([UNFINISHED]))
  expect(live?.tags).not.toHaveProperty([DRY_RUN])
})

test('a dry run alone that fails leaves nothing of a new canary', async () => {
  await using stage = await scene()
  expect(await stage.deploy('/bad', { dryRun: 'only' })).toMatchObject({ action: 'dry-run-failed', live: 'absent' })
  expect(await stage.live()).toBeUndefined()
})

test('a dry run alone has nothing to try when only the schedule changes', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const manifest = { Schedule: { Expression: 'rate(10 minutes)' } }
  const run = await stage.deploy('/old', { manifest, dryRun: 'only' })
  expect(run).toMatchObject({ action: 'unchanged', live: 'as-before' })
  expect(run.notices).toEqual([expect.stringContaining('AWS cannot dry-run')])
  expect(await stage.live()).toMatchObject({ schedule: 'rate(5 minutes)' })
})

test('a dry run alone of a canary that is unfinished is remembered as well', async () => {
  await using stage = await scene({
    faults: [{ operation: 'GetLayerVersionByArn', times: 6, fault: { kind: 'access-denied' } }],
  })
  await stage.deploy('/new', { dryRun: 'only' })
  const { dryRunId } = await stage.deploy('/new', { dryRun: 'only' })
  expect(await stage.deploy('/new', { dryRunId })).toMatchObject({ action: 'created', live: 'new', error: undefined })
})

test('a dry run that nobody knows is refused, and nothing is changed', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const run = await stage.deploy('/new', { dryRunId: UNKNOWN })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(run.error?.message).toBe(`AWS knows no dry run ${UNKNOWN} of checkout-api.`)
})

test('a dry run of a canary that does not exist is refused, and none is created', async () => {
  await using stage = await scene()
  const run = await stage.deploy('/new', { dryRunId: UNKNOWN })
  expect(run).toMatchObject({ live: 'absent', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(await stage.live()).toBeUndefined()
})

test('a dry run that failed is not committed', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const { dryRunId } = await stage.deploy('/bad')
  const run = await stage.deploy('/bad', { dryRunId })
  expect(run).toMatchObject({ action: 'dry-run-failed', live: 'as-before', failure: { step: { key: '1' } } })
  expect(await stage.live()).toMatchObject({ asks: '/old' })
})

test('a dry run of another blueprint is refused', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const { dryRunId } = await stage.deploy('/new', { dryRun: 'only' })
  const run = await stage.deploy('/newer', { dryRunId })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(run.error?.message).toContain('tested another blueprint')
  expect(await stage.live()).toMatchObject({ asks: '/old' })
})

test('a dry run of another configuration is refused, and its differences are named', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const { dryRunId } = await stage.deploy('/new', { dryRun: 'only' })
  const manifest = { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024 } }
  const run = await stage.deploy('/new', { dryRunId, manifest })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(run.error?.message).toContain('(RunConfig.MemoryInMB)')
})

test('a dry run of another environment is refused, although AWS does not show it', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const { dryRunId } = await stage.deploy('/new', { dryRun: 'only' })
  const manifest = { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960, EnvironmentVariables: { STAGE: 'x' } } }
  const run = await stage.deploy('/new', { dryRunId, manifest })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(run.error?.message).toContain('tested other environment variables')
})

test('a dry run that a later one replaced is refused by AWS, and no new one is made unasked', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const { dryRunId } = await stage.deploy('/new', { dryRun: 'only' })
  await stage.deploy('/bad')
  const calls = stage.server.requests.length
  const run = await stage.deploy('/new', { dryRunId })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(run.error?.hint).toContain('Deploy again without its id')
  expect(changesOf(stage.server.requests.slice(calls))).toEqual(['UpdateCanary'])
  expect(await stage.live()).toMatchObject({ asks: '/old' })
})

test('a dry run that this tool did not make is refused, for nothing tells which code it tested', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const before = await stage.live()
  const { id } = await dryRun(stage.server, 'checkout-api', {
    Code: { ZipFile: await codeFor([`${stage.target.url}/other`]), BlueprintTypes: ['multi-checks'] },
  })
  const run = await stage.deploy('/new', { dryRunId: id })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(run.error?.message).toMatch(/^Nothing tells what dry run .* tested/)
  expect(await stage.live()).toEqual(before)
})
