import { expect, test } from '@jest/globals'
import { planOf } from '../../lib/canary/make-plan.js'
import { desiredOf, liveOf } from '../helpers/planned-canary.js'

const NETWORK = { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] }

test.each([
  ['SubnetIds', { SubnetIds: ['subnet-3'] }],
  ['SecurityGroupIds', { SecurityGroupIds: ['sg-3'] }],
  ['Ipv6AllowedForDualStack', { Ipv6AllowedForDualStack: true }],
])('%s may change alone', async (member, VpcConfig) => {
  const live = liveOf(await desiredOf({ VpcConfig: NETWORK }))
  const plan = planOf(await desiredOf({ VpcConfig }), live)
  expect(plan).toMatchObject({ action: 'update', changes: [{ field: `VpcConfig.${member}` }] })
})

test('what the manifest changes is not said to stay', async () => {
  const live = liveOf(await desiredOf({ SuccessRetentionPeriodInDays: 7 }))
  const plan = planOf(await desiredOf({ SuccessRetentionPeriodInDays: 14 }), live)
  expect(plan).toMatchObject({ action: 'update', notes: [] })
})

test('what AWS does not tell is not said to stay', async () => {
  const { SuccessRetentionPeriodInDays: _, ...live } = liveOf(await desiredOf())
  expect(planOf(await desiredOf(), live)).toMatchObject({ action: 'unchanged', notes: [] })
})
