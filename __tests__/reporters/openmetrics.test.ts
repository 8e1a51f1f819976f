import { expect, test } from '@jest/globals'
import { openmetrics } from '../../lib/reporters/openmetrics.js'
import type { Report } from '../../lib/runner/report/report.js'
import { hostileReport } from '../helpers/hostile-report.js'
import { type Family, parseOpenMetrics } from '../helpers/openmetrics-families.js'
import { testContext } from '../helpers/report-context.js'
import { reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

function read(report: Report): Map<string, Family> {
  return parseOpenMetrics(openmetrics(report, testContext))
}

test.each(Object.entries({ ...SAMPLE_REPORTS, hostile: hostileReport }))(
  'the report "%s" is well-formed, and each family says its type and what it means',
  (_name, report) => {
    for (const [name, { type, unit, help }] of read(report)) {
      expect({ name, type, unit, isExplained: help.length > 10 }).toEqual({
        name,
        type: 'gauge',
        unit: name.endsWith('_seconds') ? 'seconds' : undefined,
        isExplained: true,
      })
    }
  },
)

test('only a step that passed is a success', () => {
  const samples = read(SAMPLE_REPORTS.mixed).get('canary_preflight_step_success')?.samples ?? []
  expect(samples.map(({ labels, value }) => [labels['step'], value])).toEqual([
    ['Login', 1],
    ['Items', 0],
    ['Search', 0],
    ['Detail', 0],
    ['Flaky', 1],
    ['Ping', 1],
  ])
})

test('a step is told by blueprint, name, key and checker', () => {
  const [sample] = read(SAMPLE_REPORTS.passed).get('canary_preflight_step_duration_seconds')?.samples ?? []
  expect(sample).toEqual({
    labels: { blueprint: 'services/orders/blueprint-config.json', step: 'Login', step_key: '1', checker_type: 'HTTP' },
    value: 0.145,
  })
})

test('an assertion that was not evaluated is no success', () => {
  const samples = read(SAMPLE_REPORTS.mixed).get('canary_preflight_assertion_success')?.samples ?? []
  expect(samples.filter(({ labels }) => labels['step'] === 'Search').map(({ value }) => value)).toEqual([0])
})

test('a step that did not start has no duration', () => {
  const samples = read(SAMPLE_REPORTS.mixed).get('canary_preflight_step_duration_seconds')?.samples ?? []
  expect(samples.map(({ labels }) => labels['step'])).not.toContain('Detail')
})

test('quotes, backslashes and line breaks of a label come back as they were shown', () => {
  const steps = [stepReport({ key: '1', name: 'a"b\\c\nd' })]
  const [sample] =
    read(reportOf([runReport({ path: 'a.json', steps })])).get('canary_preflight_step_success')?.samples ?? []
  expect(sample?.labels['step']).toBe('a"b\\c\\nd')
})

test('a blueprint that occurs twice has series of its own', () => {
  const run = runReport({ path: 'a.json', steps: [stepReport({ key: '1', name: 'A' })] })
  const samples = read(reportOf([run, run])).get('canary_preflight_blueprint_success')?.samples
  expect(samples?.map(({ labels }) => labels)).toEqual([{ blueprint: 'a.json' }, { blueprint: 'a.json', run: '2' }])
})
