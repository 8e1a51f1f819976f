/** The structures of CloudWatch Synthetics that a deploy needs, under AWS's own names (API reference, version 2017-10-11).
 *  AWS adds members: what is not here is ignored. */

export type CanaryState =
  | 'CREATING'
  | 'READY'
  | 'STARTING'
  | 'RUNNING'
  | 'UPDATING'
  | 'STOPPING'
  | 'STOPPED'
  | 'ERROR'
  | 'DELETING'

/** A canary as GetCanary answers. Nothing in it is certain to be there. */
export interface Canary {
  readonly Id?: string
  readonly Name?: string
  readonly Code?: {
    /** A layer version: `arn:aws:lambda:...:layer:cwsyn-NAME-ID:7`. */
    readonly SourceLocationArn?: string
    readonly Handler?: string
    readonly BlueprintTypes?: readonly string[]
  }
  readonly ExecutionRoleArn?: string
  readonly Schedule?: CanarySchedule
  /** Never has the environment variables: they cannot be read back. */
  readonly RunConfig?: Omit<CanaryRunConfig, 'EnvironmentVariables'>
  readonly SuccessRetentionPeriodInDays?: number
  readonly FailureRetentionPeriodInDays?: number
  readonly Status?: {
    /** One of CanaryState, as far as is known. */
    readonly State?: string
    /** Absent or empty when all is well; in a settled canary it says why the last update was rolled back. */
    readonly StateReason?: string
    readonly StateReasonCode?: string
  }
  readonly Timeline?: {
    readonly Created?: Date
    readonly LastModified?: Date
    readonly LastStarted?: Date
    readonly LastStopped?: Date
  }
  /** Without `s3://`. */
  readonly ArtifactS3Location?: string
  readonly EngineArn?: string
  readonly RuntimeVersion?: string
  readonly VpcConfig?: CanaryVpcConfig & { readonly VpcId?: string }
  readonly ProvisionedResourceCleanup?: string
  readonly Tags?: Readonly<Record<string, string>>
  readonly ArtifactConfig?: CanaryArtifactConfig
  /** Of the user's own key; absent when AWS's own is used. */
  readonly KmsKeyArn?: string
  /** Of a canary in several locations: `Primary` or `Replica`, and where it can be changed. */
  readonly MultiLocationConfig?: { readonly LocationType?: string; readonly PrimaryLocation?: string }
  /** Of GetCanary with a dry run's id. */
  readonly DryRunConfig?: { readonly DryRunId?: string; readonly LastDryRunExecutionStatus?: string }
}

export interface CanarySchedule {
  readonly Expression?: string
  readonly DurationInSeconds?: number
  readonly RetryConfig?: { readonly MaxRetries?: number }
}

export interface CanaryRunConfig {
  readonly TimeoutInSeconds?: number
  readonly MemoryInMB?: number
  readonly ActiveTracing?: boolean
  readonly EnvironmentVariables?: Readonly<Record<string, string>>
  readonly EphemeralStorage?: number
}

export interface CanaryVpcConfig {
  readonly SubnetIds?: readonly string[]
  readonly SecurityGroupIds?: readonly string[]
  readonly Ipv6AllowedForDualStack?: boolean
}

export interface CanaryArtifactConfig {
  readonly S3Encryption?: { readonly EncryptionMode?: string; readonly KmsKeyArn?: string }
}

/** The code of a canary as it is sent: the zip itself, or where it lies. */
export type CanaryCode = { readonly BlueprintTypes: readonly ['multi-checks'] } & (
  | { readonly ZipFile: Uint8Array }
  | { readonly S3Bucket: string; readonly S3Key: string; readonly S3Version?: string }
)

/** What a dry run tries and an update without one changes: everything but the schedule and the tags. */
export interface CanaryConfiguration {
  readonly Code: CanaryCode
  readonly ArtifactS3Location: string
  readonly ExecutionRoleArn: string
  readonly RuntimeVersion: string
  readonly RunConfig?: CanaryRunConfig
  readonly SuccessRetentionPeriodInDays?: number
  readonly FailureRetentionPeriodInDays?: number
  readonly VpcConfig?: CanaryVpcConfig
  readonly ArtifactConfig?: CanaryArtifactConfig
  readonly ProvisionedResourceCleanup?: 'AUTOMATIC' | 'OFF'
}

export interface CreateCanaryInput extends CanaryConfiguration {
  readonly Name: string
  readonly Schedule: CanarySchedule
  readonly KmsKeyArn?: string
  readonly Tags?: Readonly<Record<string, string>>
  readonly ResourcesToReplicateTags?: readonly 'lambda-function'[]
}

/** With `DryRunId` nothing but the schedule may be given. An empty `KmsKeyArn` goes back to the key of AWS. */
export type UpdateCanaryInput =
  | { readonly DryRunId: string; readonly Schedule?: CanarySchedule }
  | (Partial<CanaryConfiguration> & {
      readonly DryRunId?: never
      readonly Schedule?: CanarySchedule
      readonly KmsKeyArn?: string
    })

/** One run of a canary, or a dry run. */
export interface CanaryRun {
  readonly Id?: string
  /** The same for a run and its retries. */
  readonly ScheduledRunId?: string
  /** 1 or 2 for a retry. */
  readonly RetryAttempt?: number
  readonly Name?: string
  readonly Status?: {
    /** RUNNING, PASSED, FAILED. */
    readonly State?: string
    readonly StateReason?: string
    readonly StateReasonCode?: string
    readonly TestResult?: string
  }
  readonly Timeline?: { readonly Started?: Date; readonly Completed?: Date }
  /** The folder of the run, without `s3://`. */
  readonly ArtifactS3Location?: string
  readonly DryRunConfig?: { readonly DryRunId?: string }
}
