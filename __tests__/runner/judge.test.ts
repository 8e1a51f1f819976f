import { expect, test } from '@jest/globals'
import type { Observation } from '../../lib/checks/observation.js'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import { showPlainly } from '../../lib/core/visible.js'
import { judge } from '../../lib/runner/judge.js'
import { planSteps } from '../../lib/runner/planned-step.js'
import { dnsObservation, httpObservation, sslObservation } from '../helpers/observations.js'
import { blueprintFile, httpStep } from '../helpers/run.js'

/** What an observation means for the only step of a blueprint. */
async function judged(given: Record<string, unknown>, observation: Observation) {
  const file = blueprintFile({ steps: { 1: given } })
  if (!file.valid) throw new Error('The test step is not valid.')
  const [planned] = planSteps(file.blueprint, file.document)
  if (planned === undefined) throw new Error('There is no step.')
  const redactor = new Redactor()
  const context = { clock: systemClock, signal: new AbortController().signal, redactor, show: showPlainly }
  return {
    ...(await judge(planned, planned.step, { observation, endMs: Number.POSITIVE_INFINITY, context })),
    redactor,
  }
}

const extracting = (name: string, path = '$.id') =>
  httpStep('a', 'http://x/', { extractors: [{ name, type: 'BODY', path }] })
const answered = httpObservation({ text: '{"id": "value-1", "token": "value-2"}' })

test.each([
  ['an answer without records', { checkerType: 'DNS', domain: 'x.example' }, dnsObservation()],
  [
    'a bad certificate of which something else holds',
    {
      checkerType: 'SSL',
      hostname: 'x.example',
      assertions: [{ type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 1 }],
    },
    sslObservation({ invalidReason: 'self-signed certificate' }),
  ],
])('%s fails the step although no assertion does', async (_name, step, observation) => {
  const judgement = await judged({ stepName: 'a', ...step }, observation)
  expect(judgement).toMatchObject({ status: 'failed', problem: { code: 'EXPECTATION_FAILED' } })
})

test('a value that cannot be extracted fails the step although all assertions hold', async () => {
  const { status, problem, extracted } = await judged(extracting('id', '$.missing'), answered)
  expect([status, problem?.code, problem?.pointer]).toEqual(['failed', 'EXTRACTION_FAILED', '/steps/1/extractors/0'])
  expect(extracted.size).toBe(0)
})

test('what is extracted has the name that the blueprint gives it', async () => {
  const { status, extracted } = await judged(extracting('id'), answered)
  expect([status, ...extracted]).toEqual(['passed', ['id', 'value-1']])
})

test.each([
  ['id', '$.id', 'value-1', false],
  ['token', '$.id', 'value-1', true],
  ['id', '$.token', 'value-2', true],
])('whether a value is a credential tells its name, %s, or its path, %s', async (name, path, value, isHidden) => {
  const { redactor } = await judged(extracting(name, path), answered)
  expect(redactor.clean(value)).toBe(isHidden ? '***' : value)
})
