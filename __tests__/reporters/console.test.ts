import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@jest/globals'
import { formatConsole } from '../../lib/reporters/console.js'
import type { Report } from '../../lib/runner/report/report.js'
import { hostileReport } from '../helpers/hostile-report.js'
import { testContext } from '../helpers/report-context.js'
import { reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

function shown(report: Report, options: { colour?: boolean; verbose?: boolean } = {}): string {
  return formatConsole(report, { colour: false, verbose: false, sources: testContext.sources, ...options })
}

test('the last line is the verdict', () => {
  expect(shown(SAMPLE_REPORTS.passed).trimEnd().split('\n').at(-1)).toBe(
    '✓ passed: 3 assertions in 3 steps of 1 blueprint passed in 341 ms',
  )
})

test.each([
  ['empty', 'nothing was verified'],
  ['interrupted', 'interrupted; '],
  ['mixed', '2 assertions failed, 1 step errored'],
] as const)('the verdict of the report "%s" says %s', (name, words) => {
  expect(shown(SAMPLE_REPORTS[name]).trimEnd().split('\n').at(-1)).toContain(words)
})

test('a failed assertion shows what was expected, what was there, what to do, and the place with its excerpt', () => {
  expect(shown(SAMPLE_REPORTS.mixed)).toContain(
    [
      '      ✗ failed  assertion 1, STATUS_CODE EQUALS',
      '        Status code is 302, expected it to equal 200.',
      '        expected  equals 200',
      '        actual    302',
      '        hint      Redirects are not followed; use --follow-redirects to follow them.',
      '        at services/orders/blueprint-config.json:30:18',
      '        30 |         "value": 200,',
      '           |                  ^^^',
    ].join('\n'),
  )
})

test('the resolved target, rewrites and where values came from are shown without --verbose', () => {
  const text = shown(SAMPLE_REPORTS.mixed)
  expect(text).toContain('2 Items  https://staging.example.com/items?page=1 310 ms')
  expect(text).toContain('rewritten https://api.example.com → https://staging.example.com (--rewrite)')
  expect(text).toContain(
    'with base = https://staging.example.com (--var), AWS_SECRET:orders/login:password = *** (--secret)',
  )
})

test('--verbose adds attempts, phases, and the assertions that hold', () => {
  const text = shown(SAMPLE_REPORTS.mixed, { verbose: true })
  expect(text).toContain('attempt 1 errored after 21 ms: Connection refused.')
  expect(text).toContain('dns 3 ms, connect 12 ms, tls 25 ms, first byte 60 ms, rest 15 ms')
  expect(text).toContain('✓ passed  assertion 1, STATUS_CODE EQUALS: Status code is 200, as expected.')
})

test('a step that failed without a reason says that there is none', () => {
  const steps = [stepReport({ key: '1', name: 'A', status: 'failed' })]
  expect(shown(reportOf([runReport({ path: 'a.json', steps })]))).toContain('the report does not say why')
})

test.each([false, true])('no line of a hostile report acts on a terminal or on the runner (verbose: %s)', (verbose) => {
  const text = shown(hostileReport, { verbose })
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([])
})

test('a file whose name is a command is no command', () => {
  const text = shown(reportOf([runReport({ path: '::error::x.json', status: 'passed' })]), { colour: true })
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
})

test('no line of a report with long values is longer than a person reads', () => {
  const longest = Math.max(
    ...shown(hostileReport)
      .split('\n')
      .map((line) => line.length),
  )
  expect(longest).toBeLessThan(1_000)
})

test('colours come only when asked for, and the text is the same', () => {
  const coloured = shown(SAMPLE_REPORTS.mixed, { colour: true })
  expect(coloured).toContain('\u001b[31m✗ failed ')
  expect(stripVTControlCharacters(coloured)).toBe(shown(SAMPLE_REPORTS.mixed))
})
