import { expect, test } from '@jest/globals'
import { conclusionOfRun } from '../../lib/commands/conclusion.js'
import { exitCodeOfError, exitCodeOfReport } from '../../lib/commands/exit-code.js'
import { AppError } from '../../lib/core/app-error.js'
import type { ErrorCode } from '../../lib/core/error-codes.js'
import type { Report } from '../../lib/runner/report/report.js'

test.each<[ErrorCode, number]>([
  ['OPTION_UNKNOWN', 2],
  ['FILE_NOT_FOUND', 2],
  ['NOTHING_MATCHED', 2],
  ['FILE_UNWRITABLE', 3],
  ['INTERNAL', 3],
  ['INTERRUPTED', 130],
  ['NO_ASSERTION_EVALUATED', 1],
  // In a run they are a step's; as the error of a command they keep it from doing its job.
  ['AWS_CREDENTIALS_MISSING', 3],
  ['AWS_REGION_MISSING', 3],
  ['AWS_REQUEST_FAILED', 3],
])('%s ends with %d', (code, exitCode) => {
  expect(exitCodeOfError(new AppError(code, ''))).toBe(exitCode)
})

test('an error that is not ours is an internal one', () => {
  expect(exitCodeOfError(new TypeError('x is undefined'))).toBe(3)
})

function report(status: Report['status'], totals: Partial<Report['totals']>, error?: 'unverified'): Report {
  const run = { path: 'a', sha256: '', status, durationMs: 0, diagnostics: [], steps: [] }
  return {
    schemaVersion: 1,
    tool: { name: '', version: '' },
    startedAt: '',
    durationMs: 0,
    status,
    totals: {
      files: 1,
      invalidFiles: 0,
      steps: 1,
      passed: 0,
      failed: 0,
      errored: 0,
      skipped: 0,
      flaky: 0,
      assertions: 1,
      failedAssertions: 0,
      warnings: 0,
      ...totals,
    },
    runs: [error === undefined ? run : { ...run, error: { code: 'NO_ASSERTION_EVALUATED', message: '' } }],
  }
}

/** With a second blueprint of which nothing is to be said. */
function ofTwo(one: Report): Report {
  return { ...one, runs: [...one.runs, ...report('passed', { passed: 1 }).runs] }
}

test.each([
  ['all passed', report('passed', { passed: 1 }), [0, 0, 0, 0, 0]],
  ['passed with a warning', report('passed', { passed: 1, warnings: 1 }), [0, 0, 0, 1, 0]],
  ['passed when retried', report('passed', { passed: 1, flaky: 1 }), [0, 0, 1, 1, 0]],
  ['an assertion failed', report('failed', { failed: 1 }), [0, 1, 1, 1, 0]],
  ['a step errored', report('errored', { errored: 1, passed: 3 }), [1, 1, 1, 1, 0]],
  ['an invalid file', report('failed', { invalidFiles: 1, passed: 1 }), [1, 1, 1, 1, 0]],
  ['nothing ran, though it says passed', report('passed', {}), [1, 1, 1, 1, 0]],
  ['everything was skipped', report('skipped', { skipped: 1 }), [1, 1, 1, 1, 0]],
  ['no assertion was evaluated', report('passed', { passed: 1 }, 'unverified'), [1, 1, 1, 1, 0]],
  ['skipped beside passed', report('skipped', { passed: 1, skipped: 1 }), [0, 1, 1, 1, 0]],
  ['as many failed as passed', report('failed', { passed: 1, failed: 1 }), [0, 1, 1, 1, 0]],
  ['a failure, though it says passed', report('passed', { passed: 1, failed: 1 }), [0, 1, 1, 1, 0]],
  ['one of two blueprints not verified', ofTwo(report('passed', { passed: 2 }, 'unverified')), [1, 1, 1, 1, 0]],
])('%s: fail-on error, failure, flaky, warning, never', (_, given, expected) => {
  const levels = ['error', 'failure', 'flaky', 'warning', 'never'] as const
  expect(levels.map((failOn) => exitCodeOfReport(given, failOn))).toEqual(expected)
})

test.each([
  ['all passed', report('passed', { passed: 1 }), 0, 'passed'],
  ['a failure that does not fail the job', report('failed', { failed: 1 }), 0, 'failed'],
  ['a failure', report('failed', { failed: 1 }), 1, 'failed'],
  ['skipped beside passed', report('skipped', { passed: 1, skipped: 1 }), 1, 'skipped'],
  ['nothing ran, though it says passed', report('passed', {}), 0, 'errored'],
  ['no assertion was evaluated', report('passed', { passed: 1 }, 'unverified'), 0, 'errored'],
  ['called wrongly', report('passed', { passed: 1 }), 2, 'aborted'],
  ['a report that could not be written', report('passed', { passed: 1 }), 3, 'passed'],
  ['a failure, and a report that could not be written', report('failed', { failed: 1 }), 3, 'failed'],
  ['interrupted', report('passed', { passed: 1 }), 130, 'cancelled'],
] as const)('the conclusion: %s', (_, given, exitCode, conclusion) => {
  expect(conclusionOfRun(given, exitCode)).toBe(conclusion)
})
