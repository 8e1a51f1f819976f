import { expect, test } from '@jest/globals'
import { RECOMMENDED_RUNTIME, RUNTIMES } from '../../../lib/aws-facts/runtimes.js'
import { OWN_TAGS } from '../../../lib/canary/own-tags.js'
import { manifestCodes, manifestOf, parsed } from '../../helpers/manifest.js'

const kmsKey = 'arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555'
const every = (Expression: string, more: object = {}): object => ({ Expression, ...more })
const run = (RunConfig: object): object => ({ RunConfig })
const environment = (EnvironmentVariables: object): object => run({ EnvironmentVariables })
const tags = (count: number): object => ({
  Tags: Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, ''])),
})
const encryption = (S3Encryption: object): object => ({ ArtifactConfig: { S3Encryption } })
const list = (count: number): string[] => Array.from({ length: count }, (_, index) => `id-${index}`)

test('the smallest and the fullest manifest have nothing said against them', () => {
  expect(manifestCodes(manifestOf())).toEqual([])
  const full = manifestOf({
    $schema: './canary.schema.json',
    Blueprint: '../checks/blueprint-config.json',
    Code: { S3Bucket: 'example.code', S3Key: 'canaries/' },
    Schedule: every('rate(1 hour)', { DurationInSeconds: 31_622_400, RetryConfig: { MaxRetries: 2 } }),
    RunConfig: { TimeoutInSeconds: 599, MemoryInMB: 3008, EphemeralStorage: 10_240, EnvironmentVariables: { A1: '' } },
    SuccessRetentionPeriodInDays: 455,
    FailureRetentionPeriodInDays: 1,
    VpcConfig: { SubnetIds: list(16), SecurityGroupIds: list(5), Ipv6AllowedForDualStack: true },
    ...encryption({ EncryptionMode: 'SSE_KMS', KmsKeyArn: kmsKey }),
    ProvisionedResourceCleanup: 'OFF',
    ResourcesToReplicateTags: ['lambda-function'],
    Tags: { 'a+,-./:;<=_9': 'x'.repeat(256) },
  })
  expect(manifestCodes(full)).toEqual([])
  const { manifest } = parsed(full)
  expect(manifest).toEqual(Object.fromEntries(Object.entries(full).filter(([name]) => name !== '$schema')))
})

test('without a Blueprint the manifest means the usual one', () => {
  expect(parsed(manifestOf()).manifest?.Blueprint).toBe('blueprint-config.json')
})

// Each row: members that are just right, members that are just wrong, and what is said of these.
test.each<[object, object, string]>([
  [{ Name: 'a'.repeat(255) }, { Name: 'a'.repeat(256) }, 'MANIFEST_NAME_INVALID /Name'],
  [{ Name: 'a_9-' }, { Name: 'a.b' }, 'MANIFEST_NAME_INVALID /Name'],
  [{ Name: 'a' }, { Name: '' }, 'MANIFEST_NAME_INVALID /Name'],
  [
    { ExecutionRoleArn: 'arn:aws-us-gov:iam::123456789012:role/a/b' },
    { ExecutionRoleArn: 'arn:aws:iam::12345678901:role/a' },
    'MANIFEST_ARN_INVALID /ExecutionRoleArn',
  ],
  [
    { ArtifactS3Location: 's3://abc' },
    { ArtifactS3Location: 's3://ab' },
    'MANIFEST_LOCATION_INVALID /ArtifactS3Location',
  ],
  [
    { ArtifactS3Location: 's3://abc/a.b' },
    { ArtifactS3Location: 's3://a.bc/x' },
    'MANIFEST_LOCATION_INVALID /ArtifactS3Location',
  ],
  [{ Code: { S3Bucket: 'abc' } }, { Code: { S3Bucket: 'abc/' } }, 'MANIFEST_LOCATION_INVALID /Code/S3Bucket'],
  [
    { Schedule: every('rate(1 minute)') },
    { Schedule: every('rate(61 minutes)') },
    'MANIFEST_SCHEDULE_INVALID /Schedule/Expression',
  ],
  [
    { Schedule: every('rate(1 minute)', { DurationInSeconds: 0 }) },
    { Schedule: every('rate(1 minute)', { DurationInSeconds: 31_622_401 }) },
    'VALUE_OUT_OF_RANGE /Schedule/DurationInSeconds',
  ],
  [
    { Schedule: every('rate(1 minute)', { RetryConfig: { MaxRetries: 0 } }) },
    { Schedule: every('rate(1 minute)', { RetryConfig: { MaxRetries: 3 } }) },
    'VALUE_OUT_OF_RANGE /Schedule/RetryConfig/MaxRetries',
  ],
  [run({ TimeoutInSeconds: 15 }), run({ TimeoutInSeconds: 14 }), 'MANIFEST_TIMEOUT_SHORT /RunConfig/TimeoutInSeconds'],
  [
    run({ TimeoutInSeconds: 300 }),
    run({ TimeoutInSeconds: 301 }),
    'MANIFEST_TIMEOUT_ABOVE_INTERVAL /RunConfig/TimeoutInSeconds',
  ],
  [
    { Schedule: every('cron(0/5 * * * ? *)'), ...run({ TimeoutInSeconds: 300 }) },
    { Schedule: every('cron(0/5 * * * ? *)'), ...run({ TimeoutInSeconds: 301 }) },
    'MANIFEST_TIMEOUT_ABOVE_CRON /RunConfig/TimeoutInSeconds',
  ],
  [
    { Schedule: every('rate(1 hour)'), ...run({ TimeoutInSeconds: 840 }) },
    { Schedule: every('rate(1 hour)'), ...run({ TimeoutInSeconds: 841 }) },
    'VALUE_OUT_OF_RANGE /RunConfig/TimeoutInSeconds',
  ],
  [
    { Schedule: every('rate(0 hour)'), ...run({ TimeoutInSeconds: 840 }) },
    run({ TimeoutInSeconds: 2 }),
    'VALUE_OUT_OF_RANGE /RunConfig/TimeoutInSeconds',
  ],
  [
    { Schedule: every('rate(1 hour)', { RetryConfig: { MaxRetries: 1 } }), ...run({ TimeoutInSeconds: 600 }) },
    { Schedule: every('rate(1 hour)', { RetryConfig: { MaxRetries: 2 } }), ...run({ TimeoutInSeconds: 600 }) },
    'MANIFEST_TIMEOUT_RETRIES /RunConfig/TimeoutInSeconds',
  ],
  [run({ MemoryInMB: 1024 }), run({ MemoryInMB: 1025 }), 'MANIFEST_MEMORY_STEP /RunConfig/MemoryInMB'],
  [run({ MemoryInMB: 960 }), run({ MemoryInMB: 896 }), 'VALUE_OUT_OF_RANGE /RunConfig/MemoryInMB'],
  [run({ MemoryInMB: 3008 }), run({ MemoryInMB: 3072 }), 'VALUE_OUT_OF_RANGE /RunConfig/MemoryInMB'],
  [run({ EphemeralStorage: 1024 }), run({ EphemeralStorage: 1023 }), 'VALUE_OUT_OF_RANGE /RunConfig/EphemeralStorage'],
  [run({ ActiveTracing: false }), run({ ActiveTracing: true }), 'MANIFEST_TRACING /RunConfig/ActiveTracing'],
  [
    { SuccessRetentionPeriodInDays: 455 },
    { SuccessRetentionPeriodInDays: 456 },
    'VALUE_OUT_OF_RANGE /SuccessRetentionPeriodInDays',
  ],
  [
    { FailureRetentionPeriodInDays: 1 },
    { FailureRetentionPeriodInDays: 0 },
    'VALUE_OUT_OF_RANGE /FailureRetentionPeriodInDays',
  ],
  [
    { RuntimeVersion: 'syn-nodejs-3.0' },
    { RuntimeVersion: 'syn-nodejs-2.2' },
    'MANIFEST_RUNTIME_UNSUITABLE /RuntimeVersion',
  ],
  [
    { RuntimeVersion: 'syn-nodejs-4.2' },
    { RuntimeVersion: 'syn-nodejs-4.3' },
    'MANIFEST_RUNTIME_UNKNOWN /RuntimeVersion',
  ],
  [
    { RuntimeVersion: 'syn-nodejs-5.2' },
    { RuntimeVersion: 'syn-python-selenium-5.1' },
    'MANIFEST_RUNTIME_UNSUITABLE /RuntimeVersion',
  ],
  [environment({ AB: '' }), environment({ A: '' }), 'MANIFEST_KEY_INVALID /RunConfig/EnvironmentVariables/A'],
  [
    environment({ AWS_REGIONS: '' }),
    environment({ AWS_REGION: '' }),
    'MANIFEST_ENVIRONMENT_RESERVED /RunConfig/EnvironmentVariables/AWS_REGION',
  ],
  [
    environment({ AB: 'é'.repeat(2047) }),
    environment({ AB: `${'é'.repeat(2047)}x` }),
    'MANIFEST_ENVIRONMENT_TOO_LARGE /RunConfig/EnvironmentVariables',
  ],
  [
    environment({ API_TOKEN: '' }),
    environment({ API_TOKEN: 'k3mfo2lq0dp' }),
    'MANIFEST_CREDENTIAL /RunConfig/EnvironmentVariables/API_TOKEN',
  ],
  [
    environment({ PASSWORD: 'short', TOKEN: 'https://auth.example.com/token' }),
    environment({ PASSWORD: 'k3mfo2' }),
    'MANIFEST_CREDENTIAL /RunConfig/EnvironmentVariables/PASSWORD',
  ],
  [
    environment({ KEY: 'AKIAIOSFODNN7EXAMPLE' }),
    environment({ KEY: 'AKIAIOSFODNN7ABCDEFG' }),
    'MANIFEST_CREDENTIAL /RunConfig/EnvironmentVariables/KEY',
  ],
  [
    environment({ CW_SYNTHETICS_LOG_FORMAT: 'TEXT' }),
    environment({ CW_SYNTHETICS_LOG_FORMAT: 'YAML' }),
    'MANIFEST_LOG_SETTING /RunConfig/EnvironmentVariables/CW_SYNTHETICS_LOG_FORMAT',
  ],
  [tags(44), tags(45), 'MANIFEST_TAGS_TOO_MANY /Tags'],
  [
    { Tags: { ['k'.repeat(128)]: '' } },
    { Tags: { ['k'.repeat(129)]: '' } },
    `MANIFEST_KEY_INVALID /Tags/${'k'.repeat(129)}`,
  ],
  [{ Tags: { a: '😀'.repeat(256) } }, { Tags: { a: '😀'.repeat(257) } }, 'MANIFEST_TAG_VALUE /Tags/a'],
  [
    { Tags: { 'canary-preflight-a': '' } },
    { Tags: { 'canary-preflight:a': '' } },
    'MANIFEST_TAG_RESERVED /Tags/canary-preflight:a',
  ],
  [{ Tags: { aws: '' } }, { Tags: { 'aws:a': '' } }, 'MANIFEST_KEY_INVALID /Tags/aws:a'],
  [
    { ResourcesToReplicateTags: ['lambda-function'], ...tags(1) },
    { ResourcesToReplicateTags: ['lambda-function'], ...tags(0) },
    'MANIFEST_TAGS_NOT_REPLICATED /ResourcesToReplicateTags',
  ],
  [
    { VpcConfig: { SubnetIds: list(16) } },
    { VpcConfig: { SubnetIds: list(17) } },
    'VALUE_OUT_OF_RANGE /VpcConfig/SubnetIds',
  ],
  [
    { VpcConfig: { SecurityGroupIds: [] } },
    { VpcConfig: { SecurityGroupIds: list(6) } },
    'VALUE_OUT_OF_RANGE /VpcConfig/SecurityGroupIds',
  ],
  [
    encryption({ EncryptionMode: 'SSE_S3' }),
    encryption({ EncryptionMode: 'SSE_S3', KmsKeyArn: kmsKey }),
    'MANIFEST_ENCRYPTION_KEY /ArtifactConfig/S3Encryption/KmsKeyArn',
  ],
  [encryption({}), encryption({ KmsKeyArn: kmsKey }), 'MANIFEST_ENCRYPTION_KEY /ArtifactConfig/S3Encryption/KmsKeyArn'],
  [{ Blueprint: './a/b.json' }, { Blueprint: 'a\\b.json' }, 'MANIFEST_BLUEPRINT_PATH /Blueprint'],
  [{ Blueprint: '..json' }, { Blueprint: 'C:/b.json' }, 'MANIFEST_BLUEPRINT_PATH /Blueprint'],
  [{ Blueprint: 'b' }, { Blueprint: ' ' }, 'MANIFEST_BLUEPRINT_PATH /Blueprint'],
])('%j is right, %j is not', (right, wrong, said) => {
  expect(manifestCodes(manifestOf({ ...right }))).toEqual([])
  expect(manifestCodes(manifestOf({ ...wrong }))).toEqual([said])
})

test('the role is of the partition of the region, where both are certain', () => {
  const china = manifestOf({ ExecutionRoleArn: 'arn:aws-cn:iam::123456789012:role/a' })
  expect(manifestCodes(china, { region: 'cn-north-1' })).toEqual([])
  expect(manifestCodes(china)).toEqual([])
  expect(manifestCodes(china, { region: 'xx-iso-1' })).toEqual([])
  expect(manifestCodes(china, { region: 'us-gov-west-1' })).toEqual(['MANIFEST_ROLE_PARTITION /ExecutionRoleArn'])
  expect(manifestCodes(manifestOf(), { region: 'eu-central-1' })).toEqual([])
  expect(manifestCodes(manifestOf(), { region: 'cn-north-1' })).toEqual(['MANIFEST_ROLE_PARTITION /ExecutionRoleArn'])
})

test('the limit of tags leaves room for those of a deploy', () => {
  expect(Object.keys(OWN_TAGS)).toHaveLength(50 - 44)
})

test.each([...RUNTIMES, 'syn-nodejs-5.5', 'syn-nodejs-6.0', 'syn-nodejs-99.0'])(
  'the runtime %s is nothing to remark on, newer than any that is known or not',
  (RuntimeVersion) => {
    expect(manifestCodes(manifestOf({ RuntimeVersion }))).toEqual([])
  },
)

test('the recommended runtime is the newest that is known', () => {
  expect(RUNTIMES.at(-1)).toBe(RECOMMENDED_RUNTIME)
})
