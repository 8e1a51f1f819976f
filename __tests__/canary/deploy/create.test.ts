import { expect, test } from '@jest/globals'
import { changesOf, scene } from '../../helpers/deploy-scene.js'
import { canaryRequest, codeFor, readyCanary } from '../../helpers/emulator.js'
import { awsWith } from '../../helpers/somebody-else.js'
import { virtualClock } from '../../helpers/virtual-clock.js'

const NEW_TAGS = [
  'canary-preflight:blueprint-sha256',
  'canary-preflight:code-sha256',
  'canary-preflight:code-version',
  'canary-preflight:environment',
]
const ROLE = 'The role defined for the function cannot be assumed by Lambda.'

test('a new canary is created stopped, dry-run, and started', async () => {
  await using stage = await scene()
  const run = await stage.deploy('/new', { manifest: { Tags: { team: 'checkout' } } })
  expect(run).toMatchObject({ action: 'created', live: 'new', error: undefined, notices: [] })
  expect(changesOf(stage.server.requests)).toEqual([
    'CreateCanary',
    'StartCanaryDryRun',
    'TagResource',
    'StartCanary',
    'UntagResource',
  ])
  const live = await stage.live()
  expect(live).toMatchObject({ state: 'RUNNING', asks: '/new', tags: { team: 'checkout' } })
  expect(Object.keys(live?.tags ?? {}).sort()).toEqual([...NEW_TAGS, 'team'])
})

test('of a new canary whose dry run fails nothing is left', async () => {
  await using stage = await scene()
  const run = await stage.deploy('/bad')
  expect(run).toMatchObject({
    action: 'dry-run-failed',
    live: 'absent',
    failure: { reason: expect.stringContaining('Status code is 503'), step: { key: '1', name: 'step-1' } },
    notices: ['What this deploy created (the canary checkout-api) has been deleted again.'],
  })
  expect(changesOf(stage.server.requests)).toEqual(['CreateCanary', 'StartCanaryDryRun', 'DeleteCanary'])
  expect(await stage.live()).toBeUndefined()
})

test('of a new canary whose dry run never ends nothing is left', async () => {
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault: { kind: 'stuck' } }] })
  const run = await stage.deploy('/new', { timeoutMs: 20_000 })
  expect(run).toMatchObject({ live: 'absent', error: { code: 'DEPLOY_TIMEOUT' } })
  expect(run.error?.message).toMatch(/until the dry run .* ended; last seen: being prepared/)
  expect(await stage.live()).toBeUndefined()
})

test('of a new canary whose dry run cannot be prepared nothing is left', async () => {
  const fault = { kind: 'state-reason', reason: 'The subnet has no free address.' } as const
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault }] })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'absent', error: { code: 'DRY_RUN_NOT_PREPARED' } })
  expect(run.error?.message).toContain('The subnet has no free address')
  expect(await stage.live()).toBeUndefined()
})

test('a canary that AWS cannot create is deleted again', async () => {
  const fault = { kind: 'state-reason', reason: 'The subnet has no free address.' } as const
  await using stage = await scene({ faults: [{ operation: 'CreateCanary', fault }] })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'absent', error: { code: 'CANARY_CREATE_FAILED' } })
  expect(run.error?.message).toBe('AWS could not create checkout-api (CREATE_FAILED): The subnet has no free address.')
  expect(await stage.live()).toBeUndefined()
  expect(changesOf(stage.server.requests)).toEqual(['CreateCanary', 'DeleteCanary'])
})

test('a role that Lambda cannot assume yet is tried again with a new canary', async () => {
  const fault = { kind: 'state-reason', reason: ROLE } as const
  await using stage = await scene({ faults: [{ operation: 'CreateCanary', times: 2, fault }] })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'created', live: 'new' })
  expect(changesOf(stage.server.requests).slice(0, 5)).toEqual([
    'CreateCanary',
    'DeleteCanary',
    'CreateCanary',
    'DeleteCanary',
    'CreateCanary',
  ])
  expect(run.notices).toEqual([])
  expect(await stage.live()).toMatchObject({ state: 'RUNNING' })
})

test('a role that Lambda can never assume ends the deploy within minutes', async () => {
  await using stage = await scene({
    faults: [{ operation: 'CreateCanary', fault: { kind: 'state-reason', reason: ROLE } }],
  })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'absent', error: { code: 'CANARY_CREATE_FAILED' } })
  expect(await stage.live()).toBeUndefined()
})

test('without a dry run a canary is created, and a notice says loudly that nothing was tried', async () => {
  await using stage = await scene()
  const run = await stage.deploy('/bad', { dryRun: 'skip' })
  expect(run).toMatchObject({ action: 'created', live: 'new' })
  expect(run.notices).toEqual([
    'The canary was created without a dry run, as asked: nothing has shown that its blueprint runs in AWS.',
  ])
  expect(changesOf(stage.server.requests)).not.toContain('StartCanaryDryRun')
})

test('a new canary that is not to run stays as it was created', async () => {
  await using stage = await scene()
  const run = await stage.deploy('/new', { start: false })
  expect(run).toMatchObject({ action: 'created', live: 'new' })
  const live = await stage.live()
  expect(live?.state).toBe('READY')
  expect(Object.keys(live?.tags ?? {}).sort()).toEqual(NEW_TAGS)
})

test('a canary that runs once is created, whether or not it has stopped before anyone looks', async () => {
  await using stage = await scene()
  const run = await stage.deploy('/new', { manifest: { Schedule: { Expression: 'rate(0 hour)' } } })
  expect(run).toMatchObject({ action: 'created', live: 'new', error: undefined })
  const again = await stage.deploy('/new', { manifest: { Schedule: { Expression: 'rate(0 hour)' } } })
  expect(again).toMatchObject({ action: 'unchanged' })
})

test('when AWS refuses the dry run of a new canary, its first run decides', async () => {
  const refusal = { kind: 'error', status: 400, code: 'ValidationException', message: 'Not in READY.' } as const
  for (const path of ['/new', '/bad']) {
    await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault: refusal }] })
    const run = await stage.deploy(path)
    expect(run).toMatchObject({
      action: path === '/new' ? 'created' : 'dry-run-failed',
      live: path === '/new' ? 'new' : 'absent',
    })
    expect(run.notices[0]).toContain('so it was started and its first run was watched')
    expect((await stage.live())?.asks).toBe(path === '/new' ? '/new' : undefined)
  }
})

test('a conflict without any dry run in the way is a refusal too', async () => {
  const conflict = { kind: 'error', status: 409, code: 'ConflictException', message: 'Not in READY.' } as const
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault: conflict }] })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'created', live: 'new' })
  expect(run.notices[0]).toContain('so it was started and its first run was watched')
})

const REFUSED = { kind: 'error', status: 400, code: 'ValidationException', message: 'Not in READY.' } as const

test('a new canary that is not to run stands still after its first run took the place of the dry run', async () => {
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault: REFUSED }] })
  expect(await stage.deploy('/new', { start: false })).toMatchObject({ action: 'created', live: 'new' })
  expect(await stage.live()).toMatchObject({ asks: '/new', state: 'STOPPED' })
})

test('when only a dry run is asked for and AWS refuses it, the new canary is not started but deleted', async () => {
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault: REFUSED }] })
  const run = await stage.deploy('/new', { dryRun: 'only' })
  expect(run).toMatchObject({ action: undefined, live: 'absent', error: { code: 'AWS_REQUEST_REFUSED' } })
  expect(changesOf(stage.server.requests)).not.toContain('StartCanary')
  expect(await stage.live()).toBeUndefined()
})

test('an unfinished canary that AWS does not dry-run is told with the command that deletes it', async () => {
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault: REFUSED }] })
  const Tags = { 'canary-preflight:unfinished': 'of-another' }
  await readyCanary(stage.server, await codeFor([`${stage.target.url}/new`]), { Tags })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ live: 'unstarted', error: { code: 'AWS_REQUEST_REFUSED' } })
  expect(run.error?.hint).toContain('aws synthetics delete-canary --name checkout-api --region eu-west-1')
})

test('a new canary that nobody may start is told as never started', async () => {
  await using stage = await scene({ faults: [{ operation: 'StartCanary', fault: { kind: 'access-denied' } }] })
  expect(await stage.deploy('/new')).toMatchObject({ live: 'unstarted', error: { code: 'AWS_ACCESS_DENIED' } })
  expect(await stage.live()).toMatchObject({ state: 'READY' })
})

test('two first deploys at the same time leave one canary that runs', async () => {
  // Slower than usual: on a busy machine five minutes must not be over before the other deploy has done its work.
  const clock = virtualClock(200)
  await using stage = await scene({ delays: { createMs: 30, dryRunMs: 30 } })
  const runs = await Promise.all([stage.deploy('/new', { clock }), stage.deploy('/new', { clock })])
  for (const run of runs)
    expect(run).toMatchObject({ error: undefined, live: expect.stringMatching(/^(?:new|as-before)$/) })
  expect(await stage.live()).toMatchObject({ state: 'RUNNING', asks: '/new' })
  expect((await stage.live())?.tags).not.toHaveProperty(['canary-preflight:unfinished'])
})

test.each(['required', 'only'] as const)(
  'the dry run of a deploy that went on with the new canary is waited for (%s)',
  async (dryRun) => {
    await using stage = await scene({ delays: { dryRunMs: 50 } })
    const aws = await awsWith(stage, ['StartCanaryDryRun', 1], async () => {
      const { Name: _, ...configuration } = canaryRequest(await codeFor([`${stage.target.url}/new`]))
      const { status } = await stage.server.call('POST', '/canary/checkout-api/dry-run/start', configuration)
      expect(status).toBe(200)
    })
    const run = await stage.deploy('/new', { aws, dryRun })
    expect(run).toMatchObject({ action: dryRun === 'only' ? 'dry-run-passed' : 'created', error: undefined })
    expect(run.notices.join()).not.toContain('refused')
    expect(run.said.join()).toContain('somebody else is at the canary')
    expect(changesOf(stage.server.requests)).not.toContain('DeleteCanary')
  },
)

test('a canary of somebody else that appears meanwhile is neither deleted nor called absent', async () => {
  const notFound = { kind: 'error', status: 404, code: 'ResourceNotFoundException', message: 'Not found' } as const
  await using stage = await scene({ faults: [{ operation: 'GetCanary', nth: 1, fault: notFound }] })
  await stage.server.call('POST', '/canary', canaryRequest(await codeFor([`${stage.target.url}/old`])))
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'updated', live: 'new' })
  expect(run.said.join()).toContain('Somebody else created checkout-api at the same time')
  expect(changesOf(stage.server.requests)).not.toContain('DeleteCanary')
})

test('a canary that another deploy has taken over meanwhile is not deleted', async () => {
  await using stage = await scene({
    onEffect: async ({ operation }) => {
      if (operation !== 'StartCanaryDryRun') return
      const arn = encodeURIComponent('arn:aws:synthetics:eu-west-1:123456789012:canary:checkout-api')
      await stage.server.call('POST', `/tags/${arn}`, { Tags: { 'canary-preflight:unfinished': 'of-another' } })
    },
  })
  const run = await stage.deploy('/bad')
  expect(run).toMatchObject({ action: 'dry-run-failed', live: 'unstarted' })
  expect(run.notices).toEqual(['checkout-api was not deleted, because another deploy has changed it meanwhile.'])
  expect(await stage.live()).toMatchObject({ asks: '/bad', state: 'READY' })
})
