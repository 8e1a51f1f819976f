import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { CanaryRun } from '../../../lib/aws/synthetics-types.js'
import { changesOf, type LiveCanary, type Scene, scene } from '../../helpers/deploy-scene.js'
import { codeFor } from '../../helpers/emulator.js'
import { awsWith } from '../../helpers/somebody-else.js'
import { tempFolder } from '../../helpers/temp-folder.js'

/** Runs come one after the other. */
const BUSY = { delays: { scheduleIntervalMs: 20 } } as const
const ENVIRONMENT = {
  RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960, EnvironmentVariables: { STAGE: 'production' } },
}

/** What AWS gives a canary anew with the same code. */
function withoutVersion(live: LiveCanary | undefined): unknown {
  const { 'canary-preflight:code-version': _, ...tags } = live?.tags ?? {}
  return { ...live, tags }
}

test('runs that pass after an update end the deploy well', async () => {
  await using stage = await scene(BUSY)
  await stage.deploy('/old')
  const asked = stage.target.requests.filter(({ path }) => path === '/new').length
  const run = await stage.deploy('/new', { watchRuns: 2 })
  expect(run).toMatchObject({ action: 'updated', live: 'new', failure: undefined })
  expect(run.said).toContain('all 2 runs passed')
  // The dry run, and the runs that were watched.
  expect(stage.target.requests.filter(({ path }) => path === '/new').length - asked).toBeGreaterThanOrEqual(3)
})

test('a run that fails after the update puts configuration, code, schedule, tags and state back', async () => {
  await using data = tempFolder()
  await using stage = await scene({ ...BUSY, dataDir: data.path })
  await stage.deploy('/old', { manifest: { ...ENVIRONMENT, Tags: { team: 'checkout' } } })
  const before = await stage.live()
  const run = await stage.deploy('/once', {
    watchRuns: 3,
    manifest: {
      RunConfig: { ...ENVIRONMENT.RunConfig, MemoryInMB: 1024 },
      Schedule: { Expression: 'rate(10 minutes)' },
      RuntimeVersion: 'syn-nodejs-5.1',
      Tags: { team: 'payments', stage: 'prod' },
    },
  })
  expect(run).toMatchObject({ action: 'rolled-back', live: 'as-before', error: undefined })
  expect(run.failure).toMatchObject({ step: { name: 'step-1' }, reason: expect.stringContaining('503') })
  const after = await stage.settled()
  expect(withoutVersion(after)).toEqual(withoutVersion(before))
  expect(after).toMatchObject({ state: 'RUNNING', asks: '/old', tags: { team: 'checkout' } })
  expect(environmentIn(data.path)).toEqual({ STAGE: 'production' })
  const manifest = { ...ENVIRONMENT, Tags: { team: 'checkout' } }
  expect(await stage.deploy('/old', { manifest })).toMatchObject({ action: 'unchanged' })
})

test('a new schedule alone has runs to watch', async () => {
  await using stage = await scene(BUSY)
  await stage.deploy('/bad', { dryRun: 'skip' })
  const run = await stage.deploy('/bad', { watchRuns: 1, manifest: { Schedule: { Expression: 'rate(10 minutes)' } } })
  expect(run).toMatchObject({ action: 'rolled-back', live: 'as-before' })
})

/** What the emulator keeps of the environment variables: no call reads them back. */
function environmentIn(folder: string): unknown {
  const found = /"environment":\s*(\{[^}]*\})/.exec(readFileSync(join(folder, 'state.json'), 'utf8'))
  return JSON.parse(found?.[1] ?? 'null')
}

test('a roll back is finished although calls of it are lost, and although the time of the deploy is over', async () => {
  await using stage = await scene(BUSY)
  await stage.deploy('/old')
  stage.server.addFault({ operation: 'UpdateCanary', nth: 2, fault: { kind: 'lost-answer' } })
  stage.server.addFault({ operation: 'TagResource', nth: 2, fault: { kind: 'lost-answer' } })
  const run = await stage.deploy('/once', { watchRuns: 3, timeoutMs: 120_000 })
  expect(run).toMatchObject({ action: 'rolled-back', live: 'as-before', error: undefined })
  expect(await stage.settled()).toMatchObject({ asks: '/old', state: 'RUNNING' })
})

test('a roll back that AWS refuses says so, and not that anything is as before', async () => {
  await using stage = await scene(BUSY)
  await stage.deploy('/old')
  stage.server.addFault({ operation: 'UpdateCanary', nth: 2, fault: { kind: 'access-denied' } })
  const run = await stage.deploy('/once', { watchRuns: 3 })
  expect(run).toMatchObject({ action: undefined, live: 'new', error: { code: 'CANARY_UPDATE_FAILED' } })
  expect(run.error?.message).toMatch(
    /^The new configuration of checkout-api fails in AWS, and the former one could not be put back: /,
  )
  expect(run.notices).toEqual([expect.stringMatching(/^The run that failed: .*503/)])
  expect(await stage.live()).toMatchObject({ asks: '/once' })
})

test('fewer runs than asked for end with the limit, and the new configuration stays', async () => {
  await using stage = await scene({ delays: { scheduleIntervalMs: 3_600_000 } })
  await stage.deploy('/old')
  const run = await stage.deploy('/new', { watchRuns: 3, timeoutMs: 60_000 })
  expect(run).toMatchObject({ live: 'new', error: { code: 'DEPLOY_TIMEOUT' } })
  expect(run.error?.message).toMatch(/until 3 scheduled runs of checkout-api passed; last seen: [01] of 3 runs passed/)
  expect(run.error?.hint).toContain('the new configuration stays')
  expect(await stage.live()).toMatchObject({ asks: '/new', state: 'RUNNING' })
})

test('runs of a canary that will not run are not waited for, and nothing is changed', async () => {
  await using stage = await scene(BUSY)
  await stage.deploy('/old', { start: false })
  const calls = stage.server.requests.length
  const run = await stage.deploy('/new', { watchRuns: 1 })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'OPTION_INVALID', kind: 'usage' } })
  expect(changesOf(stage.server.requests.slice(calls))).toEqual([])
})

test.each([
  [
    'an environment that cannot be read back',
    async (stage: Scene) => void (await stage.deploy('/old', { manifest: ENVIRONMENT })),
    'its environment variables cannot be read back',
  ],
  [
    'code that may not be read',
    async (stage: Scene) => {
      await stage.deploy('/old')
      stage.server.addFault({ operation: 'GetLayerVersionByArn', nth: 1, fault: { kind: 'access-denied' } })
    },
    'its code cannot be read',
  ],
  [
    'code that somebody else deployed',
    async (stage: Scene) => {
      await stage.deploy('/old')
      const ZipFile = await codeFor([`${stage.target.url}/other`])
      await stage.server.call('PATCH', '/canary/checkout-api', { Code: { ZipFile, BlueprintTypes: ['multi-checks'] } })
    },
    'is not what was deployed last',
  ],
])('what could not be put back is not changed: %s', async (_name, prepare, why) => {
  await using stage = await scene({ delays: { scheduleIntervalMs: 3_600_000 } })
  await prepare(stage)
  const calls = stage.server.requests.length
  const run = await stage.deploy('/new', { watchRuns: 1, manifest: { Tags: { team: 'x' } } })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DEPLOY_NOT_RESTORABLE' } })
  expect(run.error?.message).toContain(why)
  expect(changesOf(stage.server.requests.slice(calls)).filter((name) => name !== 'UpdateCanary')).toEqual([])
})

test('a deploy that changes tags alone has no runs to watch', async () => {
  await using stage = await scene({ delays: { scheduleIntervalMs: 3_600_000 } })
  await stage.deploy('/bad', { dryRun: 'skip' })
  const run = await stage.deploy('/bad', { watchRuns: 1, manifest: { Tags: { team: 'x' } } })
  expect(run).toMatchObject({ action: 'updated', live: 'new', error: undefined })
  expect(await stage.live()).toMatchObject({ tags: { team: 'x' } })
})

test('runs that are not watched after all are not passed over in silence', async () => {
  await using stage = await scene()
  const created = await stage.deploy('/new', { watchRuns: 1 })
  expect(created.notices).toEqual(['The canary is new: there is nothing to put back, so no runs were watched.'])
  const kept = await stage.deploy('/new', { watchRuns: 1 })
  expect(kept.notices).toEqual(['Nothing has changed, so no runs were watched.'])
})

test('more runs than a schedule makes cannot be watched, and nothing is changed', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const before = await stage.live()
  const run = await stage.deploy('/new', { watchRuns: 2, manifest: { Schedule: { Expression: 'rate(0 minute)' } } })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'OPTION_INVALID' } })
  expect(run.error?.message).toContain('its schedule is rate(0 minute), which runs a canary once')
  expect(await stage.live()).toEqual(before)
})

test('a canary that runs once and is not running makes no run to watch', async () => {
  await using stage = await scene()
  const Schedule = { Expression: 'rate(0 minute)' }
  await stage.deploy('/old', { start: false, manifest: { Schedule } })
  const run = await stage.deploy('/new', { watchRuns: 1, manifest: { Schedule } })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'OPTION_INVALID' } })
})

test('a failed run waits for the retries that the canary has, also when the manifest does not name them', async () => {
  await using stage = await scene()
  const Expression = 'rate(5 minutes)'
  await stage.deploy('/old', { manifest: { Schedule: { Expression, RetryConfig: { MaxRetries: 1 } } } })
  const plain = await stage.aws()
  const attempt = (number: number, State: string): CanaryRun => ({
    Id: `run-${number}`,
    ScheduledRunId: 'scheduled',
    Timeline: { Started: new Date(8_000_000_000_000 + number) },
    Status: { State },
  })
  let looks = 0
  const getCanaryRuns: typeof plain.synthetics.getCanaryRuns = async (name, options, signal) => {
    if (options.runType === 'DRY_RUN') return await plain.synthetics.getCanaryRuns(name, options, signal)
    looks += 1
    return looks === 1 ? [attempt(1, 'FAILED')] : [attempt(2, 'PASSED'), attempt(1, 'FAILED')]
  }
  const aws = { ...plain, synthetics: { ...plain.synthetics, getCanaryRuns } }
  const run = await stage.deploy('/new', { aws, watchRuns: 1, manifest: { Schedule: { Expression } } })
  expect(run).toMatchObject({ action: 'updated', live: 'new', failure: undefined })
})

test('a tag that somebody writes while runs are watched is not put back', async () => {
  await using stage = await scene(BUSY)
  await stage.deploy('/old', { manifest: { Tags: { team: 'checkout' } } })
  const arn = encodeURIComponent('arn:aws:synthetics:eu-west-1:123456789012:canary:checkout-api')
  const aws = await awsWith(stage, ['GetCanaryRuns', 2], async () => {
    await stage.server.call('POST', `/tags/${arn}`, { Tags: { 'cost-centre': '4711' } })
  })
  const run = await stage.deploy('/once', {
    aws,
    watchRuns: 3,
    manifest: { Tags: { team: 'payments', stage: 'prod' } },
  })
  expect(run).toMatchObject({ action: 'rolled-back', live: 'as-before' })
  const tags = (await stage.live())?.tags
  expect(tags).toMatchObject({ team: 'checkout', 'cost-centre': '4711' })
  expect(tags).not.toHaveProperty('stage')
})
