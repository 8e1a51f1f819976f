import { expect, test } from '@jest/globals'
import { type Scene, scene } from '../../helpers/deploy-scene.js'
import { awsWith, deleteByHand, type Moment, replaceByHand } from '../../helpers/somebody-else.js'

// Somebody deletes the canary while it is being deployed, and perhaps makes another one under its name.

const GONE = {
  action: undefined,
  live: 'absent',
  error: {
    code: 'CANARY_NOT_FOUND',
    message: 'The canary checkout-api was deleted while it was being deployed.',
    hint: 'Deploy again to create it anew.',
  },
}

test.each<Moment>([
  ['GetCanary', 2],
  ['GetLayerVersionByArn', 1],
  ['StartCanaryDryRun', 1],
  ['GetCanaryRuns', 1],
  ['TagResource', 1],
  ['StartCanary', 1],
  ['UntagResource', 1],
])('a new canary that is deleted by hand before %s %i is told as gone', async (...moment) => {
  await using stage = await scene()
  const aws = await awsWith(stage, moment, () => deleteByHand(stage))
  const run = await stage.deploy('/new', { aws })
  expect(run).toMatchObject(GONE)
  // Its code went with it.
  expect(run.notices.filter((notice) => !notice.includes('was not read back'))).toEqual([])
  expect(await stage.live()).toBeUndefined()
})

test.each<Moment>([
  ['StartCanaryDryRun', 1],
  ['GetCanaryRuns', 1],
  ['UpdateCanary', 1],
  ['TagResource', 1],
])('a canary that is deleted by hand before %s %i of its update is told as gone', async (...moment) => {
  await using stage = await scene()
  await stage.deploy('/old')
  const aws = await awsWith(stage, moment, () => deleteByHand(stage))
  expect(await stage.deploy('/new', { aws })).toMatchObject(GONE)
  expect(await stage.live()).toBeUndefined()
})

test('a canary that is deleted by hand while AWS updates it is told as gone', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  let isOver = false
  const plain = await stage.aws()
  const aws = {
    ...plain,
    synthetics: {
      ...plain.synthetics,
      async updateCanary(...given: Parameters<typeof plain.synthetics.updateCanary>) {
        await plain.synthetics.updateCanary(...given)
        await deleteByHand(stage)
        isOver = true
      },
    },
  }
  expect(await stage.deploy('/new', { aws })).toMatchObject(GONE)
  expect(isOver).toBe(true)
})

test('a canary that is deleted by hand while its runs are watched is told as gone', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const aws = await awsWith(stage, ['GetCanaryRuns', 2], () => deleteByHand(stage))
  expect(await stage.deploy('/new', { aws, watchRuns: 1 })).toMatchObject(GONE)
})

/** Theirs is not to be started or called new before it passed a dry run of what is wanted. */
async function expectTheirsWasUpdated(
  stage: Scene,
  moment: Moment,
  say: (text: string) => void = () => undefined,
): Promise<void> {
  const aws = await awsWith(stage, moment, () => replaceByHand(stage))
  const run = await stage.deploy('/new', { aws, say })
  expect(run).toMatchObject({ action: 'updated', live: 'new', error: undefined })
  expect(run.said.join('\n')).toContain('Somebody else made another canary checkout-api in place of the new one')
  // Not started: it did not run before.
  expect(await stage.live()).toMatchObject({ asks: '/new', state: 'READY' })
}

test.each<Moment>([
  ['GetCanary', 2],
  ['GetLayerVersionByArn', 1],
  ['StartCanaryDryRun', 1],
])('what somebody makes in place of a new canary before %s %i is an update', async (...moment) => {
  await using stage = await scene()
  await expectTheirsWasUpdated(stage, moment)
})

test('what somebody makes in place of a canary during its dry run is told, and left alone', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const aws = await awsWith(stage, ['GetCanaryRuns', 1], () => replaceByHand(stage))
  const run = await stage.deploy('/new', { aws })
  expect(run).toMatchObject({ live: 'by-others', error: { code: 'DRY_RUN_NOT_PREPARED' } })
  expect(run.error?.hint).toContain('Somebody may have deleted the canary meanwhile')
  expect(await stage.live()).toMatchObject({ asks: '/theirs', state: 'READY' })
})

test('what somebody makes in place of a new canary that passed its dry run is not started', async () => {
  await using stage = await scene()
  let hasPassed = false
  const say = (text: string): void => {
    hasPassed ||= /^dry run .* passed$/.test(text)
  }
  await expectTheirsWasUpdated(stage, ['GetCanary', 1, () => hasPassed], say)
})

test('an update without a dry run brings the whole of the configuration, whoever changed it meanwhile', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const aws = await awsWith(stage, ['UpdateCanary', 1], async () => {
    const Schedule = { Expression: 'rate(7 minutes)' }
    expect((await stage.server.call('PATCH', '/canary/checkout-api', { Schedule })).status).toBe(200)
    await stage.settled()
  })
  expect(await stage.deploy('/new', { aws, dryRun: 'skip' })).toMatchObject({ action: 'updated', live: 'new' })
  expect(await stage.live()).toMatchObject({ asks: '/new', schedule: 'rate(5 minutes)' })
})
