import type { CertificateIssuerAssertion } from '../blueprint/generated/blueprint.ts'
import type { SslObservation } from '../checks/observation.ts'
import { compareField } from './certificate-field.ts'
import { expectedText } from './text-comparison.ts'
import type { Evaluator } from './verdict.ts'

/** One field of the name of the authority that signed the certificate. */
export const certificateIssuer: Evaluator<CertificateIssuerAssertion, SslObservation> = {
  expected: (assertion, show) => `${assertion.field} ${expectedText(assertion.operator, assertion.value, show)}`,
  evaluate: (assertion, observation, show) =>
    compareField({
      owner: 'issuer',
      name: observation.issuer,
      field: assertion.field,
      operator: assertion.operator,
      wanted: assertion.value,
      show,
    }),
}
