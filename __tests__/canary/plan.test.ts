import { describe, expect, test } from '@jest/globals'
import type { Canary } from '../../lib/aws/synthetics-types.js'
import { planOf } from '../../lib/canary/make-plan.js'
import type { Manifest } from '../../lib/canary/manifest.js'
import { OWN_TAGS } from '../../lib/canary/own-tags.js'
import type { Change, Desired } from '../../lib/canary/plan.js'
import { BASE, BLUEPRINT, desiredOf, layerOf, liveOf } from '../helpers/planned-canary.js'

test('a canary that is not there is created', async () => {
  const desired = await desiredOf()
  expect(planOf(desired, undefined)).toEqual({
    action: 'create',
    name: 'checkout-api',
    path: 'canary.json',
    blueprintPath: 'blueprint-config.json',
    blueprintSha256: desired.source.blueprint.sha256,
    notes: [],
  })
})

test('a canary that is as wanted is unchanged', async () => {
  const desired = await desiredOf()
  expect(planOf(desired, liveOf(desired))).toMatchObject({ action: 'unchanged', notes: [] })
})

describe('a canary that differs in one thing is updated in that one thing:', () => {
  const NETWORK = { SubnetIds: ['subnet-2', 'subnet-1'], SecurityGroupIds: ['sg-1'] }
  const KEY = 'arn:aws:kms:us-east-1:123456789012:key/1'
  type Row = readonly [field: string, before: Partial<Manifest>, after: Partial<Manifest>, change: Partial<Change>]
  const rows: readonly Row[] = [
    ['RuntimeVersion', {}, { RuntimeVersion: 'syn-nodejs-6.0' }, { from: 'syn-nodejs-5.2', to: 'syn-nodejs-6.0' }],
    ['ExecutionRoleArn', { ExecutionRoleArn: 'a' }, { ExecutionRoleArn: 'b' }, { kind: 'changed', from: 'a', to: 'b' }],
    ['ArtifactS3Location', {}, { ArtifactS3Location: 's3://b/c/' }, { from: BASE.ArtifactS3Location, to: 's3://b/c' }],
    ['RunConfig.TimeoutInSeconds', {}, { RunConfig: { TimeoutInSeconds: 60 } }, { from: '300', to: '60' }],
    ['RunConfig.MemoryInMB', {}, { RunConfig: { MemoryInMB: 960 } }, { from: '1500', to: '960' }],
    ['RunConfig.ActiveTracing', {}, { RunConfig: { ActiveTracing: true } }, { from: 'false', to: 'true' }],
    ['RunConfig.EphemeralStorage', {}, { RunConfig: { EphemeralStorage: 2048 } }, { from: '1024', to: '2048' }],
    ['SuccessRetentionPeriodInDays', {}, { SuccessRetentionPeriodInDays: 1 }, { from: '31', to: '1' }],
    ['FailureRetentionPeriodInDays', {}, { FailureRetentionPeriodInDays: 1 }, { from: '31', to: '1' }],
    ['ProvisionedResourceCleanup', {}, { ProvisionedResourceCleanup: 'OFF' }, { from: 'AUTOMATIC', to: 'OFF' }],
    [
      'ArtifactConfig.S3Encryption.EncryptionMode',
      {},
      { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } } },
      { kind: 'added', from: undefined, to: 'SSE_S3' },
    ],
    [
      'ArtifactConfig.S3Encryption.KmsKeyArn',
      { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: KEY } } },
      { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: `${KEY}2` } } },
      { kind: 'changed', from: KEY, to: `${KEY}2` },
    ],
    [
      'VpcConfig.SubnetIds',
      { VpcConfig: NETWORK },
      { VpcConfig: { ...NETWORK, SubnetIds: ['subnet-3'] } },
      { kind: 'changed', from: 'subnet-1, subnet-2', to: 'subnet-3' },
    ],
    [
      'VpcConfig.SecurityGroupIds',
      { VpcConfig: NETWORK },
      { VpcConfig: { ...NETWORK, SecurityGroupIds: ['sg-1', 'sg-2'] } },
      { kind: 'changed', from: 'sg-1', to: 'sg-1, sg-2' },
    ],
    [
      'VpcConfig.Ipv6AllowedForDualStack',
      { VpcConfig: NETWORK },
      { VpcConfig: { ...NETWORK, Ipv6AllowedForDualStack: true } },
      { from: 'false', to: 'true' },
    ],
    ['Schedule.Expression', {}, { Schedule: { Expression: 'cron(0 * * * ? *)' } }, { to: 'cron(0 * * * ? *)' }],
    [
      'Schedule.DurationInSeconds',
      {},
      { Schedule: { ...BASE.Schedule, DurationInSeconds: 60 } },
      { from: '0', to: '60' },
    ],
    [
      'Schedule.RetryConfig.MaxRetries',
      {},
      { Schedule: { ...BASE.Schedule, RetryConfig: { MaxRetries: 2 } } },
      { from: '0', to: '2' },
    ],
    ['Tags.team', {}, { Tags: { team: 'a' } }, { kind: 'added', from: undefined, to: 'a' }],
    ['Tags.team', { Tags: { team: 'a' } }, { Tags: { team: 'b' } }, { kind: 'changed', from: 'a', to: 'b' }],
    ['Tags.constructor', {}, { Tags: { constructor: 'a' } }, { kind: 'added', from: undefined, to: 'a' }],
  ]

  test.each(rows)('%s, from %j to %j', async (field, before, after, change) => {
    const live = liveOf(await desiredOf(before))
    expect(planOf(await desiredOf(after), live)).toMatchObject({
      action: 'update',
      changes: [{ field, ...change }],
      touches: {
        configuration: !/^(?:Schedule|Tags)\./.test(field),
        schedule: field.startsWith('Schedule.'),
        tags: field.startsWith('Tags.'),
      },
    })
  })
})

describe('what is the same in other words is no change:', () => {
  const NETWORK = { SubnetIds: ['subnet-1', 'subnet-2'], SecurityGroupIds: ['sg-1', 'sg-2'] }
  const rows: Readonly<Record<string, { readonly manifest: Partial<Manifest>; readonly live?: Partial<Canary> }>> = {
    'a slash at the end of the location': { manifest: { ArtifactS3Location: `${BASE.ArtifactS3Location}/` } },
    'the default folder of a bucket': {
      manifest: { ArtifactS3Location: 's3://acme-canary-artifacts' },
      live: { ArtifactS3Location: 'acme-canary-artifacts/canary/us-east-1/checkout-api-a1b-0c1d2e3f4a5b' },
    },
    'an hour and 60 minutes': {
      manifest: { Schedule: { Expression: 'rate(60 minutes)' } },
      live: { Schedule: { Expression: 'rate(1 hour)' } },
    },
    'run once, as AWS stores it': {
      manifest: { Schedule: { Expression: 'rate(0 minute)' } },
      live: { Schedule: { Expression: 'rate(0 hour)' } },
    },
    'the case and the white space of a cron expression': {
      manifest: { Schedule: { Expression: 'cron(0 12  ? * mon-fri *)' } },
      live: { Schedule: { Expression: 'cron(0 12 ? * MON-FRI *)' } },
    },
    'defaults that AWS does not tell': {
      manifest: {
        Schedule: { ...BASE.Schedule, DurationInSeconds: 0, RetryConfig: { MaxRetries: 0 } },
        SuccessRetentionPeriodInDays: 31,
        ProvisionedResourceCleanup: 'AUTOMATIC',
      },
      live: { Schedule: BASE.Schedule },
    },
    'the order of a network': {
      manifest: { VpcConfig: { SubnetIds: ['subnet-2', 'subnet-1'], SecurityGroupIds: ['sg-2', 'sg-1'] } },
      live: { VpcConfig: { VpcId: 'vpc-1', ...NETWORK } },
    },
    'no network as empty lists': { manifest: { VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } } },
    'empty structures': { manifest: { ArtifactConfig: {}, RunConfig: {}, VpcConfig: {}, Tags: {} } },
    'where the zip would be uploaded to': { manifest: { Code: { S3Bucket: 'code' } } },
  }

  test.each(Object.entries(rows))('%s', async (_name, { manifest, live }) => {
    const desired = await desiredOf(manifest)
    expect(planOf(desired, liveOf(desired, live))).toMatchObject({ action: 'unchanged' })
  })

  test.each([
    'acme-canary-artifacts/canary/us-east-1/checkout-xyz-a1b-0c1d2e3f4a5b',
    'acme-canary-artifacts/canary/us-east-1/checkout-api-a1b-0c1d2e3f4a5b/more',
    'acme-canary-artifacts/canary/us-east-1/checkout-api',
    'acme-canary-artifacts/canary/us-east-1/checkout-api-two',
    'acme-canary-artifacts/other/us-east-1/checkout-api-a1b-0c1d2e3f4a5b',
    'another-bucket/canary/us-east-1/checkout-api-a1b-0c1d2e3f4a5b',
  ])('but %s is not the default folder of the bucket', async (ArtifactS3Location) => {
    const desired = await desiredOf({ ArtifactS3Location: 's3://acme-canary-artifacts' })
    const plan = planOf(desired, liveOf(desired, { ArtifactS3Location }))
    expect(plan).toMatchObject({ changes: [{ field: 'ArtifactS3Location' }] })
  })
})

test('tags that the manifest does not name stay, and are no change', async () => {
  const live = liveOf(await desiredOf({ Tags: { team: 'a', costs: '42' } }))
  expect(planOf(await desiredOf({ Tags: { team: 'a' } }), live)).toMatchObject({ action: 'unchanged' })
})

test('empty lists take a canary out of its network', async () => {
  const live = liveOf(await desiredOf({ VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } }))
  expect(planOf(await desiredOf({ VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } }), live)).toMatchObject({
    changes: [
      { field: 'VpcConfig.SubnetIds', kind: 'removed', from: 'subnet-1', to: undefined },
      { field: 'VpcConfig.SecurityGroupIds', kind: 'removed', from: 'sg-1', to: undefined },
    ],
  })
})

test.each([
  ['create', () => undefined],
  ['unchanged', (desired: Desired) => liveOf(desired)],
  ['update', (desired: Desired) => liveOf(desired, { RuntimeVersion: 'syn-nodejs-4.0' })],
  ['blocked', (desired: Desired) => liveOf(desired, { Status: { State: 'ERROR' } })],
] as const)('a plan of the kind %s says which canary it is about, and with which blueprint', async (action, live) => {
  const desired = await desiredOf()
  expect(planOf(desired, live(desired))).toMatchObject({
    action,
    name: 'checkout-api',
    path: 'canary.json',
    blueprintPath: 'blueprint-config.json',
    blueprintSha256: desired.bundle.blueprintSha256,
  })
})

test('a mode of encryption without a key removes the key of the mode before', async () => {
  const live = liveOf(
    await desiredOf({ ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: 'arn:key' } } }),
  )
  const desired = await desiredOf({ ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } } })
  expect(planOf(desired, live)).toMatchObject({
    changes: [
      { field: 'ArtifactConfig.S3Encryption.EncryptionMode', from: 'SSE_KMS', to: 'SSE_S3' },
      { field: 'ArtifactConfig.S3Encryption.KmsKeyArn', kind: 'removed', from: 'arn:key', to: undefined },
    ],
  })
})

test('a time-out that nobody named shrinks with the interval, and the plan says so', async () => {
  const live = liveOf(await desiredOf())
  expect(planOf(await desiredOf({ Schedule: { Expression: 'rate(1 minute)' } }), live)).toMatchObject({
    changes: [
      { field: 'RunConfig.TimeoutInSeconds', from: '300', to: '60', because: expect.stringContaining('interval') },
      { field: 'Schedule.Expression' },
    ],
    touches: { configuration: true, schedule: true },
  })
})

test('everything that differs is listed, code first, tags last', async () => {
  const live = liveOf(await desiredOf())
  const desired = await desiredOf(
    { RuntimeVersion: 'syn-nodejs-6.0', Schedule: { Expression: 'rate(1 hour)' }, Tags: { team: 'a' } },
    { blueprint: { ...BLUEPRINT, variables: { host: 'www.example.com' } } },
  )
  const plan = planOf(desired, live)
  const fields = plan.action === 'update' ? plan.changes.map(({ field }) => field) : []
  expect(fields).toEqual(['Code', 'RuntimeVersion', 'Schedule.Expression', 'Tags.team'])
  expect(Object.values(OWN_TAGS).some((key) => fields.includes(`Tags.${key}`))).toBe(false)
  expect(plan).toMatchObject({ live: { Code: { SourceLocationArn: layerOf(1) } } })
})
