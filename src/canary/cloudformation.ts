import { TOOL } from '../core/tool.ts'
import type { Bundle } from './bundle.ts'
import { codeKey } from './code-key.ts'
import type { CanarySource, Manifest } from './manifest.ts'
import { OWN_TAGS } from './own-tags.ts'

/** A CloudFormation template with one canary. JSON, which CloudFormation reads as it reads YAML. */
export interface CloudFormationTemplate {
  readonly AWSTemplateFormatVersion: '2010-09-09'
  readonly Description: string
  readonly Parameters: Readonly<Record<string, { readonly Type: 'String'; readonly Description: string }>> | undefined
  readonly Resources: {
    readonly Canary: { readonly Type: 'AWS::Synthetics::Canary'; readonly Properties: CanaryProperties }
  }
}

/** The properties of AWS::Synthetics::Canary that a multi-checks canary can have (CloudFormation template reference, 2026).
 *  Several are named or typed otherwise than in the API. What is undefined does not get into the JSON. */
export interface CanaryProperties {
  readonly Name: string
  readonly Code: {
    readonly BlueprintTypes: readonly ['multi-checks']
    readonly S3Bucket: string | { readonly Ref: string }
    readonly S3Key: string
  }
  readonly ArtifactS3Location: string
  readonly ExecutionRoleArn: string
  readonly RuntimeVersion: string
  readonly Schedule: {
    readonly Expression: string
    /** A text here, a number in the API. */
    readonly DurationInSeconds: string | undefined
    readonly RetryConfig: { readonly MaxRetries: number } | undefined
  }
  readonly RunConfig: Manifest['RunConfig']
  /** Days. */
  readonly SuccessRetentionPeriod: number | undefined
  /** Days. */
  readonly FailureRetentionPeriod: number | undefined
  readonly VPCConfig:
    | {
        readonly SubnetIds: readonly string[]
        readonly SecurityGroupIds: readonly string[]
        readonly Ipv6AllowedForDualStack: boolean | undefined
      }
    | undefined
  readonly ArtifactConfig: Manifest['ArtifactConfig']
  readonly KmsKeyArn: string | undefined
  readonly ProvisionedResourceCleanup: 'AUTOMATIC' | 'OFF'
  readonly ResourcesToReplicateTags: Manifest['ResourcesToReplicateTags']
  readonly DryRunAndUpdate: true
  readonly StartCanaryAfterCreation: boolean
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[]
}

/** The template that has CloudFormation keep this canary. The zip must be uploaded first, to `Code.S3Key` of the result; its
 *  bucket is a parameter when the manifest names none. The hashes of blueprint and zip are tags, as after a deploy. */
export function cloudFormationTemplate({
  source: { manifest, blueprint },
  bundle,
  start,
}: {
  readonly source: Pick<CanarySource, 'manifest' | 'blueprint'>
  readonly bundle: Pick<Bundle, 'sha256'>
  /** Whether the canary runs as soon as it is there. */
  readonly start: boolean
}): CloudFormationTemplate {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Canary ${manifest.Name}, made by ${TOOL.name} from blueprint ${blueprint.sha256}`,
    Parameters: manifest.Code === undefined ? { [BUCKET]: { Type: 'String', Description: ABOUT_BUCKET } } : undefined,
    Resources: {
      Canary: {
        Type: 'AWS::Synthetics::Canary',
        Properties: {
          Name: manifest.Name,
          Code: {
            BlueprintTypes: ['multi-checks'],
            S3Bucket: manifest.Code?.S3Bucket ?? { Ref: BUCKET },
            S3Key: codeKey(manifest, bundle.sha256),
          },
          ArtifactS3Location: manifest.ArtifactS3Location,
          ExecutionRoleArn: manifest.ExecutionRoleArn,
          RuntimeVersion: manifest.RuntimeVersion,
          Schedule: schedule(manifest),
          RunConfig: manifest.RunConfig,
          SuccessRetentionPeriod: manifest.SuccessRetentionPeriodInDays,
          FailureRetentionPeriod: manifest.FailureRetentionPeriodInDays,
          VPCConfig: vpc(manifest),
          ArtifactConfig: manifest.ArtifactConfig,
          KmsKeyArn: manifest.KmsKeyArn || undefined,
          ProvisionedResourceCleanup: manifest.ProvisionedResourceCleanup ?? 'AUTOMATIC',
          ResourcesToReplicateTags: manifest.ResourcesToReplicateTags,
          DryRunAndUpdate: true,
          StartCanaryAfterCreation: start,
          Tags: Object.entries({
            ...manifest.Tags,
            [OWN_TAGS.blueprint]: blueprint.sha256,
            [OWN_TAGS.code]: bundle.sha256,
          }).map(([Key, Value]) => ({ Key, Value })),
        },
      },
    },
  }
}

const BUCKET = 'CodeBucket'

const ABOUT_BUCKET = 'Bucket of the zip with the blueprint, in the region of the canary'

function schedule({ Schedule }: Manifest): CanaryProperties['Schedule'] {
  const { Expression, DurationInSeconds, RetryConfig } = Schedule
  return {
    Expression,
    DurationInSeconds: DurationInSeconds?.toString(),
    RetryConfig: RetryConfig?.MaxRetries === undefined ? undefined : { MaxRetries: RetryConfig.MaxRetries },
  }
}

/** CloudFormation demands both lists. */
function vpc({ VpcConfig }: Manifest): CanaryProperties['VPCConfig'] {
  if (VpcConfig === undefined) return undefined
  const { SubnetIds = [], SecurityGroupIds = [], Ipv6AllowedForDualStack } = VpcConfig
  return { SubnetIds, SecurityGroupIds, Ipv6AllowedForDualStack }
}
