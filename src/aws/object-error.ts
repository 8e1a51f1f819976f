import { AppError } from '../core/app-error.ts'
import { readable } from '../core/visible.ts'
import { accessDenied, isAccessDenied } from './access-denied.ts'
import { awsErrorName, awsMessage, requestOf, statusOf } from './aws-error.ts'
import type { AwsCall } from './synthetics-error.ts'

/** Whether S3 says that there is no such object or bucket. */
export function isAbsent(error: unknown): boolean {
  return /^(?:NoSuchKey|NoSuchBucket|NoSuchVersion|NotFound)$/.test(awsErrorName(error))
}

/** Whether a part was asked of an object that has no bytes. */
export function isEmptyRange(error: unknown): boolean {
  return statusOf(error) === 416
}

/** The AppError for what only S3 says; undefined for any other error. */
export function explainObjectError(
  error: unknown,
  { about, region }: { readonly about: AwsCall; readonly region: string },
): AppError | undefined {
  const what = `${about.operation} of ${about.subject} failed${requestOf(error)}`
  const name = awsErrorName(error)
  const status = statusOf(error)
  if (/^(?:PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint.*)$/.test(name) || status === 301) {
    const other = bucketRegion(error)
    return new AppError(
      'AWS_REQUEST_REFUSED',
      `${what}: the bucket is ${other === undefined ? 'in another region' : `in ${readable(other, 40)}`}, and not in ${region}.`,
      { hint: 'A canary needs its buckets in its own region: name one there.', cause: error },
    )
  }
  if (name === 'NoSuchBucket') {
    return new AppError('AWS_REQUEST_REFUSED', `${what}: there is no such bucket.`, {
      hint: 'Make it first, or correct its name in the manifest.',
      cause: error,
    })
  }
  // Amazon S3 API reference, "Error responses": KMS.DisabledException, KMS.NotFoundException and their like.
  if (/^KMS\./.test(name)) {
    return new AppError(
      'AWS_REQUEST_REFUSED',
      `${what}: the KMS key of the bucket cannot be used: ${awsMessage(error)}.`,
      {
        hint: 'Look at the state of that key, or name another bucket in the manifest.',
        cause: error,
      },
    )
  }
  // The answer to HeadObject has no body, and so no name of an error.
  if (isAccessDenied(error) || (status === 403 && about.operation === 'HeadObject')) {
    const denied = accessDenied(error, { what, actions: about.actions })
    return about.operation === 'PutObject' ? denied : withMissingObject(denied)
  }
  if (
    status !== undefined &&
    status >= 400 &&
    status < 500 &&
    /^(?:Invalid(?!AccessKeyId|Token)|Entity|KeyTooLong)/.test(name)
  ) {
    return new AppError('AWS_REQUEST_REFUSED', `${what}: S3 refuses what was sent: ${awsMessage(error)}.`, {
      hint: 'Correct the bucket or the prefix in the manifest.',
      cause: error,
    })
  }
  return undefined
}

/** S3 user guide, GetObject: without s3:ListBucket an absent object is answered with 403. */
function withMissingObject(denied: AppError): AppError {
  const hint = `${denied.hint} Without s3:ListBucket on the bucket, S3 says the same of an object that is not there.`
  return new AppError(denied.code, denied.message, { hint, cause: denied.cause })
}

function bucketRegion(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('Region' in error && typeof error.Region === 'string') return error.Region
  const response = '$response' in error ? error.$response : undefined
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined
  const { headers } = response
  if (typeof headers !== 'object' || headers === null || !('x-amz-bucket-region' in headers)) return undefined
  return String(headers['x-amz-bucket-region'])
}
