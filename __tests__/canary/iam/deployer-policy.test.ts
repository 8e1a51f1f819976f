import { describe, expect, test } from '@jest/globals'
import {
  CALLS_OF_MODE,
  DEPLOY_CALLS,
  type DeployCall,
  type DeployerMode,
} from '../../../lib/canary/iam/deployer-calls.js'
import { deployerPolicy } from '../../../lib/canary/iam/deployer-policy.js'
import type { Manifest } from '../../../lib/canary/manifest.js'
import { CHINESE, canarySource, FULL, MINIMAL } from '../../helpers/canary-source.js'
import { errorOf } from '../../helpers/error-of.js'
import { expectGolden } from '../../helpers/golden.js'
import { actionsOf, resourcesOf, statementOf } from '../../helpers/iam.js'

const MODES: readonly DeployerMode[] = ['plan', 'dry-run-only', 'create-and-update']

test.each([
  ['minimal', MINIMAL, 'eu-west-1'],
  ['vpc-kms-s3', FULL, 'eu-west-1'],
  ['china', CHINESE, 'cn-north-1'],
] as const)(
  'the deployer of the manifest %s may do what its mode does, and each statement says why',
  (name, manifest, region) => {
    for (const mode of MODES) {
      const { policy, reasons } = deployerPolicy({ source: canarySource(manifest), region, mode })
      expectGolden(`canary/iam/deployer-${name}-${mode}.json`, `${JSON.stringify(policy, undefined, 2)}\n`)
      expect(reasons.map(({ sid }) => sid)).toEqual(policy.Statement.map(({ Sid }) => Sid))
      expect(reasons.filter(({ because }) => !/^["A-Z].*\.$/.test(because))).toEqual([])
    }
  },
)

const calls = Object.keys(DEPLOY_CALLS)

test.each(calls)('the call %s has its actions in the policy of a whole deploy', (call) => {
  const { policy } = deployerPolicy({ source: canarySource(FULL), region: 'eu-west-1', mode: 'create-and-update' })
  const needed = Object.entries(DEPLOY_CALLS).find(([name]) => name === call)?.[1] ?? {}
  const actions = Object.entries(needed).flatMap(([sid, list]) => list.map((action) => `${sid} ${action}`))
  const allowed = policy.Statement.flatMap(({ Sid, Action }) => Action.map((action) => `${Sid} ${action}`))
  expect(actions.length).toBeGreaterThan(0)
  expect(actions.filter((action) => !allowed.includes(action))).toEqual([])
})

test.each([
  ['synthetics.getCanary', 'synthetics:GetCanary'],
  ['synthetics.getCanaryRuns', 'synthetics:GetCanaryRuns'],
  ['synthetics.createCanary', 'synthetics:CreateCanary'],
  ['synthetics.updateCanary', 'synthetics:UpdateCanary'],
  ['synthetics.startCanaryDryRun', 'synthetics:StartCanaryDryRun'],
  ['synthetics.startCanary', 'synthetics:StartCanary'],
  ['synthetics.stopCanary', 'synthetics:StopCanary'],
  ['synthetics.deleteCanary', 'synthetics:DeleteCanary'],
  ['synthetics.tagResource', 'synthetics:TagResource'],
  ['synthetics.untagResource', 'synthetics:UntagResource'],
  ['objects.putObject', 's3:PutObject'],
  // S3 knows no action HeadObject: it asks for s3:GetObject (S3 API reference, HeadObject).
  ['objects.headObject', 's3:GetObject'],
  ['objects.getObject', 's3:GetObject'],
  ['objects.listKeys', 's3:ListBucket'],
  ['code.layerArchive', 'lambda:GetLayerVersion'],
] as const satisfies readonly (readonly [DeployCall, string])[])('the call %s asks for %s', (call, action) => {
  expect(Object.values(DEPLOY_CALLS[call]).flat()).toContain(action)
})

test('a whole deploy makes every call of the contract', () => {
  expect([...CALLS_OF_MODE['create-and-update']].sort()).toEqual([...calls].sort())
})

test.each(MODES)('whatever a manifest has, the mode %s allows no action but those of its calls', (mode) => {
  const ofCalls = new Set(CALLS_OF_MODE[mode].flatMap((call) => Object.values(DEPLOY_CALLS[call]).flat()))
  const outside = manifests().flatMap((manifest) => {
    const { policy } = deployerPolicy({ source: canarySource(manifest), region: 'eu-west-1', mode })
    return actionsOf(policy).filter((action) => !ofCalls.has(action))
  })
  expect(outside).toEqual([])
})

test('whatever a manifest has, no action is allowed on all resources but those for which AWS knows no other', () => {
  // Service authorization reference: these have no resource type.
  const unscoped = [
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets',
    'ec2:DescribeVpcs',
    'synthetics:CreateCanary',
    'synthetics:DescribeRuntimeVersions',
  ]
  const onAll = manifests().flatMap((manifest) =>
    policyOf(manifest).Statement.flatMap(({ Action, Resource }) => (Resource.includes('*') ? Action : [])),
  )
  expect([...new Set(onAll)].sort()).toEqual(unscoped)
})

test('no action is a pattern', () => {
  const { policy } = deployerPolicy({ source: canarySource(FULL), region: 'eu-west-1', mode: 'create-and-update' })
  expect(actionsOf(policy).filter((action) => action.includes('*'))).toEqual([])
})

test('a plan only reads the canary', () => {
  const { policy } = deployerPolicy({ source: canarySource(FULL), region: 'eu-west-1', mode: 'plan' })
  expect(actionsOf(policy)).toEqual(['synthetics:GetCanary', 'synthetics:ListTagsForResource'])
})

test('a dry run creates, updates and deletes no canary, and only writes what it tested into a tag', () => {
  const { policy } = deployerPolicy({ source: canarySource(FULL), region: 'eu-west-1', mode: 'dry-run-only' })
  expect(actionsOf(policy).filter((action) => action.startsWith('synthetics:'))).toEqual([
    'synthetics:GetCanary',
    'synthetics:GetCanaryRuns',
    'synthetics:ListTagsForResource',
    'synthetics:StartCanaryDryRun',
    'synthetics:TagResource',
  ])
})

describe('what a manifest does not use is not allowed', () => {
  test.each([
    ['Code', ['UploadOfTheZip', 'ZipInTheBucket', 'WhetherTheZipIsThere']],
    ['VpcConfig', ['NetworkOfTheCanary']],
    ['ArtifactConfig', ['KeyOfTheArtifacts']],
    ['ResourcesToReplicateTags', ['TagsOfTheFunction']],
  ] as const)('without %s there is none of %j, with it there is each', (member, sids) => {
    const { [member]: _, ...without } = FULL
    expect(sids.filter((sid) => statementOf(policyOf(FULL), sid) === undefined)).toEqual([])
    expect(sids.filter((sid) => statementOf(policyOf(without), sid) !== undefined)).toEqual([])
  })
})

test('a VpcConfig without subnets asks for no network', () => {
  const policy = policyOf({ ...FULL, VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } })
  expect(statementOf(policy, 'NetworkOfTheCanary')).toBeUndefined()
})

test('the role may be passed to Synthetics and Lambda only', () => {
  expect(statementOf(policyOf(MINIMAL), 'PassTheCanaryRole')).toMatchObject({
    Resource: [MINIMAL.ExecutionRoleArn],
    Condition: { StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com', 'synthetics.amazonaws.com'] } },
  })
})

test('a name of more than 21 characters is allowed whole and cut, as AWS does either', () => {
  const policy = policyOf({ ...MINIMAL, Name: 'a-canary-with-a-long-name' })
  expect(statementOf(policy, 'LambdaOfTheCanary')?.Resource[0]).toBe(
    'arn:aws:lambda:eu-west-1:123456789012:function:cwsyn-a-canary-with-a-long-*',
  )
})

test('artifacts at the root of a bucket are listed without a prefix', () => {
  const statement = statementOf(policyOf({ ...MINIMAL, ArtifactS3Location: 's3://acme' }), 'NamesOfArtifacts')
  expect(statement).not.toHaveProperty('Condition')
})

test.each(['s3://acme/a', 's3://acme/a/'])('artifacts of %s lie below one slash', (ArtifactS3Location) => {
  const policy = policyOf({ ...MINIMAL, ArtifactS3Location })
  expect(statementOf(policy, 'ArtifactsOfRuns')?.Resource).toEqual(['arn:aws:s3:::acme/a/*'])
})

test('signs of the policy language in a manifest stand for themselves', () => {
  const policy = policyOf({ ...MINIMAL, ArtifactS3Location: 's3://acme/a*b?c${aws:username}' })
  expect(statementOf(policy, 'ArtifactsOfRuns')?.Resource).toEqual([
    'arn:aws:s3:::acme/a${*}b${?}c${$}{aws:username}/*',
  ])
})

test.each([
  ['us-gov-west-1', 'aws-us-gov'],
  ['cn-northwest-1', 'aws-cn'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
])('in %s every ARN is of the partition %s', (region, partition) => {
  const manifest = { ...MINIMAL, ExecutionRoleArn: `arn:${partition}:iam::123456789012:role/canary-exec` }
  const { policy } = deployerPolicy({ source: canarySource(manifest), region, mode: 'create-and-update' })
  const arns = resourcesOf(policy).filter((resource) => resource !== '*')
  expect(arns.filter((arn) => !arn.startsWith(`arn:${partition}:`))).toEqual([])
})

test.each([
  ['cn-north-1', 'aws'],
  ['us-gov-west-1', 'aws'],
  ['eu-west-1', 'aws-cn'],
  ['us-isob-east-1', 'aws-iso'],
])('the region %s and a role of the partition %s do not go together', (region, partition) => {
  const manifest = { ...MINIMAL, ExecutionRoleArn: `arn:${partition}:iam::123456789012:role/canary-exec` }
  const error = errorOf(() => deployerPolicy({ source: canarySource(manifest), region, mode: 'plan' }))
  expect(error).toMatchObject({ code: 'OPTION_INVALID' })
})

test('a region that nobody knows yet is believed', () => {
  const { policy } = deployerPolicy({ source: canarySource(MINIMAL), region: 'zz-north-1', mode: 'plan' })
  expect(resourcesOf(policy)).toEqual(['arn:aws:synthetics:zz-north-1:123456789012:canary:checkout-api'])
})

test.each([
  [{ ExecutionRoleArn: 'arn:aws:iam::123456789012:user/me' }, 'ExecutionRoleArn'],
  [{ ArtifactS3Location: 'https://acme/x' }, 'ArtifactS3Location'],
])('%j is refused by name', (change, name) => {
  const manifest = { ...MINIMAL, ...change }
  expect(errorOf(() => policyOf(manifest))).toMatchObject({
    code: 'MANIFEST_INVALID',
    message: expect.stringContaining(name),
  })
})

/** Manifests with every choice of the members that ask for a permission. */
function manifests(): readonly Manifest[] {
  const members = ['Code', 'VpcConfig', 'ArtifactConfig', 'ResourcesToReplicateTags', 'RunConfig'] as const
  return members.reduce<readonly Manifest[]>(
    (some, member) => some.flatMap((manifest) => [manifest, { ...manifest, [member]: FULL[member] }]),
    [MINIMAL],
  )
}

function policyOf(manifest: Manifest) {
  return deployerPolicy({ source: canarySource(manifest), region: 'eu-west-1', mode: 'create-and-update' }).policy
}
