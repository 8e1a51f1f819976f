import { expect, test } from '@jest/globals'
import { cloudFormationTemplate } from '../../lib/canary/cloudformation.js'
import type { Manifest } from '../../lib/canary/manifest.js'
import { CHINESE, canarySource, FULL, MINIMAL, realisticBlueprint } from '../helpers/canary-source.js'
import { DOCUMENTED_CANARY, undocumented } from '../helpers/cloudformation-canary.js'
import { expectGolden } from '../helpers/golden.js'

const bundle = { sha256: 'ab'.repeat(32) }

test.each([
  ['minimal', MINIMAL, '03-auth-guard'],
  ['vpc-kms-s3', FULL, '05-order-journey'],
  ['china', CHINESE, '08-private-aws-apis'],
] as const)('the template of %s is the known one and has documented properties only', (name, manifest, folder) => {
  const template = templateOf(manifest, folder)
  expectGolden(`canary/cloudformation-${name}.json`, `${JSON.stringify(template, undefined, 2)}\n`)
  expect(problemsOf(template.Resources.Canary.Properties)).toEqual([])
})

test.each([
  [{ VpcConfig: {} }, '/VpcConfig is not documented'],
  [{ Schedule: { Expression: 'rate(5 minutes)', DurationInSeconds: 60 } }, '/Schedule/DurationInSeconds is no string'],
  [{ Tags: { team: 'x' } }, '/Tags is no list'],
  [{ Name: undefined }, '/Name is missing'],
])('the names and types of the API would be found: %j', (change, problem) => {
  const properties = { ...templateOf(MINIMAL).Resources.Canary.Properties, ...change }
  expect(problemsOf(properties)).toContain(problem)
})

test('an update is tried in a dry run, and the cleanup is explicit', () => {
  expect(templateOf(MINIMAL).Resources.Canary.Properties).toMatchObject({
    DryRunAndUpdate: true,
    ProvisionedResourceCleanup: 'AUTOMATIC',
  })
})

test('the code is a blueprint, and there is no handler beside it', () => {
  const { Code } = templateOf(FULL).Resources.Canary.Properties
  expect(Code).toEqual({
    BlueprintTypes: ['multi-checks'],
    S3Bucket: 'acme-canary-code',
    S3Key: `canaries/checkout/${bundle.sha256}.zip`,
  })
})

test('another zip has another key, so that CloudFormation sees the change', () => {
  const other = cloudFormationTemplate({ source: canarySource(FULL), bundle: { sha256: 'cd'.repeat(32) }, start: true })
  expect(other.Resources.Canary.Properties.Code.S3Key).not.toBe(templateOf(FULL).Resources.Canary.Properties.Code.S3Key)
})

test('without "Code" in the manifest the stack asks for the bucket', () => {
  const { Parameters, Resources } = templateOf(MINIMAL)
  expect(Object.keys(Parameters ?? {})).toEqual(['CodeBucket'])
  expect(Resources.Canary.Properties.Code.S3Bucket).toEqual({ Ref: 'CodeBucket' })
})

test('a canary of security groups only gets both lists, which CloudFormation demands', () => {
  const { VPCConfig } = templateOf({ ...MINIMAL, VpcConfig: { SecurityGroupIds: ['sg-1'] } }).Resources.Canary
    .Properties
  expect(VPCConfig).toMatchObject({ SubnetIds: [], SecurityGroupIds: ['sg-1'] })
})

test('the hash of the verified blueprint is a tag', () => {
  const source = canarySource(FULL)
  const { Tags } = cloudFormationTemplate({ source, bundle, start: true }).Resources.Canary.Properties
  expect(Tags).toEqual([
    { Key: 'team', Value: 'checkout' },
    { Key: 'canary-preflight:blueprint-sha256', Value: source.blueprint.sha256 },
    { Key: 'canary-preflight:code-sha256', Value: bundle.sha256 },
  ])
})

test.each([true, false])('a canary that starts at once: %s', (start) => {
  const template = cloudFormationTemplate({ source: canarySource(MINIMAL), bundle, start })
  expect(template.Resources.Canary.Properties.StartCanaryAfterCreation).toBe(start)
})

/** As CloudFormation gets them: what is undefined is not in the JSON. */
function problemsOf(properties: object): string[] {
  return undocumented(JSON.parse(JSON.stringify(properties)), DOCUMENTED_CANARY)
}

function templateOf(manifest: Manifest, folder?: string) {
  const source = canarySource(manifest, folder === undefined ? undefined : realisticBlueprint(folder))
  return cloudFormationTemplate({ source, bundle, start: true })
}
