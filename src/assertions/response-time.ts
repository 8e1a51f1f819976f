import type { ResponseTimeAssertion } from '../blueprint/generated/blueprint.ts'
import type { DnsObservation, HttpObservation, TcpObservation } from '../checks/observation.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** Milliseconds from sending to the end of the answer. EQUALS compares whole milliseconds: a duration measured to the
 *  microsecond would never equal anything. */
export const responseTime: Evaluator<ResponseTimeAssertion, HttpObservation | DnsObservation | TcpObservation> = {
  expected: (assertion) => expectedNumber(assertion.operator, assertion.value, 'ms'),
  evaluate: (assertion, observation) => {
    if (observation.checkerType === 'TCP' && !observation.isConnected) {
      return notEvaluable('not connected', 'There was no connection, so there is no response time.')
    }
    const { totalMs } = observation.timings
    return compareNumber({
      subject: 'Response time',
      operator: assertion.operator,
      actual: assertion.operator === 'EQUALS' ? Math.round(totalMs) : totalMs,
      wanted: assertion.value,
      unit: 'ms',
      shown: `${Number(totalMs.toFixed(3))} ms`,
    })
  },
}
