import type { WireAnswer, WireRequest } from '../service.ts'
import { wrongChecksum } from '../signature/checksum.ts'
import type { StoredObject } from './bucket-store.ts'
import { type S3Call, s3Denial, s3Error } from './s3-context.ts'

/** PutObject, GetObject, HeadObject, DeleteObject, of plain objects: what asks for more is told that it is not there. */
export function objectAnswer(call: S3Call): WireAnswer {
  const { request, bucket, key, context } = call
  if (Buffer.byteLength(key) > LONGEST_KEY) return s3Error(request, 'KeyTooLongError')
  if (!context.buckets.hasBucket(bucket)) return s3Error(request, 'NoSuchBucket', { bucket })
  const unknown = unknownPart(request)
  if (unknown !== undefined) {
    return s3Error(request, 'NotImplemented', { message: `The emulator knows no "${unknown}" of an object.` })
  }
  const versionId = request.query.get('versionId') ?? undefined
  const version = versionId === undefined ? {} : { versionId }
  const suffix = versionId === undefined ? '' : 'Version'
  switch (request.method) {
    case 'PUT':
      return s3Denial(call, 'PutObject') ?? putObject(call)
    case 'GET':
    case 'HEAD':
      return s3Denial(call, `GetObject${suffix}`) ?? getObject(call, version)
    case 'DELETE':
      return s3Denial(call, `DeleteObject${suffix}`) ?? deleteObject(call, version)
    default:
      return s3Error(request, 'NotImplemented', { message: `The emulator has no ${request.method} of an object.` })
  }
}

/** In bytes of UTF-8 (S3 user guide, object keys). */
const LONGEST_KEY = 1024

/** A sub-resource, a condition, a copy: to do as if it was not there would be wrong. */
function unknownPart({ query, headers }: WireRequest): string | undefined {
  const known = /^(?:x-id|versionId|X-Amz-.+)$/i
  const headerMeans =
    /^(?:if-.+|x-amz-(?:copy-source.*|meta-.+|tagging|object-lock-.+|write-offset-bytes|server-side-.+-customer-.+))$/
  return (
    [...query.keys()].find((name) => !known.test(name)) ?? Object.keys(headers).find((name) => headerMeans.test(name))
  )
}

function putObject({ context, request, bucket, key }: S3Call): WireAnswer {
  const { headers, body } = request
  const announced = headers['x-amz-decoded-content-length']
  if (announced !== undefined && announced !== String(body.length)) return s3Error(request, 'IncompleteBody')
  const wrong = wrongChecksum(body, headers)
  if (wrong !== undefined) {
    return s3Error(request, 'BadDigest', { message: `The ${wrong} you specified did not match what we received.` })
  }
  const contentType = headers['content-type'] ?? 'binary/octet-stream'
  const stored = context.buckets.put({ bucket, key, bytes: body, contentType })
  if (stored === undefined) return s3Error(request, 'NoSuchBucket', { bucket })
  return { status: 200, headers: { etag: `"${stored.etag}"`, 'x-amz-version-id': stored.versionId }, body: '' }
}

function getObject(call: S3Call, version: { readonly versionId?: string }): WireAnswer {
  const { context, request, bucket, key } = call
  const object = context.buckets.get({ bucket, key, ...version })
  if (object === undefined) {
    // Who may not list is not told whether an object is there.
    const denied = s3Denial({ ...call, key: '' }, 'ListBucket')
    if (denied !== undefined) return s3Error(request, 'AccessDenied')
    return s3Error(request, version.versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion', { key })
  }
  const size = object.bytes.length
  const range = rangeOf(request.headers['range'], size)
  if (range === 'unsatisfiable') {
    const refused = s3Error(request, 'InvalidRange')
    return { ...refused, headers: { ...refused.headers, 'content-range': `bytes */${size}` } }
  }
  const { start, end } = range ?? { start: 0, end: size }
  const headers = {
    ...describing(object),
    'content-length': String(end - start),
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${end - 1}/${size}` }),
  }
  const body = request.method === 'HEAD' ? '' : object.bytes.subarray(start, end)
  return { status: range === undefined ? 200 : 206, headers, body }
}

function describing({ etag, versionId, contentType, lastModified }: StoredObject): Record<string, string> {
  return {
    'content-type': contentType,
    etag: `"${etag}"`,
    'last-modified': lastModified.toUTCString(),
    'accept-ranges': 'bytes',
    'x-amz-version-id': versionId,
  }
}

/** The bytes that are wanted, the end excluded. Undefined for a header that is not understood: then all are given. */
function rangeOf(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1)
  return start < end ? { start, end } : 'unsatisfiable'
}

function deleteObject({ context, bucket, key }: S3Call, version: { readonly versionId?: string }): WireAnswer {
  const removed = context.buckets.remove({ bucket, key, ...version })
  if (removed === undefined) return { status: 204, headers: {}, body: '' }
  const marker = removed.isDeleteMarker ? { 'x-amz-delete-marker': 'true' } : {}
  return { status: 204, headers: { 'x-amz-version-id': removed.versionId, ...marker }, body: '' }
}
