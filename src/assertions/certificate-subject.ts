import type { CertificateSubjectAssertion } from '../blueprint/generated/blueprint.ts'
import type { SslObservation } from '../checks/observation.ts'
import { compareField } from './certificate-field.ts'
import { expectedText } from './text-comparison.ts'
import type { Evaluator } from './verdict.ts'

/** One field of the certificate's subject. AWS does not say what `regex` is for: when given, it must match besides, so
 *  that the assertion passes under no reading that AWS would fail. */
export const certificateSubject: Evaluator<CertificateSubjectAssertion, SslObservation> = {
  expected: (assertion, show) => {
    const comparison = `${assertion.field} ${expectedText(assertion.operator, assertion.value, show)}`
    if (assertion.regex === undefined) return comparison
    return `${comparison} and ${expectedText('REGEX_MATCH', assertion.regex, show)}`
  },
  evaluate: (assertion, observation, show) => {
    const compare = (operator: CertificateSubjectAssertion['operator'], wanted: string) =>
      compareField({
        owner: 'subject',
        name: observation.subject,
        field: assertion.field,
        operator,
        wanted,
        show,
      })
    const outcome = compare(assertion.operator, assertion.value)
    if (!outcome.passed || assertion.regex === undefined) return outcome
    return compare('REGEX_MATCH', assertion.regex)
  },
}
