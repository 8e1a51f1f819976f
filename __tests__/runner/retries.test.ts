import { expect, test } from '@jest/globals'
import { AppError } from '../../lib/core/app-error.js'
import { backoffMs, retryReasonOfError } from '../../lib/runner/retries.js'
import { answer, type HttpHandler, httpServer } from '../helpers/http-server.js'
import { httpStep, runOne, sleeplessClock } from '../helpers/run.js'

const failingTimes = (times: number, failure: HttpHandler): HttpHandler => {
  let requests = 0
  return (request, response) => (++requests <= times ? failure : answer(200))(request, response)
}

test('a server error is tried again, and the step that then passes is flaky', async () => {
  await using server = await httpServer(failingTimes(1, answer(503)))
  const { clock, sleeps } = sleeplessClock()
  const { report, steps, events } = await runOne({ steps: { 1: httpStep('a', server.url) } }, { retries: 2 }, { clock })
  expect(report).toMatchObject({ status: 'passed', totals: { flaky: 1 } })
  expect(steps[0]).toMatchObject({
    status: 'passed',
    flaky: true,
    attempts: [{ status: 'failed', reason: 'Status code is 503, expected it to equal 200.' }, { status: 'passed' }],
  })
  expect(steps[0]?.attempts[1]).not.toHaveProperty('reason')
  expect(events).toContainEqual(expect.objectContaining({ type: 'step-retrying', attempt: 2 }))
  expect(sleeps).toHaveLength(1)
})

test('a connection that breaks is tried again', async () => {
  await using server = await httpServer(failingTimes(1, (_request, response) => response.destroy()))
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url) } }, { retries: 1 }, sleeplessClock())
  expect(steps[0]).toMatchObject({ flaky: true, attempts: [{ status: 'errored' }, { status: 'passed' }] })
})

test('no more attempts are made than --retries allows', async () => {
  await using server = await httpServer(answer(500))
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url) } }, { retries: 2 }, sleeplessClock())
  expect(steps[0]).toMatchObject({ status: 'failed', flaky: false })
  expect(server.requests).toHaveLength(3)
  expect(steps[0]?.attempts).toHaveLength(3)
})

test.each([
  ['a 404', 404, [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }]],
  [
    'a 503 that was expected',
    503,
    [
      { type: 'STATUS_CODE', operator: 'EQUALS', value: 503 },
      { type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x' },
    ],
  ],
])('%s is not tried again', async (_name, status, assertions) => {
  await using server = await httpServer(answer(status))
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url, { assertions }) } }, { retries: 3 })
  expect(steps[0]?.status).toBe('failed')
  expect(server.requests).toHaveLength(1)
})

test('a server error is tried again when the step asserts on something else only', async () => {
  await using server = await httpServer(answer(503))
  const assertions = [{ type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x' }]
  await runOne({ steps: { 1: httpStep('a', server.url, { assertions }) } }, { retries: 1 }, sleeplessClock())
  expect(server.requests).toHaveLength(2)
})

test('nothing is tried again without --retries', async () => {
  await using server = await httpServer(answer(500))
  await runOne({ steps: { 1: httpStep('a', server.url) } })
  expect(server.requests).toHaveLength(1)
})

test.each([
  [2, 500],
  [3, 1000],
  [5, 4000],
  [6, 5000],
  [20, 5000],
])('before attempt %i at most %i ms are waited', (attempt, most) => {
  expect(backoffMs(attempt, 1)).toBe(most)
  expect(backoffMs(attempt, 0)).toBe(0)
})

test.each([
  ['CONNECTION_RESET', true],
  ['DNS_LOOKUP_FAILED', true],
  ['STEP_TIMEOUT', true],
  ['TLS_FAILED', false],
  ['INTERRUPTED', false],
  ['RUN_TIMEOUT', false],
  ['SECRET_UNAVAILABLE', false],
] as const)('%s is worth another attempt: %s', (code, isTransient) => {
  expect(retryReasonOfError(new AppError(code, 'x')) !== undefined).toBe(isTransient)
})
