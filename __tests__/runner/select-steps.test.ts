import { expect, test } from '@jest/globals'
import { answerJson, httpServer } from '../helpers/http-server.js'
import { httpStep, runOne, statuses } from '../helpers/run.js'

const journey = (url: string) => ({
  steps: {
    1: httpStep('login', url, { extractors: [{ name: 'token', type: 'BODY', path: '$.token' }] }),
    2: httpStep('list', url, {
      headers: { 'X-Token': '${token}' },
      extractors: [{ name: 'id', type: 'BODY', path: '$.id' }],
    }),
    3: httpStep('read', `${url}/\${id}`),
    4: httpStep('other', url),
  },
})

test.each([
  ['a name', { steps: ['other'] }, ['skipped', 'skipped', 'skipped', 'passed']],
  ['a key', { steps: ['4'] }, ['skipped', 'skipped', 'skipped', 'passed']],
  ['a name and what it needs', { steps: ['read'] }, ['passed', 'passed', 'passed', 'skipped']],
  ['two names', { steps: ['login', '4'] }, ['passed', 'skipped', 'skipped', 'passed']],
  ['a pattern on the name', { grep: /^blueprint-config\.json › oth/ }, ['skipped', 'skipped', 'skipped', 'passed']],
  ['a pattern that remembers its position', { grep: /o/gy }, ['skipped', 'skipped', 'skipped', 'skipped']],
  ['both', { steps: ['login', 'other'], grep: /other/ }, ['skipped', 'skipped', 'skipped', 'passed']],
])('%s selects steps', async (_name, options, expected) => {
  await using server = await httpServer(answerJson({ token: 't0ken', id: '7' }))
  const pending = runOne(journey(server.url), options)
  if (!expected.includes('passed')) return await expect(pending).rejects.toMatchObject({ code: 'NOTHING_MATCHED' })
  const { report, steps } = await pending
  expect(statuses(steps)).toEqual(expected)
  expect(report.status).toBe('passed')
})

test('a step that only runs for another one says so, one that was not selected too', async () => {
  await using server = await httpServer(answerJson({ token: 't0ken', id: '7' }))
  const { steps } = await runOne(journey(server.url), { steps: ['list'] })
  expect(steps[0]?.warnings).toEqual(['Not selected; run because step "2" (list) needs ${token} from it.'])
  expect(steps[2]).toMatchObject({ status: 'skipped', skipReason: 'Not selected by --step or --grep.' })
})

test('a name that no step has is an error with the nearest one', async () => {
  await using server = await httpServer()
  const pending = runOne(journey(server.url), { steps: ['othr'] })
  await expect(pending).rejects.toMatchObject({ code: 'NOTHING_MATCHED', hint: 'Did you mean "other"?' })
  expect(server.requests).toEqual([])
})
