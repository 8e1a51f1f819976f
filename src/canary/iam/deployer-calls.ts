import type { DeployedCode, ObjectStore, SyntheticsApi } from '../../aws/synthetics-api.ts'
import type { DeployerSid } from './deployer-statements.ts'

/** Every call to AWS that a deploy makes. */
export type DeployCall =
  | `synthetics.${keyof SyntheticsApi}`
  | `objects.${keyof ObjectStore}`
  | `code.${keyof DeployedCode}`

export type DeployerMode = 'plan' | 'create-and-update' | 'dry-run-only'

/** Of the caller (API reference, CreateCanary and UpdateCanary, KmsKeyArn). */
const KEY_OF_THE_CANARY = ['kms:CreateGrant', 'kms:DescribeKey', 'kms:Encrypt'] as const

/** Which actions a call needs, by the statement that allows them: the one table of the deployer's policy.
 *
 *  Synthetics prepares a canary with the permissions of its caller, so that Lambda, S3 and EC2 count too. Sources: service
 *  authorization reference of CloudWatch Synthetics; permissions of the CloudFormation resource AWS::Synthetics::Canary; the
 *  managed policy CloudWatchSyntheticsFullAccess; for StartCanaryDryRun a published test of the minimum in a real account. */
export const DEPLOY_CALLS: Readonly<Record<DeployCall, Partial<Record<DeployerSid, readonly string[]>>>> = {
  // The answer has the tags of the canary.
  'synthetics.getCanary': { Canary: ['synthetics:GetCanary', 'synthetics:ListTagsForResource'] },
  'synthetics.getCanaryRuns': { Canary: ['synthetics:GetCanaryRuns'] },
  'synthetics.createCanary': {
    CreateCanary: ['synthetics:CreateCanary'],
    Canary: ['synthetics:TagResource'],
    LambdaOfTheCanary: [
      'lambda:AddPermission',
      'lambda:CreateFunction',
      'lambda:GetFunction',
      'lambda:GetFunctionConfiguration',
      'lambda:GetLayerVersion',
      'lambda:GetLayerVersionByArn',
      'lambda:PublishLayerVersion',
      'lambda:PublishVersion',
      'lambda:UpdateFunctionConfiguration',
    ],
    TagsOfTheFunction: ['lambda:TagResource'],
    KeyOfTheCanary: KEY_OF_THE_CANARY,
    ...preparation(),
  },
  'synthetics.updateCanary': {
    Canary: ['synthetics:UpdateCanary'],
    LambdaOfTheCanary: [
      'lambda:AddPermission',
      'lambda:GetFunction',
      'lambda:GetFunctionConfiguration',
      'lambda:GetLayerVersion',
      'lambda:GetLayerVersionByArn',
      'lambda:PublishLayerVersion',
      'lambda:PublishVersion',
      'lambda:UpdateFunctionCode',
      'lambda:UpdateFunctionConfiguration',
    ],
    TagsOfTheFunction: ['lambda:ListTags', 'lambda:TagResource', 'lambda:UntagResource'],
    KeyOfTheCanary: KEY_OF_THE_CANARY,
    ...preparation(),
  },
  'synthetics.startCanaryDryRun': {
    Canary: ['synthetics:StartCanaryDryRun'],
    LambdaOfTheCanary: [
      'lambda:AddPermission',
      'lambda:GetFunctionConfiguration',
      'lambda:GetLayerVersion',
      'lambda:PublishLayerVersion',
      'lambda:PublishVersion',
      'lambda:UpdateFunctionConfiguration',
    ],
    ...preparation(),
  },
  'synthetics.runtimeVersions': { Runtimes: ['synthetics:DescribeRuntimeVersions'] },
  'synthetics.startCanary': { Canary: ['synthetics:StartCanary'] },
  'synthetics.stopCanary': { Canary: ['synthetics:StopCanary'] },
  'synthetics.deleteCanary': {
    Canary: ['synthetics:DeleteCanary'],
    LambdaOfTheCanary: ['lambda:DeleteFunction', 'lambda:DeleteLayerVersion'],
  },
  'synthetics.tagResource': {
    Canary: ['synthetics:TagResource'],
    TagsOfTheFunction: ['lambda:ListTags', 'lambda:TagResource'],
  },
  'synthetics.untagResource': {
    Canary: ['synthetics:UntagResource'],
    TagsOfTheFunction: ['lambda:ListTags', 'lambda:UntagResource'],
  },
  'objects.putObject': { UploadOfTheZip: ['s3:PutObject'] },
  'objects.headObject': { ZipInTheBucket: ['s3:GetObject'], WhetherTheZipIsThere: ['s3:ListBucket'] },
  'objects.getObject': { ArtifactsOfRuns: ['s3:GetObject'], KeyOfTheArtifacts: ['kms:Decrypt'] },
  'objects.listKeys': { NamesOfArtifacts: ['s3:ListBucket'] },
  'code.layerArchive': { LambdaOfTheCanary: ['lambda:GetLayerVersion'] },
}

const READS: readonly DeployCall[] = ['synthetics.getCanary']

const TRIES: readonly DeployCall[] = [
  ...READS,
  'synthetics.getCanaryRuns',
  'synthetics.startCanaryDryRun',
  // What a dry run tested is written into a tag, or no later deploy could commit it.
  'synthetics.tagResource',
  'objects.putObject',
  'objects.headObject',
  'objects.getObject',
  'objects.listKeys',
]

/** The calls of each mode. A dry run needs a canary that is there, so that its mode creates none. */
export const CALLS_OF_MODE: Readonly<Record<DeployerMode, readonly DeployCall[]>> = {
  plan: READS,
  'dry-run-only': TRIES,
  'create-and-update': [
    ...TRIES,
    'synthetics.createCanary',
    'synthetics.runtimeVersions',
    'synthetics.updateCanary',
    'synthetics.startCanary',
    'synthetics.stopCanary',
    'synthetics.deleteCanary',
    'synthetics.untagResource',
    'code.layerArchive',
  ],
}

/** What Synthetics does in the caller's name whenever it is given code and a configuration. */
function preparation(): Partial<Record<DeployerSid, readonly string[]>> {
  return {
    PassTheCanaryRole: ['iam:PassRole'],
    RuntimeLayersOfAws: ['lambda:GetLayerVersion', 'lambda:GetLayerVersionByArn'],
    ZipInTheBucket: ['s3:GetObject', 's3:GetObjectVersion'],
    PlacesOfTheBuckets: ['s3:GetBucketLocation'],
    LibraryOfAws: ['s3:GetObjectVersion'],
    NetworkOfTheCanary: ['ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs'],
  }
}
