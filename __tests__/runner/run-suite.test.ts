import { expect, test } from '@jest/globals'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { redacted } from '../../lib/runner/report/redaction.js'
import type { Status } from '../../lib/runner/report/report.js'
import { observedStatus, statusOf } from '../../lib/runner/report/status.js'
import { runSuite } from '../../lib/runner/run-suite.js'
import { shardOf } from '../../lib/runner/select-steps.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { blueprintFile, httpStep, runContext, runOne, runOptions, sleeplessClock } from '../helpers/run.js'

const paths = ['c.json', 'a.json', 'd.json', 'b.json']

test('reports come in the order of the files, whichever ends first', async () => {
  await using server = await httpServer((request, response) => {
    setTimeout(() => response.end(), request.path === '/c.json' ? 60 : 0)
  })
  const files = paths.map((path) => blueprintFile({ steps: { 1: httpStep('a', `${server.url}/${path}`) } }, path))
  const report = await runSuite(files, runOptions({ concurrency: 4 }), runContext())
  expect(report.runs.map(({ path }) => path)).toEqual(paths)
  expect(report).toMatchObject({ status: 'passed', totals: { files: 4, steps: 4, passed: 4, assertions: 4 } })
})

test('no more blueprints run at a time than --concurrency allows', async () => {
  let running = 0
  let most = 0
  await using server = await httpServer((_request, response) => {
    most = Math.max(most, ++running)
    setTimeout(() => {
      running -= 1
      response.end()
    }, 20)
  })
  const files = paths.map((path) => blueprintFile({ steps: { 1: httpStep('a', server.url) } }, path))
  await runSuite(files, runOptions({ concurrency: 2 }), runContext())
  expect(most).toBe(2)
})

test('an invalid blueprint is failed with its diagnostics, the others run', async () => {
  await using server = await httpServer()
  const files = [blueprintFile({ steps: {} }, 'bad.json'), blueprintFile({ steps: { 1: httpStep('a', server.url) } })]
  const report = await runSuite(files, runOptions(), runContext())
  expect(report).toMatchObject({ status: 'failed', totals: { files: 2, invalidFiles: 1, passed: 1 } })
  expect(report.runs[0]).toMatchObject({ status: 'failed', steps: [] })
  expect(report.runs[0]?.diagnostics).not.toEqual([])
})

test('one blueprint that fails fails the run, whichever it is', async () => {
  await using server = await httpServer((request, response) => {
    response.writeHead(request.path === '/b' ? 500 : 200).end()
  })
  const files = ['a', 'b', 'c'].map((path) =>
    blueprintFile({ steps: { 1: httpStep(path, `${server.url}/${path}`) } }, `${path}.json`),
  )
  const report = await runSuite(files, runOptions(), runContext())
  expect(report).toMatchObject({
    status: 'failed',
    totals: { passed: 2, failed: 1, assertions: 3, failedAssertions: 1 },
  })
})

test('a step is tried as often as --retries says', async () => {
  await using server = await httpServer(answer(503))
  await runOne({ steps: { 1: httpStep('a', server.url) } }, { retries: 1 }, sleeplessClock())
  expect(server.requests).toHaveLength(2)
})

test('a step that is asked for may be in a blueprint that is invalid', async () => {
  const files = [
    blueprintFile({ steps: {} }, 'bad.json'),
    blueprintFile({ steps: { 1: httpStep('a', 'http://127.0.0.1:9/') } }),
  ]
  const report = await runSuite(files, runOptions({ steps: ['elsewhere'] }), runContext())
  expect(report).toMatchObject({ status: 'failed', totals: { skipped: 1 } })
})

test('a step that is asked for need not be in every blueprint', async () => {
  await using server = await httpServer()
  const files = ['a', 'b'].map((name) => blueprintFile({ steps: { 1: httpStep(name, server.url) } }, `${name}.json`))
  const report = await runSuite(files, runOptions({ steps: ['b'] }), runContext())
  expect(report).toMatchObject({ status: 'passed', totals: { passed: 1, skipped: 1 } })
})

test('no blueprint at all is an error', async () => {
  await expect(runSuite([], runOptions(), runContext())).rejects.toMatchObject({ code: 'NOTHING_MATCHED' })
})

test.each([
  [1, ['c.json', 'a.json']],
  [2, ['d.json', 'b.json']],
])('shard %i of 2 gets its files by sorted path, in the order given', (index, expected) => {
  expect(
    shardOf(
      paths.map((path) => ({ path })),
      { index, total: 2 },
    ).map(({ path }) => path),
  ).toEqual(expected)
})

test('a shard without a file is an error', () => {
  expect(() => shardOf([{ path: 'a' }], { index: 2, total: 2 })).toThrow(
    expect.objectContaining({ code: 'NOTHING_MATCHED' }),
  )
})

test('the time limit of the whole run ends the running step and skips the rest', async () => {
  await using server = await httpServer(() => {})
  const steps = { 1: httpStep('a', server.url, { timeout: 60_000 }), 2: httpStep('b', server.url) }
  const startMs = systemClock.monotonicMs()
  const { report } = await runOne({ steps }, { timeoutMs: 300 })
  expect(systemClock.monotonicMs() - startMs).toBeLessThan(2000)
  expect(report.runs[0]?.steps).toMatchObject([
    { status: 'errored', error: { code: 'RUN_TIMEOUT' } },
    { status: 'skipped', skipReason: expect.stringMatching(/300 ms/) },
  ])
})

const all: readonly Status[] = ['passed', 'failed', 'errored', 'skipped']
test.each(all.flatMap((a) => all.map((b) => [a, b] as const)))('%s and %s together', (a, b) => {
  const expected = [a, b].includes('failed')
    ? 'failed'
    : [a, b].includes('errored')
      ? 'errored'
      : [a, b].includes('passed')
        ? 'passed'
        : 'skipped'
  expect(statusOf([a, b])).toBe(expected)
})

test('nothing at all has not passed', () => {
  expect(statusOf([])).toBe('skipped')
})

test.each([
  [['passed', 'failed'], false, 'failed'],
  [['passed'], true, 'failed'],
  [['passed'], false, 'passed'],
  [[], false, 'passed'],
  [[], true, 'failed'],
] as const)('a step with assertions %j, something else failed: %s, is %s', (assertions, other, expected) => {
  expect(observedStatus(assertions, other)).toBe(expected)
})

test('a secret that is a word of ours changes no verdict', async () => {
  const redactor = new Redactor()
  await using server = await httpServer(answer(200, 'passed HTTP'))
  const assertions = [{ type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: 'passed' }]
  const { report } = await runOne({ steps: { 1: httpStep('a', server.url, { assertions }) } }, {}, { redactor })
  for (const word of ['passed', 'HTTP', 'BODY', 'blueprint-config.json', 'CONTAINS']) redactor.learn(word)
  const step = redacted(report, redactor).runs[0]?.steps[0]
  expect(step).toMatchObject({
    status: 'passed',
    checkerType: 'HTTP',
    assertions: [{ type: 'BODY', actual: '*** ***' }],
  })
})

test('a report stays small whatever the servers send', async () => {
  await using server = await httpServer(answer(200, 'x'.repeat(1_000_000), { 'x-long': 'y'.repeat(8000) }))
  const assertions = [
    { type: 'BODY', target: 'TEXT', operator: 'EQUALS', value: 'x' },
    { type: 'BODY', path: '$.a', operator: 'EQUALS', value: 'x' },
    { type: 'HEADER', headerName: 'x-long', operator: 'EQUALS', value: 'x' },
  ]
  const { report } = await runOne({ steps: { 1: httpStep('a', server.url, { assertions }) } })
  expect(JSON.stringify(report).length).toBeLessThan(10_000)
})
