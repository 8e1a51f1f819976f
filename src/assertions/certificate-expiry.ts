import type { CertificateExpiryAssertion } from '../blueprint/generated/blueprint.ts'
import { type SslObservation, sslSeen } from '../checks/observation.ts'
import { compareNumber, expectedNumber } from './number-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** The exact time left until the certificate expires: nothing is rounded before it is compared. */
export const certificateExpiry: Evaluator<CertificateExpiryAssertion, SslObservation> = {
  of: sslSeen,
  expected: (assertion) => expectedNumber(assertion.operator, assertion.value, unitOf(assertion)),
  evaluate: (assertion, observation) => {
    const leftMs = observation.notAfter.getTime() - observation.observedAt.getTime()
    if (Number.isNaN(leftMs))
      return notEvaluable('unreadable date', 'The expiry date of the certificate is unreadable.')
    const unit = unitOf(assertion)
    const left = leftMs / unitMs[unit]
    return compareNumber({
      subject: leftMs < 0 ? 'Certificate has expired: time left' : 'Time until the certificate expires',
      operator: assertion.operator,
      actual: left,
      wanted: assertion.value,
      unit,
      shown: `${Number(left.toFixed(2))} ${unit} (${observation.notAfter.toISOString()})`,
    })
  },
}

type Unit = 'days' | 'hours'

function unitOf(assertion: CertificateExpiryAssertion): Unit {
  return assertion.unit === 'HOURS' ? 'hours' : 'days'
}

const unitMs: Readonly<Record<Unit, number>> = { days: 86_400_000, hours: 3_600_000 }
