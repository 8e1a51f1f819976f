import { expect, test } from '@jest/globals'
import { type Scene, scene } from '../../helpers/deploy-scene.js'

const CONFLICT = { kind: 'error', status: 409, code: 'ConflictException', message: 'The canary is busy.' } as const
const EXPIRED = { kind: 'error', status: 403, code: 'ExpiredTokenException', message: 'The token expired.' } as const

test.each([
  ['is throttled', 'AWS_THROTTLED', { kind: 'throttle' }],
  ['comes with a token that has expired', 'AWS_CREDENTIALS_MISSING', EXPIRED],
  ['is not allowed', 'AWS_ACCESS_DENIED', { kind: 'access-denied' }],
] as const)('when an update %s, the canary is as before and said to be so', async (_what, code, fault) => {
  await using stage = await scene()
  const before = await deployed(stage)
  stage.server.addFault({ operation: 'UpdateCanary', fault })
  expect(await stage.deploy('/new')).toMatchObject({ live: 'as-before', error: { code } })
  expect(await stage.settled()).toEqual(before)
})

test('when an update meets somebody else, nothing was changed, so that the deploy can begin anew', async () => {
  await using stage = await scene()
  await deployed(stage)
  stage.server.addFault({ operation: 'UpdateCanary', nth: 1, fault: CONFLICT })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'updated', live: 'new', error: undefined })
  expect(run.said.join()).toContain('somebody else is at the canary')
})

test.each([['STARTING'], ['STOPPING']])('a canary that is %s is waited for before it is compared', async (state) => {
  await using stage = await scene({ delays: { startMs: 40, stopMs: 40 } })
  await deployed(stage)
  await stage.server.call('POST', '/canary/checkout-api/stop')
  if (state === 'STARTING') {
    await stage.server.until('checkout-api', 'STOPPED')
    await stage.server.call('POST', '/canary/checkout-api/start')
  }
  const run = await stage.deploy('/new')
  expect(run.said).toContain(`the canary is ${state}; waiting until that ended`)
  expect(run).toMatchObject({ action: 'updated', live: 'new' })
  expect(await stage.live()).toMatchObject({ asks: '/new', state: state === 'STARTING' ? 'RUNNING' : 'STOPPED' })
})

/** A canary that was deployed and runs. */
async function deployed(stage: Scene) {
  await stage.deploy('/old')
  return await stage.live()
}

test('a first dry run whose answer was lost is waited for, not taken for one that AWS refuses', async () => {
  await using stage = await scene({
    delays: { dryRunMs: 40 },
    faults: [{ operation: 'StartCanaryDryRun', nth: 1, fault: { kind: 'lost-answer' } }],
  })
  const run = await stage.deploy('/new')
  expect(run).toMatchObject({ action: 'created', live: 'new', notices: [] })
  const dryRuns = stage.server.requests.filter(({ operation }) => operation === 'StartCanaryDryRun')
  expect(new Set(dryRuns.slice(1, -1).map(({ outcome }) => outcome))).toEqual(new Set([409]))
  expect(dryRuns.at(-1)?.outcome).toBe(200)
})
