import type { Finding } from './rule.ts'

/** What the rule on outcomes can say of an assertion. */
export type OutcomeCode =
  | 'ASSERTIONS_CONTRADICT'
  | 'ASSERTION_ALWAYS_TRUE'
  | 'ASSERTION_NEARLY_ALWAYS_TRUE'
  | 'ASSERTION_NEVER_TRUE'
  | 'RESPONSE_TIME_EXACT'

export type OutcomeFinding = Finding<OutcomeCode>

/** `otherIndex`: of the assertion it contradicts; undefined when only all before it together leave no way out. */
export function contradiction(pointer: string, otherIndex: number | undefined): OutcomeFinding {
  const message =
    otherIndex === undefined
      ? 'This contradicts the assertions before it: no response satisfies all.'
      : `This contradicts assertion ${otherIndex + 1} of this step: no response satisfies both.`
  const hint = 'All assertions of a step must be true; remove or correct one of them.'
  return { code: 'ASSERTIONS_CONTRADICT', pointer, message, hint }
}
