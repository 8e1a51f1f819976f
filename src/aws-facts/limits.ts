/** What AWS allows of a canary, in one place. Read on 2026-06-30 from the API reference of CloudWatch Synthetics (version
 *  2017-10-11) and the user guide; each entry names its page. What AWS may raise is checked here all the same: a deploy
 *  that is refused before it begins costs less than one that is refused in the middle. */

/** CreateCanary, Name. */
export const CANARY_NAME = { pattern: '^[0-9a-z_-]{1,255}$', maxLength: 255 } as const

/** CreateCanary, ExecutionRoleArn. */
export const ROLE_ARN_PATTERN = '^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$'
export const LONGEST_ARN = 2048

/** CreateCanary, ArtifactS3Location; "Creating a canary": no period in the bucket's name. */
export const ARTIFACT_LOCATION_PATTERN = '^s3://[a-z0-9][a-z0-9-]{1,61}[a-z0-9](/.*)?$'
export const LONGEST_TEXT = 1024

/** Amazon S3 user guide, "General purpose bucket naming rules". */
export const BUCKET_PATTERN = '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'

/** CanaryScheduleInput. The expressions themselves are in schedule.ts. */
export const LONGEST_DURATION_S = 31_622_400
/** RetryConfigInput. With `most` retries the time-out must be below `timeoutBelowS`. */
export const RETRIES = { most: 2, timeoutBelowS: 600 } as const

/** CanaryRunConfigInput. */
export const TIMEOUT_S = { least: 3, most: 840, recommended: 15 } as const
export const MEMORY_MB = { least: 960, most: 3008, step: 64 } as const
export const EPHEMERAL_STORAGE_MB = { least: 1024, most: 10_240 } as const

/** CreateCanary, SuccessRetentionPeriodInDays. The API model says 1024, the documentation 455. */
export const RETENTION_DAYS = { least: 1, most: 455, usual: 31 } as const

/** VpcConfigInput. */
export const VPC = { subnets: 16, securityGroups: 5 } as const

/** S3EncryptionConfig and CreateCanary, KmsKeyArn. */
export const KMS_KEY_PATTERN =
  '^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$'

/** CreateCanary, Tags. */
export const TAGS = { most: 50, keyPattern: '^(?!aws:)[a-zA-Z+-=._:/]{1,128}$', longestValue: 256 } as const

/** CanaryRunConfigInput, EnvironmentVariables: names, and names and values together. */
export const ENVIRONMENT = { namePattern: '^[a-zA-Z][a-zA-Z0-9_]+$', mostBytes: 4096 } as const

/** AWS Lambda developer guide, "Defined runtime environment variables". */
export const RESERVED_ENVIRONMENT: ReadonlySet<string> = new Set([
  '_HANDLER',
  '_X_AMZN_TRACE_ID',
  'AWS_DEFAULT_REGION',
  'AWS_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_LAMBDA_RUNTIME_API',
  'LAMBDA_TASK_ROOT',
  'LAMBDA_RUNTIME_DIR',
])

/** User guide, "Runtime versions using Node.js": what the runtime itself reads, and the values it knows. */
export const LOG_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  CW_SYNTHETICS_LOG_LEVEL: ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'],
  CW_SYNTHETICS_LOG_FORMAT: ['JSON', 'TEXT'],
}
