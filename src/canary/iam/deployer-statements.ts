import { codeKeyPrefix } from '../code-key.ts'
import type { Manifest } from '../manifest.ts'
import { type Arns, artifactFolder } from './arns.ts'
import { type IamCondition, literal } from './iam-policy.ts'

/** The statements of the deployer's policy, in its order. */
export type DeployerSid =
  | 'Canary'
  | 'CreateCanary'
  | 'Runtimes'
  | 'PassTheCanaryRole'
  | 'LambdaOfTheCanary'
  | 'TagsOfTheFunction'
  | 'RuntimeLayersOfAws'
  | 'UploadOfTheZip'
  | 'ZipInTheBucket'
  | 'WhetherTheZipIsThere'
  | 'PlacesOfTheBuckets'
  | 'LibraryOfAws'
  | 'NetworkOfTheCanary'
  | 'ArtifactsOfRuns'
  | 'NamesOfArtifacts'
  | 'KeyOfTheArtifacts'
  | 'KeyOfTheCanary'

interface StatementForm {
  readonly sid: DeployerSid
  readonly because: string
  /** None: this canary does not need the statement. */
  resources(manifest: Manifest, arns: Arns): readonly string[]
  condition?(manifest: Manifest, arns: Arns): IamCondition | undefined
}

/** What each statement reaches and why it is there, in the order of the policy. Which actions are in it, DEPLOY_CALLS says. */
export const DEPLOYER_STATEMENTS: readonly StatementForm[] = [
  {
    sid: 'Canary',
    because: 'Read, change, run and tag this canary, and no other.',
    resources: (_, { canary }) => [canary],
  },
  {
    sid: 'CreateCanary',
    because:
      'AWS knows no resource for CreateCanary, so that it can only be allowed on all; which role it may pass is what limits it.',
    resources: () => ['*'],
  },
  {
    sid: 'Runtimes',
    because:
      'See whether AWS would take the former runtime again, before the watching of runs relies on that. AWS knows no resource for it.',
    resources: () => ['*'],
  },
  {
    sid: 'PassTheCanaryRole',
    because: 'Give the canary its execution role, and give it to nothing but Synthetics and Lambda.',
    resources: (_, { executionRole }) => [executionRole],
    condition: () => ({
      StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com', 'synthetics.amazonaws.com'] },
    }),
  },
  {
    sid: 'LambdaOfTheCanary',
    because:
      'Synthetics makes and changes the function and the layer of the canary with the permissions of its caller; the layer is also where the present code is read back from.',
    resources: (_, { arn, lambdaName }) => [
      arn('lambda', `function:${lambdaName}`),
      arn('lambda', `layer:${lambdaName}`),
      arn('lambda', `layer:${lambdaName}:*`),
    ],
  },
  {
    sid: 'TagsOfTheFunction',
    because: '"ResourcesToReplicateTags" has the tags of the canary kept on its function too.',
    resources: ({ ResourcesToReplicateTags = [] }, { arn, lambdaName }) =>
      ResourcesToReplicateTags.length === 0 ? [] : [arn('lambda', `function:${lambdaName}`)],
  },
  {
    sid: 'RuntimeLayersOfAws',
    because: 'The runtime is a layer in an account of AWS, whose number differs by region.',
    resources: (_, { partition, region }) =>
      ['AWS-CW-Synthetics*', 'Synthetics'].map((name) => `arn:${partition}:lambda:${region}:*:layer:${name}:*`),
  },
  {
    sid: 'UploadOfTheZip',
    because: 'Put the zip into the bucket that "Code" names.',
    resources: zips,
  },
  {
    sid: 'ZipInTheBucket',
    because: 'See whether the zip is there already; Synthetics fetches it with the permissions of its caller.',
    resources: zips,
  },
  {
    sid: 'WhetherTheZipIsThere',
    because: 'Without it S3 answers 403 instead of 404 for a zip that is not there yet.',
    resources: ({ Code }, { bucket }) => (Code === undefined ? [] : [bucket(Code.S3Bucket)]),
  },
  {
    sid: 'PlacesOfTheBuckets',
    because: 'Synthetics looks up the region of the buckets with the permissions of its caller.',
    resources: (manifest, { bucket }) => [
      ...new Set([
        bucket(artifactFolder(manifest).bucket),
        ...(manifest.Code === undefined ? [] : [bucket(manifest.Code.S3Bucket)]),
      ]),
    ],
  },
  {
    sid: 'LibraryOfAws',
    because: "Synthetics reads its library from AWS's own bucket; AWS's managed policy has the same statement.",
    resources: (_, { partition }) => [`arn:${partition}:s3:::aws-synthetics-library-*`],
  },
  {
    sid: 'NetworkOfTheCanary',
    because: 'Synthetics checks the subnets and security groups of "VpcConfig"; EC2 lets these be allowed only on all.',
    resources: ({ VpcConfig }) => (usesVpc(VpcConfig) ? ['*'] : []),
  },
  {
    sid: 'ArtifactsOfRuns',
    because: 'Read the log and the report of a run that failed. Without it the message of AWS is all there is to show.',
    resources: (manifest, { objects }) => {
      const { bucket, prefix } = artifactFolder(manifest)
      return [objects(bucket, prefix)]
    },
  },
  {
    sid: 'NamesOfArtifacts',
    because: 'Find the files of a run that failed.',
    resources: (manifest, { bucket }) => [bucket(artifactFolder(manifest).bucket)],
    condition: (manifest) => {
      const { prefix } = artifactFolder(manifest)
      return prefix === '' ? undefined : { StringLike: { 's3:prefix': [`${literal(prefix)}*`] } }
    },
  },
  {
    sid: 'KeyOfTheArtifacts',
    because: 'The artifacts are encrypted with the key of "ArtifactConfig".',
    resources: artifactKey,
    condition: (_, arns) => viaS3(arns),
  },
  {
    sid: 'KeyOfTheCanary',
    because: 'Give the canary the key of "KmsKeyArn".',
    resources: ({ KmsKeyArn = '' }) => (KmsKeyArn === '' ? [] : [literal(KmsKeyArn)]),
  },
]

/** The key of the artifacts, when they are encrypted with one of the user's own. */
export function artifactKey({ ArtifactConfig }: Pick<Manifest, 'ArtifactConfig'>): readonly string[] {
  const key = ArtifactConfig?.S3Encryption?.KmsKeyArn
  return key === undefined ? [] : [literal(key)]
}

/** The key is used by S3 in that region and by nobody else. */
export function viaS3({ region, dnsSuffix }: Arns): IamCondition {
  return { StringEquals: { 'kms:ViaService': [`s3.${region}.${dnsSuffix}`] } }
}

/** An empty VpcConfig takes a canary out of its VPC. */
export function usesVpc(vpc: Manifest['VpcConfig']): boolean {
  return (vpc?.SubnetIds ?? []).length > 0
}

function zips(manifest: Manifest, { objects }: Arns): readonly string[] {
  return manifest.Code === undefined ? [] : [objects(manifest.Code.S3Bucket, codeKeyPrefix(manifest))]
}
