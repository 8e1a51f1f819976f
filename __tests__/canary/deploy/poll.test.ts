import { expect, test } from '@jest/globals'
import { poll } from '../../../lib/canary/deploy/poll.js'
import { AppError } from '../../../lib/core/app-error.js'
import type { ErrorCode } from '../../../lib/core/error-codes.js'
import { rejectionOf } from '../../helpers/error-of.js'
import { steppingClock } from '../../helpers/stepping-clock.js'

const WAIT = { until: 'it is there', limitMs: 60_000, hint: 'Look.' }

function waiting({ endsAtMs = Number.POSITIVE_INFINITY, signal = new AbortController().signal } = {}) {
  const said: string[] = []
  const clock = steppingClock()
  return { clock, signal, endsAtMs, random: () => 0.5, said, say: (text: string) => void said.push(text) }
}

test('looks 1 s apart at first, then less often, and never more than 10 s apart', async () => {
  const deployment = waiting()
  let looks = 0
  await poll(deployment, WAIT, () => {
    looks += 1
    return Promise.resolve(looks === 9 ? { found: looks } : { seen: 'nothing' })
  })
  expect(deployment.clock.slept).toEqual([1000, 1500, 2250, 3375, 5062.5, 7593.75, 10_000, 10_000])
})

test('ends at the limit with what was seen last, after one more look at its very end', async () => {
  const deployment = waiting()
  const error = await rejectionOf(poll(deployment, WAIT, () => Promise.resolve({ seen: 'UPDATING' })))
  expect(error).toMatchObject({
    code: 'DEPLOY_TIMEOUT',
    message: 'Waited 60 s until it is there; last seen: UPDATING.',
    hint: 'Look.',
  })
  expect(deployment.clock.monotonicMs()).toBe(60_000)
})

test('ends with the time of the deploy when that is sooner', async () => {
  const error = await rejectionOf(poll(waiting({ endsAtMs: 5000 }), WAIT, () => Promise.resolve({ seen: 'x' })))
  expect(error.message).toContain('Waited 5 s')
})

test('says about every 15 s what it is waiting for', async () => {
  const deployment = waiting()
  await rejectionOf(poll(deployment, WAIT, () => Promise.resolve({ seen: 'UPDATING' })))
  expect(deployment.said).toEqual([
    'still waiting until it is there: UPDATING (21 s)',
    'still waiting until it is there: UPDATING (41 s)',
  ])
})

test('AWS being away for four looks in a row changes nothing', async () => {
  let looks = 0
  const found = await poll(waiting(), { ...WAIT, limitMs: 600_000 }, () => {
    looks += 1
    if (looks % 5 !== 0) return Promise.reject(new AppError('AWS_REQUEST_FAILED', 'no answer'))
    return Promise.resolve(looks === 15 ? { found: looks } : { seen: 'x' })
  })
  expect(found).toBe(15)
})

test('says at once that AWS does not answer, once', async () => {
  const deployment = waiting()
  await rejectionOf(poll(deployment, WAIT, () => Promise.reject(new AppError('AWS_REQUEST_FAILED', 'no route'))))
  expect(deployment.said).toEqual(['AWS does not answer (no route); trying again'])
})

test('a look that hangs is ended a second after the limit', async () => {
  const hanging = (signal: AbortSignal): Promise<never> =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const error = await rejectionOf(poll(waiting(), { ...WAIT, limitMs: 5 }, hanging))
  expect(error).toMatchObject({ code: 'DEPLOY_TIMEOUT', hint: 'Look.' })
})

test.each<[ErrorCode, number]>([
  ['AWS_REQUEST_FAILED', 5],
  ['AWS_THROTTLED', 5],
  ['AWS_ACCESS_DENIED', 1],
  ['CANARY_CONFLICT', 1],
])('%s ends it after %i looks', async (code, expected) => {
  let looks = 0
  const error = await rejectionOf(
    poll(waiting(), WAIT, () => {
      looks += 1
      return Promise.reject(new AppError(code, 'no'))
    }),
  )
  expect([error.code, looks]).toEqual([code, expected])
})

test('ends with the signal', async () => {
  const interruption = new AbortController()
  const reason = new AppError('INTERRUPTED', 'The run was interrupted.')
  const look = (): Promise<{ seen: string }> => {
    interruption.abort(reason)
    return Promise.resolve({ seen: 'x' })
  }
  expect(await rejectionOf(poll(waiting({ signal: interruption.signal }), WAIT, look))).toBe(reason)
})
