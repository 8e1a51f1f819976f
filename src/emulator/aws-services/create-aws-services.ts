import type { Clock } from '../../core/clock.ts'
import type { Service } from '../service.ts'
import type { BucketStore } from './bucket-store.ts'
import type { CredentialBook } from './credential-book.ts'
import type { Deny } from './denial.ts'
import { createLambda, type Lambda } from './lambda.ts'
import type { LayerStore } from './layer-store.ts'
import { bucketAnswer } from './s3-bucket.ts'
import { type S3Context, s3Error } from './s3-context.ts'
import { objectAnswer } from './s3-object.ts'
import { s3Target } from './s3-target.ts'
import type { SecretStore } from './secret-store.ts'
import { createSecretsManager } from './secrets-manager.ts'
import { createSts } from './sts.ts'

/** The services beside Synthetics, by their signing names. */
export interface AwsServices {
  readonly sts: Service
  readonly secretsmanager: Service
  readonly s3: Service
  readonly lambda: Service
  /** See `Lambda.archive`: to be asked before a signature is looked for. */
  readonly archive: Lambda['archive']
}

export function createAwsServices(context: {
  readonly account: string
  readonly buckets: BucketStore
  readonly layers: LayerStore
  readonly secrets: SecretStore
  readonly credentials: CredentialBook
  readonly clock: Clock
  /** Where the emulator is reached: `http://127.0.0.1:4599`, without a slash at the end. */
  readonly baseUrl: () => string
  readonly deny?: Deny | undefined
}): AwsServices {
  const lambda = createLambda(context)
  return {
    sts: createSts(context),
    secretsmanager: createSecretsManager(context),
    s3: createS3(context),
    lambda: lambda.service,
    archive: lambda.archive,
  }
}

/** The little of S3 that a canary's code and artifacts need, in versioned buckets. */
function createS3(context: S3Context & { readonly baseUrl: () => string }): Service {
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
