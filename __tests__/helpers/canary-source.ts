import { readFileSync } from 'node:fs'
import { validateBlueprint } from '../../lib/blueprint/validate.js'
import type { CanarySource, Manifest } from '../../lib/canary/manifest.js'

/** The least that a manifest says. */
export const MINIMAL: Manifest = {
  Name: 'checkout-api',
  Blueprint: 'blueprint-config.json',
  ArtifactS3Location: 's3://acme-canary-artifacts/checkout-api',
  ExecutionRoleArn: 'arn:aws:iam::123456789012:role/canary-exec',
  Schedule: { Expression: 'rate(5 minutes)' },
  RuntimeVersion: 'syn-nodejs-5.2',
}

/** A manifest with everything in it that asks for a permission of its own. */
export const FULL: Manifest = {
  ...MINIMAL,
  Code: { S3Bucket: 'acme-canary-code', S3Key: 'canaries/checkout' },
  Schedule: { Expression: 'cron(0 8 * * ? *)', DurationInSeconds: 86400, RetryConfig: { MaxRetries: 2 } },
  RunConfig: {
    TimeoutInSeconds: 120,
    MemoryInMB: 1024,
    ActiveTracing: true,
    EphemeralStorage: 2048,
    EnvironmentVariables: { CW_SYNTHETICS_LOG_LEVEL: 'DEBUG' },
  },
  SuccessRetentionPeriodInDays: 14,
  FailureRetentionPeriodInDays: 90,
  VpcConfig: { SubnetIds: ['subnet-1a2b3c4d'], SecurityGroupIds: ['sg-1a2b3c4d'], Ipv6AllowedForDualStack: true },
  ArtifactConfig: {
    S3Encryption: {
      EncryptionMode: 'SSE_KMS',
      KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/66666666-7777-8888-9999-000000000000',
    },
  },
  KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/77777777-8888-9999-aaaa-000000000000',
  ProvisionedResourceCleanup: 'OFF',
  ResourcesToReplicateTags: ['lambda-function'],
  Tags: { team: 'checkout' },
}

/** A canary in one of the regions of China. */
export const CHINESE: Manifest = {
  ...FULL,
  ExecutionRoleArn: 'arn:aws-cn:iam::123456789012:role/canary-exec',
  KmsKeyArn: '',
  ArtifactConfig: {
    S3Encryption: {
      EncryptionMode: 'SSE_KMS',
      KmsKeyArn: 'arn:aws-cn:kms:cn-north-1:123456789012:key/66666666-7777-8888-9999-000000000000',
    },
  },
}

/** One HTTP step without secrets. */
export const PLAIN_BLUEPRINT = blueprintWith({})

/** A source of a manifest and the text of a blueprint, which must be valid. */
export function canarySource(manifest: Manifest, text: string = PLAIN_BLUEPRINT): CanarySource {
  const blueprintBytes = new TextEncoder().encode(text)
  const blueprint = validateBlueprint({ path: 'blueprint-config.json', bytes: blueprintBytes })
  if (!blueprint.valid)
    throw new Error(`The blueprint of the test is invalid: ${JSON.stringify(blueprint.diagnostics)}`)
  return { path: 'canary.json', manifest, blueprint, blueprintBytes, settingsBytes: undefined }
}

/** The text of one of the realistic blueprints, by the name of its folder. */
export function realisticBlueprint(folder: string): string {
  return readFileSync(`__tests__/fixtures/realistic/${folder}/blueprint-config.json`, 'utf8')
}

/** The text of a blueprint with these variables and members of its steps. */
export function blueprintWith({
  variables,
  steps = [{}],
}: {
  readonly variables?: Readonly<Record<string, string>>
  readonly steps?: readonly object[]
}): string {
  const whole = steps.map((step, index) => [
    String(index + 1),
    {
      stepName: `step-${index + 1}`,
      checkerType: 'HTTP',
      url: 'https://a.example.com/',
      httpMethod: 'GET',
      assertions: [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }],
      ...step,
    },
  ])
  return JSON.stringify({ ...(variables === undefined ? {} : { variables }), steps: Object.fromEntries(whole) })
}
