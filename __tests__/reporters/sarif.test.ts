import { expect, test } from '@jest/globals'
import { sarif } from '../../lib/reporters/sarif.js'
import type { Report } from '../../lib/runner/report/report.js'
import { hostileReport } from '../helpers/hostile-report.js'
import { testContext } from '../helpers/report-context.js'
import { assertionReport, diagnostic, reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
      }
    },
  ]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

interface Log {
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } }
      readonly invocations: readonly [{ readonly executionSuccessful: boolean }]
      readonly columnKind: string
      readonly results: readonly Result[]
    },
  ]
}

function runOf(report: Report): Log['runs'][0] {
  const log: Log = JSON.parse(sarif(report, testContext))
  expect(log.version).toBe('2.1.0')
  return log.runs[0]
}

const ALL = Object.entries({ ...SAMPLE_REPORTS, hostile: hostileReport })

test.each(ALL)('each result of "%s" has a rule, a level, a text and a place', (_name, report) => {
  const { tool, results, columnKind } = runOf(report)
  expect(columnKind).toBe('utf16CodeUnits')
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toBe('')
    const { artifactLocation, region } = locations[0].physicalLocation
    expect(artifactLocation.uri).toMatch(/^[A-Za-z0-9\-._~!$&'()*+,;=@/%]+$/)
    expect(Math.min(...Object.values(region))).toBeGreaterThanOrEqual(1)
  }
})

test.each(ALL)('the rules of "%s" are told apart by their id', (_name, report) => {
  const ids = runOf(report).tool.driver.rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(ALL)('the fingerprints of "%s" are all different', (_name, report) => {
  const prints = runOf(report).results.map(({ partialFingerprints }) => partialFingerprints['canaryPreflight/v1'])
  expect(new Set(prints).size).toBe(prints.length)
})

test('a failed assertion, an errored step and an invalid file are errors of different rules; a warning is a warning', () => {
  expect(runOf(SAMPLE_REPORTS.mixed).results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
    'error failed/STATUS_CODE',
    'error failed/BODY',
    'error errored/STEP_TIMEOUT',
    'error unverified/NO_ASSERTION_EVALUATED',
    'error STEP_PROPERTY_UNKNOWN',
    'error JSON_TRAILING_COMMA',
    'warning STEP_WITHOUT_ASSERTION',
  ])
})

test('a result points at the range of the assertion', () => {
  expect(runOf(SAMPLE_REPORTS.mixed).results[0]?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'services/orders/blueprint-config.json' },
    region: { startLine: 30, startColumn: 18, endLine: 30, endColumn: 21 },
  })
})

test('a fingerprint stays when lines move and the answer differs', () => {
  const failing = (line: number, actual: string): Report => {
    const assertions = [assertionReport({ status: 'failed', line, actual, message: actual })]
    return reportOf([
      runReport({ path: 'a.json', steps: [stepReport({ key: '1', name: 'A', status: 'failed', assertions })] }),
    ])
  }
  const printOf = (report: Report): unknown => runOf(report).results[0]?.partialFingerprints
  expect(printOf(failing(3, '500'))).toEqual(printOf(failing(9, '502')))
})

test('two results that are alike have fingerprints of their own', () => {
  const { results } = runOf(reportOf([runReport({ path: 'a.json', diagnostics: [diagnostic(), diagnostic()] })]))
  expect(results[0]?.partialFingerprints).not.toEqual(results[1]?.partialFingerprints)
})

test('only an interrupted run is an execution that did not succeed', () => {
  const outcome = (report: Report): boolean => runOf(report).invocations[0].executionSuccessful
  expect([outcome(SAMPLE_REPORTS.mixed), outcome(SAMPLE_REPORTS.interrupted)]).toEqual([true, false])
})

test('braces and brackets of a text are neither placeholders nor links', () => {
  const diagnostics = [diagnostic({ message: 'see [here](1) {0}', hint: 'none' })]
  const [result] = runOf(reportOf([runReport({ path: 'a.json', diagnostics })])).results
  expect(result?.message.text).toBe('see \\[here\\](1) {{0}}\nnone')
})

test.each([
  ['a b/ü#?.json', 'a%20b/%C3%BC%23%3F.json'],
  ['/srv/a b.json', 'file:///srv/a%20b.json'],
  ['C:/work/a b.json', 'file:///C:/work/a%20b.json'],
])('the path %s is the URI %s', (path, uri) => {
  const [result] = runOf(reportOf([runReport({ path, diagnostics: [diagnostic()] })])).results
  expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
})
