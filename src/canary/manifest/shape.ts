import {
  ARTIFACT_LOCATION_PATTERN,
  BUCKET_PATTERN,
  CANARY_NAME,
  ENVIRONMENT,
  EPHEMERAL_STORAGE_MB,
  KMS_KEY_PATTERN,
  LONGEST_ARN,
  LONGEST_DURATION_S,
  LONGEST_TEXT,
  MEMORY_MB,
  RETENTION_DAYS,
  RETRIES,
  ROLE_ARN_PATTERN,
  TAGS,
  TIMEOUT_S,
  VPC,
} from '../../aws-facts/limits.ts'
import { RECOMMENDED_RUNTIME } from '../../aws-facts/runtimes.ts'
import { flag, list, oneOf, text } from '../../blueprint/schema/common.ts'
import type { ClosedShape, Dictionary, Leaf } from '../../blueprint/schema/shape.ts'

const whole = (
  { least, most }: { readonly least: number; readonly most: number },
  description: string,
  more: Partial<Leaf> = {},
): Leaf => ({ type: 'integer', minimum: least, maximum: most, description, ...more })

const code: ClosedShape = {
  name: 'Code',
  description: 'Where the zip is uploaded to, when it is too large to be sent inline or must not be.',
  properties: {
    S3Bucket: text('Bucket for the zip, in the region of the canary.', { pattern: BUCKET_PATTERN, maxLength: 63 }),
    S3Key: text('Prefix of the key; the hash of the content ends the key.', { examples: ['canaries/orders/'] }),
  },
  required: ['S3Bucket'],
}

const schedule: ClosedShape = {
  name: 'Schedule',
  description: 'When the canary runs.',
  properties: {
    Expression: text(
      'rate(1 minute) to rate(1 hour), rate(0 minute) to run once, or cron(...) with six fields, in UTC.',
      { title: 'Schedule expression', examples: ['rate(5 minutes)', 'cron(0/15 8-17 ? * MON-FRI *)'] },
    ),
    DurationInSeconds: whole(
      { least: 0, most: LONGEST_DURATION_S },
      'Seconds after which the schedule ends by itself; 0 is never.',
      { default: 0 },
    ),
    RetryConfig: {
      name: 'RetryConfig',
      description: 'What happens after a failed run.',
      properties: {
        MaxRetries: whole(
          { least: 0, most: RETRIES.most },
          `How often a failed run is tried again at once. With ${RETRIES.most}, TimeoutInSeconds must be below ${RETRIES.timeoutBelowS}.`,
        ),
      },
      required: ['MaxRetries'],
    },
  },
  required: ['Expression'],
}

const environmentVariables: Dictionary = {
  type: 'object',
  namePattern: ENVIRONMENT.namePattern,
  values: { type: 'string' },
  description: `Environment of the canary's function, at most ${ENVIRONMENT.mostBytes} bytes in all. Not for secrets: whoever may read the function may read them.`,
  examples: [{ CW_SYNTHETICS_LOG_LEVEL: 'INFO' }],
}

const runConfig: ClosedShape = {
  name: 'RunConfig',
  description: 'How a run is done.',
  properties: {
    TimeoutInSeconds: whole(
      TIMEOUT_S,
      `Seconds a run may take; not more than the interval of the schedule, which is the default up to ${TIMEOUT_S.most}. ${TIMEOUT_S.recommended} or more are recommended.`,
    ),
    MemoryInMB: whole(MEMORY_MB, `Memory in MB, a multiple of ${MEMORY_MB.step}.`, { examples: [MEMORY_MB.least] }),
    ActiveTracing: flag('X-Ray tracing. Not documented for multi-checks canaries: leave it out.'),
    EnvironmentVariables: environmentVariables,
    EphemeralStorage: whole(EPHEMERAL_STORAGE_MB, 'Temporary storage in MB.', { default: EPHEMERAL_STORAGE_MB.least }),
  },
  required: [],
}

const retention = (which: string): Leaf =>
  whole(RETENTION_DAYS, `Days for which ${which} runs are kept.`, { default: RETENTION_DAYS.usual })

const vpcConfig: ClosedShape = {
  name: 'VpcConfig',
  description: 'The network the canary runs in. Two empty lists take it out of its VPC.',
  properties: {
    SubnetIds: { ...list({ type: 'string' }, 'Private subnets with a way out.'), maxItems: VPC.subnets },
    SecurityGroupIds: { ...list({ type: 'string' }, 'Security groups.'), maxItems: VPC.securityGroups },
    Ipv6AllowedForDualStack: flag('Allow IPv6 to leave dual-stack subnets.', { default: false }),
  },
  required: [],
}

const artifactConfig: ClosedShape = {
  name: 'ArtifactConfig',
  description: 'How the artifacts are kept.',
  properties: {
    S3Encryption: {
      name: 'S3Encryption',
      description: 'Encryption of the artifacts. Without it the key that AWS manages is used.',
      properties: {
        EncryptionMode: oneOf(['SSE_S3', 'SSE_KMS'], 'SSE_KMS needs KmsKeyArn.'),
        KmsKeyArn: text('Key of your own, for SSE_KMS only. An alias will not do.', {
          pattern: KMS_KEY_PATTERN,
          maxLength: LONGEST_ARN,
          examples: ['arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555'],
        }),
      },
      required: [],
    },
  },
  required: [],
}

/** `canary.json` as a whole: the members of the CreateCanary request that are the user's to decide. */
export const manifestShape: ClosedShape = {
  name: 'CanaryManifest',
  description:
    'Canary of Amazon CloudWatch Synthetics that runs a multi-checks blueprint: the members of CreateCanary under their own names. A text may hold ${env:NAME}.',
  properties: {
    $schema: text('The JSON Schema of this file, for editors. Not sent to AWS.'),
    Name: text(
      'Name of the canary, for ever: lower-case letters, digits, "_" and "-". Visible to the hosts it checks.',
      {
        pattern: CANARY_NAME.pattern,
        maxLength: CANARY_NAME.maxLength,
        title: 'Name of the canary',
        examples: ['orders-api'],
      },
    ),
    Blueprint: text('The blueprint file, from the folder of this manifest.', {
      default: 'blueprint-config.json',
      examples: ['blueprint-config.json'],
    }),
    Code: code,
    ArtifactS3Location: text(
      'Where runs put their reports. The bucket must exist, in the same region, without a period in its name.',
      {
        pattern: ARTIFACT_LOCATION_PATTERN,
        maxLength: LONGEST_TEXT,
        examples: ['s3://example-canary-artifacts/orders-api'],
      },
    ),
    ExecutionRoleArn: text('The role that the canary runs as. It must trust lambda.amazonaws.com.', {
      pattern: ROLE_ARN_PATTERN,
      maxLength: LONGEST_ARN,
      examples: ['arn:aws:iam::123456789012:role/orders-canary'],
    }),
    Schedule: schedule,
    RuntimeVersion: text('The Synthetics runtime: syn-nodejs-3.0 or later.', { examples: [RECOMMENDED_RUNTIME] }),
    RunConfig: runConfig,
    SuccessRetentionPeriodInDays: retention('passed'),
    FailureRetentionPeriodInDays: retention('failed'),
    VpcConfig: vpcConfig,
    ArtifactConfig: artifactConfig,
    KmsKeyArn: text(
      'Symmetric key of your own, in the same region, for what the canary keeps encrypted. Empty goes back to the key of AWS; without it the key stays.',
      {
        pattern: `^$|${KMS_KEY_PATTERN}`,
        maxLength: LONGEST_ARN,
        examples: ['arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555'],
      },
    ),
    ProvisionedResourceCleanup: oneOf(
      ['AUTOMATIC', 'OFF'],
      'Whether the Lambda function and its layers go when the canary is deleted.',
      { default: 'AUTOMATIC' },
    ),
    ResourcesToReplicateTags: {
      ...list(
        oneOf(['lambda-function'], 'The only resource there is.'),
        'Resources that get the tags of the canary too.',
      ),
      minItems: 1,
      maxItems: 1,
    },
    Tags: {
      type: 'object',
      namePattern: TAGS.keyPattern,
      values: { type: 'string' },
      description: 'Tags of the canary. Keys have letters, digits and + , - . / : ; < = _ only.',
      examples: [{ team: 'orders' }],
    },
  },
  required: ['Name', 'ArtifactS3Location', 'ExecutionRoleArn', 'Schedule', 'RuntimeVersion'],
}
