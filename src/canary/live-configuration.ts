import type { Canary, CanaryCode, CanaryConfiguration } from '../aws/synthetics-types.ts'
import { isMemoryToSend } from './configuration.ts'

/** The configuration of a canary as it is, in the form in which it is sent. Code and environment variables come from elsewhere,
 *  for AWS does not show them. Undefined when AWS left out what every canary has. */
export function liveConfigurationOf(
  canary: Canary,
  given: { readonly code: CanaryCode; readonly environment: Readonly<Record<string, string>> | undefined },
): CanaryConfiguration | undefined {
  const { ArtifactS3Location, ExecutionRoleArn, RuntimeVersion, RunConfig = {}, VpcConfig } = canary
  if (ArtifactS3Location === undefined || ExecutionRoleArn === undefined || RuntimeVersion === undefined)
    return undefined
  const { MemoryInMB, ...others } = RunConfig
  const { VpcId: _notSent, ...network } = VpcConfig ?? {}
  return {
    Code: given.code,
    ArtifactS3Location: `s3://${ArtifactS3Location.replace(/^s3:\/\//, '')}`,
    ExecutionRoleArn,
    RuntimeVersion,
    RunConfig: {
      ...others,
      ...(isMemoryToSend(MemoryInMB) ? { MemoryInMB } : {}),
      EnvironmentVariables: given.environment ?? {},
    },
    ...members(canary),
    // Empty lists take a canary out of the VPC that a later configuration put it in.
    VpcConfig: VpcConfig === undefined ? { SubnetIds: [], SecurityGroupIds: [] } : network,
    ProvisionedResourceCleanup: canary.ProvisionedResourceCleanup === 'OFF' ? 'OFF' : 'AUTOMATIC',
  }
}

function members({
  SuccessRetentionPeriodInDays: success,
  FailureRetentionPeriodInDays: failure,
  ArtifactConfig,
}: Canary): Partial<CanaryConfiguration> {
  return {
    ...(success === undefined ? {} : { SuccessRetentionPeriodInDays: success }),
    ...(failure === undefined ? {} : { FailureRetentionPeriodInDays: failure }),
    ...(ArtifactConfig?.S3Encryption === undefined ? {} : { ArtifactConfig }),
  }
}
