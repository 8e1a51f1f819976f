import type { RecordCountAssertion } from '../blueprint/generated/blueprint.ts'
import { type DnsObservation, dnsSeen } from '../checks/observation.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** How many records of the type asked for the answer holds. A server that could not answer has not said "none". */
export const recordCount: Evaluator<RecordCountAssertion, DnsObservation> = {
  of: dnsSeen,
  expected: (assertion) => expectedNumber(assertion.operator, assertion.value),
  evaluate: (assertion, observation) => {
    const { responseCode, records } = observation
    if (responseCode !== 'NOERROR' && responseCode !== 'NXDOMAIN') {
      return notEvaluable(responseCode, `The name server answered ${responseCode}, so its records cannot be counted.`)
    }
    const { operator, value: wanted } = assertion
    return compareNumber({ subject: 'Number of records', operator, actual: records.length, wanted })
  },
}
