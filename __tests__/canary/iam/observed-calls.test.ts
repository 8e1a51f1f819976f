import { expect, test } from '@jest/globals'
import { deployerPolicy } from '../../../lib/canary/iam/deployer-policy.js'
import type { ServedCall } from '../../../lib/emulator/options.js'
import { canarySource, MINIMAL } from '../../helpers/canary-source.js'
import { type Scene, scene } from '../../helpers/deploy-scene.js'
import { actionsOf } from '../../helpers/iam.js'

test('a dry run alone makes no call that its policy does not allow, whether it passes or fails', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const actions = await askedBy(stage, async () => {
    expect(await stage.deploy('/new', { dryRun: 'only' })).toMatchObject({ action: 'dry-run-passed' })
    expect(await stage.deploy('/bad', { dryRun: 'only' })).toMatchObject({ action: 'dry-run-failed' })
  })
  expect(actions.filter((action) => !allowedBy('dry-run-only').includes(action))).toEqual([])
})

test('a whole deploy makes no call that its policy does not allow', async () => {
  await using stage = await scene()
  const actions = await askedBy(stage, async () => {
    await stage.deploy('/old')
    await stage.deploy('/new')
    await stage.deploy('/bad')
  })
  expect(actions.filter((action) => !allowedBy('create-and-update').includes(action))).toEqual([])
})

function allowedBy(mode: 'dry-run-only' | 'create-and-update'): readonly string[] {
  return actionsOf(deployerPolicy({ source: canarySource(MINIMAL), region: 'eu-west-1', mode }).policy)
}

/** The actions of IAM that stand for the calls which the emulator served meanwhile. */
async function askedBy(stage: Scene, work: () => Promise<void>): Promise<readonly string[]> {
  const before = stage.server.requests.length
  await work()
  return [...new Set(stage.server.requests.slice(before).map(actionOf))]
}

function actionOf({ service, operation }: ServedCall): string {
  return OTHER_NAMES[operation] ?? `${service}:${operation}`
}

/** Service authorization reference of S3 and of Lambda. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ListObjectsV2: 's3:ListBucket',
  HeadObject: 's3:GetObject',
  GetLayerVersionByArn: 'lambda:GetLayerVersion',
}
