import type { Canary } from '../aws/synthetics-types.ts'
import { isInVpc, namedVpcOf, timeoutOf } from './configuration.ts'
import { isSameSchedule } from './manifest/schedule.ts'
import type { Manifest } from './manifest.ts'
import type { Change } from './plan.ts'

/** Every member that a manifest names with another value than the live canary has. What it does not name is no change. */
export function configurationChanges(manifest: Manifest, live: Canary): readonly Change[] {
  return CONFIGURATION.flatMap((field) => changeOf(field, { manifest, live }))
}

export function keyChanges(manifest: Manifest, live: Canary): readonly Change[] {
  return changeOf(KEY, { manifest, live })
}

export function scheduleChanges(manifest: Manifest, live: Canary): readonly Change[] {
  return SCHEDULE.flatMap((field) => changeOf(field, { manifest, live }))
}

/** What the live canary has beyond the defaults of AWS and the manifest does not name, so that it stays: `field value`. */
export function keptMembers(manifest: Manifest, live: Canary): readonly string[] {
  return [...CONFIGURATION, ...SCHEDULE, KEY].flatMap(({ field, wanted, present, usual }) => {
    const value = present(live)
    const isRemarkable = usual !== undefined && value !== undefined && value !== usual
    return isRemarkable && wanted(manifest, live) === undefined ? [`${field} ${value}`] : []
  })
}

/** A value as text; the empty one stands for none. */
type Value = string | number | boolean

const NONE = ''

interface Field {
  readonly field: string
  /** Undefined when the manifest leaves the matter alone. */
  readonly wanted: (manifest: Manifest, live: Canary) => Value | undefined
  readonly present: (live: Canary) => Value | undefined
  /** The default of the API reference. None where AWS chooses by other things, or has changed its mind. */
  readonly usual?: Value
  readonly because?: (manifest: Manifest) => string | undefined
}

const SCHEDULE: readonly Field[] = [
  {
    field: 'Schedule.Expression',
    wanted: ({ Schedule: { Expression } }, { Schedule: live }) =>
      isSameSchedule(Expression, live?.Expression ?? NONE) ? live?.Expression : Expression,
    present: (live) => live.Schedule?.Expression,
  },
  {
    field: 'Schedule.DurationInSeconds',
    wanted: (manifest) => manifest.Schedule.DurationInSeconds,
    present: (live) => live.Schedule?.DurationInSeconds,
    usual: 0,
  },
  {
    field: 'Schedule.RetryConfig.MaxRetries',
    wanted: (manifest) => manifest.Schedule.RetryConfig?.MaxRetries,
    present: (live) => live.Schedule?.RetryConfig?.MaxRetries,
    usual: 0,
  },
]

const KEY: Field = {
  field: 'KmsKeyArn',
  wanted: (manifest) => manifest.KmsKeyArn,
  present: (live) => live.KmsKeyArn,
  usual: NONE,
}

const CONFIGURATION: readonly Field[] = [
  {
    field: 'RuntimeVersion',
    wanted: (manifest) => manifest.RuntimeVersion,
    present: (live) => live.RuntimeVersion,
  },
  {
    field: 'ExecutionRoleArn',
    wanted: (manifest) => manifest.ExecutionRoleArn,
    present: (live) => live.ExecutionRoleArn,
  },
  {
    field: 'ArtifactS3Location',
    wanted: (manifest, live) =>
      isDefaultFolder(manifest, live) ? locationOf(live.ArtifactS3Location) : locationOf(manifest.ArtifactS3Location),
    present: (live) => locationOf(live.ArtifactS3Location),
  },
  {
    field: 'ArtifactConfig.S3Encryption.EncryptionMode',
    wanted: ({ ArtifactConfig }) => ArtifactConfig?.S3Encryption?.EncryptionMode,
    present: (live) => live.ArtifactConfig?.S3Encryption?.EncryptionMode,
  },
  {
    field: 'ArtifactConfig.S3Encryption.KmsKeyArn',
    wanted: ({ ArtifactConfig: { S3Encryption = {} } = {} }) =>
      Object.keys(S3Encryption).length === 0 ? undefined : (S3Encryption.KmsKeyArn ?? NONE),
    present: (live) => live.ArtifactConfig?.S3Encryption?.KmsKeyArn,
  },
  {
    field: 'RunConfig.TimeoutInSeconds',
    wanted: timeoutOf,
    present: (live) => live.RunConfig?.TimeoutInSeconds,
    because: ({ RunConfig }) =>
      RunConfig?.TimeoutInSeconds === undefined ? 'it may not be longer than the interval of the schedule' : undefined,
  },
  {
    field: 'RunConfig.MemoryInMB',
    wanted: (manifest) => manifest.RunConfig?.MemoryInMB,
    present: (live) => live.RunConfig?.MemoryInMB,
  },
  {
    field: 'RunConfig.ActiveTracing',
    wanted: (manifest) => manifest.RunConfig?.ActiveTracing,
    present: (live) => live.RunConfig?.ActiveTracing,
    usual: false,
  },
  {
    field: 'RunConfig.EphemeralStorage',
    wanted: (manifest) => manifest.RunConfig?.EphemeralStorage,
    present: (live) => live.RunConfig?.EphemeralStorage,
    usual: 1024,
  },
  {
    field: 'SuccessRetentionPeriodInDays',
    wanted: (manifest) => manifest.SuccessRetentionPeriodInDays,
    present: (live) => live.SuccessRetentionPeriodInDays,
    usual: 31,
  },
  {
    field: 'FailureRetentionPeriodInDays',
    wanted: (manifest) => manifest.FailureRetentionPeriodInDays,
    present: (live) => live.FailureRetentionPeriodInDays,
    usual: 31,
  },
  {
    field: 'VpcConfig.SubnetIds',
    wanted: (manifest) => wantedIds(manifest, manifest.VpcConfig?.SubnetIds),
    present: (live) => idsOf(live.VpcConfig?.SubnetIds),
  },
  {
    field: 'VpcConfig.SecurityGroupIds',
    wanted: (manifest) => wantedIds(manifest, manifest.VpcConfig?.SecurityGroupIds),
    present: (live) => idsOf(live.VpcConfig?.SecurityGroupIds),
  },
  {
    field: 'VpcConfig.Ipv6AllowedForDualStack',
    wanted: (manifest) =>
      namedVpcOf(manifest) === 'network' ? manifest.VpcConfig?.Ipv6AllowedForDualStack : undefined,
    present: (live) => (isInVpc(live) ? (live.VpcConfig?.Ipv6AllowedForDualStack ?? false) : false),
    usual: false,
  },
  {
    field: 'ProvisionedResourceCleanup',
    wanted: (manifest) => manifest.ProvisionedResourceCleanup,
    present: (live) => live.ProvisionedResourceCleanup,
    usual: 'AUTOMATIC',
  },
]

interface Sides {
  readonly manifest: Manifest
  readonly live: Canary
}

function changeOf(
  { field, wanted, present, usual = NONE, because }: Field,
  { manifest, live }: Sides,
): readonly Change[] {
  const from = present(live) ?? usual
  const to = wanted(manifest, live)
  if (to === undefined || to === from) return []
  const kind = from === NONE ? 'added' : to === NONE ? 'removed' : 'changed'
  const why = because?.(manifest)
  return [{ field, kind, from: textOf(from), to: textOf(to), ...(why === undefined ? {} : { because: why }) }]
}

function textOf(value: Value): string | undefined {
  return value === NONE ? undefined : String(value)
}

/** AWS gives a location without `s3://`, and a slash at its end means nothing. */
function locationOf(location: string | undefined): string {
  const path = (location ?? '').replace(/^s3:\/\//, '').replace(/\/+$/, '')
  return path === '' ? NONE : `s3://${path}`
}

/** A bucket alone: AWS may have put its default folder behind it, `canary/REGION/NAME-3 hex-12 hex`. */
function isDefaultFolder({ ArtifactS3Location, Name }: Manifest, live: Canary): boolean {
  const [bucket = '', ...prefix] = locationOf(ArtifactS3Location).slice('s3://'.length).split('/')
  const [ownBucket, canary, region = '', last = '', ...more] = locationOf(live.ArtifactS3Location)
    .slice('s3://'.length)
    .split('/')
  if (prefix.length > 0 || ownBucket !== bucket || canary !== 'canary' || more.length > 0) return false
  return /^[a-z0-9-]+$/.test(region) && last.startsWith(Name) && SUFFIX.test(last.slice(Name.length))
}

const SUFFIX = /^-[0-9a-f]{3}-[0-9a-f]{12}$/

function wantedIds(manifest: Manifest, ids: readonly string[] | undefined): string | undefined {
  return namedVpcOf(manifest) === 'none' ? NONE : ids === undefined ? undefined : idsOf(ids)
}

/** A set: AWS does not keep the order. */
function idsOf(ids: readonly string[] | undefined): string {
  return [...new Set(ids)].sort().join(', ')
}
