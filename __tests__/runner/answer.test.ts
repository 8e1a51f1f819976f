import { expect, test } from '@jest/globals'
import { annotationsOf } from '../../lib/reporters/annotations.js'
import { formatConsole } from '../../lib/reporters/console.js'
import { answer, httpServer } from '../helpers/http-server.js'
import { httpStep, runOne } from '../helpers/run.js'

const problem = answer(503, JSON.stringify({ code: 'E7', password: 'hunter22', detail: 'the database is away' }), {
  'content-type': 'application/problem+json',
})

test('what the server answered to a step that failed is shown, without a value', async () => {
  await using server = await httpServer(problem)
  const { report, steps } = await runOne({ steps: { 1: httpStep('a', server.url) } })
  expect(steps[0]?.answer).toEqual({
    method: 'GET',
    status: 503,
    contentType: 'application/problem+json',
    members: ['code', 'password', 'detail'],
  })
  const text = '503 to GET, application/problem+json, members "code", "password", "detail"'
  const [annotation] = annotationsOf(report, (path) => path)
  expect(annotation?.message).toContain(`answer: ${text}`)
  const shown = formatConsole(report, { colour: false, verbose: false, sources: () => undefined })
  expect(shown).toContain(`answer    ${text}`)
  expect(JSON.stringify(report) + shown).not.toMatch(/hunter22|database/)
})

test('a step that passed has no answer in the report', async () => {
  await using server = await httpServer(answer(200))
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url) } })
  expect(steps[0]).not.toHaveProperty('answer')
})

test.each([
  ['[1]', undefined],
  ['{', undefined],
  ['{}', []],
  ['text', undefined],
])('the members of %s are %j', async (body, members) => {
  await using server = await httpServer(answer(500, body))
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url) } })
  expect(steps[0]?.answer?.members).toEqual(members)
})
