import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Step } from '../../../lib/blueprint/generated/blueprint.js'
import type { Observation, Problem } from '../../../lib/checks/observation.js'
import { systemClock } from '../../../lib/core/clock.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { showPlainly } from '../../../lib/core/visible.js'
import { judge } from '../../../lib/runner/judge.js'
import { planSteps } from '../../../lib/runner/planned-step.js'
import { observationFrom, storedObservation } from '../../../lib/runner/replay/observation-text.js'
import { dnsObservation, httpObservation, records, sslObservation, tcpObservation } from '../../helpers/observations.js'
import { documentOf } from '../../helpers/parse.js'
import { drawn } from '../../helpers/property.js'

const problem = (code: Problem['code'], unless: string): fc.Arbitrary<Problem | undefined> =>
  fc.option(fc.constant({ code, message: 'It is otherwise.', hint: 'Look.', unless }), { nil: undefined })

const texts = fc.constantFrom('', 'pong', '{"a":{"b":[1,2.50]}}', '{"a":', 'ä\u0000', 'x'.repeat(600))

/** For each kind: members of a step besides its name, assertions to choose from, and what such a step may see. */
const KINDS: readonly {
  readonly members: object
  readonly assertions: readonly object[]
  readonly seen: fc.Arbitrary<Observation>
}[] = [
  {
    members: { checkerType: 'HTTP', url: 'https://a.test/', httpMethod: 'GET' },
    assertions: [
      { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 },
      { type: 'HEADER', headerName: 'x-a', operator: 'CONTAINS', value: 'b' },
      { type: 'BODY', target: 'JSON', path: '$.a.b[1]', operator: 'EQUALS', value: '2.5' },
      { type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: 'pong' },
      { type: 'RESPONSE_TIME', operator: 'LESS_THAN', value: 121 },
    ],
    seen: fc
      .record({ status: fc.constantFrom(200, 302, 503), text: texts, header: fc.constantFrom('b', 'ä', '') })
      .map(({ status, text, header }) =>
        httpObservation({ status, text, body: Buffer.from(text), headers: [['x-a', header]] }),
      ),
  },
  {
    members: { checkerType: 'DNS', domain: 'a.test' },
    assertions: [
      { type: 'RECORD_COUNT', operator: 'EQUALS', value: 0 },
      { type: 'TTL', operator: 'LESS_THAN', value: 301 },
      { type: 'AUTHORITATIVE', value: true },
    ],
    seen: fc
      .record({ count: fc.nat(2), isAuthoritative: fc.boolean(), problem: problem('DNS_NO_RECORDS', 'RECORD_COUNT') })
      .map(({ count, isAuthoritative, problem }) =>
        dnsObservation({ records: records('A', Array(count).fill('192.0.2.1')), isAuthoritative, problem }),
      ),
  },
  {
    members: { checkerType: 'SSL', hostname: 'a.test' },
    assertions: [
      { type: 'CERTIFICATE_VALID', value: false },
      { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 9 },
      { type: 'CERTIFICATE_ISSUER', field: 'CN', operator: 'EQUALS', value: 'Test CA' },
    ],
    seen: fc
      .record({ isBad: fc.boolean(), problem: problem('TLS_FAILED', 'CERTIFICATE_VALID') })
      .map(({ isBad, problem }) => sslObservation({ invalidReason: isBad ? 'self-signed' : undefined, problem })),
  },
  {
    members: { checkerType: 'TCP', hostname: 'a.test', port: 7 },
    assertions: [
      { type: 'CONNECTION_SUCCESSFUL', value: false },
      { type: 'RESPONSE_DATA', operator: 'CONTAINS', value: 'pong' },
      { type: 'RESPONSE_SIZE', operator: 'EQUALS', value: 0 },
      { type: 'RESPONSE_SIZE', operator: 'LESS_THAN', value: 9 },
    ],
    seen: fc
      .record({
        response: fc.oneof(texts, fc.uint8Array({ maxLength: 8 })),
        isConnected: fc.boolean(),
        problem: fc.oneof(
          problem('CONNECTION_REFUSED', 'CONNECTION_SUCCESSFUL'),
          problem('CONNECTION_RESET', 'RESPONSE_SIZE'),
        ),
      })
      .map(({ response, isConnected, problem }) => tcpObservation(response, { isConnected, problem })),
  },
]

const cases = fc
  .constantFrom(...KINDS)
  .chain(({ members, assertions, seen }) =>
    fc.record({ members: fc.constant(members), assertions: fc.subarray([...assertions]), seen }),
  )

test('what was kept of an observation is judged as the observation was', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ members, assertions, seen }) => {
      const text = JSON.stringify(storedObservation(seen, new Redactor()))
      const kept = observationFrom(JSON.parse(text), seen.checkerType)
      if (kept === undefined) throw new Error('nothing was kept')
      const step = { stepName: 'a', ...members, assertions }
      expect(await verdictOn(step, kept)).toEqual(await verdictOn(step, seen))
    }),
    drawn(300),
  )
})

test('a problem that was kept with an error code of nobody is no observation', () => {
  const stored: object = JSON.parse(JSON.stringify(storedObservation(tcpObservation(''), new Redactor())))
  const problem = { code: 'MADE_UP', message: 'a', hint: 'b' }
  expect(observationFrom({ ...stored, problem }, 'TCP')).toBeUndefined()
})

/** The judgement as a report would show it, or the error that the step ends with. */
async function verdictOn(members: object, observation: Observation): Promise<unknown> {
  const document = documentOf(JSON.stringify({ steps: { 1: members } }))
  const [planned] = planSteps({ steps: { 1: members as Step } }, document)
  if (planned === undefined) throw new Error('no step')
  const context = {
    clock: systemClock,
    signal: new AbortController().signal,
    redactor: new Redactor(),
    show: showPlainly,
  }
  return await judge(planned, planned.step, { observation, endMs: Number.POSITIVE_INFINITY, context }).catch(
    (error: unknown) => error,
  )
}
