import { expect, test } from '@jest/globals'
import { json, type ScriptedAnswer, scriptedAws } from '../helpers/aws-script.js'
import { withEnvironment } from '../helpers/aws-server.js'
import { deployAws, deployVariables, never } from '../helpers/deploy-aws.js'
import { rejectionOf } from '../helpers/error-of.js'

const ID = '11111111-2222-4333-8444-555555555555'
const OTHER_ID = '99999999-2222-4333-8444-555555555555'

/** As recordings show it, with members of newer API versions, and two that are not of their type. */
const CANARY = {
  Id: '6c1f1b9e-2f43-4b54-9a5e-0c1d2e3f4a5b',
  Name: 'checkout-api',
  Code: {
    SourceLocationArn: 'arn:aws:lambda:us-east-1:123456789012:layer:cwsyn-a:1',
    BlueprintTypes: ['multi-checks'],
  },
  ExecutionRoleArn: 'arn:aws:iam::123456789012:role/canary-exec',
  Schedule: { Expression: 'rate(5 minutes)', DurationInSeconds: 0, RetryConfig: { MaxRetries: 0 } },
  RunConfig: { TimeoutInSeconds: 300, MemoryInMB: 1500, ActiveTracing: false, EphemeralStorage: 1024 },
  SuccessRetentionPeriodInDays: 31,
  FailureRetentionPeriodInDays: '31',
  Status: { State: 'READY', StateReason: null },
  Timeline: { Created: 1759687501.231, LastModified: 1759687509.04 },
  ArtifactS3Location: 'acme-canary-artifacts/checkout-api',
  VpcConfig: { VpcId: 'vpc-1', SubnetIds: ['subnet-1'], SecurityGroupIds: [], Ipv6AllowedForDualStack: false },
  ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } },
  ProvisionedResourceCleanup: 'AUTOMATIC',
  Tags: { team: 'checkout' },
  DryRunConfig: { DryRunId: ID, LastDryRunExecutionStatus: 'PASSED' },
  MultiLocationConfig: { LocationType: 'Primary' },
}

/** AWS of one test that answers as it is told. */
async function aws(...answers: ScriptedAnswer[]) {
  const server = await scriptedAws(...answers)
  const environment = withEnvironment(deployVariables(server.url))
  const { synthetics } = await deployAws()
  return {
    server,
    synthetics,
    async [Symbol.asyncDispose]() {
      environment[Symbol.dispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}

test('GetCanary gives the canary with dates for timestamps, and without what it does not know', async () => {
  await using service = await aws(json({ Canary: CANARY }))
  const { MultiLocationConfig: located, FailureRetentionPeriodInDays: _text, ...known } = CANARY
  expect(await service.synthetics.getCanary('checkout-api', {}, never)).toEqual({
    ...known,
    MultiLocationConfig: { LocationType: located.LocationType },
    Status: { State: 'READY' },
    Timeline: { Created: new Date('2025-10-05T18:05:01.231Z'), LastModified: new Date('2025-10-05T18:05:09.040Z') },
  })
})

test('CreateCanary gives the canary that it made', async () => {
  await using service = await aws(json({ Canary: { Name: 'a', Status: { State: 'CREATING' } } }))
  const input = {
    Name: 'a',
    Schedule: { Expression: 'rate(0 minute)' },
    Code: { ZipFile: new Uint8Array([1]), BlueprintTypes: ['multi-checks'] as const },
    ArtifactS3Location: 's3://b',
    ExecutionRoleArn: 'r',
    RuntimeVersion: 'syn-nodejs-5.2',
  }
  expect(await service.synthetics.createCanary(input, never)).toEqual({ Name: 'a', Status: { State: 'CREATING' } })
})

test('StartCanaryDryRun gives the id of the dry run', async () => {
  await using service = await aws(json({ DryRunConfig: { DryRunId: ID } }))
  const { Code, ...input } = {
    Code: { S3Bucket: 'b', S3Key: 'k', BlueprintTypes: ['multi-checks'] as const },
    ...PLAIN,
  }
  expect(await service.synthetics.startCanaryDryRun('a', { Code, ...input }, never)).toBe(ID)
})

test('a dry run that was begun without an id may be under way', async () => {
  await using service = await aws(json({}))
  const { Code, ...input } = {
    Code: { S3Bucket: 'b', S3Key: 'k', BlueprintTypes: ['multi-checks'] as const },
    ...PLAIN,
  }
  const error = await rejectionOf(service.synthetics.startCanaryDryRun('a', { Code, ...input }, never))
  expect(error.code).toBe('AWS_ANSWER_LOST')
})

test.each([
  ['ResourceNotFoundException', undefined],
  ['NotFoundException', undefined],
])('there is no canary when GetCanary says %s', async (name, expected) => {
  await using service = await aws({ status: 404, headers: { 'x-amzn-ErrorType': name }, body: '{}' })
  expect(await service.synthetics.getCanary('a', {}, never)).toBe(expected)
})

test.each<readonly [string, ScriptedAnswer]>([
  ['404 without a name', { status: 404, body: '{"message":"no such route"}' }],
  ['404 in HTML', { status: 404, body: '<html>Not Found</html>' }],
  ['an operation that is not known', { status: 404, headers: { 'x-amzn-ErrorType': 'UnknownOperationException' } }],
  ['200 without a canary', json({})],
  ['200 with nothing', { status: 200 }],
  ['200 in HTML', { status: 200, body: '<html>Log in</html>' }],
])('GetCanary does not take %s for an absent canary', async (_name, answer) => {
  await using service = await aws(answer)
  const error = await rejectionOf(service.synthetics.getCanary('a', {}, never))
  expect(error.code).toBe('AWS_REQUEST_FAILED')
})

test('GetCanaryRuns gives all pages, the newest run first', async () => {
  const run = (day: number) => ({ Id: String(day), Timeline: { Started: day * 86_400 }, Status: { State: 'PASSED' } })
  await using service = await aws(
    json({ CanaryRuns: [run(1), run(3)], NextToken: 'page-2' }),
    json({ CanaryRuns: [run(2)] }),
  )
  const runs = await service.synthetics.getCanaryRuns('a', { runType: 'CANARY_RUN' }, never)
  expect(runs.map(({ Id }) => Id)).toEqual(['3', '2', '1'])
  expect(runs[0]?.Timeline).toEqual({ Started: new Date('1970-01-04T00:00:00Z') })
  expect(service.server.requests.map(({ body }) => JSON.parse(body).NextToken)).toEqual([undefined, 'page-2'])
})

test('GetCanaryRuns ends although the token of a page leads back to it', async () => {
  await using service = await aws(json({ CanaryRuns: [], NextToken: 'page-2' }))
  expect(await service.synthetics.getCanaryRuns('a', { runType: 'CANARY_RUN' }, never)).toEqual([])
  expect(service.server.requests).toHaveLength(2)
})

test('a run of another dry run is never given for the one asked for', async () => {
  const runs = [
    { Id: '1', DryRunConfig: { DryRunId: OTHER_ID } },
    { Id: '2', DryRunConfig: { DryRunId: ID } },
  ]
  await using service = await aws(json({ CanaryRuns: runs }))
  const found = await service.synthetics.getCanaryRuns('a', { runType: 'DRY_RUN', dryRunId: ID }, never)
  expect(found.map(({ Id }) => Id)).toEqual(['2'])
})

const PLAIN = { ArtifactS3Location: 's3://b', ExecutionRoleArn: 'r', RuntimeVersion: 'syn-nodejs-5.2' }
