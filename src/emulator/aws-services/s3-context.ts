import { errorAnswer } from '../error-answer.ts'
import type { WireAnswer, WireRequest } from '../service.ts'
import { xml } from '../xml.ts'
import type { BucketStore } from './bucket-store.ts'
import type { CredentialBook } from './credential-book.ts'
import { type Deny, denialOf } from './denial.ts'
import type { S3Target } from './s3-target.ts'

export interface S3Context {
  readonly buckets: BucketStore
  readonly credentials: CredentialBook
  readonly deny?: Deny | undefined
}

/** One call about one bucket or object. */
export interface S3Call extends S3Target {
  readonly context: S3Context
  readonly request: WireRequest
}

/** The refusal of a call whose permission was taken away. */
export function s3Denial({ context, request, bucket, key }: S3Call, action: string): WireAnswer | undefined {
  const resource = `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`
  const message = denialOf(context, request, { action: `s3:${action}`, resource })
  return message === undefined ? undefined : s3Error(request, 'AccessDenied', { message })
}

interface Told {
  readonly message?: string
  /** Named in the error. */
  readonly bucket?: string
  readonly key?: string
}

export function s3Error(request: WireRequest, code: keyof typeof ERRORS, told: Told = {}): WireAnswer {
  const { message: usual, status } = ERRORS[code]
  const { message = usual, bucket, key } = told
  const details = [
    ...(bucket === undefined ? [] : [xml('BucketName', bucket)]),
    ...(key === undefined ? [] : [xml('Key', key)]),
  ]
  const { requestId, method } = request
  const answer = errorAnswer({ service: 's3', status, code, message, requestId, details })
  return method === 'HEAD' ? { ...answer, body: '' } : answer
}

/** Codes and texts: S3 API reference, "Error responses". */
const ERRORS = {
  AccessDenied: { status: 403, message: 'Access Denied' },
  BadDigest: { status: 400, message: 'The checksum you specified did not match what we received.' },
  BucketAlreadyOwnedByYou: {
    status: 409,
    message: 'Your previous request to create the named bucket succeeded and you already own it.',
  },
  IncompleteBody: {
    status: 400,
    message: 'You did not provide the number of bytes specified by the x-amz-decoded-content-length header.',
  },
  InvalidArgument: { status: 400, message: 'Invalid Argument' },
  InvalidBucketName: { status: 400, message: 'The specified bucket is not valid.' },
  InvalidRange: { status: 416, message: 'The requested range is not satisfiable' },
  InvalidURI: { status: 400, message: "Couldn't parse the specified URI." },
  KeyTooLongError: { status: 400, message: 'Your key is too long' },
  NoSuchBucket: { status: 404, message: 'The specified bucket does not exist' },
  NoSuchKey: { status: 404, message: 'The specified key does not exist.' },
  NoSuchVersion: { status: 404, message: 'The specified version does not exist.' },
  NotImplemented: { status: 501, message: 'A header you provided implies functionality that is not implemented' },
} as const
