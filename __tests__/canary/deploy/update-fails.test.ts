import { expect, test } from '@jest/globals'
import { changesOf, type Scene, scene } from '../../helpers/deploy-scene.js'

/** A canary that was deployed and runs, and what it looks like. */
async function deployed(stage: Scene): Promise<() => Promise<void>> {
  await stage.deploy('/old')
  const before = await stage.live()
  expect(before).toMatchObject({ state: 'RUNNING', asks: '/old' })
  return async () => expect(await stage.settled()).toEqual(before)
}

test('a dry run that fails changes nothing and names the step, with what its report and log tell', async () => {
  await using stage = await scene()
  const expectUntouched = await deployed(stage)
  const run = await stage.deploy('/bad')
  expect(run).toMatchObject({ action: 'dry-run-failed', live: 'as-before', error: undefined })
  expect(run.failure).toMatchObject({
    step: { key: '1', name: 'step-1' },
    artifacts: expect.stringMatching(/^s3:\/\/acme-canary-artifacts\/checkout-api\//),
    details: [expect.stringMatching(/^report: step step-1 failed: .*503/), expect.stringMatching(/^log: .*503/)],
  })
  await expectUntouched()
})

test('a dry run that fails is told without its artifacts when they cannot be read', async () => {
  await using stage = await scene({ faults: [{ operation: 'ListObjectsV2', fault: { kind: 'access-denied' } }] })
  await deployed(stage)
  const run = await stage.deploy('/bad')
  expect(run).toMatchObject({ action: 'dry-run-failed', failure: { step: { name: 'step-1' }, details: [] } })
  expect(run.notices).toEqual([
    expect.stringMatching(/^The artifacts of the failed run could not be read: .*does not allow it/),
  ])
})

test.each([['PREPARING'], ['RUNNING']])(
  'a dry run that is stuck in %s ends with the limit, changes nothing',
  async (state) => {
    await using stage = await scene()
    const expectUntouched = await deployed(stage)
    stage.server.addFault({ operation: 'StartCanaryDryRun', fault: { kind: 'stuck', state } })
    const run = await stage.deploy('/new', { timeoutMs: 20_000 })
    expect(run).toMatchObject({ live: 'as-before', error: { code: 'DEPLOY_TIMEOUT' } })
    expect(run.error?.message).toMatch(state === 'PREPARING' ? /last seen: being prepared/ : /last seen: running/)
    expect(run.error?.hint).toContain('AWS has no way to cancel a dry run')
    await expectUntouched()
  },
)

test('a dry run that AWS cannot prepare is not called a failed check', async () => {
  await using stage = await scene()
  const expectUntouched = await deployed(stage)
  const reason = 'The role defined for the function cannot be assumed by Lambda.'
  stage.server.addFault({ operation: 'StartCanaryDryRun', fault: { kind: 'state-reason', reason } })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'as-before', failure: undefined, error: { code: 'DRY_RUN_NOT_PREPARED' } })
  expect(run.error?.message).toMatch(/: The role defined for the function cannot be assumed by Lambda\.$/)
  await expectUntouched()
})

test('a time-out that the present schedule is too short for is refused, and can be deployed in two steps as it is told', async () => {
  await using stage = await scene()
  await stage.deploy('/old', { manifest: { Schedule: { Expression: 'rate(1 minute)' } } })
  const before = await stage.live()
  const Schedule = { Expression: 'rate(5 minutes)' }
  const manifest = { Schedule, RunConfig: { TimeoutInSeconds: 120, MemoryInMB: 960 } }
  const run = await stage.deploy('/new', { manifest })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'AWS_REQUEST_REFUSED' } })
  expect(run.error?.hint).toContain(
    'a dry run cannot take the new one along. Deploy first with a RunConfig.TimeoutInSeconds of 60',
  )
  expect(await stage.live()).toEqual(before)

  const first = await stage.deploy('/new', {
    manifest: { Schedule, RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960 } },
  })
  expect(first).toMatchObject({ action: 'updated', live: 'new' })
  expect(await stage.deploy('/new', { manifest })).toMatchObject({ action: 'updated', live: 'new' })
  expect(await stage.live()).toMatchObject({ asks: '/new', schedule: 'rate(5 minutes)' })
})

test('an update that AWS takes back shows in a StateReason alone, and is a failure', async () => {
  await using stage = await scene()
  await deployed(stage)
  const before = await stage.live()
  stage.server.addFault({ operation: 'UpdateCanary', fault: { kind: 'state-reason', reason: 'No capacity.' } })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'CANARY_UPDATE_FAILED' } })
  expect(run.error?.message).toBe('AWS could not update checkout-api (ROLLBACK_COMPLETE): No capacity.')
  expect(await stage.live()).toEqual(before)
})

test.each([
  [
    'the schedule',
    { Schedule: { Expression: 'rate(10 minutes)' } },
    'Schedule.Expression is rate(5 minutes), and rate(10 minutes) was sent',
  ],
  [
    'the memory',
    { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024 } },
    'RunConfig.MemoryInMB is 960, and 1024 was sent',
  ],
])('an update of %s that AWS accepts and does not make is a failure', async (_name, manifest, text) => {
  await using stage = await scene()
  await deployed(stage)
  const plain = await stage.aws()
  const aws = { ...plain, synthetics: { ...plain.synthetics, updateCanary: () => Promise.resolve() } }
  const run = await stage.deploy('/old', { aws, manifest })
  expect(run).toMatchObject({ live: 'unknown', error: { code: 'CANARY_UPDATE_FAILED' } })
  expect(run.error?.message).toContain(text)
})

test('an update that neither succeeded nor was taken back is not said to be either', async () => {
  await using stage = await scene()
  await deployed(stage)
  const fault = { kind: 'state-reason', reason: 'No capacity.', code: 'ROLLBACK_FAILED' } as const
  stage.server.addFault({ operation: 'UpdateCanary', fault })
  expect(await stage.deploy('/new')).toMatchObject({ live: 'unknown', error: { code: 'CANARY_UPDATE_FAILED' } })
})

test('an update that is stuck is not said to be live or not', async () => {
  await using stage = await scene()
  await deployed(stage)
  stage.server.addFault({ operation: 'UpdateCanary', fault: { kind: 'stuck' } })
  // Long enough for the dry run before it, also on a machine that is busy.
  const run = await stage.deploy('/new', { timeoutMs: 200_000 })
  expect(run).toMatchObject({ live: 'unknown', error: { code: 'DEPLOY_TIMEOUT' } })
  expect(run.error?.message).toContain('last seen: UPDATING')
})

test('what somebody else changed during the dry run is not overwritten: the deploy begins anew', async () => {
  let armed = false
  await using stage = await scene({
    onEffect: async ({ operation }) => {
      if (operation !== 'GetCanaryRuns' || !armed) return
      armed = false
      await eventuallyUpdated(stage, { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024 } })
    },
  })
  await deployed(stage)
  armed = true
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'updated', live: 'new', error: undefined })
  expect(run.said.join()).toContain('Somebody changed checkout-api while its dry run was going on. Beginning anew.')
  expect(await stage.live()).toMatchObject({ asks: '/new', memoryMB: 960 })
})

test('a deploy that loses against another one does not say that the canary is as it was before', async () => {
  let memory = 0
  await using stage = await scene({
    onEffect: async ({ operation }) => {
      if (operation !== 'GetCanaryRuns' || memory === 0) return
      memory += 64
      await eventuallyUpdated(stage, { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: memory } })
    },
  })
  await deployed(stage)
  memory = 1024
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'by-others', error: { code: 'DRY_RUN_UNUSABLE' } })
})

/** Updates by another hand as soon as the dry run lets it. */
async function eventuallyUpdated({ server }: Scene, input: object): Promise<void> {
  for (let status = 409; status === 409; ) ({ status } = await server.call('PATCH', '/canary/checkout-api', input))
}

test('a commit that AWS refuses begins anew, once', async () => {
  const refusal = { kind: 'error', status: 400, code: 'ValidationException', message: 'Unknown dry run.' } as const
  await using stage = await scene()
  await deployed(stage)
  stage.server.addFault({ operation: 'UpdateCanary', nth: 1, fault: refusal })
  expect(await stage.deploy('/new')).toMatchObject({ action: 'updated', live: 'new' })

  const before = await stage.live()
  stage.server.addFault({ operation: 'UpdateCanary', fault: refusal })
  const calls = stage.server.requests.length
  const run = await stage.deploy('/old')
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DRY_RUN_UNUSABLE' } })
  expect(changesOf(stage.server.requests.slice(calls))).toEqual([
    'StartCanaryDryRun',
    'UpdateCanary',
    'StartCanaryDryRun',
    'UpdateCanary',
  ])
  expect(await stage.live()).toEqual(before)
})

test('the dry run of somebody else is waited for', async () => {
  await using stage = await scene({ delays: { dryRunMs: 60 } })
  await deployed(stage)
  const other = await stage.server.call('POST', '/canary/checkout-api/dry-run/start', {})
  expect(other.status).toBe(200)
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'updated', live: 'new' })
  expect(run.said.join('\n')).toMatch(/somebody else is at the canary \(.*\); trying again in 2 s/)
})

test('the dry run of somebody else that does not end is told, with its id and its beginning', async () => {
  await using stage = await scene()
  const expectUntouched = await deployed(stage)
  stage.server.addFault({ operation: 'StartCanaryDryRun', nth: 1, fault: { kind: 'stuck', state: 'RUNNING' } })
  const { body } = await stage.server.call('POST', '/canary/checkout-api/dry-run/start', {})
  const run = await stage.deploy('/new', { timeoutMs: 30_000 })
  expect(run).toMatchObject({ live: 'by-others', error: { code: 'CANARY_CONFLICT' } })
  expect(run.error?.message).toMatch(
    new RegExp(`The newest dry run is ${body.DryRunConfig.DryRunId}, begun at \\d{4}-\\d\\d-\\d\\dT`),
  )
  expect(run.error?.hint).toContain('CloudTrail')
  await expectUntouched()
})

test('code that AWS has, and that is not what was sent, is a failure', async () => {
  await using stage = await scene()
  await deployed(stage)
  const aws = await stage.aws()
  const former = await aws.code.layerArchive((await stage.layer()) ?? '', new AbortController().signal)
  const run = await stage.deploy('/new', {
    aws: { ...aws, code: { layerArchive: () => Promise.resolve(former) } },
  })
  expect(run).toMatchObject({ live: 'unknown', error: { code: 'CANARY_UPDATE_FAILED' } })
  expect(run.error?.message).toMatch(/has another blueprint \(sha256 [0-9a-f]{64}\) than the one that was sent/)
})

test('a canary that is deleted during its dry run is told to be gone', async () => {
  let armed = false
  await using stage = await scene({
    onEffect: async ({ operation }) => {
      if (operation !== 'StartCanaryDryRun' || !armed) return
      await stage.server.call('DELETE', '/canary/checkout-api')
    },
  })
  await stage.deploy('/old', { start: false })
  armed = true
  const run = await stage.deploy('/new')
  expect(run.error?.code).toBe('CANARY_NOT_FOUND')
  expect(await stage.settled()).toBeUndefined()
  expect(run.live).toBe('absent')
})
