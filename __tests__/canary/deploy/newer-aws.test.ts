import { expect, test } from '@jest/globals'
import type { SyntheticsApi } from '../../../lib/aws/synthetics-api.js'
import { planOf } from '../../../lib/canary/make-plan.js'
import { AppError } from '../../../lib/core/app-error.js'
import { type Scene, scene } from '../../helpers/deploy-scene.js'
import { desiredOf, liveOf } from '../../helpers/planned-canary.js'

async function awsWith(stage: Scene, other: (plain: SyntheticsApi) => Partial<SyntheticsApi>) {
  const plain = await stage.aws()
  return { ...plain, synthetics: { ...plain.synthetics, ...other(plain.synthetics) } }
}

const LATE = 'No Test Result Returned. Connection timed out after 60000 ms'

/** Dry runs end as AWS has them end whose Lambda function was late. */
const late = (TestResult: string) => (plain: SyntheticsApi) => ({
  getCanaryRuns: async (...args: Parameters<SyntheticsApi['getCanaryRuns']>) =>
    (await plain.getCanaryRuns(...args)).map((run) =>
      run.Status?.State === 'RUNNING'
        ? run
        : { ...run, ArtifactS3Location: '', Status: { State: 'FAILED', StateReason: LATE, TestResult } },
    ),
})

test('a dry run whose checks passed and whose function ended late is told as that, with what to set', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const run = await stage.deploy('/new', { aws: await awsWith(stage, late('PASSED')) })
  expect(run).toMatchObject({
    action: undefined,
    failure: undefined,
    live: 'as-before',
    error: { code: 'DRY_RUN_LATE' },
  })
  expect(run.error?.message).toMatch(
    /^The checks of dry run .* passed, but its Lambda function did not end within 60 s/,
  )
  expect(run.error?.hint).toContain('RunConfig.TimeoutInSeconds')
})

test('a dry run that ended late is a failed one as long as nothing says that its checks passed', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const run = await stage.deploy('/new', { aws: await awsWith(stage, late('UNKNOWN')) })
  expect(run).toMatchObject({ action: 'dry-run-failed', live: 'as-before', error: undefined })
})

test.each([
  ['is deprecated', async () => [{ name: 'syn-nodejs-5.2', deprecatedOn: new Date(0) }], /deprecated since 1970-01-01/],
  [
    'cannot be looked up',
    async () => await Promise.reject(new Error('Not allowed.')),
    /could not be seen: Not allowed/,
  ],
])('a roll back onto a runtime that %s is refused before anything is changed', async (_, runtimeVersions, message) => {
  await using stage = await scene()
  await stage.deploy('/old')
  const before = await stage.live()
  const run = await stage.deploy('/new', { watchRuns: 1, aws: await awsWith(stage, () => ({ runtimeVersions })) })
  expect(run).toMatchObject({ live: 'as-before', error: { code: 'DEPLOY_NOT_RESTORABLE' } })
  expect(run.error?.message).toMatch(message)
  expect(await stage.live()).toEqual(before)
})

test('the loser of two deploys does not say that the canary is as it was before', async () => {
  await using stage = await scene()
  await stage.deploy('/old')
  const aws = await awsWith(stage, () => ({
    async updateCanary() {
      await stage.deploy('/winner')
      throw new AppError('AWS_ACCESS_DENIED', 'Not allowed.')
    },
  }))
  const run = await stage.deploy('/new', { aws })
  expect(run).toMatchObject({ action: undefined, live: 'by-others' })
  expect(await stage.live()).toMatchObject({ asks: '/winner' })
})

test('a replica is named, with the region in which it can be changed', async () => {
  const desired = await desiredOf()
  const live = liveOf(desired, { MultiLocationConfig: { LocationType: 'Replica', PrimaryLocation: 'us-east-1' } })
  expect(planOf(desired, live)).toMatchObject({
    action: 'blocked',
    reason:
      'The canary checkout-api is a replica of the one in us-east-1: AWS lets it be changed in its primary region only.',
    hint: expect.stringContaining('--aws-region us-east-1'),
  })
})
