import { expect, test } from '@jest/globals'
import { answer, answerJson, echoHeaders, httpServer, redirectTo } from '../helpers/http-server.js'
import { httpStep, runOne, sleeplessClock, statuses } from '../helpers/run.js'

test('a step whose assertions hold passes, and says what it saw', async () => {
  await using server = await httpServer(answerJson({ status: 'ok' }))
  const { report, steps } = await runOne({ steps: { 1: httpStep('health', `${server.url}/health`) } })
  expect(report.status).toBe('passed')
  expect(steps).toMatchObject([
    {
      key: '1',
      name: 'health',
      status: 'passed',
      flaky: false,
      target: `${server.url}/health`,
      attempts: [{ status: 'passed' }],
      assertions: [{ index: 0, status: 'passed', actual: '200', pointer: '/steps/1/assertions/0' }],
    },
  ])
})

test('all assertions are evaluated, and one that is false fails the step at its own line', async () => {
  await using server = await httpServer(answer(500, 'oops'))
  const assertions = [
    { type: 'STATUS_CODE', operator: 'EQUALS', value: 200, description: 'is up' },
    { type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: 'oops' },
  ]
  const { report, steps } = await runOne({ steps: { 1: httpStep('health', server.url, { assertions }) } })
  expect(report.status).toBe('failed')
  expect(steps[0]?.assertions).toMatchObject([
    { status: 'failed', description: 'is up', operator: 'EQUALS', line: 9, column: 9, endLine: 14 },
    { status: 'passed', line: 15 },
  ])
})

test('a step that cannot observe is errored, its assertions are not evaluated', async () => {
  const { report, steps } = await runOne({ steps: { 1: httpStep('down', 'http://127.0.0.1:1/') } })
  expect(report.status).toBe('errored')
  expect(steps[0]).toMatchObject({
    status: 'errored',
    error: { code: 'CONNECTION_REFUSED' },
    assertions: [{ status: 'skipped', actual: null, expected: 'equals 200' }],
  })
})

test('a step that does not end in time is errored with its limit', async () => {
  await using server = await httpServer(() => {})
  const { steps } = await runOne({ steps: { 1: httpStep('slow', server.url, { timeout: 1000 }) } })
  expect(steps[0]).toMatchObject({ status: 'errored', error: { code: 'STEP_TIMEOUT' } })
  expect(steps[0]?.error?.message).toMatch(/1000 ms/)
})

test('the time-out of globalSettings holds for a step without its own', async () => {
  await using server = await httpServer(() => {})
  const { steps } = await runOne({ globalSettings: { stepTimeout: 1000 }, steps: { 1: httpStep('slow', server.url) } })
  expect(steps[0]?.error?.message).toMatch(/1000 ms/)
})

test('a step without any time-out has the 5000 ms of the schema of AWS', async () => {
  await using server = await httpServer(() => {})
  const { steps } = await runOne({ steps: { 1: httpStep('slow', server.url) } })
  expect(steps[0]?.error?.message).toMatch(/ 5000 ms/)
})

test('waitTime is waited in seconds before the request and is no part of the time-out', async () => {
  await using server = await httpServer()
  const { clock, sleeps } = sleeplessClock()
  await runOne({ steps: { 1: httpStep('later', server.url, { waitTime: 60, timeout: 1000 }) } }, {}, { clock })
  expect(sleeps).toEqual([60_000])
})

test('a blueprint none of whose assertions was evaluated is not green', async () => {
  await using server = await httpServer()
  const { run } = await runOne({ steps: { 1: httpStep('nothing', server.url, { assertions: [] }) } })
  expect(run).toMatchObject({
    status: 'errored',
    steps: [{ status: 'passed' }],
    error: { code: 'NO_ASSERTION_EVALUATED' },
  })
})

test('a step without assertions passes beside one that has some', async () => {
  await using server = await httpServer(answer(500))
  const { assertions: _, ...without } = httpStep('nothing', server.url)
  const expects500 = [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 500 }]
  const { report } = await runOne({
    steps: { 1: without, 2: httpStep('some', server.url, { assertions: expects500 }) },
  })
  expect(report.status).toBe('passed')
})

test('a value that cannot be extracted fails the step although its assertions hold', async () => {
  await using server = await httpServer(answerJson({}))
  const extractors = [{ name: 'id', type: 'BODY', path: '$.id' }]
  const { steps } = await runOne({ steps: { 1: httpStep('create', server.url, { extractors }) } })
  expect(steps[0]).toMatchObject({
    status: 'failed',
    extracted: [],
    assertions: [{ status: 'passed' }],
    error: { code: 'EXTRACTION_FAILED', pointer: '/steps/1/extractors/0' },
  })
})

test('the error of a step stands at the value it blames, the error of none at no place', async () => {
  const headers = { 'X-A': '${given}' }
  const steps = {
    1: httpStep('blames', 'http://127.0.0.1:1/', { headers }),
    2: httpStep('refused', 'http://127.0.0.1:1/'),
  }
  const variables = [{ name: 'given', value: 'two\nlines', source: '--var' }]
  const ran = await runOne({ steps, variables: { given: '' } }, { variables })
  expect(ran.steps[0]?.error).toMatchObject({ pointer: '/steps/1/headers/X-A', line: 16, column: 16, endLine: 16 })
  expect(ran.steps[1]?.error).toMatchObject({ code: 'CONNECTION_REFUSED' })
  expect(ran.steps[1]?.error).not.toHaveProperty('line')
})

test('a redirect where the assertions expect 200 gets a warning', async () => {
  await using server = await httpServer(redirectTo('/login'))
  const { steps } = await runOne({ steps: { 1: httpStep('home', server.url) } })
  expect(steps[0]?.status).toBe('failed')
  expect(steps[0]?.warnings).toEqual([expect.stringMatching(/302.*\/login.*--follow-redirects/)])
})

test('a redirect that the assertions expect gets none', async () => {
  await using server = await httpServer(redirectTo('/login'))
  const assertions = [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 302 }]
  const { steps } = await runOne({ steps: { 1: httpStep('home', server.url, { assertions }) } })
  expect(steps[0]).toMatchObject({ status: 'passed', warnings: [] })
})

test('with --follow-redirects the last answer counts', async () => {
  await using server = await httpServer((request, response) =>
    request.path === '/' ? redirectTo('/login')(request, response) : answer(200)(request, response),
  )
  const { report } = await runOne({ steps: { 1: httpStep('home', server.url) } }, { followRedirects: true })
  expect(report.status).toBe('passed')
})

test('what cannot be observed is errored even when the blueprint asserts that something is not so', async () => {
  const step = { stepName: 'zone', checkerType: 'SSL', hostname: '127.0.0.1', port: 1 }
  const assertions = [{ type: 'CERTIFICATE_VALID', value: false }]
  const { steps } = await runOne({ steps: { 1: { ...step, assertions } } })
  expect(statuses(steps)).toEqual(['errored'])
})

test('the credentials of a step are sent and never reported', async () => {
  await using server = await httpServer(echoHeaders)
  const authentication = { type: 'BASIC', username: 'canary', password: 'pass-word-1' }
  const assertions = [{ type: 'BODY', path: '$.authorization', operator: 'EQUALS', value: 'x' }]
  const { report } = await runOne({ steps: { 1: httpStep('admin', server.url, { authentication, assertions }) } })
  expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('canary:pass-word-1')}`)
  const text = JSON.stringify(report)
  expect(text).not.toContain('pass-word-1')
  expect(text).not.toContain(btoa('canary:pass-word-1'))
})

test('a pattern that backtracks for ever fails its assertion and the step ends', async () => {
  await using server = await httpServer(answer(200, '', { x: `${'a'.repeat(60)}!` }))
  const assertions = [{ type: 'HEADER', headerName: 'x', operator: 'REGEX_MATCH', value: '^(a+)+$' }]
  const { steps } = await runOne({ steps: { 1: httpStep('evil', server.url, { assertions }) } })
  expect(steps[0]?.assertions[0]).toMatchObject({ status: 'failed', actual: 'out of time' })
})
