import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { json } from '../../lib/reporters/json.js'
import { hostileReport } from '../helpers/hostile-report.js'
import { testContext } from '../helpers/report-context.js'
import { reportOf, runReport, stepReport } from '../helpers/report-parts.js'
import { SAMPLE_REPORTS } from '../helpers/sample-reports.js'

const schema: object = JSON.parse(readFileSync('report.schema.json', 'utf8'))
const validate = new Ajv2020({ formats: { 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ }, allErrors: true }).compile(
  schema,
)

test.each(Object.entries({ ...SAMPLE_REPORTS, hostile: hostileReport }))(
  'the report "%s" is what the published schema describes',
  (_name, report) => {
    validate(JSON.parse(json(report, testContext)))
    expect(validate.errors).toBeNull()
  },
)

test('the schema names every member that the reports have', () => {
  const strict = JSON.parse(JSON.stringify(schema), (_key, value) =>
    value?.type === 'object' ? { ...value, additionalProperties: false } : value,
  )
  const validateStrictly = new Ajv2020({ formats: { 'date-time': true } }).compile(strict)
  validateStrictly(JSON.parse(json(SAMPLE_REPORTS.mixed, testContext)))
  expect(validateStrictly.errors).toBeNull()
})

test('the schema lets a member through that a later version adds', () => {
  expect(validate({ ...SAMPLE_REPORTS.empty, later: true })).toBe(true)
})

test.each(['status', 'totals', 'runs', 'schemaVersion'])('the schema requires "%s"', (member) => {
  expect(validate({ ...SAMPLE_REPORTS.empty, [member]: undefined })).toBe(false)
})

test('the order of the keys does not depend on the order in which the report was built', () => {
  const reversed = JSON.parse(JSON.stringify(SAMPLE_REPORTS.mixed), (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  )
  expect(json(reversed, testContext)).toBe(json(SAMPLE_REPORTS.mixed, testContext))
})

test('a text longer than 10,000 characters is cut and says so', () => {
  const step = stepReport({ key: '1', name: 'Big', target: 'x'.repeat(20_000) })
  const text = json(reportOf([runReport({ path: 'a.json', steps: [step] })]), testContext)
  expect(text).toContain(`"${'x'.repeat(10_000)}… (20000 characters)"`)
})
