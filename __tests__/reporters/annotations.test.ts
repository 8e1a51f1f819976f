import { describe, expect, test } from '@jest/globals'
import { annotationsOf } from '../../lib/reporters/annotations.js'
import type { RunReport } from '../../lib/runner/report/report.js'
import { assertionReport, diagnostic, reportOf, runReport, stepReport } from '../helpers/report-parts.js'

const repositoryPath = (path: string): string => path
const annotated = (...runs: RunReport[]): ReturnType<typeof annotationsOf> =>
  annotationsOf(reportOf(runs), repositoryPath)

const failed = (index: number, parts = {}): ReturnType<typeof assertionReport> =>
  assertionReport({ index, status: 'failed', actual: '503', message: 'Status code is 503.', hint: 'Look.', ...parts })

test('a failed assertion stands on its own range and says expected, actual, target and hint', () => {
  const step = stepReport({ key: '2', name: 'items', status: 'failed', assertions: [failed(0)] })
  expect(annotated(runReport({ path: 'a/blueprint-config.json', steps: [step] }))).toEqual([
    {
      level: 'error',
      path: 'a/blueprint-config.json',
      range: expect.objectContaining({ line: 30, column: 18, endLine: 30, endColumn: 21 }),
      title: 'Failed: 2 items › assertion 1, STATUS_CODE EQUALS',
      message: [
        'Status code is 503.',
        'expected: equals 200',
        'actual: 503',
        'target: https://staging.example.com/health',
        'hint: Look.',
      ].join('\n'),
    },
  ])
})

test('an errored step stands on its key, or on the value its error points at', () => {
  const error = { code: 'CONNECTION_REFUSED', message: 'Refused.', hint: 'Start it.', pointer: '/steps/1/url' }
  const step = stepReport({ key: '1', name: 'home', status: 'errored', error, line: 7, endLine: 7 })
  const report = reportOf([runReport({ path: 'b.json', steps: [step] })])
  expect(annotationsOf(report, repositoryPath)[0]).toMatchObject({
    title: 'Errored: 1 home (CONNECTION_REFUSED)',
    range: { line: 7 },
  })
  const atUrl = { line: 9, column: 14, endLine: 9, endColumn: 40 }
  const placed = { ...step, error: { ...error, ...atUrl } }
  expect(annotated(runReport({ path: 'b.json', steps: [placed] }))[0]?.range).toEqual(atUrl)
})

test('a blueprint that verified nothing is an error', () => {
  const error = { code: 'NO_ASSERTION_EVALUATED', message: 'Not one assertion was evaluated.' }
  expect(annotated(runReport({ path: 'b.json', status: 'errored', error }))[0]).toMatchObject({
    level: 'error',
    title: 'Nothing was verified (NO_ASSERTION_EVALUATED)',
    range: { line: 1 },
  })
})

test('a blueprint of which steps passed is not said to have verified nothing', () => {
  const error = { code: 'SECRETS_WITHHELD', message: 'Steps were not run.' }
  const passed = runReport({ path: 'b.json', status: 'errored', error, steps: [stepReport({ key: '1', name: 'A' })] })
  expect(annotated(passed)[0]?.title).toBe('Not verified as a whole (SECRETS_WITHHELD)')
})

test('a diagnostic has the level of its severity', () => {
  const diagnostics = (['error', 'warning', 'notice'] as const).map((severity) => diagnostic({ severity }))
  expect(annotated(runReport({ path: 'b.json', diagnostics })).map(({ level }) => level)).toEqual([
    'error',
    'warning',
    'notice',
  ])
})

test('a diagnostic is titled by the name of its file, which need not be a blueprint', () => {
  const diagnostics = (['error', 'notice'] as const).map((severity) => diagnostic({ severity, code: 'TYPE_WRONG' }))
  expect(annotated(runReport({ path: 'canaries/canary.json', diagnostics })).map(({ title }) => title)).toEqual([
    'Invalid canary.json (TYPE_WRONG)',
    'canary.json: notice (TYPE_WRONG)',
  ])
})

test('a flaky step and the warnings of a step are warnings', () => {
  const attempts = [
    { status: 'errored' as const, durationMs: 1, error: { code: 'CONNECTION_RESET', message: 'It was reset.' } },
    { status: 'passed' as const, durationMs: 1 },
  ]
  const step = stepReport({ key: '1', name: 'home', flaky: true, attempts, warnings: ['A redirect was not followed.'] })
  const found = annotated(runReport({ path: 'b.json', steps: [step] }))
  expect(found.map(({ level }) => level)).toEqual(['warning', 'warning'])
  expect(found[0]?.message).toContain('passed only at attempt 2. The first attempt: It was reset.')
  expect(found[1]?.message).toContain('A redirect was not followed.')
})

test('a passed step and a skipped one are not annotated', () => {
  const steps = [
    stepReport({ key: '1', name: 'a' }),
    stepReport({ key: '2', name: 'b', status: 'skipped', skipReason: '--bail' }),
  ]
  expect(annotated(runReport({ path: 'b.json', steps }))).toEqual([])
})

describe('what comes first', () => {
  const many = (key: string): ReturnType<typeof stepReport> =>
    stepReport({ key, name: 's', status: 'failed', assertions: Array.from({ length: 20 }, (_, at) => failed(at)) })

  test('the first failure of each step comes before the second one of any', () => {
    const steps = [many('1'), many('2'), many('3')]
    const titles = annotated(runReport({ path: 'a.json', steps }), runReport({ path: 'b.json', steps: [many('1')] }))
      .slice(0, 5)
      .map(({ path, title }) => `${path} ${title}`)
    expect(titles).toEqual([
      expect.stringMatching(/^a\.json Failed: 1 s › assertion 1,/),
      expect.stringMatching(/^a\.json Failed: 2 s › assertion 1,/),
      expect.stringMatching(/^a\.json Failed: 3 s › assertion 1,/),
      expect.stringMatching(/^b\.json Failed: 1 s › assertion 1,/),
      expect.stringMatching(/^a\.json Failed: 1 s › assertion 2,/),
    ])
  })

  test('a failure comes before a diagnostic of the same rank', () => {
    const found = annotated(
      runReport({ path: 'a.json', diagnostics: [diagnostic()] }),
      runReport({ path: 'b.json', steps: [many('1')] }),
    )
    expect(found[0]?.path).toBe('b.json')
  })
})

describe('hostile text', () => {
  test('a line break of a response begins no line of ours', () => {
    const step = stepReport({
      key: '1',
      name: 's',
      status: 'failed',
      assertions: [failed(0, { actual: 'x\nexpected: equals 503\r\n::error::y\u2028z' })],
    })
    const message = annotated(runReport({ path: 'a.json', steps: [step] }))[0]?.message ?? ''
    expect(message.split(/[\n\r\u2028]/)).toHaveLength(5)
  })

  test('a megabyte of response leaves room for what follows', () => {
    const step = stepReport({
      key: '1',
      name: 's',
      status: 'failed',
      assertions: [failed(0, { actual: 'x'.repeat(1_000_000), message: 'y'.repeat(1_000_000) })],
    })
    const message = annotated(runReport({ path: 'a.json', steps: [step] }))[0]?.message ?? ''
    expect(message.length).toBeLessThan(3000)
    expect(message).toMatch(/hint: Look\.$/)
  })

  test('a file outside the repository is named in the text', () => {
    const step = stepReport({ key: '1', name: 's', status: 'failed', assertions: [failed(0)] })
    const report = reportOf([runReport({ path: '/elsewhere/b.json', steps: [step] })])
    const [found] = annotationsOf(report, () => undefined)
    expect(found?.path).toBeUndefined()
    expect(found?.message).toMatch(/file: \/elsewhere\/b\.json:30$/)
  })
})
