import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { fault, json, type ScriptedAnswer, scriptedAws } from '../helpers/aws-script.js'
import { CALLER, withEnvironment } from '../helpers/aws-server.js'
import { deployAws, deployVariables, never } from '../helpers/deploy-aws.js'
import { rejectionOf } from '../helpers/error-of.js'
import { verifySignature } from '../helpers/sigv4-verifier.js'

const ARN = 'arn:aws:lambda:eu-west-1:123456789012:layer:cwsyn-checkout-api-6c1f1b9e:7'
const ARCHIVE = Buffer.alloc(2_000_000, Buffer.from([80, 75, 0, 255]))
const SHA256 = createHash('sha256').update(ARCHIVE).digest('base64')
const LINK = '/snapshots/x?X-Amz-Signature=0123abcd&X-Amz-Security-Token=tok%2Fen'

/** What comes of reading the layer, whose link leads to a bucket that answers as it is told. */
async function read(lambdaAnswers: (bucketUrl: string) => ScriptedAnswer, ...answers: ScriptedAnswer[]) {
  await using bucket = await scriptedAws(...answers)
  await using lambda = await scriptedAws(lambdaAnswers(bucket.url))
  using _environment = withEnvironment(deployVariables(lambda.url))
  const { code } = await deployAws()
  const outcome = await code.layerArchive(ARN, never).catch((error: unknown) => error)
  return { outcome, lambda: lambda.requests, bucket: bucket.requests }
}

const linked = (url: string) => json({ Content: { Location: `${url}${LINK}`, CodeSha256: SHA256 } })

test('the archive behind a layer version is read, larger than a response of a step may be', async () => {
  const { outcome, lambda, bucket } = await read(linked, { status: 200, body: ARCHIVE })
  expect(Buffer.compare(Buffer.from(outcome as Uint8Array), ARCHIVE)).toBe(0)
  expect(lambda.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET /2018-10-31/layers?find=LayerVersion&Arn=${encodeURIComponent(ARN)}`,
  ])
  expect(bucket.map(({ path }) => path)).toEqual([LINK])
})

test('Lambda can verify the signature, and the link is followed without credentials', async () => {
  const { lambda, bucket } = await read(linked, { status: 200, body: ARCHIVE })
  const [request] = lambda
  if (request === undefined) throw new Error('no request arrived')
  expect(verifySignature({ ...request, target: request.path }, CALLER.secretAccessKey).isValid).toBe(true)
  expect(Object.keys(bucket[0]?.headers ?? {}).sort()).toEqual(['connection', 'host'])
})

test('a download that fails is tried again', async () => {
  const { outcome, bucket } = await read(linked, { status: 503 }, 'lost', { status: 200, body: ARCHIVE })
  expect(outcome).toHaveLength(ARCHIVE.length)
  expect(bucket).toHaveLength(3)
})

test.each<readonly [string, Parameters<typeof read>[0], ScriptedAnswer, RegExp]>([
  ['other bytes', linked, { status: 200, body: 'other' }, /not what its SHA-256 says/],
  ['an expired link', linked, { status: 403, body: '<Token>tok/en</Token>' }, /answered with HTTP 403\.$/],
  ['too many bytes', linked, { status: 200, body: Buffer.alloc(10_500_000) }, /larger than 10,485,760 bytes/],
  [
    'a link without TLS',
    () => json({ Content: { Location: 'http://example.test/x' } }),
    { status: 200 },
    /no https link/,
  ],
  ['no link', () => json({}), { status: 200 }, /no https link/],
  ['a layer that is gone', () => fault(404, 'ResourceNotFoundException', 'None'), { status: 200 }, /no such layer/],
])('%s cannot be taken for the code', async (_name, content, answer, expected) => {
  const { outcome } = await read(content, answer)
  const error = await rejectionOf(Promise.reject(outcome))
  expect(error).toMatchObject({ code: 'AWS_REQUEST_FAILED', message: expect.stringMatching(expected) })
  expect(`${error.message} ${error.hint}`).not.toMatch(/tok.*en|0123abcd/)
})
