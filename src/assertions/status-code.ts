import type { StatusCodeAssertion } from '../blueprint/generated/blueprint.ts'
import { type HttpObservation, httpSeen } from '../checks/observation.ts'
import { redirectHint } from '../checks/redirect-hint.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import type { Evaluator, Outcome } from './verdict.ts'

/** The status code of the last response. Both bounds of IN_RANGE are included; AWS documents neither way. */
export const statusCode: Evaluator<StatusCodeAssertion, HttpObservation> = {
  of: httpSeen,
  expected: (assertion) =>
    assertion.operator === 'IN_RANGE'
      ? `is in the range ${assertion.rangeMin} to ${assertion.rangeMax}`
      : expectedNumber(assertion.operator, assertion.value),
  evaluate: (assertion, observation, show) => {
    const outcome = compare(assertion, observation.status)
    const hint = outcome.hint ?? redirectHint(observation, show)
    return outcome.passed || hint === undefined ? outcome : { ...outcome, hint }
  },
}

function compare(assertion: StatusCodeAssertion, actual: number): Outcome {
  if (assertion.operator !== 'IN_RANGE') {
    return compareNumber({ subject: 'Status code', operator: assertion.operator, actual, wanted: assertion.value })
  }
  const { rangeMin, rangeMax } = assertion
  const passed = actual >= rangeMin && actual <= rangeMax
  const wish = passed ? '' : `, expected it to be in the range ${rangeMin} to ${rangeMax}`
  return {
    passed,
    actual: String(actual),
    message: `Status code is ${actual}${wish}.`,
    ...(rangeMin > rangeMax ? { hint: 'rangeMin is greater than rangeMax: no status code is in that range.' } : {}),
  }
}
