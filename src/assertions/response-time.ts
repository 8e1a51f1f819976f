import type { ResponseTimeAssertion } from '../blueprint/generated/blueprint.ts'
import { checkerOf } from '../checks/checkers.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** Milliseconds from sending to the end of the answer. EQUALS compares whole milliseconds: a duration measured to the
 *  microsecond would never equal anything. */
export const responseTime: Evaluator<ResponseTimeAssertion, number | { actual: string; message: string }> = {
  of: (observation) => checkerOf(observation).responseMs?.(observation),
  expected: (assertion) => expectedNumber(assertion.operator, assertion.value, 'ms'),
  evaluate: (assertion, spentMs) => {
    if (typeof spentMs !== 'number') return notEvaluable(spentMs.actual, spentMs.message)
    return compareNumber({
      subject: 'Response time',
      operator: assertion.operator,
      actual: assertion.operator === 'EQUALS' ? Math.round(spentMs) : spentMs,
      wanted: assertion.value,
      unit: 'ms',
      shown: `${Number(spentMs.toFixed(3))} ms`,
    })
  },
}
