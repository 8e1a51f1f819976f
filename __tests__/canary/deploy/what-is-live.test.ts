import { expect, test } from '@jest/globals'
import { type Scene, scene } from '../../helpers/deploy-scene.js'

const CONFLICT = { kind: 'error', status: 409, code: 'ConflictException', message: 'The canary is busy.' } as const
const EXPIRED = { kind: 'error', status: 403, code: 'ExpiredTokenException', message: 'The token expired.' } as const

test.each([
  ['is throttled', 'AWS_THROTTLED', { kind: 'throttle' }],
  ['comes with a token that has expired', 'AWS_CREDENTIALS_MISSING', EXPIRED],
  ['meets somebody else', 'CANARY_CONFLICT', CONFLICT],
  ['is not allowed', 'AWS_ACCESS_DENIED', { kind: 'access-denied' }],
] as const)(
  'when an update %s until the end, the canary is as before and said to be so',
  async (_what, code, fault) => {
    await using stage = await scene()
    const before = await deployed(stage)
    stage.server.addFault({ operation: 'UpdateCanary', fault })
    expect(await stage.deploy('/new', { timeoutMs: 60_000 })).toMatchObject({ live: 'as-before', error: { code } })
    expect(await stage.settled()).toEqual(before)
  },
)

test.each([['STARTING'], ['STOPPING']])('a canary that is %s is waited for before it is compared', async (state) => {
  await using stage = await scene({ delays: { startMs: 300, stopMs: 300 } })
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
