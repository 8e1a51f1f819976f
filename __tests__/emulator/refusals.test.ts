import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { canaryRequest, codeFor, emulator, readyCanary, type TestEmulator } from '../helpers/emulator.js'

let server: TestEmulator
let zip: string
beforeAll(async () => {
  server = await emulator()
  zip = await codeFor(['http://127.0.0.1:9/'])
  await readyCanary(server, zip, { Name: 'taken' })
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
})

const ONE = '1 validation error detected: '
const blueprint = { BlueprintTypes: ['multi-checks'] }
const role = (account: string) => ({ ExecutionRoleArn: `arn:aws:iam::${account}:role/canary-exec` })
const environment = (variables: object) => ({ RunConfig: { EnvironmentVariables: variables } })
const schedule = (Expression: string) => ({ Schedule: { Expression } })
const encryption = (S3Encryption: object) => ({ ArtifactConfig: { S3Encryption } })

/** Changes of a good CreateCanary request, and what they are answered. A function gets the zip. */
const CREATE: readonly (readonly [what: string, given: object | ((zip: string) => object), message: string])[] = [
  [
    'a name in capitals',
    { Name: 'Checkout' },
    `${ONE}Value 'Checkout' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-z_\\-]+$`,
  ],
  ['a name that is used', { Name: 'taken' }, 'Canary name already exists'],
  [
    'no schedule',
    { Schedule: null },
    `${ONE}Value null at 'schedule' failed to satisfy constraint: Member must not be null`,
  ],
  [
    'an encryption mode that is none',
    encryption({ EncryptionMode: 'SSE' }),
    `${ONE}Value 'SSE' at 'artifactConfig.s3Encryption.encryptionMode' failed to satisfy constraint: Member must satisfy enum value set: [SSE_KMS, SSE_S3]`,
  ],
  [
    'a time-out above 840 s and a memory below 960 MB',
    { RunConfig: { TimeoutInSeconds: 841, MemoryInMB: 64 } },
    "2 validation errors detected: Value '841' at 'runConfig.timeoutInSeconds' failed to satisfy constraint: Member must have value less than or equal to 840; Value '64' at 'runConfig.memoryInMB' failed to satisfy constraint: Member must have value greater than or equal to 960",
  ],
  ['both handler and blueprint', (ZipFile) => ({ Code: { ZipFile, ...blueprint, Handler: 'a.handler' } }), EITHER()],
  ['an empty handler and a blueprint', (ZipFile) => ({ Code: { ZipFile, ...blueprint, Handler: '' } }), EITHER()],
  ['neither of them', (ZipFile) => ({ Code: { ZipFile } }), 'Handler or blueprint types are required.'],
  [
    'a source and its location',
    (ZipFile) => ({ Code: { ZipFile, S3Bucket: 'b', S3Key: 'k', ...blueprint } }),
    'Both source location and source are specified.',
  ],
  ['a bucket without a key', { Code: { S3Bucket: 'b', ...blueprint } }, 'Missing S3 Key'],
  [
    'an object that is not there',
    { Code: { S3Bucket: 'b', S3Key: 'k', ...blueprint } },
    'The code cannot be read: no object s3://b/k was found.',
  ],
  ['no code at all', { Code: blueprint }, 'Either source location or source must be specified.'],
  ['a rate of hours', schedule('rate(2 hours)'), 'Invalid Schedule Expression.'],
  ['a cron with both days', schedule('cron(0 8 1 * MON *)'), 'Invalid Schedule Expression.'],
  ['a cron for a day that never comes', schedule('cron(0 8 30 2 ? *)'), 'Invalid Schedule Expression.'],
  [
    'a time-out above the interval',
    { ...schedule('rate(1 minute)'), RunConfig: { TimeoutInSeconds: 61 } },
    'Run timeout cannot be greater than 60 seconds for the chosen frequency',
  ],
  [
    'two retries of a long run',
    { Schedule: { Expression: 'rate(1 hour)', RetryConfig: { MaxRetries: 2 } }, RunConfig: { TimeoutInSeconds: 600 } },
    'Run timeout must be less than 600 seconds with 2 retries',
  ],
  ['a deprecated runtime', { RuntimeVersion: 'syn-nodejs-2.2' }, 'Deprecated runtime version specified.'],
  ['a runtime that does not exist', { RuntimeVersion: 'syn-nodejs-99.0' }, 'Invalid runtime version specified.'],
  [
    'a runtime without blueprints',
    { RuntimeVersion: 'syn-nodejs-puppeteer-10.0' },
    'Blueprint types are not supported by runtime version syn-nodejs-puppeteer-10.0: use syn-nodejs-3.0 or later.',
  ],
  ['a key with the wrong mode', encryption({ EncryptionMode: 'SSE_S3', KmsKeyArn: KEY() }), KMS()],
  ['SSE_KMS without a key', encryption({ EncryptionMode: 'SSE_KMS' }), KMS()],
  ['the role of another account', role('999999999999'), 'Cross-account pass role is not allowed.'],
  ['a memory that is no multiple of 64', { RunConfig: { MemoryInMB: 1000 } }, 'MemoryInMB must be a multiple of 64.'],
  [
    'a retention that the model allows and the service does not',
    { SuccessRetentionPeriodInDays: 456 },
    'SuccessRetentionPeriodInDays must be between 1 and 455 days.',
  ],
  [
    'an environment variable of one letter',
    environment({ A: 'x' }),
    `${ONE}Value 'A' at 'runConfig.environmentVariables.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+`,
  ],
  [
    'a reserved environment variable',
    environment({ AWS_REGION: 'eu-west-1' }),
    'Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: AWS_REGION',
  ],
  [
    'more than 4 KB of environment',
    environment({ AB: 'x'.repeat(4095) }),
    'Environment variables are larger than 4096 bytes.',
  ],
  [
    'a tag of AWS',
    { Tags: { 'aws:team': 'x' } },
    `${ONE}Value 'aws:team' at 'tags.key' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(?!aws:)[a-zA-Z+-=._:/]+$`,
  ],
  ['no tags to replicate', { ResourcesToReplicateTags: ['lambda-function'] }, 'ResourcesToReplicateTags needs Tags.'],
  [
    'artifacts that are not in S3',
    { ArtifactS3Location: 'acme-canary-artifacts' },
    'ArtifactS3Location must be of the form s3://bucket/prefix.',
  ],
]

function EITHER(): string {
  return 'Request should contain only either a handler or blueprint types.'
}

function KMS(): string {
  return 'KmsKeyArn must be specified with SSE_KMS encryption mode'
}

function KEY(): string {
  return 'arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555'
}

test.each(CREATE)('CreateCanary refuses %s', async (_what, given, message) => {
  const changes = typeof given === 'function' ? given(zip) : given
  const { status, headers, body } = await server.call('POST', '/canary', canaryRequest(zip, changes))
  expect({ status, code: headers.get('x-amzn-errortype'), body }).toEqual({
    status: 400,
    code: 'ValidationException',
    body: { Message: message },
  })
})

test('a member of the wrong type is a SerializationException', async () => {
  const { status, headers } = await server.call('POST', '/canary', canaryRequest(zip, { Name: 7 }))
  expect([status, headers.get('x-amzn-errortype')]).toEqual([400, 'SerializationException'])
})

test('a zip above 225 KB is too large to be sent inline', async () => {
  const large = Buffer.alloc(225 * 1024 + 1).toString('base64')
  const { status, headers } = await server.call('POST', '/canary', canaryRequest(large, { Name: 'large' }))
  expect([status, headers.get('x-amzn-errortype')]).toEqual([413, 'RequestEntityTooLargeException'])
})

test('members that newer clients send are ignored', async () => {
  const given = { Name: 'newer', NewerMember: 'x', MultiLocationConfig: { LocationType: 'Primary' }, VpcConfig: null }
  const { status } = await server.call('POST', '/canary', canaryRequest(zip, given))
  expect(status).toBe(200)
})

const coordinates = (IgnoreCoordinates: readonly string[]) => ({
  VisualReference: { BaseCanaryRunId: 'nextrun', BaseScreenshots: [{ ScreenshotName: 'home', IgnoreCoordinates }] },
})

test.each([
  ['POST', '/canary', { BrowserConfigs: [] }, "'browserConfigs'"],
  ['PATCH', '/canary/taken', { BrowserConfigs: [{ BrowserType: 'SAFARI' }] }, "'browserConfigs.1.member.browserType'"],
  ['PATCH', '/canary/taken', { VisualReference: {} }, "'visualReference.baseCanaryRunId'"],
  ['POST', '/canary/taken/dry-run/start', { VisualReferences: [] }, "'visualReferences'"],
  [
    'PATCH',
    '/canary/taken',
    coordinates(['1,2,3']),
    "'visualReference.baseScreenshots.1.member.ignoreCoordinates.1.member'",
  ],
])('%s %s refuses %j, though only browser canaries use it', async (method, path, given, place) => {
  const request = path === '/canary' ? canaryRequest(zip, { Name: 'browser', ...given }) : given
  const { status, body } = await server.call(method, path, request)
  expect([status, body.Message]).toEqual([400, expect.stringContaining(`${ONE}Value `)])
  expect(body.Message).toContain(` at ${place} failed to satisfy constraint: `)
})

test.each([
  ['GET', '/tags/no-arn', undefined],
  ['POST', '/tags/arn:aws:synthetics:eu-west-1:123456789012:canary:taken', { Tags: { 'aws:team': 'x' } }],
  ['DELETE', '/tags/arn:aws:synthetics:eu-west-1:123456789012:canary:taken', undefined],
])('%s %s with %j is a BadRequestException', async (method, path, given) => {
  const { status, headers, body } = await server.call(method, path, given)
  expect([status, headers.get('x-amzn-errortype')]).toEqual([400, 'BadRequestException'])
  expect(body.Message).toContain(ONE)
})

test('UpdateCanary wants the code when the runtime changes', async () => {
  const { body } = await server.call('PATCH', '/canary/taken', { RuntimeVersion: 'syn-nodejs-5.1' })
  expect(body).toEqual({ Message: 'Code must be provided when updating to a different runtime' })
})

test('UpdateCanary refuses a schedule that the time-out does not fit', async () => {
  const { body } = await server.call('PATCH', '/canary/taken', schedule('rate(1 minute)'))
  expect(body).toEqual({ Message: 'Run timeout cannot be greater than 60 seconds for the chosen frequency' })
})

test('environment variables are nowhere to be read', async () => {
  await readyCanary(server, zip, { Name: 'variables', ...environment({ TOKEN: 'not-to-be-read' }) })
  const one = await server.call('GET', '/canary/variables')
  const all = await server.call('POST', '/canaries', {})
  expect(JSON.stringify([one.body, all.body])).not.toContain('not-to-be-read')
})
