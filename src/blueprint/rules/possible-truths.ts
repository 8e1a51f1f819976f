import type { OutcomeCode } from './assertion-truth.ts'
import { flagFindings } from './flag-assertions.ts'
import { numberFindings } from './number-assertions.ts'
import { rule } from './rule.ts'
import { textFindings } from './text-assertions.ts'

/** Whether assertions can fail, can be true, and can be true together. */
export const outcomes = rule<OutcomeCode>({
  codes: {
    ASSERTIONS_CONTRADICT: {
      severity: 'error',
      title: 'Assertions that contradict each other',
      about: 'No response can make all assertions of the step true, so the step always fails.',
    },
    ASSERTION_ALWAYS_TRUE: {
      severity: 'warning',
      title: 'Assertion that cannot fail',
      about: 'The assertion is true whatever the value is, so it verifies at most that there is one.',
    },
    ASSERTION_NEARLY_ALWAYS_TRUE: {
      severity: 'notice',
      title: 'Assertion that hardly can fail',
      about: 'The assertion is true of practically every response, so it verifies next to nothing.',
    },
    ASSERTION_NEVER_TRUE: {
      severity: 'error',
      title: 'Assertion that cannot be true',
      about: 'No response can make the assertion true, so the step always fails.',
    },
    RESPONSE_TIME_EXACT: {
      severity: 'warning',
      title: 'Response time that must be met exactly',
      about: 'A measured time is practically never equal to a given number.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      yield* numberFindings(step)
      yield* textFindings(step)
      yield* flagFindings(step)
    }
  },
})
