import type { CertificateTransparencyAssertion } from '../blueprint/generated/blueprint.ts'
import type { SslObservation } from '../checks/observation.ts'
import { compareFlag } from './flag-comparison.ts'
import type { Evaluator } from './verdict.ts'

const words = ['with signed certificate timestamps', 'without signed certificate timestamps'] as const

/** Whether the certificate carries the extension with signed certificate timestamps (OID 1.3.6.1.4.1.11129.2.4.2). */
export const certificateTransparency: Evaluator<CertificateTransparencyAssertion, SslObservation> = {
  expected: (assertion) => words[assertion.value ? 0 : 1],
  evaluate: (assertion, observation) =>
    compareFlag({ subject: 'Certificate', actual: observation.hasEmbeddedSct, wanted: assertion.value, words }),
}
