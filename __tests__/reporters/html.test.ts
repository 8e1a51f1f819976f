import { expect, test } from '@jest/globals'
import { htmlReport } from '../../lib/reporters/html.js'
import type { Report } from '../../lib/runner/report/report.js'
import { HOSTILE_TEXTS, hostileReport } from '../helpers/hostile-report.js'
import { type HtmlElement, parsePage } from '../helpers/html-tree.js'
import { testContext } from '../helpers/report-context.js'
import { assertionReport, diagnostic, reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

const ALL = Object.entries({ ...SAMPLE_REPORTS, hostile: hostileReport })

const pages = new Map<Report, readonly HtmlElement[]>()

function read(report: Report): readonly HtmlElement[] {
  const elements = pages.get(report) ?? parsePage(htmlReport(report, testContext)).all
  pages.set(report, elements)
  return elements
}

function named(elements: readonly HtmlElement[], ...names: readonly string[]): readonly HtmlElement[] {
  return elements.filter(({ name }) => names.includes(name))
}

test.each(ALL)('the page of "%s" is HTML without a parse error', (_name, report) => {
  expect(() => read(report)).not.toThrow()
})

test.each(ALL)('the page of "%s" loads and runs nothing', (_name, report) => {
  const elements = read(report)
  expect(named(elements, 'script', 'link', 'img', 'iframe', 'object', 'embed', 'svg', 'form', 'base')).toEqual([])
  const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)))
  expect([...attributes].filter((name) => name.startsWith('on') || ['src', 'srcset', 'srcdoc'].includes(name))).toEqual(
    [],
  )
  expect(
    named(elements, 'style')
      .map(({ text }) => text)
      .join(''),
  ).not.toMatch(/url\(|@import/)
})

test('a content security policy forbids what could still be slipped in', () => {
  const [policy] = read(SAMPLE_REPORTS.mixed).filter(({ attributes }) => 'http-equiv' in attributes)
  expect(policy?.attributes['content']).toBe("default-src 'none'; style-src 'unsafe-inline'")
})

test('a link is a web address and nothing else', () => {
  const text = htmlReport(SAMPLE_REPORTS.mixed, { ...testContext, linkTo: () => 'javascript:alert(1)' })
  expect(named(parsePage(text).all, 'a')).toEqual([])
})

test.each(ALL)('the page of "%s" has the landmarks and one heading that its others are below', (_name, report) => {
  const elements = read(report)
  expect(elements[0]?.attributes['lang']).toBe('en')
  expect(named(elements, 'header', 'main', 'footer', 'title').map(({ name }) => name)).toEqual([
    'title',
    'header',
    'main',
    'footer',
  ])
  const levels = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name.slice(1)))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, at) => {
    expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })
})

test('each table has a caption, and each header says what it is the header of', () => {
  const tables = named(read(SAMPLE_REPORTS.mixed), 'table')
  expect(tables.length).toBeGreaterThan(1)
  for (const { all } of tables) {
    expect(named(all, 'caption')).toHaveLength(1)
    for (const { attributes } of named(all, 'th')) expect(['row', 'col']).toContain(attributes['scope'])
  }
})

test.each(ALL)('the ids of "%s" are unique and what refers to them exists', (_name, report) => {
  const elements = read(report)
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { attributes } of elements) {
    const label = attributes['aria-labelledby']
    if (label !== undefined) expect(ids).toContain(label)
  }
})

test('a status is a word, not only a colour', () => {
  const words = read(SAMPLE_REPORTS.mixed)
    .filter(({ attributes }) => (attributes['class'] ?? '').startsWith('status '))
    .map(({ text }) => text)
  expect(new Set(words)).toEqual(
    new Set(['✗ failed', '✓ passed', '! errored', '- skipped', '! invalid', '! not verified']),
  )
})

test('each bar of times has its text beside it', () => {
  const bars = read(SAMPLE_REPORTS.passed).filter(
    ({ all }) => all[0]?.name === 'td' && all.some(({ attributes }) => attributes['class'] === 'bar'),
  )
  expect(bars.map(({ text }) => text)).toContain('dns 3 ms, connect 12 ms, tls 25 ms, first byte 60 ms, rest 15 ms')
})

test('what went wrong comes before the blueprints', () => {
  expect(named(read(SAMPLE_REPORTS.mixed), 'h2').map(({ text }) => text)).toEqual([
    'What went wrong',
    'Blueprints',
    'Warnings',
  ])
})

test('a hostile text is shown as the text it is', () => {
  const shown = parsePage(htmlReport(hostileReport, testContext)).text
  for (const text of HOSTILE_TEXTS.slice(0, 10)) expect(shown).toContain(text)
})

test('a long value opens on demand, and a very long one is cut', () => {
  const actual = `{"a":1}\n${'x'.repeat(200_000)}`
  const assertions = [assertionReport({ status: 'failed', actual })]
  const steps = [stepReport({ key: '1', name: 'Big', status: 'failed', assertions })]
  const page = htmlReport(reportOf([runReport({ path: 'a.json', steps })]), testContext)
  const [details] = named(parsePage(page).all, 'details')
  expect(named(details?.all ?? [], 'pre')[0]?.text).toMatch(/^\{"a":1\}\nx+… \(200008 characters\)$/)
  expect(page.length).toBeLessThan(60_000)
})

test('the excerpt marks the range of the assertion in the blueprint', () => {
  const marks = named(read(SAMPLE_REPORTS.mixed), 'mark').map(({ text }) => text)
  expect(marks[0]).toBe('200')
})

test('an excerpt of several lines marks each of them, and ends after a few', () => {
  const diagnostics = [diagnostic({ line: 2, column: 3, endLine: 90, endColumn: 2 })]
  const report = reportOf([runReport({ path: 'services/orders/blueprint-config.json', diagnostics })])
  const [excerpt] = named(read(report), 'pre')
  expect(named(excerpt?.all ?? [], 'mark')).toHaveLength(9)
  expect(excerpt?.text.split('\n')[1]).toBe('    2 |       "line": 2,')
})
