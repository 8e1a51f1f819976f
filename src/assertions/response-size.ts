import type { ResponseSizeAssertion } from '../blueprint/generated/blueprint.ts'
import type { TcpObservation } from '../checks/observation.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** How many bytes came back. */
export const responseSize: Evaluator<ResponseSizeAssertion, TcpObservation> = {
  expected: (assertion) => expectedNumber(assertion.operator, assertion.value, 'bytes'),
  evaluate: (assertion, observation) => {
    if (!observation.isConnected) {
      return notEvaluable('not connected', 'There was no connection, so there is no response.')
    }
    return compareNumber({
      subject: 'Response size',
      operator: assertion.operator,
      actual: observation.response.byteLength,
      wanted: assertion.value,
      unit: 'bytes',
    })
  },
}
