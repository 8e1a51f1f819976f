import {
  EPHEMERAL_STORAGE_MB,
  LONGEST_DURATION_S,
  MEMORY_MB,
  RETRIES,
  TAGS,
  TIMEOUT_S,
  VPC,
} from '../../../aws-facts/limits.ts'
import type { Shape, Structure } from './shape.ts'

/** The structures of the requests (API reference, version 2017-10-11). Members for browser canaries are
 *  checked like the others, and of no effect. */

const text: Shape = { type: 'string', min: 1, max: 1024 }
const flag: Shape = { type: 'boolean' }
const whole = ({ least, most }: { readonly least: number; readonly most: number }): Shape => ({
  type: 'integer',
  min: least,
  max: most,
})
const ARN_REGION = '[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\\d{1}'

const KEY = `arn:(aws[a-zA-Z-]*)?:kms:${ARN_REGION}:\\d{12}:key/[\\w\\-\\/]+`
/** Empty stands for the key of AWS. */
export const canaryKey: Shape = { type: 'string', max: 2048, pattern: `^$|${KEY}` }

export const uuid: Shape = {
  type: 'string',
  pattern: '^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$',
}
export const canaryName: Shape = { type: 'string', min: 1, max: 255, pattern: '^[0-9a-z_\\-]+$' }
export const nextToken: Shape = { type: 'string', min: 4, max: 252 }
export const resourceArn: Shape = {
  type: 'string',
  min: 1,
  max: 2048,
  pattern: `arn:(aws[a-zA-Z-]*)?:synthetics:${ARN_REGION}:\\d{12}:(canary|group):[0-9a-z_\\-]+`,
}
export const tagKey: Shape = { type: 'string', min: 1, max: 128, pattern: '^(?!aws:)[a-zA-Z+-=._:/]+$' }
export const tags: Shape = {
  type: 'map',
  key: tagKey,
  value: { type: 'string', max: TAGS.longestValue },
  min: 1,
  max: TAGS.most,
}
export const browserType: Shape = { type: 'string', oneOf: ['CHROME', 'FIREFOX'] }
export const runType: Shape = { type: 'string', oneOf: ['CANARY_RUN', 'DRY_RUN'] }

const code: Structure = {
  type: 'structure',
  members: {
    S3Bucket: text,
    S3Key: text,
    S3Version: text,
    ZipFile: { type: 'blob', min: 1, max: 10_000_000 },
    Handler: {
      type: 'string',
      min: 0,
      max: 128,
      pattern: '^(([0-9a-zA-Z_-]+(\\/|\\.))*[0-9A-Za-z_\\\\-]+(\\.|::)[A-Za-z_][A-Za-z0-9_]*)?$',
    },
    BlueprintTypes: {
      type: 'list',
      max: 1,
      of: { type: 'string', min: 1, max: 128, pattern: '[0-9a-zA-Z_\\-\\.]+' },
    },
    Dependencies: {
      type: 'list',
      max: 1,
      of: {
        type: 'structure',
        members: { Type: { type: 'string', oneOf: ['LambdaLayer'] }, Reference: text },
        required: ['Reference'],
      },
    },
  },
}

const retention: Shape = { type: 'integer', min: 1, max: 1024 }

export const schedule: Structure = {
  type: 'structure',
  members: {
    Expression: text,
    DurationInSeconds: { type: 'integer', min: 0, max: LONGEST_DURATION_S },
    RetryConfig: {
      type: 'structure',
      members: { MaxRetries: { type: 'integer', min: 0, max: RETRIES.most } },
      required: ['MaxRetries'],
    },
  },
  required: ['Expression'],
}

/** What CreateCanary, UpdateCanary and StartCanaryDryRun have in common. */
export const configurationMembers: Readonly<Record<string, Shape>> = {
  Code: code,
  ArtifactS3Location: text,
  ExecutionRoleArn: {
    type: 'string',
    min: 1,
    max: 2048,
    pattern: 'arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+',
  },
  RuntimeVersion: text,
  RunConfig: {
    type: 'structure',
    members: {
      TimeoutInSeconds: whole(TIMEOUT_S),
      MemoryInMB: whole(MEMORY_MB),
      ActiveTracing: flag,
      EnvironmentVariables: {
        type: 'map',
        key: { type: 'string', pattern: '[a-zA-Z]([a-zA-Z0-9_])+' },
        value: { type: 'string' },
      },
      EphemeralStorage: whole(EPHEMERAL_STORAGE_MB),
    },
  },
  SuccessRetentionPeriodInDays: retention,
  FailureRetentionPeriodInDays: retention,
  VpcConfig: {
    type: 'structure',
    members: {
      SubnetIds: { type: 'list', max: VPC.subnets, of: { type: 'string' } },
      SecurityGroupIds: { type: 'list', max: VPC.securityGroups, of: { type: 'string' } },
      Ipv6AllowedForDualStack: flag,
    },
  },
  ArtifactConfig: {
    type: 'structure',
    members: {
      S3Encryption: {
        type: 'structure',
        members: {
          EncryptionMode: { type: 'string', oneOf: ['SSE_S3', 'SSE_KMS'] },
          KmsKeyArn: { type: 'string', min: 1, max: 2048, pattern: KEY },
        },
      },
    },
  },
  ProvisionedResourceCleanup: { type: 'string', oneOf: ['AUTOMATIC', 'OFF'] },
  BrowserConfigs: {
    type: 'list',
    min: 1,
    max: 2,
    of: { type: 'structure', members: { BrowserType: browserType } },
  },
}

const visualReference: Structure = {
  type: 'structure',
  members: {
    BaseScreenshots: {
      type: 'list',
      of: {
        type: 'structure',
        members: {
          ScreenshotName: text,
          IgnoreCoordinates: {
            type: 'list',
            max: 20,
            of: { type: 'string', pattern: '^(-?\\d{1,5}\\.?\\d{0,2},){3}(-?\\d{1,5}\\.?\\d{0,2}){1}$' },
          },
        },
        required: ['ScreenshotName'],
      },
    },
    BaseCanaryRunId: text,
    BrowserType: browserType,
  },
  required: ['BaseCanaryRunId'],
}

/** What UpdateCanary and StartCanaryDryRun have besides. */
export const changeMembers: Readonly<Record<string, Shape>> = {
  ...configurationMembers,
  VisualReference: visualReference,
  VisualReferences: { type: 'list', min: 1, max: 2, of: visualReference },
}
