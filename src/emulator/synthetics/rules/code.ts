import type { BucketStore } from '../../aws-services/bucket-store.ts'
import { ApiError, invalid } from '../api-error.ts'
import type { CodeRequest } from '../requests.ts'

/** The zip that a request brings or points to. Refuses combinations that Synthetics refuses; the blueprint in it is not looked
 *  at, as Synthetics does not. */
export function zipFrom(code: CodeRequest, buckets: Pick<BucketStore, 'get'>): Uint8Array {
  assertKindIsClear(code)
  const { ZipFile, S3Bucket, S3Key, S3Version } = code
  const hasLocation = S3Bucket !== undefined || S3Key !== undefined || S3Version !== undefined
  if (ZipFile !== undefined && hasLocation) throw invalid('Both source location and source are specified.')
  if (ZipFile !== undefined) return inlineZip(ZipFile)
  if (!hasLocation) throw invalid('Either source location or source must be specified.')
  if (S3Bucket === undefined) throw invalid('Missing S3 Bucket')
  if (S3Key === undefined) throw invalid('Missing S3 Key')
  const version = S3Version === undefined ? {} : { versionId: S3Version }
  const object = buckets.get({ bucket: S3Bucket, key: S3Key, ...version })
  if (object === undefined) throw invalid(`The code cannot be read: no object s3://${S3Bucket}/${S3Key} was found.`)
  return object.bytes
}

function assertKindIsClear({ Handler, BlueprintTypes }: CodeRequest): void {
  const hasBlueprint = BlueprintTypes !== undefined && BlueprintTypes.length > 0
  if (Handler !== undefined && hasBlueprint) {
    throw invalid('Request should contain only either a handler or blueprint types.')
  }
  if (!hasBlueprint && (Handler === undefined || Handler === ''))
    throw invalid('Handler or blueprint types are required.')
  const unknown = BlueprintTypes?.find((type) => type !== 'multi-checks')
  if (unknown !== undefined) throw invalid(`Unknown blueprint type: ${unknown}`)
}

function inlineZip(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length <= LARGEST_INLINE_BYTES) return bytes
  throw new ApiError(
    413,
    'RequestEntityTooLargeException',
    `ZipFile is larger than ${LARGEST_INLINE_BYTES} bytes. Put the code into S3.`,
  )
}

/** API reference, CanaryCodeInput: "up to 225 KB". */
const LARGEST_INLINE_BYTES = 225 * 1024
