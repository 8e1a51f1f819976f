import type { PlannedTest } from '../runner/plan-tests.ts'
import type { Finding, RunFindings } from '../runner/report/findings.ts'

/** What became of one planned test. */
export type TestOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly problem: TestProblem }

/** Why a test failed. */
export interface TestProblem extends Finding {
  /** Said in full on an earlier test of the same step. */
  readonly isRepeated: boolean
}

/** The outcome of a test. It passes only when its assertion was evaluated and holds, and nothing else is wrong with its
 *  step or its blueprint; an error of the step is the failure of every test of the step that would not fail by itself. */
export function testOutcome({ stepKey, assertion: index, range }: PlannedTest, found: RunFindings): TestOutcome {
  const own = found.steps.find(({ step }) => step.key === stepKey)
  const at = index === null ? undefined : own?.assertions[index]
  const tested = at?.assertion.index === index ? at : undefined
  if (tested?.finding !== undefined) return failed(tested.finding)
  // The whole step is to blame, not the assertion that stands first in it.
  if (own?.trouble !== undefined) return failed(own.trouble, tested?.carriesTrouble === false)
  if (own?.step.status === 'skipped') return { kind: 'skipped', reason: own.step.skipReason ?? 'The step was not run.' }
  if (found.trouble !== undefined) return failed({ ...found.trouble, ...range })
  if (own !== undefined && (index === null || tested?.assertion.status === 'passed')) return { kind: 'passed' }
  const { path } = found.run
  return failed({ ...NOT_RUN, path, step: own?.subject ?? '', subject: own?.subject ?? '', ...range })
}

function failed(finding: Finding, isRepeated = false): TestOutcome {
  return { kind: 'failed', problem: { ...finding, isRepeated } }
}

const NOT_RUN = {
  kind: 'unverified',
  severity: 'error',
  code: 'NO_ASSERTION_EVALUATED',
  message: 'The assertion was not evaluated, so nothing was verified.',
} as const
