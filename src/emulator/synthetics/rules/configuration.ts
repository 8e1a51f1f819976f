import type { CanaryRunConfig } from '../../../aws/synthetics-types.ts'
import {
  ENVIRONMENT,
  EPHEMERAL_STORAGE_MB,
  MEMORY_MB,
  RESERVED_ENVIRONMENT,
  RETENTION_DAYS,
} from '../../../aws-facts/limits.ts'
import { invalid } from '../api-error.ts'
import type { Code, Configuration } from '../canary-record.ts'
import type { ConfigurationRequest } from '../requests.ts'
import { assertRunsBlueprints, assertUsableRuntime } from './runtime-versions.ts'
import { defaultTimeoutSeconds } from './schedule.ts'

/** What a configuration is judged against. */
export interface ConfigurationContext {
  readonly account: string
  readonly now: Date
  /** The schedule that it will run on. */
  readonly expression: string
}

/** Refuses what Synthetics refuses although every single member is of its form. */
export function assertConfiguration(
  request: ConfigurationRequest,
  { account, now }: Pick<ConfigurationContext, 'account' | 'now'>,
): void {
  const { RunConfig, ArtifactS3Location, ArtifactConfig, ExecutionRoleArn, RuntimeVersion } = request
  if (RuntimeVersion !== undefined) assertUsableRuntime(RuntimeVersion, now)
  if (ExecutionRoleArn !== undefined && ExecutionRoleArn.split(':')[4] !== account) {
    throw invalid('Cross-account pass role is not allowed.')
  }
  if (RunConfig?.MemoryInMB !== undefined && RunConfig.MemoryInMB % MEMORY_MB.step !== 0) {
    throw invalid('MemoryInMB must be a multiple of 64.')
  }
  assertEnvironment(RunConfig?.EnvironmentVariables ?? {})
  assertRetention('SuccessRetentionPeriodInDays', request.SuccessRetentionPeriodInDays)
  assertRetention('FailureRetentionPeriodInDays', request.FailureRetentionPeriodInDays)
  if (ArtifactS3Location !== undefined) assertArtifactLocation(ArtifactS3Location)
  const { EncryptionMode, KmsKeyArn } = ArtifactConfig?.S3Encryption ?? {}
  if ((EncryptionMode === 'SSE_KMS') !== (KmsKeyArn !== undefined)) {
    throw invalid('KmsKeyArn must be specified with SSE_KMS encryption mode')
  }
}

/** What the canary has after a request: of the members left out what it had, or Synthetics' defaults. `RunConfig` is taken
 *  as a whole, its environment variables too. */
export function configurationFrom(
  request: ConfigurationRequest,
  given: { readonly code: Code; readonly engineVersion: number; readonly before?: Configuration },
  { expression }: Pick<ConfigurationContext, 'expression'>,
): Configuration {
  const { before, code, engineVersion } = given
  const runtimeVersion = request.RuntimeVersion ?? before?.runtimeVersion ?? ''
  assertRunsBlueprints(code.blueprintTypes, runtimeVersion)
  const vpcConfig = request.VpcConfig ?? before?.vpcConfig
  const hasVpc = (vpcConfig?.SubnetIds ?? []).length > 0
  const artifactConfig = request.ArtifactConfig ?? before?.artifactConfig
  const location = request.ArtifactS3Location
  return {
    code,
    engineVersion,
    runtimeVersion,
    artifactLocation: location === undefined ? (before?.artifactLocation ?? '') : plainLocation(location),
    executionRoleArn: request.ExecutionRoleArn ?? before?.executionRoleArn ?? '',
    runConfig:
      request.RunConfig === undefined && before !== undefined
        ? before.runConfig
        : runConfigFrom(request.RunConfig ?? {}, expression),
    environment: request.RunConfig === undefined ? (before?.environment ?? {}) : environmentOf(request.RunConfig),
    successRetentionDays: request.SuccessRetentionPeriodInDays ?? before?.successRetentionDays ?? RETENTION_DAYS.usual,
    failureRetentionDays: request.FailureRetentionPeriodInDays ?? before?.failureRetentionDays ?? RETENTION_DAYS.usual,
    ...(vpcConfig === undefined || !hasVpc ? {} : { vpcConfig }),
    ...(artifactConfig?.S3Encryption === undefined ? {} : { artifactConfig }),
    cleanup: request.ProvisionedResourceCleanup ?? before?.cleanup ?? 'AUTOMATIC',
  }
}

/** `bucket/prefix`, as the API shows it. */
function plainLocation(location: string): string {
  return location.replace(/^s3:\/\//, '').replace(/\/+$/, '')
}

function runConfigFrom(given: CanaryRunConfig, expression: string): Configuration['runConfig'] {
  return {
    TimeoutInSeconds: given.TimeoutInSeconds ?? defaultTimeoutSeconds(expression),
    MemoryInMB: given.MemoryInMB ?? DEFAULT_MEMORY_MB,
    ActiveTracing: given.ActiveTracing ?? false,
    EphemeralStorage: given.EphemeralStorage ?? EPHEMERAL_STORAGE_MB.least,
  }
}

function environmentOf({ EnvironmentVariables }: CanaryRunConfig): Readonly<Record<string, string>> {
  return EnvironmentVariables ?? {}
}

/** As recorded in October 2025. */
const DEFAULT_MEMORY_MB = 1500

function assertRetention(member: string, days: number | undefined): void {
  if (days === undefined || days <= RETENTION_DAYS.most) return
  throw invalid(`${member} must be between ${RETENTION_DAYS.least} and ${RETENTION_DAYS.most} days.`)
}

function assertArtifactLocation(location: string): void {
  const bucket = /^s3:\/\/([^/]+)(?:\/.*)?$/.exec(location)?.[1]
  if (bucket === undefined) throw invalid('ArtifactS3Location must be of the form s3://bucket/prefix.')
  if (bucket.includes('.')) throw invalid('The bucket of ArtifactS3Location must have no period in its name.')
}

/** Refuses environment variables that Lambda would refuse: reserved names, more than 4 KB. Values are in no message. */
function assertEnvironment(variables: Readonly<Record<string, string>>): void {
  const reserved = Object.keys(variables).filter((name) => RESERVED_ENVIRONMENT.has(name))
  if (reserved.length > 0) {
    throw invalid(
      `Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ${reserved.join(', ')}`,
    )
  }
  const bytes = Object.entries(variables).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0)
  if (bytes > ENVIRONMENT.mostBytes)
    throw invalid(`Environment variables are larger than ${ENVIRONMENT.mostBytes} bytes.`)
}
