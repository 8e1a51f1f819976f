import { type Assertion, expectationOf } from '../assertions/evaluate.ts'
import type { Verdict } from '../assertions/verdict.ts'
import { placeOf } from '../blueprint/place.ts'
import type { Show } from '../core/show.ts'
import type { PlannedStep } from './planned-step.ts'
import type { AssertionReport } from './report.ts'

/** What became of one assertion of a step, at its place in the file. */
export function assertionReport(
  planned: PlannedStep,
  { assertion, index, verdict }: { assertion: Assertion; index: number; verdict: Verdict },
): AssertionReport {
  const { expected, actual, message, hint, passed } = verdict
  return {
    ...identity(planned, assertion, index),
    status: passed ? 'passed' : 'failed',
    expected,
    actual,
    message,
    ...(hint === undefined ? {} : { hint }),
  }
}

/** The assertions of a step that saw nothing they could have been evaluated on. */
export function skippedAssertions(
  planned: PlannedStep,
  { step, reason, show }: { step: PlannedStep['step']; reason: string; show: Show },
): AssertionReport[] {
  const assertions: readonly Assertion[] = step.assertions ?? []
  return assertions.map((assertion, index) => ({
    ...identity(planned, assertion, index),
    status: 'skipped',
    expected: expectationOf(assertion, show),
    actual: null,
    message: `Not evaluated: ${reason}`,
  }))
}

function identity({ pointer: step, document }: PlannedStep, assertion: Assertion, index: number) {
  const pointer = `${step}/assertions/${index}`
  const { type, description } = assertion
  return {
    index,
    type,
    operator: 'operator' in assertion ? assertion.operator : null,
    ...(description === undefined ? {} : { description }),
    pointer,
    ...document.lines.rangeOf(placeOf(document, pointer).value),
  }
}
