import { expect, test } from '@jest/globals'
import type { Canary } from '../../../lib/aws/synthetics-types.js'
import { type Scene, scene } from '../../helpers/deploy-scene.js'

/** AWS that shows other members of the canary than those it has, from the first update on. */
async function showing(stage: Scene, members: (canary: Canary) => Partial<Canary>) {
  const aws = await stage.aws()
  let isUpdated = false
  return {
    ...aws,
    synthetics: {
      ...aws.synthetics,
      async updateCanary(...call: Parameters<typeof aws.synthetics.updateCanary>) {
        await aws.synthetics.updateCanary(...call)
        isUpdated = true
      },
      async getCanary(...call: Parameters<typeof aws.synthetics.getCanary>) {
        const canary = await aws.synthetics.getCanary(...call)
        return canary === undefined || !isUpdated ? canary : { ...canary, ...members(canary) }
      },
    },
  }
}

test.each([
  ['alone', {}],
  ['with something else', { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024 } }],
])(
  'an update of the code %s that leaves the former code in place is a failure, though nobody may read it',
  async (_what, manifest) => {
    await using stage = await scene({
      faults: [{ operation: 'GetLayerVersionByArn', fault: { kind: 'access-denied' } }],
    })
    await stage.deploy('/old')
    const SourceLocationArn = (await stage.layer()) ?? ''
    const aws = await showing(stage, ({ Code }) => ({ Code: { ...Code, SourceLocationArn } }))
    const run = await stage.deploy('/new', { aws, manifest })
    expect(run).toMatchObject({ action: undefined, live: 'unknown', error: { code: 'CANARY_UPDATE_FAILED' } })
    expect(run.error?.message).toBe(
      `AWS accepted the update, but checkout-api still has its former code (${SourceLocationArn}).`,
    )
  },
)

test('the code may stay in place when something else is updated', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const SourceLocationArn = (await stage.layer()) ?? ''
  const aws = await showing(stage, ({ Code }) => ({ Code: { ...Code, SourceLocationArn } }))
  const manifest = { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024 } }
  expect(await stage.deploy('/old', { manifest, aws })).toMatchObject({ action: 'updated', live: 'new' })
})

test('what AWS reports otherwise than it was sent is told in a sentence', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const aws = await showing(stage, ({ RunConfig }) => ({ RunConfig: { ...RunConfig, MemoryInMB: 2048 } }))
  const run = await stage.deploy('/new', { aws, manifest: { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024 } } })
  expect(run).toMatchObject({ action: 'updated', live: 'new' })
  expect(run.notices).toEqual(['AWS reports RunConfig.MemoryInMB as 2048 after the update; 1024 was sent.'])
})

test('what an update left alone and is other than before is a failure', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const Schedule = { Expression: 'rate(7 minutes)' }
  const aws = await showing(stage, () => ({ Schedule }))
  const run = await stage.deploy('/new', { aws })
  expect(run).toMatchObject({ action: undefined, live: 'unknown', error: { code: 'CANARY_UPDATE_FAILED' } })
  expect(run.error?.message).toBe(
    'The update of checkout-api was made, but what it left alone is other than before: Schedule.Expression is rate(7 minutes) instead of rate(5 minutes).',
  )
})
