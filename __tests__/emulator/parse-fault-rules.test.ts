import { expect, test } from '@jest/globals'
import { parseFaultRules } from '../../lib/emulator/faults/parse-fault-rules.js'
import { errorOf } from '../helpers/error-of.js'

test('rules of every kind are taken as they are', () => {
  const rules = [
    { operation: 'UpdateCanary', nth: 2, times: 3, name: 'checkout-api', fault: { kind: 'throttle' } },
    { operation: 'GetObject', fault: { kind: 'error', status: 500, code: 'InternalError', message: 'oh' } },
    { operation: 'CreateCanary', fault: { kind: 'lost-answer' } },
    { operation: 'CreateCanary', fault: { kind: 'no-answer' } },
    { operation: 'AssumeRole', fault: { kind: 'access-denied' } },
    { operation: 'StartCanaryDryRun', fault: { kind: 'stuck', state: 'RUNNING' } },
    { operation: 'UpdateCanary', fault: { kind: 'state-reason', reason: 'no', code: 'ROLLBACK_FAILED' } },
  ]
  expect(parseFaultRules(JSON.parse(JSON.stringify(rules)))).toEqual(rules)
})

const throttle = { kind: 'throttle' }

test.each([
  [{}, 'the whole file must be a list of rules.', undefined],
  [[7], 'rule 1 must be an object.', undefined],
  [[{ fault: throttle }], 'rule 1, "operation" is missing.', undefined],
  [
    [{ operation: 'UpdateCanery', fault: throttle }],
    'rule 1, "operation" is "UpdateCanery", which is no operation of the emulator.',
    'Did you mean "UpdateCanary"?',
  ],
  [
    [{ operation: 'GetCanary', fault: { kind: 'throttled' } }],
    'rule 1, "fault", "kind" is "throttled", which is none of throttle, error, access-denied, no-answer, lost-answer, stuck, state-reason.',
    'Did you mean "throttle"?',
  ],
  [[{ operation: 'GetCanary', nth: 0, fault: throttle }], 'rule 1, "nth" must be a whole number from 1.', undefined],
  [[{ operation: 'GetCanary', time: 2, fault: throttle }], 'rule 1 has no member "time".', 'Did you mean "times"?'],
  [
    [
      { operation: 'GetCanary', fault: throttle },
      { operation: 'GetCanary', fault: { kind: 'error', status: 200 } },
    ],
    'rule 2, "fault", "status" must be from 400 to 599, not 200.',
    undefined,
  ],
  [[{ operation: 'GetCanary', fault: { kind: 'state-reason' } }], 'rule 1, "fault", "reason" is missing.', undefined],
])('%j is refused', (value, objection, hint) => {
  const error = errorOf(() => parseFaultRules(value))
  expect(error).toMatchObject({ code: 'FILE_INVALID', message: `The faults: ${objection}` })
  if (hint !== undefined) expect(error).toMatchObject({ hint })
})
