import { AppError } from '../../core/app-error.ts'
import { quoted } from '../../core/visible.ts'
import type { Manifest } from '../manifest.ts'
import { literal } from './iam-policy.ts'

/** The ARNs of one canary and of what belongs to it. */
export interface Arns {
  readonly partition: string
  readonly account: string
  readonly region: string
  /** Ends the names of AWS's hosts, which `kms:ViaService` compares: `amazonaws.com`. */
  readonly dnsSuffix: string
  readonly canary: string
  readonly executionRole: string
  /** Of the Lambda function, the layer and the log group, without `arn:` and the service: `cwsyn-NAME-*`. */
  readonly lambdaName: string
  arn(service: string, resource: string): string
  bucket(name: string): string
  objects(bucket: string, prefix: string): string
}

/** Account and partition are those of the execution role: CreateCanary takes a role of its own account only. Throws
 *  MANIFEST_INVALID when that is no role's ARN, OPTION_INVALID when the region is of another partition. */
export function arnsOf(manifest: Manifest, region: string): Arns {
  const { Name, ExecutionRoleArn } = manifest
  const [, partition, account] = /^arn:(aws[a-zA-Z-]*):iam::(\d{12}):role/.exec(ExecutionRoleArn) ?? []
  if (partition === undefined || account === undefined) {
    throw new AppError(
      'MANIFEST_INVALID',
      `"ExecutionRoleArn" is ${quoted(ExecutionRoleArn)}, not the ARN of a role.`,
      {
        hint: 'Write for example "arn:aws:iam::123456789012:role/canary".',
      },
    )
  }
  assertOfPartition(region, partition)
  const arn = (service: string, resource: string): string =>
    `arn:${partition}:${service}:${region}:${account}:${resource}`
  return {
    partition,
    account,
    region,
    dnsSuffix: PARTITIONS.find(({ name }) => name === partition)?.dnsSuffix ?? 'amazonaws.com',
    canary: arn('synthetics', `canary:${literal(Name)}`),
    executionRole: literal(ExecutionRoleArn),
    lambdaName: lambdaName(Name),
    arn,
    bucket: (name) => `arn:${partition}:s3:::${literal(name)}`,
    objects: (bucket, prefix) => `arn:${partition}:s3:::${literal(bucket)}/${literal(prefix)}*`,
  }
}

/** `s3://bucket/prefix` in its parts; the prefix is empty or ends with a slash. Throws MANIFEST_INVALID. */
export function artifactFolder({ ArtifactS3Location }: Pick<Manifest, 'ArtifactS3Location'>): {
  readonly bucket: string
  readonly prefix: string
} {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/i.exec(ArtifactS3Location) ?? []
  if (bucket === undefined) {
    throw new AppError(
      'MANIFEST_INVALID',
      `"ArtifactS3Location" is ${quoted(ArtifactS3Location)}, not a place in S3.`,
      {
        hint: 'Write for example "s3://my-bucket/canaries".',
      },
    )
  }
  return { bucket, prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/` }
}

/** AWS names function, layer and log group after the canary and its id, and cuts a long name after 21 characters in some of
 *  them (API reference, DeleteCanary): what is cut matches both forms. */
function lambdaName(name: string): string {
  return name.length > 21 ? `cwsyn-${literal(name.slice(0, 21))}*` : `cwsyn-${literal(name)}-*`
}

/** The regions of each partition and the ends of its host names (endpoint rules of the AWS SDKs, 2026). */
const PARTITIONS: readonly { readonly name: string; readonly regions: RegExp; readonly dnsSuffix: string }[] = [
  { name: 'aws', regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/, dnsSuffix: 'amazonaws.com' },
  { name: 'aws-us-gov', regions: /^us-gov-[a-z]+-\d+$/, dnsSuffix: 'amazonaws.com' },
  { name: 'aws-cn', regions: /^cn-[a-z]+-\d+$/, dnsSuffix: 'amazonaws.com.cn' },
  { name: 'aws-eusc', regions: /^eusc-[a-z]+-[a-z]+-\d+$/, dnsSuffix: 'amazonaws.eu' },
  { name: 'aws-iso', regions: /^us-iso-[a-z]+-\d+$/, dnsSuffix: 'c2s.ic.gov' },
  { name: 'aws-iso-b', regions: /^us-isob-[a-z]+-\d+$/, dnsSuffix: 'sc2s.sgov.gov' },
  { name: 'aws-iso-e', regions: /^eu-isoe-[a-z]+-\d+$/, dnsSuffix: 'cloud.adc-e.uk' },
  { name: 'aws-iso-f', regions: /^us-isof-[a-z]+-\d+$/, dnsSuffix: 'csp.hci.ic.gov' },
]

/** A region that no known pattern fits is believed: AWS opens new ones. */
function assertOfPartition(region: string, partition: string): void {
  const actual = PARTITIONS.find(({ regions }) => regions.test(region))?.name
  if (actual === undefined || actual === partition) return
  throw new AppError(
    'OPTION_INVALID',
    `The region ${quoted(region)} is of the partition "${actual}", and "ExecutionRoleArn" of ${quoted(partition)}.`,
    { hint: 'A canary, its role and its region belong to one partition: correct one of the two.' },
  )
}
