import { expect, test } from '@jest/globals'
import { parseDocument } from '../../lib/blueprint/parse-document.js'
import { validatedFrom } from '../../lib/blueprint/validated-file.js'
import { reportFromValidation } from '../../lib/reporters/validation-report.js'
import { interruptionOf, totalsOf, verdictOf } from '../../lib/reporters/verdict.js'
import type { Report } from '../../lib/runner/report/report.js'
import { assertionReport, reportOf, runReport, skippedStep, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

test('a step that was not selected is not counted as verified', () => {
  const assertions = [assertionReport({ status: 'skipped', actual: null })]
  const steps = [
    stepReport({ key: '1', name: 'A', assertions: [assertionReport()] }),
    skippedStep({ key: '2', name: 'B', assertions }),
  ]
  expect(verdictOf(reportOf([runReport({ path: 'a.json', steps })]))).toBe(
    '1 assertion in 1 step of 1 blueprint passed in 135 ms; 1 step skipped',
  )
})

test('a step that needed a retry is named in the verdict', () => {
  const steps = [stepReport({ key: '1', name: 'A', flaky: true, assertions: [assertionReport()] })]
  expect(verdictOf(reportOf([runReport({ path: 'a.json', steps })]))).toContain('; 1 step only after a retry')
})

test('each kind of bad news has its own words', () => {
  expect(verdictOf(SAMPLE_REPORTS.mixed)).toBe(
    '2 assertions failed, 1 step errored, 1 blueprint could not be verified, 1 file invalid, 1 step skipped, after 5.68 s',
  )
})

test('a step that failed without a false assertion is counted beside those that have one', () => {
  const error = { code: 'EXTRACTION_FAILED', message: 'Cannot extract "id".' }
  const silent = stepReport({ key: '2', name: 'B', status: 'failed', error, assertions: [assertionReport()] })
  const loud = stepReport({
    key: '1',
    name: 'A',
    status: 'failed',
    assertions: [assertionReport({ status: 'failed' })],
  })
  const verdict = (...steps: (typeof loud)[]): string => verdictOf(reportOf([runReport({ path: 'a.json', steps })]))
  expect(verdict(loud, silent)).toMatch(/^1 assertion failed, 1 more step failed, after/)
  expect(verdict(silent)).toMatch(/^1 step failed, after/)
})

test('a validation counts files, and says that no step was run', () => {
  const bytes = new TextEncoder().encode('{}')
  const files = ['canary.json', 'blueprint-config.json'].map((path) =>
    validatedFrom({ path, sha256: '0'.repeat(64), ...parseDocument({ path, bytes }) }, true),
  )
  const report = reportFromValidation(files, { startedAt: new Date(0), durationMs: 15 })
  expect(verdictOf(report)).toBe('2 files checked and valid, no step was run; took 15 ms')
})

test('a report of nothing says that nothing was verified', () => {
  expect(verdictOf(SAMPLE_REPORTS.empty)).toBe('nothing was verified, after 15 ms')
})

test.each([
  ['INTERRUPTED', 'interrupted; '],
  ['RUN_TIMEOUT', 'stopped by the time limit; '],
] as const)('%s of a blueprint or of a step is said first', (code, words) => {
  const error = { code, message: 'It ended.' }
  const stopped = stepReport({ key: '1', name: 'A', status: 'errored', error })
  const reports: Report[] = [
    reportOf([runReport({ path: 'a.json', steps: [stopped] })]),
    reportOf([runReport({ path: 'a.json', status: 'errored', error })]),
  ]
  expect(reports.map(interruptionOf)).toEqual([code, code])
  for (const report of reports) expect(verdictOf(report).startsWith(words)).toBe(true)
})

test('the totals name every count once', () => {
  expect(totalsOf(SAMPLE_REPORTS.mixed)).toBe(
    '3 files (1 invalid) · 6 steps: 3 passed (1 flaky), 1 failed, 1 errored, 1 skipped · 7 assertions (2 failed) · 2 warnings',
  )
})

test.each([
  ['blueprints that were run', [stepReport({ key: '1', name: 'A' })], '2 blueprints · '],
  ['files without a step, which may be manifests', [], '2 files · '],
])('%s are called what they are', (_what, steps, words) => {
  const report = reportOf(['a.json', 'b.json'].map((path) => runReport({ path, steps })))
  expect(totalsOf(report)).toMatch(new RegExp(`^${words}`))
})
