import { expect, test } from '@jest/globals'
import { Parser } from 'tap-parser'
import { tap } from '../../lib/reporters/tap.js'
import type { Report } from '../../lib/runner/report/report.js'
import { HOSTILE_TEXTS, hostileReport } from '../helpers/hostile-report.js'
import { testContext } from '../helpers/report-context.js'
import { reportOf, runReport, skippedStep, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

interface Point {
  readonly name: string
  readonly ok: boolean
  readonly skip: string | boolean
  readonly diag: Readonly<Record<string, unknown>> | null
}

interface Parsed {
  readonly ok: boolean
  readonly bailout: string | boolean
  readonly extra: readonly string[]
  /** Of the subtests. */
  readonly points: readonly Point[]
}

function parse(report: Report): Parsed {
  const points: Point[] = []
  const extra: string[] = []
  let [ok, bailout]: [boolean, string | boolean] = [false, false]
  const parser = new Parser({ strict: true })
  parser.on('child', (child: Parser) => {
    child.on('assert', (point: Point) => points.push(point))
    child.on('extra', (line: string) => extra.push(line))
  })
  parser.on('extra', (line: string) => extra.push(line))
  parser.on('bailout', (reason: string) => {
    bailout = reason
  })
  parser.on('complete', (results: { ok: boolean }) => {
    ok = results.ok
  })
  parser.end(tap(report, testContext))
  return { ok, bailout, extra, points }
}

test('a report that passed is a stream that passed', () => {
  expect(parse(SAMPLE_REPORTS.passed)).toMatchObject({ ok: true, bailout: false, extra: [] })
})

test.each(['mixed', 'interrupted', 'empty'] as const)('the report "%s" is a stream that failed', (name) => {
  expect(parse(SAMPLE_REPORTS[name]).ok).toBe(false)
})

test('every line of the mixed report means something to a parser', () => {
  expect(parse(SAMPLE_REPORTS.mixed).extra).toEqual([])
})

test('a false assertion carries its values as YAML', () => {
  const failed = parse(SAMPLE_REPORTS.mixed).points.find(({ ok }) => !ok)
  expect(failed?.diag).toMatchObject({
    status: 'failed',
    code: 'STATUS_CODE',
    expected: 'equals 200',
    actual: '302',
    line: 30,
  })
})

test('a skipped step is a skip directive with its reason', () => {
  const step = skippedStep({ key: '1', name: 'Later', skipReason: 'step 2 # failed' })
  const { points } = parse(reportOf([runReport({ path: 'a.json', steps: [step] })]))
  expect(points[0]).toMatchObject({ ok: true, skip: 'step 2 # failed' })
})

test('an interrupted run bails out', () => {
  expect(parse(SAMPLE_REPORTS.interrupted).bailout).toBe('The run was interrupted.')
})

test('a name with # and \\ is no directive and comes back as it was', () => {
  const step = stepReport({ key: '1', name: 'a \\# SKIP b # TODO c \\' })
  const { points } = parse(reportOf([runReport({ path: 'a.json', steps: [step] })]))
  expect(points[0]).toMatchObject({ ok: true, skip: false, name: '1 a \\# SKIP b # TODO c \\' })
})

test('hostile texts make no test point, no plan and no bail out of their own', () => {
  const { bailout, points, extra } = parse(hostileReport)
  expect(bailout).toBe(false)
  expect(extra).toEqual([])
  // A diagnostic, the assertion of step 1, steps 2 and 3, the assertion of step 4, the blueprint.
  expect(points).toHaveLength(HOSTILE_TEXTS.length * 6)
})
