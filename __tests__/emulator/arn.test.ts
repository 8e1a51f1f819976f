import { expect, test } from '@jest/globals'
import { canaryArn } from '../../lib/emulator/synthetics/arn.js'

test.each([
  ['eu-west-1', 'aws'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['cn-north-1', 'aws-cn'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['us-isof-south-1', 'aws-iso-f'],
])('canaries of %s are in partition %s', (region, partition) => {
  expect(canaryArn({ name: 'checkout-api', region }, '123456789012')).toBe(
    `arn:${partition}:synthetics:${region}:123456789012:canary:checkout-api`,
  )
})
