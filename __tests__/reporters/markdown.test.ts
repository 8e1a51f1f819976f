import { expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { markdown } from '../../lib/reporters/markdown.js'
import type { ReportContext } from '../../lib/reporters/reporter.js'
import type { Report } from '../../lib/runner/report/report.js'
import { HOSTILE_TEXTS, hostileReport } from '../helpers/hostile-report.js'
import { type HtmlElement, parsePiece } from '../helpers/html-tree.js'
import { testContext } from '../helpers/report-context.js'
import { reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

const OURS = [
  'h2',
  'h3',
  'p',
  'strong',
  'em',
  'ul',
  'li',
  'code',
  'a',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'details',
]
const ALLOWED = [...OURS, 'summary', 'blockquote']
const ALL = Object.entries({ ...SAMPLE_REPORTS, hostile: hostileReport })

/** As GitHub renders it: tables, autolinks and raw HTML included. */
function rendered(text: string): readonly HtmlElement[] {
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  return parsePiece(html)
}

function written(report: Report, context: ReportContext = testContext): readonly HtmlElement[] {
  return rendered(markdown(report, context))
}

const hostile = written(hostileReport)

test.each(ALL)('"%s" has no element that is not ours', (_name, report) => {
  const elements = report === hostileReport ? hostile : written(report)
  const names = new Set(elements.map(({ name }) => name))
  expect([...names].filter((name) => !ALLOWED.includes(name))).toEqual([])
})

test('every link of a hostile report is one that was made for a place', () => {
  const targets = hostile.flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href'] ?? ''] : []))
  expect(targets.length).toBeGreaterThan(HOSTILE_TEXTS.length)
  expect(targets.filter((target) => !target.startsWith('https://github.example/octo/shop/blob/c0ffee/'))).toEqual([])
})

test('without addresses a hostile report has no link at all', () => {
  const links = written(hostileReport, { sources: () => undefined }).filter(({ name }) => name === 'a')
  expect(links).toEqual([])
})

test('an address that is not of the web is no link', () => {
  const links = written(SAMPLE_REPORTS.mixed, { ...testContext, linkTo: () => 'javascript:alert(1)' }).filter(
    ({ name }) => name === 'a',
  )
  expect(links).toEqual([])
})

test('each row of a hostile report has the cells of its header', () => {
  // Counted in the source: a renderer drops the cells that are too many.
  const rows = markdown(hostileReport, testContext)
    .split('\n')
    .filter((line) => line.startsWith('|'))
  expect(rows).toHaveLength(HOSTILE_TEXTS.length * 6)
  expect(rows.filter((row) => row.replace(/[^|]/g, '') !== '||||||')).toEqual([])
})

test('outside of code nothing is left that GitHub takes for a mention, a reference, an address or an emoji', () => {
  const text = hostile
    .filter(({ name, all }) => ['li', 'p', 'h3', 'td'].includes(name) && !all.some((inner) => inner.name === 'code'))
    .map((element) => element.text)
    .join('\n')
  expect(text).toContain('everyone')
  expect(text).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\.|:rocket:/)
})

test('a value in code is exactly what it was', () => {
  const codes = written(SAMPLE_REPORTS.mixed).flatMap(({ name, text }) => (name === 'code' ? [text] : []))
  expect(codes).toEqual(expect.arrayContaining(['equals "sale"', '302', 'https://staging.example.com/items?page=1']))
})

test.each(['`', '``x``', ' a ', '|', '\\|', 'a\\'])('the target %j stays one code span in its cell', (target) => {
  const steps = [stepReport({ key: '1', name: 'A', target })]
  const cell = written(reportOf([runReport({ path: 'a.json', steps })])).filter(({ name }) => name === 'td')[2]
  expect(cell?.all.map(({ name }) => name)).toEqual(['td', 'code'])
  expect(cell?.text).toBe(target.replaceAll('|', '\\x7c'))
})

test.each([
  '- a',
  '+ a',
  '1. a',
  '1) a',
  '# a',
  '> a',
  '---',
  '***',
  '    a',
  '[ ] a',
  '| a |',
  '<!-- a',
  '= a',
  '~~~',
])('the message %j is a text and not a block', (message) => {
  const steps = [stepReport({ key: '1', name: 'A', status: 'errored', error: { code: 'STEP_TIMEOUT', message } })]
  const item = written(reportOf([runReport({ path: 'a.json', steps })])).find(({ name }) => name === 'li')
  expect(item?.all.map(({ name }) => name)).toEqual(['li'])
  expect(item?.text.replaceAll('\u200b', '')).toBe(message)
})

test('the verdict comes first, then the totals, then what went wrong, failures before the rest', () => {
  const heads = written(SAMPLE_REPORTS.mixed)
    .filter(({ name }) => ['h2', 'h3'].includes(name))
    .map(({ text }) => text)
  expect(heads.slice(0, 3)).toEqual([
    '✗ canary-preflight: failed',
    'What went wrong',
    '✗ services/orders/blueprint-config.json: failed, 5.54 s',
  ])
  const kinds = written(SAMPLE_REPORTS.mixed)
    .filter(({ name }) => name === 'strong')
    .map(({ text }) => text)
  expect(kinds.slice(1)).toEqual(['failed', 'failed', 'errored', 'not verified', 'invalid', 'invalid'])
})

test('a problem links to its line', () => {
  const link = written(SAMPLE_REPORTS.mixed).find(({ name }) => name === 'a')
  expect(link?.attributes['href']).toBe(
    'https://github.example/octo/shop/blob/c0ffee/services/orders/blueprint-config.json#L30',
  )
})
