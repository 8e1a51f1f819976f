import type { WireAnswer } from '../service.ts'
import { type XmlElement, xml, xmlDocument } from '../xml.ts'
import { type S3Call, s3Denial, s3Error } from './s3-context.ts'
import { s3ListPage } from './s3-list-page.ts'

/** CreateBucket, HeadBucket, GetBucketLocation, GetBucketVersioning, ListObjectsV2. A bucket is in the region that is asked. */
export function bucketAnswer(call: S3Call): WireAnswer {
  const { request, bucket, context } = call
  const { method, query } = request
  if (method === 'PUT' && query.size === 0) return createBucket(call)
  if (!context.buckets.hasBucket(bucket)) return s3Error(request, 'NoSuchBucket', { bucket })
  if (method === 'HEAD') {
    const { region } = request.scope
    return s3Denial(call, 'ListBucket') ?? { status: 200, headers: { 'x-amz-bucket-region': region }, body: '' }
  }
  if (method === 'GET' && query.has('location')) {
    const { region } = request.scope
    const location = xml('LocationConstraint', region === 'us-east-1' ? '' : region)
    return s3Denial(call, 'GetBucketLocation') ?? document(location)
  }
  if (method === 'GET' && query.has('versioning')) {
    const configuration = xml('VersioningConfiguration', [xml('Status', 'Enabled')])
    return s3Denial(call, 'GetBucketVersioning') ?? document(configuration)
  }
  if (method === 'GET' && query.get('list-type') === '2') return s3Denial(call, 'ListBucket') ?? listObjects(call)
  const message = `The emulator has no ${method} of a bucket with "${[...query.keys()].join(', ')}"; ListObjectsV2 lists.`
  return s3Error(request, 'NotImplemented', { message })
}

function createBucket(call: S3Call): WireAnswer {
  const { request, bucket, context } = call
  const isName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !/\.\.|^\d+\.\d+\.\d+\.\d+$/.test(bucket)
  if (!isName) return s3Error(request, 'InvalidBucketName', { bucket })
  const denied = s3Denial(call, 'CreateBucket')
  if (denied !== undefined) return denied
  if (context.buckets.hasBucket(bucket)) return s3Error(request, 'BucketAlreadyOwnedByYou', { bucket })
  context.buckets.createBucket(bucket)
  return { status: 200, headers: { location: `/${bucket}` }, body: '' }
}

function listObjects({ context, request, bucket }: S3Call): WireAnswer {
  const { query } = request
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const token = query.get('continuation-token')
  const startAfter = query.get('start-after') ?? ''
  const maxKeys = Number(query.get('max-keys') ?? MOST_KEYS)
  if (!Number.isInteger(maxKeys) || maxKeys < 0) {
    return s3Error(request, 'InvalidArgument', { message: 'Provided max-keys not an integer or within integer range' })
  }
  const page = s3ListPage(context.buckets.list({ bucket, prefix }), {
    prefix,
    delimiter,
    after: token === null ? startAfter : Buffer.from(token, 'base64url').toString('utf8'),
    maxItems: Math.min(maxKeys, MOST_KEYS),
  })
  const isUrl = query.get('encoding-type') === 'url'
  const shown = (key: string): string => (isUrl ? encodeURIComponent(key).replaceAll('%2F', '/') : key)
  const optional = (name: string, value: string | null | undefined): XmlElement[] =>
    value === null || value === undefined || value === '' ? [] : [xml(name, value)]
  return document(
    xml('ListBucketResult', [
      xml('Name', bucket),
      xml('Prefix', shown(prefix)),
      ...optional('Delimiter', shown(delimiter)),
      ...optional('StartAfter', shown(startAfter)),
      ...optional('ContinuationToken', token),
      ...optional('EncodingType', isUrl ? 'url' : undefined),
      xml('KeyCount', page.objects.length + page.prefixes.length),
      xml('MaxKeys', Math.min(maxKeys, MOST_KEYS)),
      xml('IsTruncated', page.next !== undefined),
      ...optional('NextContinuationToken', page.next && Buffer.from(page.next).toString('base64url')),
      ...page.objects.map(({ key, lastModified, etag, sizeBytes }) =>
        xml('Contents', [
          xml('Key', shown(key)),
          xml('LastModified', lastModified.toISOString()),
          xml('ETag', `"${etag}"`),
          xml('Size', sizeBytes),
          xml('StorageClass', 'STANDARD'),
        ]),
      ),
      ...page.prefixes.map((common) => xml('CommonPrefixes', [xml('Prefix', shown(common))])),
    ]),
  )
}

/** On one page (API reference, ListObjectsV2). */
const MOST_KEYS = 1000

function document(root: XmlElement): WireAnswer {
  const body = xmlDocument(root, 'http://s3.amazonaws.com/doc/2006-03-01/')
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}
