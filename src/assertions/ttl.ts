import type { TtlAssertion } from '../blueprint/generated/blueprint.ts'
import { type DnsObservation, dnsSeen } from '../checks/observation.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** The lowest time to live, in seconds, among the records of the type asked for. That of a CNAME record on the way does not count,
 *  although the answer may change after it: the assertion is about what was asked for. */
export const ttl: Evaluator<TtlAssertion, DnsObservation> = {
  of: dnsSeen,
  expected: (assertion) => expectedNumber(assertion.operator, assertion.value, 's'),
  evaluate: (assertion, observation) => {
    if (observation.records.length === 0) {
      return notEvaluable('no records', `The answer (${observation.responseCode}) holds no record, so there is no TTL.`)
    }
    const lowest = Math.min(...observation.records.map((record) => record.ttl))
    return compareNumber({
      subject: observation.records.length > 1 ? 'Lowest TTL' : 'TTL',
      operator: assertion.operator,
      actual: lowest,
      wanted: assertion.value,
      unit: 's',
    })
  },
}
