import type { CertificateValidAssertion } from '../blueprint/generated/blueprint.ts'
import type { SslObservation } from '../checks/observation.ts'
import { LONGEST_IN_MESSAGE } from '../core/show.ts'
import { compareFlag } from './flag-comparison.ts'
import type { Evaluator } from './verdict.ts'

/** Within its dates, trusted, and for this host, as far as the step's options ask for each. */
export const certificateValid: Evaluator<CertificateValidAssertion, SslObservation> = {
  expected: (assertion) => (assertion.value ? 'valid' : 'not valid'),
  evaluate: (assertion, observation, show) =>
    compareFlag({
      subject: 'Certificate',
      actual: observation.invalidReason === undefined,
      wanted: assertion.value,
      words: ['valid', 'not valid'],
      because:
        observation.invalidReason === undefined ? undefined : show(observation.invalidReason, LONGEST_IN_MESSAGE),
    }),
}
