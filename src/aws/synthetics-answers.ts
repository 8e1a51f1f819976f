import type { Canary, CanaryRun } from './synthetics-types.ts'

/** What a service answered with, before anything is known of it. */
export type Members = Readonly<Record<string, unknown>>

/** The canary in an answer; undefined when there is none. A member that is absent, null or not of its type is left out. */
export function canaryFrom(value: unknown): Canary | undefined {
  if (!isMembers(value)) return undefined
  return {
    ...texts(value, ['Id', 'Name', 'ExecutionRoleArn', 'ArtifactS3Location', 'EngineArn', 'RuntimeVersion']),
    ...texts(value, ['ProvisionedResourceCleanup', 'KmsKeyArn']),
    ...part(value, 'MultiLocationConfig', (config) => texts(config, ['LocationType', 'PrimaryLocation'])),
    ...numbers(value, ['SuccessRetentionPeriodInDays', 'FailureRetentionPeriodInDays']),
    ...part(value, 'Code', (code) => ({
      ...texts(code, ['SourceLocationArn', 'Handler']),
      ...textLists(code, ['BlueprintTypes']),
    })),
    ...part(value, 'Schedule', (schedule) => ({
      ...texts(schedule, ['Expression']),
      ...numbers(schedule, ['DurationInSeconds']),
      ...part(schedule, 'RetryConfig', (retry) => numbers(retry, ['MaxRetries'])),
    })),
    ...part(value, 'RunConfig', (run) => ({
      ...numbers(run, ['TimeoutInSeconds', 'MemoryInMB', 'EphemeralStorage']),
      ...booleans(run, ['ActiveTracing']),
    })),
    ...part(value, 'Status', (status) => texts(status, ['State', 'StateReason', 'StateReasonCode'])),
    ...part(value, 'Timeline', (line) => times(line, ['Created', 'LastModified', 'LastStarted', 'LastStopped'])),
    ...part(value, 'VpcConfig', (vpc) => ({
      ...texts(vpc, ['VpcId']),
      ...textLists(vpc, ['SubnetIds', 'SecurityGroupIds']),
      ...booleans(vpc, ['Ipv6AllowedForDualStack']),
    })),
    ...part(value, 'Tags', (tags) => Object.fromEntries(Object.entries(tags).filter(isTextEntry))),
    ...part(value, 'ArtifactConfig', (config) =>
      part(config, 'S3Encryption', (encryption) => texts(encryption, ['EncryptionMode', 'KmsKeyArn'])),
    ),
    ...dryRunConfig(value),
  }
}

/** The runs in an answer. */
export function canaryRunsFrom(value: unknown): CanaryRun[] {
  return Array.isArray(value) ? value.filter(isMembers).map(runFrom) : []
}

function runFrom(run: Members): CanaryRun {
  return {
    ...texts(run, ['Id', 'ScheduledRunId', 'Name', 'ArtifactS3Location']),
    ...numbers(run, ['RetryAttempt']),
    ...part(run, 'Status', (status) => texts(status, ['State', 'StateReason', 'StateReasonCode', 'TestResult'])),
    ...part(run, 'Timeline', (line) => times(line, ['Started', 'Completed'])),
    ...dryRunConfig(run),
  }
}

/** `DryRunConfig` of an answer, in an object of its own. */
export function dryRunConfig(value: Members) {
  return part(value, 'DryRunConfig', (config) => texts(config, ['DryRunId', 'LastDryRunExecutionStatus']))
}

/** The text of one member; undefined when it is absent or no text. */
export function textOf(value: Members, name: string): string | undefined {
  const found = value[name]
  return typeof found === 'string' ? found : undefined
}

type Some<Name extends string, T> = { readonly [K in Name]?: T }

function texts<Name extends string>(from: Members, names: readonly Name[]): Some<Name, string> {
  return picked(from, names, (value): value is string => typeof value === 'string')
}

function numbers<Name extends string>(from: Members, names: readonly Name[]): Some<Name, number> {
  return picked(from, names, (value): value is number => typeof value === 'number')
}

function booleans<Name extends string>(from: Members, names: readonly Name[]): Some<Name, boolean> {
  return picked(from, names, (value): value is boolean => typeof value === 'boolean')
}

function textLists<Name extends string>(from: Members, names: readonly Name[]): Some<Name, readonly string[]> {
  return picked(from, names, (value): value is string[] => Array.isArray(value) && value.every(isText))
}

/** Seconds since 1970, with a fraction. */
function times<Name extends string>(from: Members, names: readonly Name[]): Some<Name, Date> {
  const seconds = Object.entries<number | undefined>(numbers(from, names))
  // The names are those that were asked for.
  return Object.fromEntries(seconds.map(([name, value = 0]) => [name, new Date(Math.round(value * 1000))])) as Some<
    Name,
    Date
  >
}

function part<Name extends string, T>(from: Members, name: Name, read: (value: Members) => T): Some<Name, T> {
  const value = from[name]
  // The name is that which was asked for.
  return (isMembers(value) ? { [name]: read(value) } : {}) as Some<Name, T>
}

function picked<Name extends string, T>(
  from: Members,
  names: readonly Name[],
  isRight: (value: unknown) => value is T,
): Some<Name, T> {
  const found = names.filter((name) => Object.hasOwn(from, name) && isRight(from[name]))
  // Each value was looked at the line before.
  return Object.fromEntries(found.map((name) => [name, from[name]])) as Some<Name, T>
}

/** Whether a value is a JSON object. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTextEntry(entry: [string, unknown]): entry is [string, string] {
  return isText(entry[1])
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
