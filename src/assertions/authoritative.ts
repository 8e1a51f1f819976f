import type { AuthoritativeAssertion } from '../blueprint/generated/blueprint.ts'
import { type DnsObservation, dnsSeen } from '../checks/observation.ts'
import { compareFlag } from './flag-comparison.ts'
import type { Evaluator } from './verdict.ts'

/** The AA flag of the answer. */
export const authoritative: Evaluator<AuthoritativeAssertion, DnsObservation> = {
  of: dnsSeen,
  expected: (assertion) => (assertion.value ? 'authoritative' : 'not authoritative'),
  evaluate: (assertion, observation) =>
    compareFlag({
      subject: 'Answer',
      actual: observation.isAuthoritative,
      wanted: assertion.value,
      words: ['authoritative', 'not authoritative'],
    }),
}
