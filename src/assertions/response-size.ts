import type { ResponseSizeAssertion } from '../blueprint/generated/blueprint.ts'
import { type TcpObservation, tcpSeen } from '../checks/observation.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** How many bytes came back. */
export const responseSize: Evaluator<ResponseSizeAssertion, TcpObservation> = {
  of: tcpSeen,
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
  // Only then is silence what was asked for: any other size would pass on a service that hangs.
  expectsProblem: ({ operator, value }) =>
    (operator === 'EQUALS' && value === 0) || (operator === 'LESS_THAN' && value <= 1),
}
