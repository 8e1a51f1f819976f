import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import type { FaultRule } from '../../lib/emulator/faults/fault-rule.js'
import { canaryRequest, codeFor, emulator, eventually, readyCanary } from '../helpers/emulator.js'

const PATH = '/canary/checkout-api'
const NOWHERE = 'http://127.0.0.1:9/'

async function withFaults(...faults: readonly FaultRule[]) {
  const server = await emulator({ faults })
  await readyCanary(server, await codeFor([NOWHERE]))
  return server
}

const changed = { RunConfig: { MemoryInMB: 1024 } }
const memory = (canary: { readonly RunConfig: { readonly MemoryInMB: number } }) => canary.RunConfig.MemoryInMB

test.each([
  [{ kind: 'throttle' }, 429, 'TooManyRequestsException', 'Rate exceeded'],
  [
    { kind: 'error', status: 500, code: 'InternalServerException', message: 'oh' },
    500,
    'InternalServerException',
    'oh',
  ],
  [
    { kind: 'access-denied' },
    403,
    'AccessDeniedException',
    'User: arn:aws:iam::123456789012:user/emulator is not authorized to perform: synthetics:UpdateCanary on resource: arn:aws:synthetics:eu-west-1:123456789012:canary:checkout-api because no identity-based policy allows the synthetics:UpdateCanary action',
  ],
] as const)('%j is answered, and nothing happens', async (fault, status, code, message) => {
  await using server = await withFaults({ operation: 'UpdateCanary', fault })
  const refused = await server.call('PATCH', PATH, changed)
  expect([refused.status, refused.headers.get('x-amzn-errortype'), refused.body.Message]).toEqual([
    status,
    code,
    message,
  ])
  const { body } = await server.call('GET', PATH)
  expect([body.Canary.Status.State, memory(body.Canary)]).toEqual(['READY', 1500])
})

test('no-answer cuts the connection before anything happens', async () => {
  await using server = await withFaults({ operation: 'UpdateCanary', fault: { kind: 'no-answer' } })
  await expect(server.call('PATCH', PATH, changed)).rejects.toThrow('fetch failed')
  expect(memory((await server.call('GET', PATH)).body.Canary)).toBe(1500)
  expect(server.requests.find(({ operation }) => operation === 'UpdateCanary')?.outcome).toBe('cut')
})

test('lost-answer cuts the connection after it has happened', async () => {
  await using server = await withFaults({ operation: 'UpdateCanary', fault: { kind: 'lost-answer' } })
  await expect(server.call('PATCH', PATH, changed)).rejects.toThrow('fetch failed')
  expect(memory(await server.until('checkout-api', 'READY'))).toBe(1024)
})

test('stuck never leaves the transitional state', async () => {
  await using server = await withFaults({ operation: 'UpdateCanary', fault: { kind: 'stuck' } })
  await server.call('PATCH', PATH, changed)
  // Another canary comes through all of its states meanwhile.
  await readyCanary(server, await codeFor([NOWHERE]), { Name: 'other' })
  expect((await server.call('GET', PATH)).body.Canary.Status.State).toBe('UPDATING')
})

test.each([
  ['PREPARING', 0],
  ['RUNNING', 1],
])('a dry run that is stuck in %s has %d runs', async (state, count) => {
  await using server = await withFaults({ operation: 'StartCanaryDryRun', fault: { kind: 'stuck', state } })
  const { body } = await server.call('POST', `${PATH}/dry-run/start`, {})
  const request = { DryRunId: body.DryRunConfig.DryRunId, RunType: 'DRY_RUN' }
  const runs = await eventually(
    () => server.call('POST', `${PATH}/runs`, request),
    (one) => one.body.CanaryRuns.length === count,
  )
  expect(runs.body.CanaryRuns.map(({ Status }) => Status.State)).toEqual(count === 0 ? [] : ['RUNNING'])
})

test('an update with a state-reason is rolled back, and says why', async () => {
  await using server = await withFaults({ operation: 'UpdateCanary', fault: { kind: 'state-reason', reason: 'no' } })
  await server.call('PATCH', PATH, changed)
  const canary = await server.until('checkout-api', 'READY')
  expect(canary.Status).toEqual({ State: 'READY', StateReason: 'no', StateReasonCode: 'ROLLBACK_COMPLETE' })
  expect(memory(canary)).toBe(1500)
})

test('a creation with a state-reason ends in ERROR', async () => {
  const fault = { kind: 'state-reason', reason: 'The role cannot be assumed by Lambda.' } as const
  await using server = await emulator({ faults: [{ operation: 'CreateCanary', fault }] })
  await server.call('POST', '/canary', canaryRequest(await codeFor([NOWHERE])))
  const { Status } = await server.until('checkout-api', 'ERROR')
  expect(Status).toEqual({ State: 'ERROR', StateReason: fault.reason, StateReasonCode: 'CREATE_FAILED' })
})

test('a rule counts: the nth call, so many times, of that name', async () => {
  const throttle = { kind: 'throttle' } as const
  await using server = await withFaults({
    operation: 'UpdateCanary',
    nth: 2,
    times: 2,
    name: 'checkout-api',
    fault: throttle,
  })
  const statuses: number[] = []
  for (let call = 1; call <= 4; call += 1) {
    statuses.push((await server.call('PATCH', PATH, {})).status)
    if (statuses.at(-1) === 200) await server.until('checkout-api', 'READY')
    expect((await server.call('PATCH', '/canary/other', {})).status).toBe(404)
  }
  expect(statuses).toEqual([200, 429, 429, 200])
})

test('a rule with nth befalls that call alone', async () => {
  await using server = await withFaults()
  server.addFault({ operation: 'GetCanary', nth: 2, fault: { kind: 'throttle' } })
  const answers = [await server.call('GET', PATH), await server.call('GET', PATH), await server.call('GET', PATH)]
  expect(answers.map(({ status }) => status)).toEqual([200, 429, 200])
})

test('the neighbours fail in their own form', async () => {
  await using server = await withFaults({ operation: 'PutObject', fault: { kind: 'access-denied' } })
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const s3 = new S3Client({ endpoint: server.url, region: 'eu-west-1', credentials, forcePathStyle: true })
  server.buckets.createBucket('code')
  const put = s3.send(new PutObjectCommand({ Bucket: 'code', Key: 'canary.zip', Body: 'x' }))
  await expect(put).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  s3.destroy()
})

test('the hook is called after the effect and before the answer', async () => {
  const seen: unknown[] = []
  await using server = await emulator({ onEffect: (call) => void seen.push([call.operation, call.name]) })
  const { status } = await server.call('POST', '/canary', canaryRequest(await codeFor([NOWHERE])))
  await server.call('PATCH', '/canary/none', {})
  expect([status, seen]).toEqual([200, [['CreateCanary', 'checkout-api']]])
})
