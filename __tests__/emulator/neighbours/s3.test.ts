import { Readable } from 'node:stream'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { clientOf, type NeighbourServer, neighbourServer } from '../../helpers/neighbour-server.js'

const clientFor = (server: NeighbourServer) => new S3Client({ ...clientOf(server), forcePathStyle: true })

/** A server with the bucket `code`, and a client. */
const withBucket = async () => {
  const server = await neighbourServer()
  server.buckets.createBucket('code')
  return { server, client: clientFor(server), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const put = (key: string, body: string | Buffer, more = {}) =>
  new PutObjectCommand({ Bucket: 'code', Key: key, Body: body, ...more })

test('a bucket is made once, found, and said to be where it is asked', async () => {
  await using server = await neighbourServer()
  const client = clientFor(server)
  const head = new HeadBucketCommand({ Bucket: 'code' })
  await expect(client.send(head)).rejects.toMatchObject({ name: 'NotFound', $metadata: { httpStatusCode: 404 } })
  await client.send(new CreateBucketCommand({ Bucket: 'code' }))
  expect(await client.send(head)).toMatchObject({ BucketRegion: 'eu-west-1' })
  const location = await client.send(new GetBucketLocationCommand({ Bucket: 'code' }))
  expect(location.LocationConstraint).toBe('eu-west-1')
  await expect(client.send(new CreateBucketCommand({ Bucket: 'code' }))).rejects.toMatchObject({
    name: 'BucketAlreadyOwnedByYou',
  })
})

test.each(['a/b c+d=e~é&().zip', 'a//b', 'dir/', "it's*"])('the object %j comes back as it was put', async (key) => {
  await using given = await withBucket()
  const bytes = Buffer.from([0, 255, 13, 10, 128])
  const stored = await given.client.send(put(key, bytes, { ContentType: 'application/zip' }))
  const got = await given.client.send(new GetObjectCommand({ Bucket: 'code', Key: key }))
  expect(Buffer.from((await got.Body?.transformToByteArray()) ?? [])).toEqual(bytes)
  expect(got).toMatchObject({ ContentType: 'application/zip', ETag: stored.ETag, VersionId: stored.VersionId })
  const head = await given.client.send(new HeadObjectCommand({ Bucket: 'code', Key: key }))
  expect(head).toMatchObject({ ContentLength: 5, VersionId: stored.VersionId, ETag: stored.ETag })
})

test('a stream is uploaded in chunks with a checksum behind them, and stored without either', async () => {
  await using given = await withBucket()
  const Body = Readable.from([Buffer.alloc(70_000, 'a'), Buffer.from('end')])
  await given.client.send(
    new PutObjectCommand({ Bucket: 'code', Key: 'k', Body, ContentLength: 70_003, ChecksumAlgorithm: 'CRC32' }),
  )
  expect(given.server.seen.at(-1)?.contentSha256).toBe('STREAMING-UNSIGNED-PAYLOAD-TRAILER')
  const { bytes } = given.server.buckets.get({ bucket: 'code', key: 'k' }) ?? {}
  expect(Buffer.from(bytes ?? []).equals(Buffer.concat([Buffer.alloc(70_000, 'a'), Buffer.from('end')]))).toBe(true)
})

test('an upload whose checksum is wrong is refused', async () => {
  await using given = await withBucket()
  await expect(given.client.send(put('k', 'hello', { ChecksumCRC32: 'AAAAAA==' }))).rejects.toMatchObject({
    name: 'BadDigest',
  })
  expect(given.server.buckets.list({ bucket: 'code', prefix: '' })).toEqual([])
})

test('an older version can be had by its id', async () => {
  await using given = await withBucket()
  const { VersionId } = await given.client.send(put('k', 'old'))
  await given.client.send(put('k', 'new'))
  const read = async (more = {}) => {
    const { Body } = await given.client.send(new GetObjectCommand({ Bucket: 'code', Key: 'k', ...more }))
    return await Body?.transformToString()
  }
  expect([await read(), await read({ VersionId })]).toEqual(['new', 'old'])
  await expect(read({ VersionId: 'none' })).rejects.toMatchObject({ name: 'NoSuchVersion' })
})

test('a deleted object is gone, and its versions are not', async () => {
  await using given = await withBucket()
  const { VersionId } = await given.client.send(put('k', 'text'))
  const deleted = await given.client.send(new DeleteObjectCommand({ Bucket: 'code', Key: 'k' }))
  expect(deleted.DeleteMarker).toBe(true)
  const get = (more = {}) => given.client.send(new GetObjectCommand({ Bucket: 'code', Key: 'k', ...more }))
  await expect(get()).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } })
  expect(await (await get({ VersionId })).Body?.transformToString()).toBe('text')
})

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['lines=1-2', 200, '0123456789', undefined],
])('the range %s is answered with its part', async (Range, status, text, shown) => {
  await using given = await withBucket()
  await given.client.send(put('k', '0123456789'))
  const got = await given.client.send(new GetObjectCommand({ Bucket: 'code', Key: 'k', Range }))
  expect(got.$metadata.httpStatusCode).toBe(status)
  expect(got.ContentRange).toBe(shown)
  expect(await got.Body?.transformToString()).toBe(text)
})

test('a range behind the end is refused', async () => {
  await using given = await withBucket()
  await given.client.send(put('k', '0123456789'))
  const get = new GetObjectCommand({ Bucket: 'code', Key: 'k', Range: 'bytes=10-' })
  await expect(given.client.send(get)).rejects.toMatchObject({ name: 'InvalidRange' })
})

test('a list has all keys of a prefix, page after page', async () => {
  await using given = await withBucket()
  const keys = ['a&<b>', 'a/1', 'a/2', 'a/ü', 'a0']
  for (const key of ['b', ...[...keys].reverse()]) given.server.buckets.put({ bucket: 'code', key, ...EMPTY })
  const found: string[] = []
  let ContinuationToken: string | undefined
  do {
    const list = new ListObjectsV2Command({ Bucket: 'code', Prefix: 'a', MaxKeys: 2, ContinuationToken })
    const page = await given.client.send(list)
    found.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''))
    expect(page.KeyCount).toBeLessThanOrEqual(2)
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken !== undefined)
  expect(found).toEqual(keys)
})

const EMPTY = { bytes: new Uint8Array(), contentType: 'text/plain' }

test('a list with a delimiter shows folders once, over pages too', async () => {
  await using given = await withBucket()
  for (const key of ['a', 'b/1', 'b/2', 'c', 'd/1']) given.server.buckets.put({ bucket: 'code', key, ...EMPTY })
  const found: string[] = []
  let ContinuationToken: string | undefined
  do {
    const list = new ListObjectsV2Command({ Bucket: 'code', Delimiter: '/', MaxKeys: 1, ContinuationToken })
    const page = await given.client.send(list)
    found.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''))
    found.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? ''))
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken !== undefined)
  expect(found).toEqual(['a', 'b/', 'c', 'd/'])
})

test('what is not there is told apart: bucket and key', async () => {
  await using given = await withBucket()
  const get = (Bucket: string) => given.client.send(new GetObjectCommand({ Bucket, Key: 'k' }))
  await expect(get('code')).rejects.toMatchObject({ name: 'NoSuchKey', Key: 'k' })
  await expect(get('elsewhere')).rejects.toMatchObject({ name: 'NoSuchBucket' })
  await expect(
    given.client.send(new PutObjectCommand({ Bucket: 'elsewhere', Key: 'k', Body: 'text' })),
  ).rejects.toMatchObject({
    name: 'NoSuchBucket',
  })
})
