import { type Assertion, expectationOf } from '../../assertions/evaluate.ts'
import type { Verdict } from '../../assertions/verdict.ts'
import { placeOf } from '../../blueprint/place.ts'
import type { Range } from '../../core/span.ts'
import type { Show } from '../../core/visible.ts'
import type { PlannedStep } from '../planned-step.ts'
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

/** Where an assertion of a step stands in the file. */
export function assertionRange(planned: PlannedStep, index: number): Range {
  const { document } = planned
  return document.lines.rangeOf(placeOf(document, assertionPointer(planned, index)).value)
}

function assertionPointer({ pointer }: PlannedStep, index: number): string {
  return `${pointer}/assertions/${index}`
}

function identity(planned: PlannedStep, assertion: Assertion, index: number) {
  const { type, description } = assertion
  return {
    index,
    type,
    operator: 'operator' in assertion ? assertion.operator : null,
    ...(description === undefined ? {} : { description }),
    pointer: assertionPointer(planned, index),
    ...assertionRange(planned, index),
  }
}
