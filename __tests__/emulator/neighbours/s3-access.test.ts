import { request } from 'node:http'
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { signRequest } from '../../../lib/aws/sign-request.js'
import { clientOf, type NeighbourServer, neighbourServer } from '../../helpers/neighbour-server.js'

const object = { Bucket: 'code', Key: 'k' }

const withObject = async (more = {}) => {
  const server = await neighbourServer()
  server.buckets.createBucket('code')
  server.buckets.put({ bucket: 'code', key: 'k', bytes: Buffer.from('text'), contentType: 'text/plain' })
  const client = new S3Client({ ...clientOf(server), forcePathStyle: true, ...more })
  return { server, client, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

/** One signed request that says another host than it is sent to. */
async function sent(server: NeighbourServer, { method = 'GET', host = '', path = '/', body = '' }) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const given = { host: `${host}:${server.port}` }
  const unsigned = { method, url: new URL(path, server.url), headers: given, body }
  const scope = { service: 's3', region: 'eu-west-1', credentials, date: new Date() }
  const headers = { ...given, ...(await signRequest(unsigned, scope)) }
  return await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    outgoing.on('error', reject).end(body)
  })
}

test.each(['code.localhost', 'code.s3.localhost', 'code.127.0.0.1'])(
  'the bucket can stand in the host: %s',
  async (host) => {
    await using given = await withObject()
    expect(await sent(given.server, { host, path: '/k' })).toEqual({ status: 200, text: 'text' })
    expect(await sent(given.server, { host, method: 'PUT', path: '/a/b%2Fc', body: 'hi' })).toMatchObject({
      status: 200,
    })
    expect(given.server.buckets.get({ bucket: 'code', key: 'a/b/c' })?.bytes).toEqual(Buffer.from('hi'))
    const list = await sent(given.server, { host, path: '/?list-type=2' })
    expect(list.text).toContain('<Key>a/b/c</Key>')
  },
)

test.each([
  ['s3:PutObject', new PutObjectCommand({ ...object, Body: 'new' }), 'arn:aws:s3:::code/k'],
  ['s3:GetObject', new GetObjectCommand(object), 'arn:aws:s3:::code/k'],
  ['s3:GetObjectVersion', new GetObjectCommand({ ...object, VersionId: '1' }), 'arn:aws:s3:::code/k'],
  ['s3:DeleteObject', new DeleteObjectCommand(object), 'arn:aws:s3:::code/k'],
  ['s3:ListBucket', new ListObjectsV2Command({ Bucket: 'code' }), 'arn:aws:s3:::code'],
  ['s3:CreateBucket', new CreateBucketCommand({ Bucket: 'other' }), 'arn:aws:s3:::other'],
])('without %s the call is refused, and nothing is changed', async (action, command, resource) => {
  await using given = await withObject()
  given.server.denied.add(action)
  // @ts-expect-error: the client takes each of these commands, and not their union.
  await expect(given.client.send(command)).rejects.toMatchObject({
    name: 'AccessDenied',
    message: `User: arn:aws:iam::123456789012:user/emulator is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
    $metadata: { httpStatusCode: 403 },
  })
  expect(given.server.buckets.get({ bucket: 'code', key: 'k' })?.bytes).toEqual(Buffer.from('text'))
  expect(given.server.buckets.bucketNames()).toEqual(['code'])
})

test('who may not list is not told whether an object or a bucket is there', async () => {
  await using given = await withObject()
  given.server.denied.add('s3:ListBucket')
  const get = new GetObjectCommand({ ...object, Key: 'none' })
  await expect(given.client.send(get)).rejects.toMatchObject({ name: 'AccessDenied' })
  await expect(given.client.send(new HeadBucketCommand({ Bucket: 'code' }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 403 },
  })
})

test.each([
  ['a condition', new PutObjectCommand({ ...object, Body: 'new', IfNoneMatch: '*' })],
  ['metadata', new PutObjectCommand({ ...object, Body: 'new', Metadata: { a: 'b' } })],
])('%s is refused rather than ignored', async (_what, command) => {
  await using given = await withObject()
  await expect(given.client.send(command)).rejects.toMatchObject({ name: 'NotImplemented' })
  expect(given.server.buckets.get({ bucket: 'code', key: 'k' })?.bytes).toEqual(Buffer.from('text'))
})

test('a copy is refused rather than taken for an empty object', async () => {
  await using given = await withObject()
  const copy = new CopyObjectCommand({ ...object, CopySource: 'code/other' })
  await expect(given.client.send(copy)).rejects.toMatchObject({ name: 'NotImplemented' })
})

test.each([
  ['another secret', { accessKeyId: 'test', secretAccessKey: 'no' }, 'SignatureDoesNotMatch'],
  ['another key', { accessKeyId: 'no', secretAccessKey: 'test' }, 'InvalidAccessKeyId'],
])('a request with %s is refused', async (_what, credentials, name) => {
  await using given = await withObject({ credentials })
  await expect(given.client.send(new GetObjectCommand(object))).rejects.toMatchObject({ name })
})

test('a request without a signature is refused', async () => {
  await using given = await withObject()
  const response = await fetch(`${given.server.url}/code/k`)
  expect(response.status).toBe(403)
  expect(await response.text()).toContain('<Code>AccessDenied</Code>')
})
