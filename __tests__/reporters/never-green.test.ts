import { expect, test } from '@jest/globals'
import { formatConsole } from '../../lib/reporters/console.js'
import { REPORTERS } from '../../lib/reporters/table.js'
import type { Report } from '../../lib/runner/report/report.js'
import { testContext } from '../helpers/report-context.js'
import { diagnostic, reportOf, runReport, skippedStep, stepReport } from '../helpers/report-parts.js'

/** Reports that are not green for a reason which is easy to overlook. */
const NOT_GREEN: Readonly<Record<string, Report>> = {
  'no blueprint at all': reportOf([]),
  'a blueprint without a step': reportOf([runReport({ path: 'a.json' })]),
  'only skipped steps': reportOf([runReport({ path: 'a.json', steps: [skippedStep({ key: '1', name: 'A' })] })]),
  'a failed step without a reason': reportOf([
    runReport({ path: 'a.json', steps: [stepReport({ key: '1', name: 'A', status: 'failed' })] }),
  ]),
  'a failed blueprint whose steps passed': reportOf([
    runReport({ path: 'a.json', status: 'failed', steps: [stepReport({ key: '1', name: 'A' })] }),
  ]),
  'a failed report whose blueprints passed': reportOf(
    [runReport({ path: 'a.json', steps: [stepReport({ key: '1', name: 'A' })] })],
    { status: 'failed' },
  ),
  'an invalid file': reportOf([runReport({ path: 'a.json', diagnostics: [diagnostic()] })]),
}

const CASES = Object.entries(NOT_GREEN)

test.each(CASES)('JUnit: %s has a failure or an error', async (_name, report) => {
  const text = (await REPORTERS.junit())(report, testContext)
  expect(text).toMatch(/<failure |<error /)
})

test.each(CASES)('TAP: %s has a point that is not ok at the top', async (_name, report) => {
  const text = (await REPORTERS.tap())(report, testContext)
  expect(text).toMatch(/^not ok /m)
})

test('JUnit and TAP: a failed blueprint is not hidden by another one that failed with a reason', async () => {
  const silent = runReport({ path: 'silent.json', status: 'failed', steps: [stepReport({ key: '1', name: 'A' })] })
  const report = reportOf([silent, runReport({ path: 'loud.json', diagnostics: [diagnostic()] })])
  const [junit, tap] = await Promise.all([REPORTERS.junit(), REPORTERS.tap()])
  expect(junit(report, testContext)).toMatch(/<testsuite name="silent.json" tests="2" failures="0" errors="1"/)
  expect(tap(report, testContext)).toContain('\nnot ok 1 - silent.json\n')
})

test.each(CASES)('OpenMetrics: %s is no success', async (_name, report) => {
  const text = (await REPORTERS.openmetrics())(report, testContext)
  expect(text).toContain('\ncanary_preflight_report_success 0\n')
})

test.each(CASES)('Markdown, HTML and console: %s says its status in the verdict', async (_name, report) => {
  const [markdown, html] = await Promise.all([REPORTERS.markdown(), REPORTERS.html()])
  const console = formatConsole(report, { colour: false, verbose: false, sources: testContext.sources })
  expect(markdown(report, testContext)).toMatch(/^## [✗!-] canary-preflight: (failed|errored|skipped)\n/)
  expect(html(report, testContext)).toMatch(/<p class="verdict"><span class="status (failed|errored|skipped)">/)
  expect(console.trimEnd().split('\n').at(-1)).toMatch(/^[✗!-] (failed|errored|skipped): /)
})
