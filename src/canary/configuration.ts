import type {
  Canary,
  CanaryArtifactConfig,
  CanaryCode,
  CanaryConfiguration,
  CanaryRunConfig,
  CanarySchedule,
  CanaryVpcConfig,
  CreateCanaryInput,
} from '../aws/synthetics-types.ts'
import { scheduleIntervalSeconds } from './manifest/schedule.ts'
import type { Manifest } from './manifest.ts'
import { userTagsOf } from './own-tags.ts'
import type { Desired } from './plan.ts'

/** The complete configuration to dry-run or to send. What the manifest does not name stays as `live` has it, and is left to
 *  AWS in a new canary; the environment variables, which cannot be read back, are always those of the manifest. */
export function configurationOf(
  { source: { manifest } }: Pick<Desired, 'source'>,
  code: CanaryCode,
  live?: Canary,
): CanaryConfiguration {
  return {
    Code: code,
    ArtifactS3Location: manifest.ArtifactS3Location,
    ExecutionRoleArn: manifest.ExecutionRoleArn,
    RuntimeVersion: manifest.RuntimeVersion,
    ...defined({
      RunConfig: runConfigOf(manifest, live),
      SuccessRetentionPeriodInDays: manifest.SuccessRetentionPeriodInDays ?? live?.SuccessRetentionPeriodInDays,
      FailureRetentionPeriodInDays: manifest.FailureRetentionPeriodInDays ?? live?.FailureRetentionPeriodInDays,
      VpcConfig: vpcConfigOf(manifest, live),
      ArtifactConfig: artifactConfigOf(manifest.ArtifactConfig) ?? artifactConfigOf(live?.ArtifactConfig),
    }),
    ProvisionedResourceCleanup:
      manifest.ProvisionedResourceCleanup ?? (live?.ProvisionedResourceCleanup === 'OFF' ? 'OFF' : 'AUTOMATIC'),
  }
}

/** The request that creates a canary. `tags` are ours, added to the manifest's. */
export function createInputOf(
  desired: Pick<Desired, 'source'>,
  code: CanaryCode,
  { tags }: { readonly tags: Readonly<Record<string, string>> },
): CreateCanaryInput {
  const { manifest } = desired.source
  return {
    Name: manifest.Name,
    ...configurationOf(desired, code),
    Schedule: manifest.Schedule,
    Tags: { ...Object.fromEntries(userTagsOf(manifest)), ...tags },
    ...defined({
      ResourcesToReplicateTags: manifest.ResourcesToReplicateTags,
      KmsKeyArn: manifest.KmsKeyArn || undefined,
    }),
  }
}

/** The complete schedule to send with an update: what the manifest does not name stays as it is. */
export function scheduleOf({ Schedule }: Pick<Manifest, 'Schedule'>, live: Canary): CanarySchedule {
  return {
    Expression: Schedule.Expression,
    DurationInSeconds: Schedule.DurationInSeconds ?? live.Schedule?.DurationInSeconds ?? 0,
    RetryConfig: { MaxRetries: Schedule.RetryConfig?.MaxRetries ?? live.Schedule?.RetryConfig?.MaxRetries ?? 0 },
  }
}

/** The time-out that an existing canary gets. One that the manifest does not name stays, but for a schedule whose interval is
 *  shorter than it: AWS refuses that, and the interval is what a new canary would get. */
export function timeoutOf({ RunConfig, Schedule }: Manifest, live: Canary): number | undefined {
  if (RunConfig?.TimeoutInSeconds !== undefined) return RunConfig.TimeoutInSeconds
  const present = live.RunConfig?.TimeoutInSeconds
  const interval = scheduleIntervalSeconds(Schedule.Expression)
  return present === undefined || interval === undefined ? present : Math.min(present, interval)
}

/** Whether the manifest names a network, none (both lists empty), or leaves the matter alone. */
export function namedVpcOf({ VpcConfig }: Pick<Manifest, 'VpcConfig'>): 'network' | 'none' | undefined {
  if (VpcConfig?.SubnetIds === undefined && VpcConfig?.SecurityGroupIds === undefined) {
    return VpcConfig?.Ipv6AllowedForDualStack === undefined ? undefined : 'network'
  }
  const isEmpty = (VpcConfig.SubnetIds ?? VpcConfig.SecurityGroupIds ?? []).length === 0
  return isEmpty ? 'none' : 'network'
}

/** Whether a canary is in a VPC. */
export function isInVpc({ VpcConfig }: Pick<Canary, 'VpcConfig'>): boolean {
  return (VpcConfig?.SubnetIds ?? []).length > 0
}

function runConfigOf(manifest: Manifest, live: Canary | undefined): CanaryRunConfig | undefined {
  if (live === undefined) return isEmpty(manifest.RunConfig) ? undefined : manifest.RunConfig
  const { ActiveTracing, EphemeralStorage, MemoryInMB } = live.RunConfig ?? {}
  return {
    ...defined({
      MemoryInMB: isMemoryToSend(MemoryInMB) ? MemoryInMB : undefined,
      // False is what it is without being sent, and sending it is documented for other runtimes only.
      ActiveTracing: ActiveTracing === true ? true : undefined,
      EphemeralStorage,
    }),
    ...manifest.RunConfig,
    ...defined({ TimeoutInSeconds: timeoutOf(manifest, live) }),
    EnvironmentVariables: manifest.RunConfig?.EnvironmentVariables ?? {},
  }
}

/** AWS takes multiples of 64 (API reference), yet gives canaries 1000 or 1500 by default: such a value was never asked for,
 *  and is had again by not asking for one. */
export function isMemoryToSend(memoryInMB: number | undefined): memoryInMB is number {
  return memoryInMB !== undefined && memoryInMB % 64 === 0
}

function vpcConfigOf(manifest: Manifest, live: Canary | undefined): CanaryVpcConfig | undefined {
  const wasInVpc = live !== undefined && isInVpc(live)
  const named = namedVpcOf(manifest)
  if (named === 'none') return wasInVpc ? { SubnetIds: [], SecurityGroupIds: [] } : undefined
  if (named === undefined && !wasInVpc) return undefined
  const { SubnetIds, SecurityGroupIds, Ipv6AllowedForDualStack } = { ...live?.VpcConfig, ...manifest.VpcConfig }
  return defined({ SubnetIds, SecurityGroupIds, Ipv6AllowedForDualStack })
}

/** Encryption is one value: the key of one mode must not be sent with another. */
function artifactConfigOf(config: CanaryArtifactConfig | undefined): CanaryArtifactConfig | undefined {
  return config === undefined || isEmpty(config.S3Encryption) ? undefined : config
}

function isEmpty(members: object | undefined): boolean {
  return members === undefined || Object.keys(members).length === 0
}

/** Without the members that have no value: nothing absent is ever sent as null. */
function defined<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const given: { [K in keyof T]?: NonNullable<T[K]> } = {}
  for (const name in members) {
    const value = members[name]
    if (value !== undefined && value !== null) given[name] = value
  }
  return given
}
