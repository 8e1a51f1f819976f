import { expect, test } from '@jest/globals'
import { junit } from '../../lib/reporters/junit.js'
import type { Report } from '../../lib/runner/report/report.js'
import { HOSTILE_TEXTS, hostileReport } from '../helpers/hostile-report.js'
import { testContext } from '../helpers/report-context.js'
import { assertionReport, reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'
import { elementsOf, parseXml, type XmlElement } from '../helpers/xml-tree.js'

const ALL = Object.entries({ ...SAMPLE_REPORTS, hostile: hostileReport })

function read(report: Report): XmlElement {
  return parseXml(junit(report, testContext))
}

test.each(ALL)('the counts of "%s" add up, for each suite and for all of them', (_name, report) => {
  const root = read(report)
  for (const element of [root, ...elementsOf(root, 'testsuite')]) {
    const { tests, failures, errors, skipped } = element.attributes
    expect({ tests, failures, errors, skipped }).toEqual({
      tests: String(elementsOf(element, 'testcase').length),
      failures: String(elementsOf(element, 'failure').length),
      errors: String(elementsOf(element, 'error').length),
      skipped: String(elementsOf(element, 'skipped').length),
    })
  }
})

test('the times of the cases add up to the time of their steps', () => {
  const [suite] = elementsOf(read(SAMPLE_REPORTS.mixed), 'testsuite')
  const times =
    suite === undefined ? [] : elementsOf(suite, 'testcase').map(({ attributes }) => Number(attributes['time']))
  expect(times.reduce((sum, time) => sum + time, 0)).toBeCloseTo(Number(suite?.attributes['time']))
})

test('each blueprint is one suite and each assertion one case', () => {
  const suites = elementsOf(read(SAMPLE_REPORTS.passed), 'testsuite')
  expect(suites.map((suite) => elementsOf(suite, 'testcase').map(({ attributes }) => attributes['name']))).toEqual([
    [
      '1 Login › assertion 1, STATUS_CODE EQUALS',
      '1 Login › assertion 2, RESPONSE_TIME LESS_THAN',
      '2 Health',
      '3 Certificate › assertion 1, CERTIFICATE_VALID: trusted by everyone',
    ],
  ])
})

test('a false assertion is a failure, a step without an answer an error, with what a person needs', () => {
  const root = read(SAMPLE_REPORTS.mixed)
  expect(elementsOf(root, 'failure')[0]).toMatchObject({
    attributes: { type: 'STATUS_CODE', message: 'Status code is 302, expected it to equal 200.' },
    text: expect.stringContaining('expected: equals 200\nactual: 302\n'),
  })
  expect(elementsOf(root, 'error')[0]?.attributes['type']).toBe('STEP_TIMEOUT')
})

test('each error of an invalid file is a failed case whose type is the code', () => {
  const suite = elementsOf(read(SAMPLE_REPORTS.mixed), 'testsuite')[1]
  const types = suite === undefined ? [] : elementsOf(suite, 'failure').map(({ attributes }) => attributes['type'])
  expect(types).toEqual(['STEP_PROPERTY_UNKNOWN', 'JSON_TRAILING_COMMA'])
})

test('a case names its file and its line', () => {
  const [first] = elementsOf(read(SAMPLE_REPORTS.passed), 'testcase')
  expect(first?.attributes).toMatchObject({
    classname: 'services/orders/blueprint-config',
    file: 'services/orders/blueprint-config.json',
    line: '30',
  })
})

test('hostile texts stay text: no element of theirs, nothing that XML 1.0 forbids', () => {
  const text = junit(hostileReport, testContext)
  const names = new Set<string>()
  const collect = (element: XmlElement): void => {
    names.add(element.name)
    element.children.forEach(collect)
  }
  collect(parseXml(text))
  expect([...names].sort()).toEqual(
    [
      'error',
      'failure',
      'properties',
      'property',
      'skipped',
      'system-out',
      'testcase',
      'testsuite',
      'testsuites',
    ].sort(),
  )
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/u)
  expect(text).not.toContain('<![CDATA[')
})

test('an illegal character is shown, not dropped', () => {
  const step = stepReport({ key: '1', name: 'A', warnings: ['a\u0000b\uD800c\uFFFEd'] })
  const [output] = elementsOf(read(reportOf([runReport({ path: 'a.json', steps: [step] })])), 'system-out')
  expect(output?.text).toContain('a\\x00b\\u{d800}c\\u{fffe}d')
})

test('a value of 200,000 characters does not make the file large', () => {
  const text = HOSTILE_TEXTS.at(-1) ?? ''
  const assertions = [assertionReport({ status: 'failed', actual: text, message: text })]
  const steps = [stepReport({ key: '1', name: 'Big', status: 'failed', assertions })]
  expect(junit(reportOf([runReport({ path: 'a.json', steps })]), testContext).length).toBeLessThan(20_000)
})
