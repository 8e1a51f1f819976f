import { expect, test } from '@jest/globals'
import { formatConsole } from '../../lib/reporters/console.js'
import { REPORTERS } from '../../lib/reporters/table.js'
import { expectGolden } from '../helpers/golden.js'
import { testContext } from '../helpers/report-context.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

const EXTENSIONS = {
  json: 'json',
  junit: 'junit.xml',
  html: 'html',
  markdown: 'md',
  openmetrics: 'openmetrics.txt',
  tap: 'tap',
  sarif: 'sarif',
} as const

const FORMATS = ['json', 'junit', 'html', 'markdown', 'openmetrics', 'tap', 'sarif'] as const
const NAMES = ['passed', 'mixed', 'interrupted', 'empty'] as const

test.each(NAMES.flatMap((name) => FORMATS.map((format) => [name, format] as const)))(
  'the report "%s" as %s is the golden file',
  async (name, format) => {
    const reporter = await REPORTERS[format]()
    expectGolden(`reports/${name}.${EXTENSIONS[format]}`, reporter(SAMPLE_REPORTS[name], testContext))
  },
)

test.each(NAMES.flatMap((name) => [false, true].map((verbose) => [name, verbose] as const)))(
  'the report "%s" on the console (verbose: %s) is the golden file',
  (name, verbose) => {
    const text = formatConsole(SAMPLE_REPORTS[name], { colour: false, verbose, sources: testContext.sources })
    expectGolden(`reports/${name}.console${verbose ? '-verbose' : ''}.txt`, text)
  },
)

test.each(FORMATS)('%s ends with exactly one line feed', async (format) => {
  const reporter = await REPORTERS[format]()
  expect(reporter(SAMPLE_REPORTS.mixed, testContext)).toMatch(/[^\n]\n$/)
})
