import { describe, expect, test } from '@jest/globals'
import type { Canary, CanaryRun } from '../../../lib/aws/synthetics-types.js'
import { dryRunVerdict } from '../../../lib/canary/deploy/dry-run-verdict.js'

const run = (State: string, StateReason = ''): CanaryRun => ({ Status: { State, StateReason } })
const dry = (Status: Canary['Status'], LastDryRunExecutionStatus?: string): Canary => ({
  Status: Status ?? {},
  DryRunConfig: LastDryRunExecutionStatus === undefined ? {} : { LastDryRunExecutionStatus },
})

describe('the first that holds decides', () => {
  test.each<[string, Canary | undefined, readonly CanaryRun[], string]>([
    ['a run that passed', dry({ State: 'READY' }), [run('PASSED')], 'passed'],
    ['a run that passed, although the status says ERROR', dry({ State: 'ERROR' }), [run('PASSED')], 'passed'],
    ['a run that passed of a dry run that is gone', undefined, [run('PASSED')], 'passed'],
    ['a run that failed', dry({ State: 'RUNNING' }), [run('FAILED', 'Error: no')], 'failed'],
    ['a failed run beside one that passed', dry({ State: 'READY' }), [run('PASSED'), run('FAILED')], 'failed'],
    ['no run, state ERROR', dry({ State: 'ERROR', StateReason: 'no role' }), [], 'not-prepared'],
    [
      'no run, a code that ends in _FAILED',
      dry({ State: 'READY', StateReasonCode: 'UPDATE_FAILED' }),
      [],
      'not-prepared',
    ],
    [
      'no run, INVALID_PERMISSIONS',
      dry({ State: 'READY', StateReasonCode: 'INVALID_PERMISSIONS' }),
      [],
      'not-prepared',
    ],
    ['no run, ROLLBACK_COMPLETE', dry({ State: 'READY', StateReasonCode: 'ROLLBACK_COMPLETE' }), [], 'not-prepared'],
    ['no run, the last execution Failed', dry({ State: 'READY' }, 'Failed'), [], 'not-prepared'],
    ['no run, the dry run gone', undefined, [], 'not-prepared'],
    ['no run yet', dry({ State: 'READY' }), [], 'running'],
    ['a run that runs', dry({ State: 'READY' }), [run('RUNNING')], 'running'],
    ['a run that runs, the last execution FAILED', dry({ State: 'READY' }, 'FAILED'), [run('RUNNING')], 'running'],
    ['an unknown word of the last execution', dry({ State: 'READY' }, 'PASSED'), [], 'running'],
  ])('%s', (_, canary, runs, kind) => {
    expect(dryRunVerdict(canary, runs).kind).toBe(kind)
  })
})

test('the reason of a preparation that failed is what AWS says', () => {
  const verdict = dryRunVerdict(dry({ State: 'ERROR', StateReason: 'The role cannot be assumed' }), [])
  expect(verdict).toEqual({ kind: 'not-prepared', reason: 'The role cannot be assumed' })
})
