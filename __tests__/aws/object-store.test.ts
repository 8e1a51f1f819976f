import { expect, test } from '@jest/globals'
import { type ScriptedAnswer, scriptedAws } from '../helpers/aws-script.js'
import { CALLER, withEnvironment } from '../helpers/aws-server.js'
import { deployAws, deployVariables, never } from '../helpers/deploy-aws.js'
import { rejectionOf } from '../helpers/error-of.js'
import { expectGolden } from '../helpers/golden.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { verifySignature } from '../helpers/sigv4-verifier.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function xml(status: number, code: string, message: string, more = ''): ScriptedAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message>${more}</Error>`
  return { status, headers: { 'content-type': 'application/xml', 'x-amz-request-id': '4442587FB7D0A2F9' }, body }
}

/** S3 that answers as it is told. */
async function s3(...answers: ScriptedAnswer[]) {
  const server = await scriptedAws(...answers)
  const environment = withEnvironment(deployVariables(server.url))
  const { objects } = await deployAws()
  return {
    server,
    objects,
    async [Symbol.asyncDispose]() {
      environment[Symbol.dispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}

test('an object is put as it is, with its type, and its version is told', async () => {
  await using store = await s3({ status: 200, headers: { 'x-amz-version-id': 'v-1' } })
  const put = { bucket: 'acme', key: 'canaries/a b+c/ä.zip', bytes: bytes('PK zip'), contentType: 'application/zip' }
  expect(await store.objects.putObject(put, never)).toEqual({ versionId: 'v-1' })
  const [request] = store.server.requests
  expect(request).toMatchObject({ method: 'PUT', body: 'PK zip' })
  expect(request?.path.split('?')[0]).toBe('/acme/canaries/a%20b%2Bc/%C3%A4.zip')
  expect(request?.headers).toMatchObject({ 'content-type': 'application/zip', 'content-length': '6' })
  expect(Object.keys(request?.headers ?? {}).join(' ')).not.toMatch(/checksum|trailer|decoded|content-encoding|expect/)
})

test('bytes that are no text arrive as they are, even more than 1 MB of them', async () => {
  const sent = Buffer.alloc(3_000_000, Buffer.from([0, 255, 128, 10]))
  await using store = await s3({ status: 200 })
  await store.objects.putObject({ bucket: 'acme', key: 'k', bytes: sent, contentType: 'application/zip' }, never)
  const [request] = store.server.requests
  expect(request?.headers['content-length']).toBe('3000000')
  // The signature is over the bytes, which the server's text no longer shows.
  expect(request?.headers['x-amz-content-sha256']).toMatch(/^[0-9a-f]{64}$/)
  expect(request?.body).toBe(sent.toString('utf8'))
})

test.each([
  [{}, 'bytes=0-9'],
  [{ fromEnd: true }, 'bytes=-10'],
])('a part of an object is asked for with a range: %j', async (end, range) => {
  await using store = await s3({ status: 206, body: '0123456789' })
  const part = await store.objects.getObject({ bucket: 'acme', key: 'k', maxBytes: 10, ...end }, never)
  expect(Buffer.from(part ?? []).toString()).toBe('0123456789')
  expect(store.server.requests[0]?.headers['range']).toBe(range)
})

test.each([
  [{}, 'abc'],
  [{ fromEnd: true }, 'xyz'],
])('a store without ranges gives no more than was asked for: %j', async (end, expected) => {
  await using store = await s3({ status: 200, body: 'abc...xyz' })
  const part = await store.objects.getObject({ bucket: 'acme', key: 'k', maxBytes: 3, ...end }, never)
  expect(Buffer.from(part ?? []).toString()).toBe(expected)
})

test('an object of several megabytes can be read', async () => {
  await using store = await s3({ status: 200, body: Buffer.alloc(4_000_000, 'x') })
  const whole = await store.objects.getObject({ bucket: 'acme', key: 'k', maxBytes: 5_000_000 }, never)
  expect(whole).toHaveLength(4_000_000)
})

test('an object without bytes has no part, and is there', async () => {
  await using store = await s3(xml(416, 'InvalidRange', 'The requested range is not satisfiable'))
  expect(await store.objects.getObject({ bucket: 'acme', key: 'k', maxBytes: 3 }, never)).toHaveLength(0)
})

test.each(['NoSuchKey', 'NoSuchBucket'])('%s is no object', async (code) => {
  await using store = await s3(xml(404, code, 'None'))
  expect(await store.objects.getObject({ bucket: 'acme', key: 'k', maxBytes: 3 }, never)).toBeUndefined()
  expect(await store.objects.listKeys({ bucket: 'acme', prefix: 'p' }, never)).toEqual([])
})

test('headObject tells the version and the size, or that there is none', async () => {
  await using store = await s3(
    { status: 200, headers: { 'x-amz-version-id': 'v-2', 'content-length': '42' } },
    { status: 404 },
  )
  const head = () => store.objects.headObject({ bucket: 'acme', key: 'k' }, never)
  expect(await head()).toEqual({ versionId: 'v-2', sizeBytes: 42 })
  expect(await head()).toBeUndefined()
})

test('the keys below a prefix are listed', async () => {
  const keys = ['a/1 & 2.json', 'a/ä.txt'].map((key) => `<Contents><Key>${key.replace('&', '&amp;')}</Key></Contents>`)
  await using store = await s3({
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>${keys.join('')}</ListBucketResult>`,
  })
  expect(await store.objects.listKeys({ bucket: 'acme', prefix: 'a b/' }, never)).toEqual(['a/1 & 2.json', 'a/ä.txt'])
  expect(store.server.requests[0]?.path).toMatch(/^\/acme\/?\?list-type=2&prefix=a%20b%2F&max-keys=1000$/)
})

test('S3 can verify the signature of each request', async () => {
  await using store = await s3({ status: 200, body: '' })
  const place = { bucket: 'acme', key: "k y/(1)!*'.zip" }
  await store.objects.putObject({ ...place, bytes: bytes('x'), contentType: 'application/zip' }, never)
  await store.objects.getObject({ ...place, maxBytes: 10 }, never)
  await store.objects.headObject(place, never)
  await store.objects.listKeys({ bucket: 'acme', prefix: 'a b/' }, never)
  for (const request of store.server.requests) {
    const { isValid, scope } = verifySignature({ ...request, target: request.path }, CALLER.secretAccessKey)
    expect({ isValid, scope }).toEqual({ isValid: true, scope: expect.stringContaining('/eu-west-1/s3/aws4_request') })
  }
  expect(store.server.requests).toHaveLength(4)
})

test('what is put is tried again, because it would be the same object', async () => {
  await using store = await s3(xml(503, 'SlowDown', 'Reduce your request rate'), 'lost', { status: 200 })
  await store.objects.putObject({ bucket: 'acme', key: 'k', bytes: bytes('x'), contentType: 'text/plain' }, never)
  expect(store.server.requests.map(({ body }) => body)).toEqual(['x', 'x', 'x'])
})

const FAULTS: readonly (readonly [string, 'put' | 'get' | 'head', ScriptedAnswer])[] = [
  ['another region', 'put', xml(301, 'PermanentRedirect', 'Use another endpoint', '<Endpoint>acme.s3</Endpoint>')],
  ['another region by header', 'head', { status: 301, headers: { 'x-amz-bucket-region': 'us-east-1' } }],
  [
    'another region by signature',
    'get',
    xml(400, 'AuthorizationHeaderMalformed', 'wrong', '<Region>us-west-2</Region>'),
  ],
  ['no bucket', 'put', xml(404, 'NoSuchBucket', 'The specified bucket does not exist')],
  [
    'put denied',
    'put',
    xml(
      403,
      'AccessDenied',
      'User: arn:aws:iam::1:user/ci is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::acme/k" because no identity-based policy allows the s3:PutObject action',
    ),
  ],
  ['a key that is disabled', 'put', xml(400, 'KMS.DisabledException', 'arn:aws:kms:eu-west-1:1:key/k is disabled.')],
  ['too many requests', 'put', xml(503, 'SlowDown', 'Reduce your request rate')],
  ['get denied', 'get', xml(403, 'AccessDenied', 'Access Denied')],
  ['head denied', 'head', { status: 403 }],
  ['wrong key', 'get', xml(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist')],
]

test('each error of S3 says what was asked, and what to do', async () => {
  const texts: string[] = []
  for (const [name, kind, fault] of FAULTS) {
    await using store = await s3(fault)
    const place = { bucket: 'acme', key: 'k' }
    const calls = {
      put: () => store.objects.putObject({ ...place, bytes: bytes('x'), contentType: 'text/plain' }, never),
      get: () => store.objects.getObject({ ...place, maxBytes: 9 }, never),
      head: () => store.objects.headObject(place, never),
    }
    const { code, message, hint } = await rejectionOf(calls[kind]())
    texts.push(`# ${name}\n${code}\n${message}\n  ${hint ?? '(no hint)'}\n`)
  }
  expectGolden('aws/object-errors.txt', texts.join('\n'))
})

test('the page of a login is not taken for an object', async () => {
  await using server = await httpServer(answer(200, '<html>Sign in</html>', { 'content-type': 'text/html' }))
  using _environment = withEnvironment(deployVariables(server.url))
  const { objects } = await deployAws()
  const error = await rejectionOf(objects.getObject({ bucket: 'acme', key: 'k', maxBytes: 9 }, never))
  expect(error).toMatchObject({ code: 'AWS_REQUEST_FAILED', message: expect.stringContaining('Sign in') })
})
