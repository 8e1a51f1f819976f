import { expect, test } from '@jest/globals'
import type { DeployAws } from '../../lib/aws/synthetics-api.js'
import type { CanaryConfiguration } from '../../lib/aws/synthetics-types.js'
import { CALLER, ROLE, withEnvironment } from '../helpers/aws-server.js'
import { deployAws, deployVariables, never } from '../helpers/deploy-aws.js'
import { answer, type HttpServer, httpServer, type RecordedRequest } from '../helpers/http-server.js'
import { verifySignature } from '../helpers/sigv4-verifier.js'

const ID = '11111111-2222-4333-8444-555555555555'
const ARN = 'arn:aws:synthetics:eu-west-1:123456789012:canary:checkout-api'

const configuration: CanaryConfiguration = {
  Code: { ZipFile: new Uint8Array([80, 75, 255, 254]), BlueprintTypes: ['multi-checks'] },
  ArtifactS3Location: 's3://acme-canary-artifacts/checkout-api',
  ExecutionRoleArn: 'arn:aws:iam::123456789012:role/canary-exec',
  RuntimeVersion: 'syn-nodejs-5.2',
  RunConfig: { TimeoutInSeconds: 60, EnvironmentVariables: { GRÜSSE: 'ä€😀' } },
  VpcConfig: { SubnetIds: [], SecurityGroupIds: [] },
  ProvisionedResourceCleanup: 'OFF',
}
const sentConfiguration = { ...configuration, Code: { ZipFile: 'UEv//g==', BlueprintTypes: ['multi-checks'] } }

/** What a server answers each call with: all that any of them reads. */
const ANSWER = JSON.stringify({ Canary: {}, CanaryRuns: [], DryRunConfig: { DryRunId: ID } })

interface Sent {
  readonly line: string
  readonly body: unknown
}

const CALLS: readonly (readonly [string, (aws: DeployAws) => Promise<unknown>, Sent])[] = [
  [
    'CreateCanary',
    ({ synthetics }) =>
      synthetics.createCanary(
        { Name: 'checkout-api', Schedule: { Expression: 'rate(0 minute)' }, Tags: { team: 'a b' }, ...configuration },
        never,
      ),
    {
      line: 'POST /canary',
      body: {
        Name: 'checkout-api',
        Schedule: { Expression: 'rate(0 minute)' },
        Tags: { team: 'a b' },
        ...sentConfiguration,
      },
    },
  ],
  [
    'UpdateCanary with a configuration',
    ({ synthetics }) => synthetics.updateCanary('checkout-api', configuration, never),
    { line: 'PATCH /canary/checkout-api', body: sentConfiguration },
  ],
  [
    'UpdateCanary with code in a bucket',
    ({ synthetics }) =>
      synthetics.updateCanary(
        'a',
        { Code: { S3Bucket: 'b', S3Key: 'k', S3Version: 'v', BlueprintTypes: ['multi-checks'] } },
        never,
      ),
    {
      line: 'PATCH /canary/a',
      body: { Code: { S3Bucket: 'b', S3Key: 'k', S3Version: 'v', BlueprintTypes: ['multi-checks'] } },
    },
  ],
  [
    'UpdateCanary with a dry run',
    ({ synthetics }) => synthetics.updateCanary('a', { DryRunId: ID, Schedule: { Expression: 'rate(1 hour)' } }, never),
    { line: 'PATCH /canary/a', body: { DryRunId: ID, Schedule: { Expression: 'rate(1 hour)' } } },
  ],
  [
    'StartCanaryDryRun',
    ({ synthetics }) => synthetics.startCanaryDryRun('checkout-api', configuration, never),
    { line: 'POST /canary/checkout-api/dry-run/start', body: sentConfiguration },
  ],
  [
    'GetCanary',
    ({ synthetics }) => synthetics.getCanary('checkout-api', {}, never),
    { line: 'GET /canary/checkout-api', body: undefined },
  ],
  [
    'GetCanary of a dry run',
    ({ synthetics }) => synthetics.getCanary('checkout-api', { dryRunId: ID }, never),
    { line: `GET /canary/checkout-api?dryRunId=${ID}`, body: undefined },
  ],
  [
    'GetCanaryRuns',
    ({ synthetics }) => synthetics.getCanaryRuns('a', { runType: 'CANARY_RUN' }, never),
    { line: 'POST /canary/a/runs', body: { RunType: 'CANARY_RUN', MaxResults: 100 } },
  ],
  [
    'GetCanaryRuns of a dry run',
    ({ synthetics }) => synthetics.getCanaryRuns('a', { runType: 'DRY_RUN', dryRunId: ID }, never),
    { line: 'POST /canary/a/runs', body: { RunType: 'DRY_RUN', DryRunId: ID, MaxResults: 100 } },
  ],
  [
    'StartCanary',
    ({ synthetics }) => synthetics.startCanary('a', never),
    { line: 'POST /canary/a/start', body: undefined },
  ],
  [
    'StopCanary',
    ({ synthetics }) => synthetics.stopCanary('a', never),
    { line: 'POST /canary/a/stop', body: undefined },
  ],
  [
    'DeleteCanary',
    ({ synthetics }) => synthetics.deleteCanary('a', never),
    { line: 'DELETE /canary/a', body: undefined },
  ],
  [
    'TagResource',
    ({ synthetics }) => synthetics.tagResource(ARN, { 'canary-preflight:code-sha256': '0' }, never),
    {
      line: `POST /tags/${encodeURIComponent(ARN)}`,
      body: { Tags: { 'canary-preflight:code-sha256': '0' } },
    },
  ],
  [
    'UntagResource',
    ({ synthetics }) => synthetics.untagResource(ARN, ['a:b', 'c d'], never),
    { line: `DELETE /tags/${encodeURIComponent(ARN)}?tagKeys=a%3Ab&tagKeys=c%20d`, body: undefined },
  ],
]

test.each(CALLS)('%s sends what the API model says', async (_name, call, { line, body }) => {
  await using server = await httpServer(answer(200, ANSWER, { 'content-type': 'application/json' }))
  using _environment = withEnvironment(deployVariables(server.url))
  await call(await deployAws())
  const request = onlyRequest(server)
  expect(`${request.method} ${request.path}`).toBe(line)
  expect(request.body === '' ? undefined : JSON.parse(request.body)).toEqual(body)
  expect(request.headers['content-type']).toBe(body === undefined ? undefined : 'application/json')
  expect(request.headers['transfer-encoding']).toBeUndefined()
})

test.each(CALLS)('the service can verify the signature of %s', async (_name, call) => {
  await using server = await httpServer(answer(200, ANSWER, { 'content-type': 'application/json' }))
  using _environment = withEnvironment(deployVariables(server.url))
  await call(await deployAws())
  const request = onlyRequest(server)
  const { isValid, scope } = verifySignature({ ...request, target: request.path }, CALLER.secretAccessKey)
  expect(isValid).toBe(true)
  expect(scope).toMatch(/^\d{8}\/eu-west-1\/synthetics\/aws4_request$/)
})

test('temporary credentials are sent with their token, and the user agent names the tool', async () => {
  await using server = await httpServer(answer(200, ANSWER))
  const temporary = {
    AWS_ACCESS_KEY_ID: ROLE.accessKeyId,
    AWS_SECRET_ACCESS_KEY: ROLE.secretAccessKey,
    AWS_SESSION_TOKEN: ROLE.sessionToken,
  }
  using _environment = withEnvironment(deployVariables(server.url, temporary))
  const { synthetics } = await deployAws()
  await synthetics.getCanary('a', {}, never)
  const request = onlyRequest(server)
  expect(request.headers['x-amz-security-token']).toBe(ROLE.sessionToken)
  expect(request.headers['user-agent']).toMatch(/canary-preflight\/\d/)
  const { isValid, signedHeaders } = verifySignature({ ...request, target: request.path }, ROLE.secretAccessKey)
  expect(isValid).toBe(true)
  expect(signedHeaders).toContain('x-amz-security-token')
})

test.each([
  ['UpdateCanary', ({ synthetics }: DeployAws) => synthetics.updateCanary('a', { DryRunId: ID }, never)],
  ['StartCanary', ({ synthetics }: DeployAws) => synthetics.startCanary('a', never)],
  ['TagResource', ({ synthetics }: DeployAws) => synthetics.tagResource(ARN, { a: 'b' }, never)],
])('an empty answer to %s is as good as {}', async (_name, call) => {
  await using server = await httpServer(answer(200))
  using _environment = withEnvironment(deployVariables(server.url))
  await expect(call(await deployAws())).resolves.toBeUndefined()
})

function onlyRequest({ requests }: HttpServer): RecordedRequest {
  const [request, ...more] = requests
  if (request === undefined || more.length > 0) throw new Error(`${requests.length} requests arrived`)
  return request
}
