import { functionArn } from './arn.ts'
import type { CanaryRecord, Configuration, DryRun, RunRecord, Status } from './canary-record.ts'

/** A canary as GetCanary answers. Environment variables are never in it. */
export function presentCanary(record: CanaryRecord, account: string): Record<string, unknown> {
  return presented(record, account, { configuration: record.configuration, status: record.status })
}

/** The same with the configuration and the status of a dry run. */
export function presentDryRun(record: CanaryRecord, dryRun: DryRun, account: string): Record<string, unknown> {
  const { configuration } = dryRun
  return {
    ...presented(record, account, { configuration, status: dryRunStatus(dryRun) }),
    DryRunConfig: { DryRunId: dryRun.id, LastDryRunExecutionStatus: executionStatus(dryRun) },
  }
}

/** A run as GetCanaryRuns answers. */
export function presentRun(run: RunRecord, canaryName: string): Record<string, unknown> {
  return {
    Id: run.id,
    ScheduledRunId: run.scheduledRunId,
    ...(run.retryAttempt === undefined ? {} : { RetryAttempt: run.retryAttempt }),
    Name: canaryName,
    Status: run.status,
    Timeline: {
      Started: seconds(run.startedMs),
      ...(run.completedMs === undefined ? {} : { Completed: seconds(run.completedMs) }),
    },
    ...(run.artifactLocation === undefined ? {} : { ArtifactS3Location: run.artifactLocation }),
    ...(run.dryRunId === undefined ? {} : { DryRunConfig: { DryRunId: run.dryRunId } }),
  }
}

function presented(
  record: CanaryRecord,
  account: string,
  { configuration, status }: { readonly configuration: Configuration; readonly status: Status },
): Record<string, unknown> {
  const { code, vpcConfig, artifactConfig } = configuration
  const { lastStartedMs, lastStoppedMs } = record
  return {
    Id: record.id,
    Name: record.name,
    Code: {
      SourceLocationArn: code.sourceLocationArn,
      ...(code.handler === undefined ? {} : { Handler: code.handler }),
      ...(code.blueprintTypes === undefined ? {} : { BlueprintTypes: code.blueprintTypes }),
    },
    ExecutionRoleArn: configuration.executionRoleArn,
    Schedule: record.schedule,
    RunConfig: configuration.runConfig,
    SuccessRetentionPeriodInDays: configuration.successRetentionDays,
    FailureRetentionPeriodInDays: configuration.failureRetentionDays,
    Status: status,
    Timeline: {
      Created: seconds(record.createdMs),
      LastModified: seconds(record.lastModifiedMs),
      ...(lastStartedMs === undefined ? {} : { LastStarted: seconds(lastStartedMs) }),
      ...(lastStoppedMs === undefined ? {} : { LastStopped: seconds(lastStoppedMs) }),
    },
    ArtifactS3Location: configuration.artifactLocation,
    EngineArn: functionArn(record, account, configuration.engineVersion),
    RuntimeVersion: configuration.runtimeVersion,
    ...(vpcConfig === undefined ? {} : { VpcConfig: { VpcId: 'vpc-emulated', ...vpcConfig } }),
    ProvisionedResourceCleanup: configuration.cleanup,
    ...((record.kmsKeyArn ?? '') === '' ? {} : { KmsKeyArn: record.kmsKeyArn }),
    Tags: record.tags,
    ...(artifactConfig === undefined ? {} : { ArtifactConfig: artifactConfig }),
  }
}

/** AWS documents no values for a dry run's status: these are the emulator's own. */
function dryRunStatus({ state, failure }: DryRun): Status {
  if (failure !== undefined) return { State: 'ERROR', StateReason: failure.reason, StateReasonCode: failure.code }
  return state === 'PREPARING' ? { State: 'CREATING', StateReasonCode: 'CREATE_IN_PROGRESS' } : { State: 'READY' }
}

function executionStatus({ state }: DryRun): string {
  return state === 'PREPARING' ? 'RUNNING' : state
}

/** Since the epoch, with a fraction: as restJson1 has timestamps. */
function seconds(ms: number): number {
  return ms / 1000
}
