import type { Service } from '../service.ts'
import { bucketAnswer } from './s3-bucket.ts'
import { type S3Context, s3Error } from './s3-context.ts'
import { objectAnswer } from './s3-object.ts'
import { s3Target } from './s3-target.ts'

/** The little of S3 that a canary's code and artifacts need, in versioned buckets. */
export function createS3(context: S3Context & { readonly baseUrl: () => string }): Service {
  return (request) => {
    const target = s3Target({
      path: request.path,
      host: request.headers['host'] ?? '',
      baseHost: new URL(context.baseUrl()).hostname,
    })
    if (target === undefined) return s3Error(request, 'InvalidURI')
    if (target.bucket === '') {
      return s3Error(request, 'NotImplemented', { message: 'The emulator does not list buckets: name one.' })
    }
    const call = { ...target, context, request }
    return target.key === '' ? bucketAnswer(call) : objectAnswer(call)
  }
}
