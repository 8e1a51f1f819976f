import { expect, test } from '@jest/globals'
import type { CanaryRun } from '../../../lib/aws/synthetics-types.js'
import type { Deployment } from '../../../lib/canary/deploy/deployment.js'
import { watch } from '../../../lib/canary/deploy/watch.js'
import { verdictsOf } from '../../../lib/canary/deploy/watched-runs.js'
import { steppingClock } from '../../helpers/stepping-clock.js'

const since = new Date(10_000)

function run(id: string, State: string, startedMs: number, more: Partial<CanaryRun> = {}): CanaryRun {
  return { Id: id, Status: { State }, Timeline: { Started: new Date(startedMs) }, ...more }
}

function states(runs: readonly CanaryRun[], maxRetries = 0): string[] {
  return verdictsOf(runs, { since, maxRetries }).map(({ state }) => state)
}

test('runs count in the order in which they began, whatever the order of the answer', () => {
  expect(states([run('b', 'FAILED', 12_000), run('a', 'PASSED', 11_000)])).toEqual(['passed', 'failed'])
})

test('a run that began before the update does not count', () => {
  expect(states([run('a', 'FAILED', 10_000), run('b', 'PASSED', 10_001)])).toEqual(['passed'])
})

test('a retry of a run that began before the update does not count', () => {
  const retried = { ScheduledRunId: 's' }
  expect(states([run('a', 'FAILED', 9_000, retried), run('b', 'FAILED', 11_000, retried)], 1)).toEqual([])
})

test('a failed attempt is not the verdict while a retry is to come', () => {
  expect(states([run('a', 'FAILED', 11_000, { ScheduledRunId: 's' })], 1)).toEqual(['running'])
})

test('a failed attempt is not the verdict while its last retry goes on', () => {
  const runs = [
    run('a', 'FAILED', 11_000, { ScheduledRunId: 's' }),
    run('b', 'RUNNING', 12_000, { ScheduledRunId: 's' }),
  ]
  expect(states(runs, 1)).toEqual(['running'])
})

test('a run that passed when it was retried has passed', () => {
  const runs = [
    run('a', 'FAILED', 11_000, { ScheduledRunId: 's' }),
    run('b', 'PASSED', 12_000, { ScheduledRunId: 's' }),
  ]
  expect(states(runs, 1)).toEqual(['passed'])
})

test('a run whose last retry failed has failed', () => {
  const runs = [
    run('a', 'FAILED', 11_000, { ScheduledRunId: 's' }),
    run('b', 'FAILED', 12_000, { ScheduledRunId: 's' }),
  ]
  expect(states(runs, 1)).toEqual(['failed'])
})

test('a run that goes on has no verdict', () => {
  expect(states([run('a', 'RUNNING', 11_000)])).toEqual(['running'])
})

test('as many runs are waited for as were asked for', async () => {
  const answers = [[], [run('a', 'PASSED', 11_000)], [run('a', 'PASSED', 11_000), run('b', 'PASSED', 12_000)]]
  let looks = 0
  const deployment = {
    aws: { synthetics: { getCanaryRuns: async () => answers[looks++] ?? [] } },
    name: 'checkout-api',
    desired: { source: { manifest: { Schedule: { Expression: 'rate(1 minute)' } } } },
    clock: steppingClock(),
    signal: new AbortController().signal,
    endsAtMs: Number.POSITIVE_INFINITY,
    random: () => 0.5,
    say: () => {},
  }
  // Only what a watch looks at.
  await watch(deployment as unknown as Deployment, { canary: {}, runs: 2, since })
  expect(looks).toBe(3)
})
