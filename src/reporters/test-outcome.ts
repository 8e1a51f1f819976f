import type { Range } from '../core/span.ts'
import type { PlannedTest } from '../runner/plan-tests.ts'
import type { AssertionReport, ReportedError, RunReport, StepReport } from '../runner/report/report.ts'
import { UNEXPLAINED } from './problems.ts'

/** What became of one planned test. */
export type TestOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly problem: TestProblem }

/** Why a test failed. */
export interface TestProblem extends Range {
  /** An error's code, or the type of the assertion. */
  readonly code: string
  readonly message: string
  readonly expected?: string
  readonly actual?: string
  readonly target?: string
  readonly hint?: string
  /** Said in full on an earlier test of the same step. */
  readonly isRepeated: boolean
}

/** The outcome of a test. It passes only when its assertion was evaluated and holds, and nothing else is wrong with its
 *  step or its blueprint; an error of the step is the failure of every test of the step that would not fail by itself. */
export function testOutcome(test: PlannedTest, run: RunReport): TestOutcome {
  const step = run.steps.find(({ key }) => key === test.stepKey)
  if (step === undefined) return failed(run.error ?? NOT_RUN, { test, isRepeated: false })
  const assertion = step.assertions.find(({ index }) => index === test.assertion)
  if (assertion?.status === 'failed' || assertion?.status === 'errored') return failedAssertion(step, assertion)
  const isRepeated = isSaidBefore(test, step)
  switch (step.status) {
    case 'skipped':
      return { kind: 'skipped', reason: step.skipReason ?? 'The step was not run.' }
    case 'errored':
      return failed(step.error ?? UNEXPLAINED_ERROR, { test, step, isRepeated })
    case 'failed':
      if (step.error !== undefined) return failed(step.error, { test, step, isRepeated })
      if (!step.assertions.some(isBad)) return failed(UNEXPLAINED_ERROR, { test, step, isRepeated })
      break
    case 'passed':
      break
  }
  if (run.error !== undefined) return failed(run.error, { test, isRepeated: false })
  if (test.assertion !== null && assertion?.status !== 'passed') return failed(NOT_RUN, { test, step, isRepeated })
  return { kind: 'passed' }
}

interface Blamed {
  readonly test: PlannedTest
  readonly step?: StepReport
  readonly isRepeated: boolean
}

function failed(error: ReportedError, { test, step, isRepeated }: Blamed): TestOutcome {
  const { code, message, hint } = error
  return {
    kind: 'failed',
    problem: {
      code,
      message,
      ...(step === undefined ? {} : { target: step.target }),
      ...(hint === undefined ? {} : { hint }),
      isRepeated,
      // The whole step is to blame, not the assertion that stands first in it.
      ...rangeOf(step ?? test.range),
    },
  }
}

function failedAssertion(step: StepReport, assertion: AssertionReport): TestOutcome {
  const { type, message, expected, actual, hint } = assertion
  return {
    kind: 'failed',
    problem: {
      code: type,
      message,
      expected,
      ...(actual === null ? {} : { actual }),
      target: step.target,
      ...(hint === undefined ? {} : { hint }),
      isRepeated: false,
      ...rangeOf(assertion),
    },
  }
}

/** Whether an earlier test of the step fails with the same error. */
function isSaidBefore({ assertion }: PlannedTest, { assertions }: StepReport): boolean {
  const first = assertions.find((one) => !isBad(one))
  return assertion !== null && first !== undefined && first.index < assertion
}

function isBad({ status }: AssertionReport): boolean {
  return status === 'failed' || status === 'errored'
}

function rangeOf({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn }
}

const UNEXPLAINED_ERROR: ReportedError = { code: 'UNEXPLAINED', message: UNEXPLAINED }

const NOT_RUN: ReportedError = {
  code: 'NO_ASSERTION_EVALUATED',
  message: 'The assertion was not evaluated, so nothing was verified.',
}
