import { expect, test } from '@jest/globals'
import { changesOf, type Scene, scene } from '../../helpers/deploy-scene.js'

/** A canary that was deployed, and its calls forgotten. */
async function deployed(stage: Scene, given: Parameters<Scene['deploy']>[1] = {}): Promise<() => string[]> {
  const run = await stage.deploy('/old', given)
  if (run.action !== 'created') throw new Error(JSON.stringify(run))
  const calls = stage.server.requests.length
  return () => changesOf(stage.server.requests.slice(calls))
}

test('what has not changed is not touched', async () => {
  await using stage = await scene()
  const changes = await deployed(stage)
  const run = await stage.deploy('/old')
  expect(run).toMatchObject({ action: 'unchanged', live: 'as-before', notices: [], error: undefined })
  expect(changes()).toEqual([])
  expect(await stage.live()).toMatchObject({ state: 'RUNNING', asks: '/old' })
})

test('a change of the code is dry-run and committed as what was tested', async () => {
  await using stage = await scene()
  const changes = await deployed(stage)
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'updated', live: 'new', notices: [], dryRunId: expect.any(String) })
  expect(changes()).toEqual(['StartCanaryDryRun', 'UpdateCanary', 'TagResource'])
  expect(run.said).toContain(`committing dry run ${run.dryRunId}`)
  expect(await stage.live()).toMatchObject({ state: 'RUNNING', asks: '/new' })
  expect(await stage.deploy('/new')).toMatchObject({ action: 'unchanged' })
})

test('a change of the schedule alone is made without a dry run, which AWS could not make', async () => {
  await using stage = await scene()
  const changes = await deployed(stage)
  const run = await stage.deploy('/old', { manifest: { Schedule: { Expression: 'rate(10 minutes)' } } })
  expect(run).toMatchObject({ action: 'updated', live: 'new', notices: [] })
  expect(changes()).toEqual(['UpdateCanary'])
  expect(await stage.live()).toMatchObject({ state: 'RUNNING', asks: '/old', schedule: 'rate(10 minutes)' })
})

test('a schedule that changes with the code is committed along with the dry run', async () => {
  await using stage = await scene()
  const changes = await deployed(stage)
  await stage.deploy('/new', { manifest: { Schedule: { Expression: 'rate(10 minutes)' } } })
  expect(changes()).toEqual(['StartCanaryDryRun', 'UpdateCanary', 'TagResource'])
  expect(await stage.live()).toMatchObject({ asks: '/new', schedule: 'rate(10 minutes)' })
})

test('a change of the runtime is dry-run', async () => {
  await using stage = await scene()
  const changes = await deployed(stage, { manifest: { RuntimeVersion: 'syn-nodejs-5.1' } })
  expect(await stage.live()).toMatchObject({ runtime: 'syn-nodejs-5.1' })
  expect(await stage.deploy('/old')).toMatchObject({ action: 'updated', live: 'new' })
  expect(changes()).toEqual(['StartCanaryDryRun', 'UpdateCanary', 'TagResource'])
  expect(await stage.live()).toMatchObject({ runtime: 'syn-nodejs-5.2', asks: '/old', state: 'RUNNING' })
})

test('a change of an environment variable is dry-run, and is no change any more afterwards', async () => {
  await using stage = await scene()
  const changes = await deployed(stage)
  const manifest = {
    RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960, EnvironmentVariables: { STAGE: 'production' } },
  }
  expect(await stage.deploy('/old', { manifest })).toMatchObject({ action: 'updated', live: 'new' })
  expect(changes()).toEqual(['StartCanaryDryRun', 'UpdateCanary', 'TagResource'])
  expect(await stage.deploy('/old', { manifest })).toMatchObject({ action: 'unchanged' })
})

test('tags are merged without an update, and those of others stay', async () => {
  await using stage = await scene()
  const changes = await deployed(stage, { manifest: { Tags: { team: 'checkout' } } })
  const arn = encodeURIComponent('arn:aws:synthetics:eu-west-1:123456789012:canary:checkout-api')
  await stage.server.call('POST', `/tags/${arn}`, { Tags: { 'cost-centre': '4711' } })
  const run = await stage.deploy('/old', { manifest: { Tags: { team: 'payments', stage: 'prod' } } })
  expect(run).toMatchObject({ action: 'updated', live: 'new' })
  expect(changes().slice(1)).toEqual(['TagResource'])
  expect(await stage.live()).toMatchObject({
    tags: { team: 'payments', stage: 'prod', 'cost-centre': '4711' },
    state: 'RUNNING',
  })
})

test.each([
  ['READY', undefined, 'READY'],
  ['READY', true, 'RUNNING'],
  ['READY', false, 'READY'],
  ['STOPPED', undefined, 'STOPPED'],
  ['STOPPED', true, 'RUNNING'],
  ['RUNNING', undefined, 'RUNNING'],
  ['RUNNING', false, 'STOPPED'],
] as const)(
  'a canary that is %s, with start %s, is %s after an update and after none',
  async (before, start, after) => {
    await using stage = await scene()
    await deployed(stage, { start: before === 'RUNNING' })
    if (before === 'STOPPED') {
      await stage.deploy('/old', { start: true })
      await stage.deploy('/old', { start: false })
    }
    expect(await stage.live()).toMatchObject({ state: before })
    expect(await stage.deploy('/new', start === undefined ? {} : { start })).toMatchObject({ live: 'new' })
    expect(await stage.live()).toMatchObject({ state: after, asks: '/new' })
  },
)

test('whether a canary runs is changed although nothing else is', async () => {
  await using stage = await scene()
  const changes = await deployed(stage)
  expect(await stage.deploy('/old', { start: false })).toMatchObject({ action: 'unchanged' })
  expect(await stage.live()).toMatchObject({ state: 'STOPPED' })
  expect(changes()).toEqual(['StopCanary'])
})

test('without a dry run an update says loudly that nothing was tried', async () => {
  await using stage = await scene()
  const changes = await deployed(stage)
  const run = await stage.deploy('/bad', { dryRun: 'skip' })
  expect(run).toMatchObject({ action: 'updated', live: 'new' })
  expect(run.notices).toEqual([
    'The canary was updated without a dry run, as asked: nothing had shown that the new configuration works.',
  ])
  expect(changes()).toEqual(['UpdateCanary', 'TagResource'])
})

test('the zip goes to the bucket of the manifest, once, and its version is deployed', async () => {
  await using stage = await scene()
  const manifest = { Code: { S3Bucket: 'acme-canary-code' } }
  stage.server.buckets.createBucket('acme-canary-code')
  const changes = await deployed(stage, { manifest })
  expect(await stage.deploy('/new', { manifest })).toMatchObject({ action: 'updated', live: 'new', notices: [] })
  expect(changes()).toEqual(['PutObject', 'StartCanaryDryRun', 'UpdateCanary', 'TagResource'])
  expect(await stage.live()).toMatchObject({ asks: '/new' })
  await stage.deploy('/old', { manifest })
  expect(changes().filter((operation) => operation === 'PutObject')).toHaveLength(1)
  expect(await stage.live()).toMatchObject({ asks: '/old' })
})

test('an update whose answer is lost and that is still going on is not sent again', async () => {
  await using stage = await scene({ delays: { updateMs: 40 } })
  const changes = await deployed(stage)
  stage.server.addFault({ operation: 'UpdateCanary', nth: 1, fault: { kind: 'lost-answer' } })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'updated', live: 'new' })
  expect(run.said).toContain('UpdateCanary took effect all the same')
  expect(changes()).toEqual(['StartCanaryDryRun', 'UpdateCanary', 'TagResource'])
})

test('a canary that stands still is left so, and a deploy that ends well says that it does not run', async () => {
  const stopped =
    'The canary does not run: it is stopped, and a deploy leaves that as it is unless --start asks for it.'
  await using stage = await scene()
  await stage.deploy('/old')
  await stage.deploy('/old', { start: false })
  expect(await stage.deploy('/new')).toMatchObject({ action: 'updated', notices: [stopped] })
  expect(await stage.deploy('/new')).toMatchObject({ action: 'unchanged', notices: [stopped] })
  expect(await stage.live()).toMatchObject({ asks: '/new', state: 'STOPPED' })
})

test('an unchanged canary that was started or stopped is not passed off as left alone', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const stopped = await stage.deploy('/old', { start: false })
  expect(stopped.notices).toEqual(['The canary was stopped, as asked; nothing else has changed.'])
  const started = await stage.deploy('/old', { start: true })
  expect(started.notices).toEqual(['The canary was started, as asked; nothing else has changed.'])
  expect((await stage.deploy('/old', { start: true })).notices).toEqual([])
})
