import { expect, test } from '@jest/globals'
import { createStyle } from '../../lib/core/style.js'
import { annotationsOf } from '../../lib/reporters/annotations.js'
import { formatConsole } from '../../lib/reporters/console.js'
import { diagnosticsText } from '../../lib/reporters/failure-text.js'
import { htmlReport } from '../../lib/reporters/html.js'
import { junit } from '../../lib/reporters/junit.js'
import { markdown } from '../../lib/reporters/markdown.js'
import { openmetrics } from '../../lib/reporters/openmetrics.js'
import { sarif } from '../../lib/reporters/sarif.js'
import { tap } from '../../lib/reporters/tap.js'
import { testOutcome } from '../../lib/reporters/test-outcome.js'
import { reportFromValidation } from '../../lib/reporters/validation-report.js'
import { validationText } from '../../lib/reporters/validation-text.js'
import { findings, findingsOfRun } from '../../lib/runner/report/findings.js'
import type { RunReport } from '../../lib/runner/report/report.js'
import { COMBINATIONS, pathAt, contradictoryReport as report } from '../helpers/contradictory-report.js'
import { testContext as context } from '../helpers/report-context.js'
import { elementsOf, parseXml } from '../helpers/xml-tree.js'

/** What one record of a format says is wrong, as `path step why line`. */
const record = (path: string, heading: string, message: string, line: string | number): string => {
  const why = /why-[a-z]+(?:-\d)?|does not say why|nothing in it says why/.exec(message)?.[0]
  return [/p-\d+/.exec(path)?.[0], /step-\d/.exec(heading)?.[0] ?? 'file', why, line].join(' ')
}

/** How each format says it. The texts of a report are hostile, the parts looked for are at their beginning. */
const READERS: Readonly<Record<string, () => string[]>> = {
  junit: () =>
    elementsOf(parseXml(junit(report, context)), 'testcase').flatMap(({ attributes, children }) =>
      children
        .filter(({ name }) => name === 'failure' || name === 'error')
        .map((child) =>
          record(
            attributes['file'] ?? '',
            attributes['name'] ?? '',
            child.attributes['message'] ?? '',
            attributes['line'] ?? '',
          ),
        ),
    ),
  tap: () =>
    tap(report, context)
      .split(/^# Subtest: /m)
      .flatMap((suite) =>
        suite
          .split(/^ {4}(?=ok|not ok)/m)
          .filter((point) => point.startsWith('not ok'))
          .map((point) =>
            record(suite, point.split('\n', 1)[0] ?? '', memberOf(point, 'message'), memberOf(point, 'line')),
          ),
      ),
  sarif: () =>
    (JSON.parse(sarif(report, context)) as SarifLog).runs[0].results
      .filter(({ level }) => level === 'error')
      .map(({ message, locations: [{ physicalLocation, logicalLocations = [] }] }) =>
        record(
          physicalLocation.artifactLocation.uri,
          logicalLocations[0]?.fullyQualifiedName ?? '',
          message.text,
          physicalLocation.region.startLine,
        ),
      ),
  html: () =>
    htmlReport(report, context)
      .split('<article ')
      .slice(1)
      .map((panel) => {
        const [, heading = '', path = '', line = ''] =
          /<h3>(.*?)<\/h3>.*?>(p-\d+)\/[^:<]*:(\d+):\d+</s.exec(panel) ?? []
        return record(path, heading, /\n<p>(.*?)<\/p>/s.exec(panel)?.[1] ?? '', line)
      }),
  markdown: () =>
    (markdown(report, context).split('### What went wrong')[1]?.split('\n###')[0] ?? '')
      .split(/^(?=[✗!] \*\*)/m)
      .slice(1)
      .map((item) => {
        const [heading = '', message = ''] = item.split('\n\n')
        const [, path = '', line = ''] = /\[(p-\d+)\/[^:\]]*:(\d+):\d+\]/.exec(heading) ?? []
        return record(path, heading, message, line)
      }),
  console: () => consoleRecords(formatConsole(report, { colour: false, verbose: false, sources: () => undefined })),
  annotations: () =>
    annotationsOf(report, (path) => path)
      .filter(({ level }) => level === 'error')
      .map(({ path = '', title, message, range }) => record(path, title, message, range.line)),
  tests: () => [
    ...report.runs.filter(({ steps }) => steps.length > 0).flatMap(testRecords),
    // A file that is not valid has no tests: its diagnostics are the failure of the file.
    ...report.runs.filter(({ steps }) => steps.length === 0).flatMap(fileRecords),
  ],
}

const expected = Object.values(COMBINATIONS).flatMap(({ red }, index) =>
  red.map(({ step, why, line }) => record(pathAt(index), step, why, line)),
)

test.each(Object.keys(READERS))('%s says which step is red, why and where, as all the others do', (format) => {
  expect([...new Set(READERS[format]?.())].sort()).toEqual([...expected].sort())
})

test('OpenMetrics: no step is a success that the others say something bad of', () => {
  const lines = openmetrics(report, context).split('\n')
  const bad = lines.filter((line) => /_step_success\{.* 0$/.test(line)).map((line) => /p-\d+/.exec(line)?.[0])
  const named = expected.filter((one) => one.includes('step-1')).map((one) => one.split(' ')[0])
  const skipped = report.runs.flatMap(({ path, steps }) => (steps[0]?.status === 'skipped' ? [path.split('/')[0]] : []))
  expect([...new Set(bad)].sort()).toEqual([...new Set([...named, ...skipped])].sort())
})

interface SarifLog {
  readonly runs: readonly [{ readonly results: readonly SarifResult[] }]
}

interface SarifResult {
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: { readonly startLine: number }
      }
      readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
    },
  ]
}

function memberOf(yaml: string, name: string): string {
  return new RegExp(`^ +${name}: (.*)$`, 'm').exec(yaml)?.[1] ?? ''
}

/** The reason stands above its place; the error of a whole blueprint has none, for the blueprint stands above it. */
function consoleRecords(text: string): string[] {
  const found: string[] = []
  let [path, heading, reason] = ['', '', '']
  for (const line of text.split('\n')) {
    if (/^\S.* p-\d+\//.test(line)) [path, heading] = [line, '']
    else if (/^ {2}\S.*1 step-1/.test(line)) heading = line
    else if (/^ {2}(?:error|warning|notice) /.test(line)) heading = ''
    if (/why/.test(line) && !/^ +(?:hint|actual)/.test(line)) reason = line
    if (/^ {2}error .*\((?:STEP_TIMEOUT|NOTHING_VERIFIED)\)$/.test(line)) found.push(record(path, '', line, 1))
    const place = /^ +at p-\d+\/[^:]*:(\d+):/.exec(line)?.[1]
    if (place !== undefined && !/^ +(?:warning|notice)/.test(reason)) found.push(record(path, heading, reason, place))
  }
  return found
}

function fileRecords({ path, diagnostics }: RunReport): string[] {
  const context = { path, lines: undefined, style: createStyle({ colour: false }) }
  const [, ...blocks] = diagnosticsText(diagnostics, context).split('\n\n')
  return blocks
    .filter((block) => block.startsWith('error '))
    .map((block) => record(path, '', block, /^p-\d+\/[^:]*:(\d+):\d+$/m.exec(block)?.[1] ?? ''))
}

test('a validation says of a file what a report of it says', () => {
  const path = pathAt(Object.keys(COMBINATIONS).indexOf('an invalid file'))
  const files = report.runs
    .filter((run) => run.path === path)
    .map((run) => ({ ...run, document: undefined, valid: false as const }))
  const text = validationText(files, { sources: () => undefined, style: createStyle({ colour: false }) })
  const inText = text.split('\n').flatMap((line) => /^(p-\d+)\/[^:]*:(\d+):\d+: error (.*)$/.exec(line)?.slice(1) ?? [])
  const said = Array.from({ length: inText.length / 3 }, (_, at) => inText.slice(3 * at, 3 * at + 3))
  const own = expected.filter((one) => one.startsWith(`${path.split('/')[0]} `))
  expect(said.map(([at = '', line = '', message = '']) => record(at, '', message, line))).toEqual(own)
  const times = { startedAt: new Date(0), durationMs: 0 }
  expect(findings(reportFromValidation(files, times))).toEqual(findings(report).filter((one) => one.path === path))
})

/** A test that only repeats the error of its step adds nothing. */
function testRecords(run: RunReport): string[] {
  const found = findingsOfRun(run)
  return run.steps.flatMap((step) =>
    (step.assertions.length === 0 ? [null] : step.assertions.map(({ index }) => index)).flatMap((assertion) => {
      const range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
      const planned = { stepKey: step.key, assertion, ancestors: [], title: '', fullName: '', range }
      const outcome = testOutcome(planned, found)
      if (outcome.kind !== 'failed' || outcome.problem.isRepeated) return []
      const { path, subject, message, line } = outcome.problem
      return [record(path, subject, message, line)]
    }),
  )
}
