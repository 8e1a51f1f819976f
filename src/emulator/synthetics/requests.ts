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

export interface ScheduleRequest {
  readonly Expression: string
  readonly DurationInSeconds?: number
  readonly RetryConfig?: { readonly MaxRetries: number }
}

export interface RunConfigRequest {
  readonly TimeoutInSeconds?: number
  readonly MemoryInMB?: number
  readonly ActiveTracing?: boolean
  readonly EnvironmentVariables?: Readonly<Record<string, string>>
  readonly EphemeralStorage?: number
}

export interface VpcConfig {
  readonly SubnetIds?: readonly string[]
  readonly SecurityGroupIds?: readonly string[]
  readonly Ipv6AllowedForDualStack?: boolean
}

export interface ArtifactConfig {
  readonly S3Encryption?: { readonly EncryptionMode?: string; readonly KmsKeyArn?: string }
}

/** Of StartCanaryDryRun, and part of the others. */
export interface ConfigurationRequest {
  readonly Code?: CodeRequest
  readonly ArtifactS3Location?: string
  readonly ExecutionRoleArn?: string
  readonly RuntimeVersion?: string
  readonly RunConfig?: RunConfigRequest
  readonly SuccessRetentionPeriodInDays?: number
  readonly FailureRetentionPeriodInDays?: number
  readonly VpcConfig?: VpcConfig
  readonly ArtifactConfig?: ArtifactConfig
  readonly ProvisionedResourceCleanup?: string
}

export interface CreateCanaryRequest extends ConfigurationRequest {
  readonly Name: string
  readonly Code: CodeRequest
  readonly ArtifactS3Location: string
  readonly ExecutionRoleArn: string
  readonly RuntimeVersion: string
  readonly Schedule: ScheduleRequest
  readonly Tags?: Readonly<Record<string, string>>
  readonly ResourcesToReplicateTags?: readonly string[]
}

export interface UpdateCanaryRequest extends ConfigurationRequest {
  readonly Name: string
  readonly Schedule?: ScheduleRequest
  readonly DryRunId?: string
}
