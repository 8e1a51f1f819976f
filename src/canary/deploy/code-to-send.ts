import type { CanaryCode } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { type Bundle, base64Length, fitsInline, INLINE_LIMIT_BYTES } from '../bundle.ts'
import { codeKey } from '../code-key.ts'
import type { Manifest } from '../manifest.ts'
import type { Deployment } from './deployment.ts'

/** The code as it is sent: inline, or uploaded first when the manifest names a bucket. The hash of the zip is part of the key,
 *  so that other content never has the key of what is live. Throws PACKAGE_TOO_LARGE. */
export async function codeToSend(deployment: Deployment): Promise<CanaryCode> {
  const { desired } = deployment
  return await codeOf(deployment, desired.bundle, desired.source.manifest.Code)
}

/** The same for any archive. */
export async function codeOf(
  { aws, name, signal, say }: Pick<Deployment, 'aws' | 'name' | 'signal' | 'say'>,
  { zip, sha256 }: Pick<Bundle, 'zip' | 'sha256'>,
  target: Manifest['Code'],
): Promise<CanaryCode> {
  const BlueprintTypes = ['multi-checks'] as const
  if (target === undefined) {
    if (fitsInline({ zip })) return { BlueprintTypes, ZipFile: zip }
    throw new AppError(
      'PACKAGE_TOO_LARGE',
      `The zip has ${zip.length} bytes, ${base64Length({ zip })} as base64; inline it may have fewer than ${INLINE_LIMIT_BYTES} as base64.`,
      { hint: 'Name a bucket of the same region in the manifest: "Code": { "S3Bucket": "my-canary-code" }.' },
    )
  }
  const bucket = target.S3Bucket
  const key = codeKey({ Name: name, Code: target }, sha256)
  const there = await aws.objects.headObject({ bucket, key }, signal)
  // By its hash: what is there already is the same.
  if (there?.sizeBytes === zip.length) return located(BlueprintTypes, { bucket, key, versionId: there.versionId })
  const { versionId } = await aws.objects.putObject({ bucket, key, bytes: zip, contentType: 'application/zip' }, signal)
  say(`uploaded the zip to s3://${bucket}/${key}`)
  return located(BlueprintTypes, { bucket, key, versionId })
}

function located(
  BlueprintTypes: CanaryCode['BlueprintTypes'],
  { bucket, key, versionId }: { readonly bucket: string; readonly key: string; readonly versionId: string | undefined },
): CanaryCode {
  return { BlueprintTypes, S3Bucket: bucket, S3Key: key, ...(versionId === undefined ? {} : { S3Version: versionId }) }
}
