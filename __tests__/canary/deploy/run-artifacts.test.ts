import { expect, test } from '@jest/globals'
import type { ObjectStore } from '../../../lib/aws/synthetics-api.js'
import type { CanaryRun } from '../../../lib/aws/synthetics-types.js'
import { Journal } from '../../../lib/canary/deploy/deployment.js'
import { type RunArtifacts, runArtifacts } from '../../../lib/canary/deploy/run-artifacts.js'
import { AppError } from '../../../lib/core/app-error.js'

const RUN: CanaryRun = { ArtifactS3Location: 'acme-artifacts/checkout-api/2026/11/25/18/00-00-000' }
const REPORT = 'SyntheticsReport-FAILED.json'
const LOG = '2026-11-25-log.txt'

/** The artifacts as read from a bucket with these files. Objects longer than is asked for are cut, as S3 does. */
async function read(
  files: Readonly<Record<string, string>>,
  { run = RUN, listKeys }: { run?: CanaryRun; listKeys?: ObjectStore['listKeys'] } = {},
): Promise<RunArtifacts & { readonly notices: readonly string[]; readonly asked: readonly number[] }> {
  const journal = new Journal()
  const asked: number[] = []
  const objects: Pick<ObjectStore, 'listKeys' | 'getObject'> = {
    listKeys: listKeys ?? (({ prefix }) => Promise.resolve(Object.keys(files).map((name) => prefix + name))),
    getObject({ key, maxBytes, fromEnd = false }) {
      asked.push(maxBytes)
      const bytes = Buffer.from(files[key.split('/').at(-1) ?? ''] ?? '')
      return Promise.resolve(fromEnd ? bytes.subarray(-maxBytes) : bytes.subarray(0, maxBytes))
    },
  }
  const artifacts = await runArtifacts({ journal, signal: new AbortController().signal, aws: { objects } }, run)
  return { ...artifacts, notices: journal.notices, asked }
}

const steps = (...failed: object[]): string => JSON.stringify({ customerScript: { steps: failed } })

test('failed steps of the report and lines of the log about errors are what is told', async () => {
  const report = steps(
    { stepName: 'home', stepNum: 1, status: 'PASSED' },
    { stepName: 'pay', stepNum: 2, status: 'FAILED', failureReason: 'Error: 503\n    at run (/opt/x.js:1:1)' },
  )
  const log = ['INFO all is well', '{"level":"ERROR","message":"no route"}', '2026 ERROR: refused'].join('\n')
  expect(await read({ [REPORT]: report, [LOG]: log })).toEqual({
    location: 's3://acme-artifacts/checkout-api/2026/11/25/18/00-00-000/',
    step: { key: '2', name: 'pay' },
    details: ['report: step pay failed: 503', 'log: no route', 'log: 2026 ERROR: refused'],
    notices: [],
    asked: [262_144, 262_144],
  })
})

test.each([
  ['nothing', ''],
  ['no JSON', '<html>'],
  ['a number', '7'],
  ['null', 'null'],
  ['no steps', '{"customerScript":{}}'],
  ['steps that are none', '{"customerScript":{"steps":[null,1,"x",[],{"stepName":7,"status":"FAILED"}]}}'],
  ['a text for steps', '{"customerScript":{"steps":"FAILED"}}'],
  ['a prototype', '{"__proto__":{"customerScript":{"steps":[{"stepName":"x","status":"FAILED"}]}}}'],
])('a report with %s tells nothing, and harms nothing', async (_name, report) => {
  expect(await read({ [REPORT]: report })).toMatchObject({ step: undefined, details: [], notices: [] })
})

test('a report that is cut at the limit tells nothing', async () => {
  const huge = steps({ stepName: 'x'.repeat(300_000), stepNum: 1, status: 'FAILED' })
  expect(await read({ [REPORT]: huge })).toMatchObject({ step: undefined, details: [] })
})

test('of a huge log the last lines are told, each of them short', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `ERROR ${at} ${'y'.repeat(2000)}`)
  const { details } = await read({ [LOG]: lines.join('\n') })
  expect(details.map((text) => text.slice(0, 14))).toEqual([995, 996, 997, 998, 999].map((at) => `log: ERROR ${at}`))
  expect(details.every((text) => text.length <= 505)).toBe(true)
})

test('of hundreds of failed steps a few are told', async () => {
  const many = Array.from({ length: 900 }, (_, at) => ({ stepName: `s${at}`, stepNum: at, status: 'FAILED' }))
  const { details } = await read({ [REPORT]: steps(...many) })
  expect(details.length).toBeLessThanOrEqual(10)
})

test('control characters of names, reasons and lines are made visible', async () => {
  const evil = '\u001b[31mred\u202Eevil\r::error::pwned'
  const { details } = await read({
    [REPORT]: steps({ stepName: evil, stepNum: 1, status: 'FAILED', failureReason: evil }),
    [LOG]: `ERROR ${evil}`,
  })
  expect(details).toHaveLength(2)
  expect(details.join('')).not.toMatch(/[\p{Cc}\u202E]/u)
})

test('a line of the log that is not about an error is never told: it may hold what was sent', async () => {
  const log = [
    '{"level":"INFO","message":"Authorization: Bearer token-of-the-canary ERROR"}',
    'DEBUG token-of-the-canary',
  ]
  expect((await read({ [LOG]: log.join('\n') })).details).toEqual([])
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['bucket', undefined],
  ['s3://bucket/folder/', 's3://bucket/folder/'],
  ['bucket/a/b//', 's3://bucket/a/b/'],
])('artifacts at %p lie in %p', async (ArtifactS3Location, expected) => {
  const run: CanaryRun = ArtifactS3Location === undefined ? {} : { ArtifactS3Location }
  expect((await read({}, { run })).location).toBe(expected)
})

test('a bucket that may not be listed is a sentence beside the failure, not another failure', async () => {
  const listKeys = () => Promise.reject(new AppError('AWS_ACCESS_DENIED', 'ListObjectsV2 is not allowed.'))
  expect(await read({}, { listKeys })).toMatchObject({
    details: [],
    notices: ['The artifacts of the failed run could not be read: ListObjectsV2 is not allowed.'],
  })
})
