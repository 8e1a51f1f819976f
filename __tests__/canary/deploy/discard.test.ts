import { expect, test } from '@jest/globals'
import { changesOf, scene } from '../../helpers/deploy-scene.js'

const BUSY = { kind: 'error', status: 409, code: 'ConflictException', message: 'The canary is busy.' } as const

test.each([
  ['is refused because the canary is busy', BUSY],
  ['has its effect and no answer', { kind: 'lost-answer' }],
  ['has neither effect nor answer', { kind: 'no-answer' }],
] as const)('of a new canary whose dry run fails nothing is left when its first deletion %s', async (_what, fault) => {
  await using stage = await scene({ faults: [{ operation: 'DeleteCanary', nth: 1, fault }] })
  const run = await stage.deploy('/bad')
  expect(run).toMatchObject({ action: 'dry-run-failed', live: 'absent' })
  expect(run.notices).toEqual(['What this deploy created (the canary checkout-api) has been deleted again.'])
  expect(await stage.settled()).toBeUndefined()
})

test('a new canary that may not be deleted is told, with the command that deletes it', async () => {
  await using stage = await scene({ faults: [{ operation: 'DeleteCanary', fault: { kind: 'access-denied' } }] })
  const run = await stage.deploy('/bad')
  expect(run).toMatchObject({ action: 'dry-run-failed', live: 'unknown', failure: { step: { key: '1' } } })
  expect(run.notices).toEqual([
    expect.stringMatching(
      /^checkout-api was created by this deploy, was not finished, and could not be deleted again: .* does not allow it.* aws synthetics delete-canary --name checkout-api --region eu-west-1$/s,
    ),
  ])
  expect(await stage.live()).toMatchObject({ state: 'READY', asks: '/bad' })
})

test('when a first run that took the place of the dry run fails, the canary is stopped and deleted', async () => {
  await using stage = await scene({ faults: [{ operation: 'StartCanaryDryRun', fault: BUSY }] })
  expect(await stage.deploy('/bad')).toMatchObject({ action: 'dry-run-failed', live: 'absent' })
  expect(changesOf(stage.server.requests).slice(1)).toEqual([
    'StartCanaryDryRun',
    'StartCanary',
    'StopCanary',
    'DeleteCanary',
  ])
  expect(await stage.settled()).toBeUndefined()
})
