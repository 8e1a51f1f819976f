import type {
  CanaryArtifactConfig,
  CanaryRunConfig,
  CanarySchedule,
  CanaryVpcConfig,
} from '../../aws/synthetics-types.ts'

/** What the operations get, once the model has accepted it. Under AWS's own names. */
export interface CodeRequest {
  readonly S3Bucket?: string
  readonly S3Key?: string
  readonly S3Version?: string
  /** Base64. */
  readonly ZipFile?: string
  readonly Handler?: string
  readonly BlueprintTypes?: readonly string[]
  readonly Dependencies?: readonly { readonly Type?: string; readonly Reference: string }[]
}

export interface ScheduleRequest extends CanarySchedule {
  readonly Expression: string
  readonly RetryConfig?: { readonly MaxRetries: number }
}

/** Of StartCanaryDryRun, and part of the others. */
export interface ConfigurationRequest {
  readonly Code?: CodeRequest
  readonly ArtifactS3Location?: string
  readonly ExecutionRoleArn?: string
  readonly RuntimeVersion?: string
  readonly RunConfig?: CanaryRunConfig
  readonly SuccessRetentionPeriodInDays?: number
  readonly FailureRetentionPeriodInDays?: number
  readonly VpcConfig?: CanaryVpcConfig
  readonly ArtifactConfig?: CanaryArtifactConfig
  readonly ProvisionedResourceCleanup?: string
}

export interface CreateCanaryRequest extends ConfigurationRequest {
  readonly Name: string
  readonly Code: CodeRequest
  readonly ArtifactS3Location: string
  readonly ExecutionRoleArn: string
  readonly RuntimeVersion: string
  readonly Schedule: ScheduleRequest
  readonly KmsKeyArn?: string
  readonly Tags?: Readonly<Record<string, string>>
  readonly ResourcesToReplicateTags?: readonly string[]
}

export interface UpdateCanaryRequest extends ConfigurationRequest {
  readonly Name: string
  readonly Schedule?: ScheduleRequest
  readonly KmsKeyArn?: string
  readonly DryRunId?: string
}
