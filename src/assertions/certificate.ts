import type {
  CertificateIssuerAssertion,
  CertificateSubjectAssertion,
  CertificateTransparencyAssertion,
  CertificateValidAssertion,
} from '../blueprint/generated/blueprint.ts'
import { type SslObservation, sslSeen } from '../checks/observation.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import { compareFlag } from './flag-comparison.ts'
import { compareText, expectedText, type TextOperator, wish } from './text-comparison.ts'
import { type Evaluator, notEvaluable, type Outcome } from './verdict.ts'

/** Compares one field of a distinguished name. */
export function compareField(comparison: {
  readonly owner: 'subject' | 'issuer'
  readonly name: Readonly<Record<string, string | undefined>>
  readonly field: string
  readonly operator: TextOperator
  readonly wanted: string
  readonly show: Show
}): Outcome {
  const { owner, name, field, operator, wanted, show } = comparison
  const actual = Object.hasOwn(name, field) ? name[field] : undefined
  if (actual === undefined) {
    const fields = Object.keys(name).filter((key) => name[key] !== undefined)
    const there = fields.length === 0 ? 'it is empty' : `it has ${show(fields.join(', '), LONGEST_IN_MESSAGE)}`
    const message = `The certificate's ${owner} has no ${field} (${there}), ${wish(operator, wanted, show)}.`
    return notEvaluable('no such field', message)
  }
  return compareText({ subject: `Certificate ${owner} ${field}`, operator, actual, wanted, show })
}

/** Within its dates, trusted, and for this host, as far as the step's options ask for each. */
export const certificateValid: Evaluator<CertificateValidAssertion, SslObservation> = {
  of: sslSeen,
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

const words = ['with signed certificate timestamps', 'without signed certificate timestamps'] as const

/** Whether the certificate carries the extension with signed certificate timestamps (OID 1.3.6.1.4.1.11129.2.4.2). */
export const certificateTransparency: Evaluator<CertificateTransparencyAssertion, SslObservation> = {
  of: sslSeen,
  expected: (assertion) => words[assertion.value ? 0 : 1],
  evaluate: (assertion, observation) =>
    compareFlag({ subject: 'Certificate', actual: observation.hasEmbeddedSct, wanted: assertion.value, words }),
}

/** One field of the name of the authority that signed the certificate. */
export const certificateIssuer: Evaluator<CertificateIssuerAssertion, SslObservation> = {
  of: sslSeen,
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

/** One field of the certificate's subject. AWS does not say what `regex` is for: when given, it must match besides, so
 *  that the assertion passes under no reading that AWS would fail. */
export const certificateSubject: Evaluator<CertificateSubjectAssertion, SslObservation> = {
  of: sslSeen,
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
