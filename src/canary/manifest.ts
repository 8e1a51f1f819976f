import type { CanaryArtifactConfig, CanaryRunConfig, CanarySchedule, CanaryVpcConfig } from '../aws/synthetics-types.ts'
import type { Valid } from '../blueprint/validated-file.ts'

/** What `canary.json` says, judged and with `${env:NAME}` and overrides put in: the members of the CreateCanary request under
 *  AWS's own names, without `Handler` and `BlueprintTypes`, which are ours to set. */
export interface Manifest {
  readonly Name: string
  /** The blueprint file, from the folder of the manifest. */
  readonly Blueprint: string
  /** Where the zip is uploaded to, when it is not sent inline. `S3Key` is a prefix: the hash of the content ends the key. */
  readonly Code?: { readonly S3Bucket: string; readonly S3Key?: string }
  readonly ArtifactS3Location: string
  readonly ExecutionRoleArn: string
  readonly Schedule: CanarySchedule & { readonly Expression: string }
  readonly RuntimeVersion: string
  readonly RunConfig?: CanaryRunConfig
  readonly SuccessRetentionPeriodInDays?: number
  readonly FailureRetentionPeriodInDays?: number
  readonly VpcConfig?: CanaryVpcConfig
  readonly ArtifactConfig?: CanaryArtifactConfig
  /** Empty goes back to the key of AWS. */
  readonly KmsKeyArn?: string
  readonly ProvisionedResourceCleanup?: 'AUTOMATIC' | 'OFF'
  readonly ResourcesToReplicateTags?: readonly 'lambda-function'[]
  readonly Tags?: Readonly<Record<string, string>>
}

/** A manifest file and the blueprint it names, both without an error: what can be packaged, planned and deployed. */
export interface CanarySource {
  /** The manifest's path as the user named it, with forward slashes. */
  readonly path: string
  readonly manifest: Manifest
  readonly blueprint: Valid
  /** The blueprint, byte for byte as on disk. */
  readonly blueprintBytes: Uint8Array
  /** `synthetics.json` beside the blueprint, when there is one. */
  readonly settingsBytes: Uint8Array | undefined
  /** Pointers into the manifest: texts from the environment. None unless given. */
  readonly hidden?: ReadonlySet<string>
}
