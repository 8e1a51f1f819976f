import { describe, expect, test } from '@jest/globals'
import type { Canary, CanaryConfiguration } from '../../lib/aws/synthetics-types.js'
import { configurationOf, createInputOf, scheduleOf } from '../../lib/canary/configuration.js'
import type { Manifest } from '../../lib/canary/manifest.js'
import { BASE, CODE, desiredOf, liveOf } from '../helpers/planned-canary.js'

const NETWORK = { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] }
const KEY = 'arn:aws:kms:us-east-1:123456789012:key/1'

test('a new canary is sent what the manifest names, and nothing else but the clean-up', async () => {
  const input = createInputOf(await desiredOf({ Tags: { team: 'checkout' } }), CODE, { tags: { 'own:tag': '1' } })
  const { Blueprint: _, ...named } = BASE
  expect(input).toStrictEqual({
    ...named,
    Code: CODE,
    ProvisionedResourceCleanup: 'AUTOMATIC',
    Tags: { team: 'checkout', 'own:tag': '1' },
  })
})

test('a new canary is sent every member that the manifest names', async () => {
  const given = {
    Schedule: { Expression: 'rate(1 hour)', DurationInSeconds: 60, RetryConfig: { MaxRetries: 1 } },
    RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 960, EnvironmentVariables: { LEVEL: 'INFO' } },
    SuccessRetentionPeriodInDays: 1,
    FailureRetentionPeriodInDays: 2,
    VpcConfig: NETWORK,
    ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } },
    ProvisionedResourceCleanup: 'OFF',
    ResourcesToReplicateTags: ['lambda-function'],
  } as const
  expect(createInputOf(await desiredOf(given), CODE, { tags: {} })).toMatchObject(given)
})

test('a tag of the manifest cannot take the place of one of ours', async () => {
  const desired = await desiredOf({ Tags: { 'canary-preflight:code-sha256': 'forged' } })
  expect(createInputOf(desired, CODE, { tags: {} }).Tags).toEqual({})
})

describe('an existing canary is sent', () => {
  interface Row {
    readonly manifest?: Partial<Manifest>
    readonly live?: Partial<Canary>
    readonly sent: Partial<CanaryConfiguration>
  }
  const rows: Readonly<Record<string, Row>> = {
    'its present retention, which the manifest leaves out': {
      live: { SuccessRetentionPeriodInDays: 7, FailureRetentionPeriodInDays: 90 },
      sent: { SuccessRetentionPeriodInDays: 7, FailureRetentionPeriodInDays: 90 },
    },
    'the retention of the manifest': {
      manifest: { SuccessRetentionPeriodInDays: 14 },
      live: { SuccessRetentionPeriodInDays: 7 },
      sent: { SuccessRetentionPeriodInDays: 14 },
    },
    'its present clean-up': {
      live: { ProvisionedResourceCleanup: 'OFF' },
      sent: { ProvisionedResourceCleanup: 'OFF' },
    },
    'no environment at all when the manifest has none': {
      live: { RunConfig: { TimeoutInSeconds: 60 } },
      sent: { RunConfig: { TimeoutInSeconds: 60, EnvironmentVariables: {} } },
    },
    'the environment of the manifest, and its present time-out, memory, tracing and storage': {
      manifest: { RunConfig: { EnvironmentVariables: { LEVEL: 'INFO' } } },
      live: { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024, ActiveTracing: true, EphemeralStorage: 2048 } },
      sent: {
        RunConfig: {
          TimeoutInSeconds: 60,
          MemoryInMB: 1024,
          ActiveTracing: true,
          EphemeralStorage: 2048,
          EnvironmentVariables: { LEVEL: 'INFO' },
        },
      },
    },
    'no memory that AWS itself would not take, and no tracing that is off': {
      live: { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1500, ActiveTracing: false } },
      sent: { RunConfig: { TimeoutInSeconds: 60, EnvironmentVariables: {} } },
    },
    'the members of the manifest before its own': {
      manifest: { RunConfig: { TimeoutInSeconds: 90, MemoryInMB: 1088 } },
      live: { RunConfig: { TimeoutInSeconds: 60, MemoryInMB: 1024 } },
      sent: { RunConfig: { TimeoutInSeconds: 90, MemoryInMB: 1088, EnvironmentVariables: {} } },
    },
    'a time-out that is not longer than the new interval': {
      manifest: { Schedule: { Expression: 'rate(1 minute)' } },
      live: { RunConfig: { TimeoutInSeconds: 300 } },
      sent: { RunConfig: { TimeoutInSeconds: 60, EnvironmentVariables: {} } },
    },
    'its present network, without the id that AWS adds': {
      live: { VpcConfig: { VpcId: 'vpc-1', ...NETWORK } },
      sent: { VpcConfig: NETWORK },
    },
    'empty lists when the manifest takes it out of its network': {
      manifest: { VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } },
      live: { VpcConfig: { VpcId: 'vpc-1', ...NETWORK, Ipv6AllowedForDualStack: true } },
      sent: { VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } },
    },
    'the network of the manifest': {
      manifest: { VpcConfig: { SubnetIds: ['subnet-2'], SecurityGroupIds: ['sg-2'] } },
      live: { VpcConfig: { VpcId: 'vpc-1', ...NETWORK } },
      sent: { VpcConfig: { SubnetIds: ['subnet-2'], SecurityGroupIds: ['sg-2'] } },
    },
    'the security groups of the manifest in its present subnets': {
      manifest: { VpcConfig: { SecurityGroupIds: ['sg-2'] } },
      live: { VpcConfig: { VpcId: 'vpc-1', ...NETWORK } },
      sent: { VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-2'] } },
    },
    'the subnets of the manifest with its present security groups': {
      manifest: { VpcConfig: { SubnetIds: ['subnet-2'] } },
      live: { VpcConfig: { VpcId: 'vpc-1', ...NETWORK } },
      sent: { VpcConfig: { SubnetIds: ['subnet-2'], SecurityGroupIds: ['sg-1'] } },
    },
    'no time-out when AWS does not tell its own': {
      live: { RunConfig: {} },
      sent: { RunConfig: { EnvironmentVariables: {} } },
    },
    'no memory of a size that AWS gives and does not take': {
      live: { RunConfig: { MemoryInMB: 1000 } },
      sent: { RunConfig: { EnvironmentVariables: {} } },
    },
    'its present encryption': {
      live: { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: KEY } } },
      sent: { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: KEY } } },
    },
    'an encryption without the key of the mode before': {
      manifest: { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } } },
      live: { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_KMS', KmsKeyArn: KEY } } },
      sent: { ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } } },
    },
  }

  test.each(Object.entries(rows))('%s', async (_name, { manifest, live, sent }) => {
    const desired = await desiredOf(manifest)
    const configuration = configurationOf(desired, CODE, liveOf(desired, live))
    for (const [member, value] of Object.entries(sent)) {
      expect({ [member]: configuration[member as keyof CanaryConfiguration] }).toStrictEqual({ [member]: value })
    }
  })

  test('no network and no encryption when neither side has one', async () => {
    const desired = await desiredOf({ VpcConfig: { SubnetIds: [], SecurityGroupIds: [] }, ArtifactConfig: {} })
    const configuration = configurationOf(desired, CODE, liveOf(desired))
    expect(Object.keys(configuration)).not.toContain('VpcConfig')
    expect(Object.keys(configuration)).not.toContain('ArtifactConfig')
  })

  test('always its code', async () => {
    const desired = await desiredOf()
    expect(configurationOf(desired, CODE, liveOf(desired)).Code).toBe(CODE)
  })
})

test('a schedule is sent whole: what the manifest leaves out stays as it is', () => {
  const live = { Schedule: { Expression: 'rate(1 hour)', DurationInSeconds: 3600, RetryConfig: { MaxRetries: 2 } } }
  expect(scheduleOf(BASE, live)).toEqual({
    Expression: 'rate(5 minutes)',
    DurationInSeconds: 3600,
    RetryConfig: { MaxRetries: 2 },
  })
  expect(scheduleOf(BASE, {})).toEqual({
    Expression: 'rate(5 minutes)',
    DurationInSeconds: 0,
    RetryConfig: { MaxRetries: 0 },
  })
})
