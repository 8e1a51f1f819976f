import { expect, test } from '@jest/globals'
import { markdown } from '../../lib/reporters/markdown.js'
import type { Report } from '../../lib/runner/report/report.js'
import { hostileReport } from '../helpers/hostile-report.js'
import { testContext } from '../helpers/report-context.js'
import { assertionReport, reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

const ONE_MEBIBYTE = 1_048_576

const RULE = '|---|---|---|--:|---|'

/** A hundred blueprints of ten steps, all failing, with long answers. */
const large: Report = reportOf(
  Array.from({ length: 100 }, (_, at) =>
    runReport({
      path: `services/s${at}/blueprint-config.json`,
      steps: Array.from({ length: 10 }, (_step, index) =>
        stepReport({
          key: String(index + 1),
          name: `Step${index}`,
          status: 'failed',
          assertions: [assertionReport({ status: 'failed', actual: 'ü'.repeat(5_000), message: 'Body is otherwise.' })],
        }),
      ),
    }),
  ),
)

test('a large report stays within 1 MiB and says what is missing', () => {
  const text = markdown(large, testContext)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(ONE_MEBIBYTE)
  expect(Buffer.byteLength(text)).toBeGreaterThan(ONE_MEBIBYTE * 0.9)
  expect(text.trimEnd().split('\n').at(-1)).toMatch(
    /^> Left out to stay within 1048576 bytes: (\d+ problems, )?\d+ steps, 100 checksums\. The JSON report holds everything\.$/,
  )
})

test('what is written and what is left out is everything', () => {
  const text = markdown(large, { ...testContext, maxBytes: 100_000 })
  const shown = text.match(/^- actual: /gm)?.length ?? 0
  const left = Number(/(\d+) problems/.exec(text)?.[1])
  expect(shown).toBeGreaterThan(50)
  expect(shown + left).toBe(1_000)
})

test('what fits is whole, without a note', () => {
  const whole = markdown(SAMPLE_REPORTS.mixed, testContext)
  const text = markdown(SAMPLE_REPORTS.mixed, { ...testContext, maxBytes: Buffer.byteLength(whole) })
  expect(text).toBe(whole)
  expect(text).not.toContain('Left out')
})

test.each(Object.entries({ mixed: SAMPLE_REPORTS.mixed, hostile: hostileReport }))(
  'whatever the limit, the report "%s" keeps it and stays well-formed',
  (_name, report) => {
    const whole = Buffer.byteLength(markdown(report, testContext))
    for (let maxBytes = 0; maxBytes < whole + 100; maxBytes += Math.ceil(whole / 100)) {
      const text = markdown(report, { ...testContext, maxBytes })
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
      expect(text === '' || text.startsWith('## ✗ canary-preflight: failed\n')).toBe(true)
      expect(text.match(/^<details>$/gm)?.length).toBe(text.match(/^<\/details>$/gm)?.length)
      expect(
        text.split('\n').filter((line) => line.startsWith('|') && line.split(' | ').length !== 5 && line !== RULE),
      ).toEqual([])
    }
  },
)

test('with little room the verdict is what remains', () => {
  expect(markdown(SAMPLE_REPORTS.mixed, { ...testContext, maxBytes: 60 })).toBe('## ✗ canary-preflight: failed\n')
})
