import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { quoted } from '../core/visible.ts'
import { awsCaller, type CallerOptions } from './aws-caller.ts'
import { explainObjectError, isAbsent, isEmptyRange } from './object-error.ts'
import type { SendToAws } from './request-handler.ts'
import type { ObjectStore } from './synthetics-api.ts'
import type { AwsCall } from './synthetics-error.ts'

interface Place {
  readonly bucket: string
  readonly key: string
}

/** S3 of one region. What is put twice is the same object, so that every call is tried again like a read. With
 *  `isPathStyle` the bucket is in the path and not in the host name, which a local endpoint may have no address for. */
export function createObjectStore({
  isPathStyle,
  ...options
}: CallerOptions & { readonly isPathStyle: boolean }): ObjectStore {
  const call = awsCaller(options, {
    isOurs,
    explain: (error, about) => explainObjectError(error, { about, region: options.region }),
    maxBytes: MOST_BYTES,
    clientFrom: (config) =>
      new S3Client({
        ...config,
        forcePathStyle: isPathStyle,
        // A body as it is: other stores than S3 do not all know its trailing checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      }),
  })
  return {
    putObject({ bucket, key, bytes, contentType }, signal) {
      const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType })
      return call(
        about('PutObject', { bucket, key }),
        async (client) => {
          const { VersionId: versionId } = await client.send(command)
          return { versionId }
        },
        signal,
      )
    },
    getObject({ bucket, key, maxBytes, fromEnd = false }, signal) {
      const Range = fromEnd ? `bytes=-${maxBytes}` : `bytes=0-${maxBytes - 1}`
      const send = async (client: S3Client): Promise<Uint8Array | undefined> => {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range }))
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array()
        // Not every store knows ranges.
        return fromEnd ? bytes.subarray(-maxBytes) : bytes.subarray(0, maxBytes)
      }
      return call(about('GetObject', { bucket, key }), (client) => send(client).catch(noObject), signal)
    },
    headObject({ bucket, key }, signal) {
      const send = async (client: S3Client) => {
        const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
        return { versionId: head.VersionId, sizeBytes: head.ContentLength ?? 0 }
      }
      return call(
        about('HeadObject', { bucket, key }),
        (client) => send(client).catch((error: unknown) => (isAbsent(error) ? undefined : Promise.reject(error))),
        signal,
      )
    },
    listKeys({ bucket, prefix }, signal) {
      const send = async (client: S3Client): Promise<readonly string[]> => {
        const list = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: MOST_KEYS }))
        return (list.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]))
      }
      return call(
        about('ListObjectsV2', { bucket, key: prefix }),
        (client) => send(client).catch((error: unknown) => (isAbsent(error) ? [] : Promise.reject(error))),
        signal,
      )
    },
  }
}

const MOST_KEYS = 1000

/** Larger than any zip of a canary: the API takes 10,000,000 bytes. */
const MOST_BYTES = 10_485_760

function noObject(error: unknown): Uint8Array | undefined {
  if (isAbsent(error)) return undefined
  if (isEmptyRange(error)) return new Uint8Array()
  throw error
}

const ACTIONS = {
  PutObject: ['s3:PutObject'],
  GetObject: ['s3:GetObject'],
  HeadObject: ['s3:GetObject'],
  ListObjectsV2: ['s3:ListBucket'],
} as const

function about(operation: keyof typeof ACTIONS, { bucket, key }: Place): AwsCall {
  const subject = quoted(`s3://${bucket}/${key}`, 500)
  return { operation, subject, kind: 'read', actions: ACTIONS[operation] }
}

/** A page in HTML that has no header of S3 is not from there. */
function isOurs({ headers }: Awaited<ReturnType<SendToAws>>): boolean {
  const isPage = headers.some(([name, value]) => name === 'content-type' && /^text\/html/i.test(value))
  return !isPage || headers.some(([name]) => name.startsWith('x-amz'))
}
