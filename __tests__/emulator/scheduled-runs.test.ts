import { expect, test } from '@jest/globals'
import { canaryRequest, codeFor, emulator, eventually, readyCanary, type TestEmulator } from '../helpers/emulator.js'
import { heldClock } from '../helpers/held-clock.js'
import { answer, httpServer } from '../helpers/http-server.js'

const START = '/canary/checkout-api/start'
const OFTEN = { delays: { scheduleIntervalMs: 20 } }

/** Asks until there are so many ended runs. */
async function endedRuns(server: TestEmulator, count: number) {
  const { body } = await eventually(
    () => server.call('POST', '/canary/checkout-api/runs', {}),
    (one) => one.body.CanaryRuns.filter(({ Status }) => Status.State !== 'RUNNING').length >= count,
  )
  return body.CanaryRuns
}

test('a started canary runs at once and then by its schedule, the newest run first', async () => {
  await using target = await httpServer(answer(200))
  await using server = await emulator(OFTEN)
  await readyCanary(server, await codeFor([target.url]))
  await server.call('POST', START)
  await server.until('checkout-api', 'RUNNING')
  const runs = await endedRuns(server, 3)
  const started = runs.map(({ Timeline }) => Timeline.Started)
  expect(started).toEqual([...started].sort((a, b) => b - a))
  expect(new Set(runs.map(({ ScheduledRunId }) => ScheduledRunId)).size).toBe(runs.length)
  expect(runs.at(-1)?.Status).toEqual({ State: 'PASSED', StateReason: '', StateReasonCode: '', TestResult: 'PASSED' })
  const last = await server.call('POST', '/canaries/last-run', {})
  expect(last.body.CanariesLastRun).toMatchObject([{ CanaryName: 'checkout-api' }])
})

test('the interval is that of the schedule', async () => {
  await using target = await httpServer(answer(200))
  const { clock, held, release } = heldClock()
  await using server = await emulator({ clock })
  await server.call('POST', '/canary', canaryRequest(await codeFor([target.url])))
  release()
  await server.until('checkout-api', 'READY')
  await server.call('POST', START)
  release()
  await endedRuns(server, 1)
  const [ms = 0] = held()
  expect(ms).toBeGreaterThan(4 * 60_000)
  expect(ms).toBeLessThanOrEqual(5 * 60_000)
})

test('a run-once schedule runs once, and the canary stops by itself', async () => {
  await using target = await httpServer(answer(200))
  await using server = await emulator(OFTEN)
  await readyCanary(server, await codeFor([target.url]), { Schedule: { Expression: 'rate(0 minute)' } })
  expect((await server.call('GET', '/canary/checkout-api')).body.Canary.Schedule).toMatchObject({
    Expression: 'rate(0 hour)',
  })
  await server.call('POST', START)
  await server.until('checkout-api', 'STOPPED')
  expect(await endedRuns(server, 1)).toHaveLength(1)
})

test('a canary stops when the duration of its schedule is over', async () => {
  await using target = await httpServer(answer(200))
  await using server = await emulator({ delays: { scheduleIntervalMs: 400 } })
  const schedule = { Expression: 'rate(1 minute)', DurationInSeconds: 1 }
  await readyCanary(server, await codeFor([target.url]), { Schedule: schedule })
  await server.call('POST', START)
  await server.until('checkout-api', 'STOPPED')
  const count = target.requests.length
  expect([2, 3]).toContain(count)
})

test('a failed run is retried as often as the schedule says, under the same scheduled run', async () => {
  await using target = await httpServer(answer(500))
  await using server = await emulator()
  const schedule = { Expression: 'rate(5 minutes)', RetryConfig: { MaxRetries: 2 } }
  await readyCanary(server, await codeFor([target.url]), { Schedule: schedule })
  await server.call('POST', START)
  const runs = await endedRuns(server, 3)
  expect(runs.map(({ RetryAttempt }) => RetryAttempt)).toEqual([2, 1, undefined])
  expect(new Set(runs.map(({ ScheduledRunId }) => ScheduledRunId)).size).toBe(1)
})

test('a passed run is not retried', async () => {
  await using target = await httpServer(answer(200))
  await using server = await emulator()
  const schedule = { Expression: 'rate(0 hour)', RetryConfig: { MaxRetries: 2 } }
  const given = { Schedule: schedule, RunConfig: { TimeoutInSeconds: 60 } }
  await readyCanary(server, await codeFor([target.url]), given)
  await server.call('POST', START)
  await server.until('checkout-api', 'STOPPED')
  expect(target.requests).toHaveLength(1)
})

test('an update of a running canary keeps it running, and runs the new code at once', async () => {
  await using before = await httpServer(answer(200))
  await using after = await httpServer(answer(200))
  await using server = await emulator()
  await readyCanary(server, await codeFor([before.url]))
  await server.call('POST', START)
  await endedRuns(server, 1)
  await server.call('PATCH', '/canary/checkout-api', {
    Code: { ZipFile: await codeFor([after.url]), BlueprintTypes: ['multi-checks'] },
  })
  await server.until('checkout-api', 'RUNNING')
  await endedRuns(server, 2)
  expect([before.requests.length, after.requests.length]).toEqual([1, 1])
})

test('a run in progress when the canary is stopped is never recorded as completed', async () => {
  const waiting: (() => void)[] = []
  await using target = await httpServer((_request, response) => void waiting.push(() => response.end('ok')))
  await using server = await emulator()
  await readyCanary(server, await codeFor([target.url]))
  await server.call('POST', START)
  await eventually(
    () => Promise.resolve(waiting.length),
    (count) => count === 1,
  )
  await server.call('POST', '/canary/checkout-api/stop')
  await server.until('checkout-api', 'STOPPED')
  for (const end of waiting) end()
  const stored = await eventually(
    () => Promise.resolve(server.buckets.list({ bucket: 'acme-canary-artifacts', prefix: '' })),
    (objects) => objects.length === 2,
  )
  expect(stored.map(({ key }) => key).join()).toContain('SyntheticsReport-PASSED.json')
  const { body } = await server.call('POST', '/canary/checkout-api/runs', {})
  expect(body.CanaryRuns.map(({ Status }) => Status.State)).toEqual(['RUNNING'])
})

test('closing ends a run that hangs', async () => {
  await using target = await httpServer(() => {})
  const server = await emulator()
  await readyCanary(server, await codeFor([target.url]))
  await server.call('POST', START)
  await eventually(
    () => Promise.resolve(target.requests.length),
    (count) => count === 1,
  )
  await server.close()
})
