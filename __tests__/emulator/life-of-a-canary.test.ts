import { expect, test } from '@jest/globals'
import { canaryRequest, codeFor, dryRun, emulator, eventually, readyCanary } from '../helpers/emulator.js'
import { heldClock } from '../helpers/held-clock.js'
import { answer, httpServer } from '../helpers/http-server.js'

const ARN = '/tags/arn%3Aaws%3Asynthetics%3Aeu-west-1%3A123456789012%3Acanary%3Acheckout-api'

test('a canary is CREATING, then READY, with the defaults filled in', async () => {
  await using server = await emulator()
  const created = await server.call('POST', '/canary', canaryRequest(await codeFor(['http://127.0.0.1:9/'])))
  expect(created.status).toBe(200)
  expect(created.body.Canary.Status).toEqual({ State: 'CREATING', StateReasonCode: 'CREATE_PENDING' })
  const canary = await server.until('checkout-api', 'READY')
  const { Id, Timeline, ...rest } = canary
  expect(Timeline).toEqual({ Created: expect.any(Number), LastModified: expect.any(Number) })
  expect(rest).toEqual({
    Name: 'checkout-api',
    Code: {
      SourceLocationArn: `arn:aws:lambda:eu-west-1:123456789012:layer:cwsyn-checkout-api-${Id}:1`,
      BlueprintTypes: ['multi-checks'],
    },
    ExecutionRoleArn: 'arn:aws:iam::123456789012:role/canary-exec',
    Schedule: { Expression: 'rate(5 minutes)', DurationInSeconds: 0, RetryConfig: { MaxRetries: 0 } },
    RunConfig: { TimeoutInSeconds: 300, MemoryInMB: 1500, ActiveTracing: false, EphemeralStorage: 1024 },
    SuccessRetentionPeriodInDays: 31,
    FailureRetentionPeriodInDays: 31,
    Status: { State: 'READY' },
    ArtifactS3Location: 'acme-canary-artifacts/checkout-api',
    EngineArn: `arn:aws:lambda:eu-west-1:123456789012:function:cwsyn-checkout-api-${Id}:1`,
    RuntimeVersion: 'syn-nodejs-5.2',
    ProvisionedResourceCleanup: 'AUTOMATIC',
    Tags: {},
  })
})

test('a dry run that passes is committed by its id, and the canary was left alone until then', async () => {
  await using target = await httpServer(answer(200))
  await using server = await emulator()
  await readyCanary(server, await codeFor(['http://127.0.0.1:9/']))
  const changes = {
    Code: { ZipFile: await codeFor([target.url]), BlueprintTypes: ['multi-checks'] },
    RunConfig: { TimeoutInSeconds: 60 },
  }
  const { id, run } = await dryRun(server, 'checkout-api', changes)
  expect(target.requests).toHaveLength(1)
  expect(run).toMatchObject({
    DryRunConfig: { DryRunId: id },
    Status: { State: 'PASSED', StateReason: '', StateReasonCode: '', TestResult: 'PASSED' },
    ArtifactS3Location: expect.stringMatching(
      /^acme-canary-artifacts\/checkout-api\/\d{4}\/\d\d\/\d\d\/\d\d\/\d\d-\d\d-\d{3}$/,
    ),
  })
  const tested = await eventually(
    () => server.call('GET', `/canary/checkout-api?dryRunId=${id}`),
    ({ body }) => body.Canary.DryRunConfig?.LastDryRunExecutionStatus === 'PASSED',
  )
  expect(tested.body.Canary.RunConfig.TimeoutInSeconds).toBe(60)
  expect(tested.body.Canary.Code.SourceLocationArn).toMatch(/:2$/)
  const before = await server.call('GET', '/canary/checkout-api')
  expect(before.body.Canary).toMatchObject({ Status: { State: 'READY' }, RunConfig: { TimeoutInSeconds: 300 } })
  expect(before.body.Canary.Code.SourceLocationArn).toMatch(/:1$/)
  expect(before.body.Canary.DryRunConfig).toBeUndefined()

  const committed = await server.call('PATCH', '/canary/checkout-api', { DryRunId: id })
  expect([committed.status, committed.body]).toEqual([200, {}])
  const after = await eventually(
    () => server.call('GET', '/canary/checkout-api'),
    ({ body }) => body.Canary.Status.State === 'READY',
  )
  expect(after.body.Canary).toMatchObject({ RunConfig: { TimeoutInSeconds: 60 } })
  expect(after.body.Canary.Code.SourceLocationArn).toMatch(/:2$/)
})

test('a dry run that fails says which step and why, and cannot be committed', async () => {
  await using target = await httpServer(answer(503))
  await using server = await emulator()
  await readyCanary(server, await codeFor(['http://127.0.0.1:9/']))
  const code = { ZipFile: await codeFor([target.url]), BlueprintTypes: ['multi-checks'] }
  const { id, run } = await dryRun(server, 'checkout-api', { Code: code })
  expect(run.Status).toMatchObject({ State: 'FAILED', StateReasonCode: 'CANARY_FAILURE', TestResult: 'FAILED' })
  const sentences = run.Status.StateReason.split('\n').filter((line) => !/^\s+at [^.]+$/.test(line))
  expect(sentences[0]).toBe('Error: Step 1 - step-1 failed during execution')
  expect(run.Status.StateReason).toContain(
    'Additional error: Step 1: step-1 failed with 1 of 1 assertions failed: Status code is 503, expected it to equal 200.',
  )
  const refused = await eventually(
    () => server.call('PATCH', '/canary/checkout-api', { DryRunId: id }),
    ({ status }) => status !== 409,
  )
  expect([refused.status, refused.headers.get('x-amzn-errortype')]).toEqual([400, 'ValidationException'])
})

test('an update of the configuration alone keeps the version of the code', async () => {
  const { clock, release } = heldClock()
  await using server = await emulator({ clock })
  await server.call('POST', '/canary', canaryRequest(await codeFor(['http://127.0.0.1:9/'])))
  release()
  await server.until('checkout-api', 'READY')
  const updated = await server.call('PATCH', '/canary/checkout-api', { RunConfig: { MemoryInMB: 1024 } })
  expect(updated.status).toBe(200)
  const during = await server.call('GET', '/canary/checkout-api')
  expect(during.body.Canary.Status.State).toBe('UPDATING')
  release()
  const canary = await server.until('checkout-api', 'READY')
  expect(canary.RunConfig).toMatchObject({ MemoryInMB: 1024 })
  expect(canary.Code.SourceLocationArn).toMatch(/:1$/)
})

test('a deleted canary is DELETING, then gone, and its name is free', async () => {
  const { clock, release } = heldClock()
  await using server = await emulator({ clock })
  const zip = await codeFor(['http://127.0.0.1:9/'])
  await server.call('POST', '/canary', canaryRequest(zip))
  release()
  await server.until('checkout-api', 'READY')
  expect((await server.call('DELETE', '/canary/checkout-api?deleteLambda=true')).status).toBe(200)
  expect((await server.call('GET', '/canary/checkout-api')).body.Canary.Status.State).toBe('DELETING')
  release()
  const gone = await eventually(
    () => server.call('GET', '/canary/checkout-api'),
    ({ status }) => status !== 200,
  )
  expect([gone.status, gone.headers.get('x-amzn-errortype')]).toEqual([404, 'ResourceNotFoundException'])
  expect((await server.call('POST', '/canary', canaryRequest(zip))).status).toBe(200)
})

test.each([
  ['AUTOMATIC', '', 0],
  ['OFF', '', 1],
  ['OFF', '?deleteLambda=true', 0],
])('with cleanup %s, DELETE%s leaves %i layers', async (ProvisionedResourceCleanup, query, count) => {
  await using server = await emulator()
  await readyCanary(server, await codeFor(['http://127.0.0.1:9/']), { ProvisionedResourceCleanup })
  await server.call('DELETE', `/canary/checkout-api${query}`)
  await eventually(
    () => server.call('GET', '/canary/checkout-api'),
    ({ status }) => status === 404,
  )
  expect([...server.layers.entries()]).toHaveLength(count)
})

test('tags are merged, removed and listed', async () => {
  await using server = await emulator()
  await readyCanary(server, await codeFor(['http://127.0.0.1:9/']), { Tags: { team: 'checkout', stage: 'prod' } })
  expect((await server.call('POST', ARN, { Tags: { team: 'payments', 'a:b': 'c' } })).body).toEqual({})
  expect((await server.call('DELETE', `${ARN}?tagKeys=stage&tagKeys=unknown`)).status).toBe(200)
  const listed = await server.call('GET', ARN)
  expect(listed.body).toEqual({ Tags: { team: 'payments', 'a:b': 'c' } })
  expect((await server.call('GET', '/canary/checkout-api')).body.Canary.Tags).toEqual(listed.body.Tags)
})

test('tags of a canary that does not exist are NotFoundException', async () => {
  await using server = await emulator()
  const { status, headers } = await server.call('GET', ARN)
  expect([status, headers.get('x-amzn-errortype')]).toEqual([404, 'NotFoundException'])
})
