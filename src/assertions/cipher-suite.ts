import type { CipherSuiteAssertion } from '../blueprint/generated/blueprint.ts'
import { type SslObservation, sslSeen } from '../checks/observation.ts'
import { expectedText, isNegative, matchText, wish } from './text-comparison.ts'
import type { Evaluator } from './verdict.ts'

/** The name of the cipher suite, as OpenSSL and as IANA write it: one that fits is enough, for NOT_CONTAINS both must. */
export const cipherSuite: Evaluator<CipherSuiteAssertion, SslObservation> = {
  of: sslSeen,
  expected: (assertion, show) => expectedText(assertion.operator, assertion.value, show),
  evaluate: (assertion, observation, show) => {
    const { operator, value: wanted } = assertion
    const names = [...new Set([observation.cipher.name, observation.cipher.standardName])]
    const fits: boolean[] = []
    for (const name of names) {
      const match = matchText(operator, name, wanted, show)
      if (!match.ok) return match.outcome
      fits.push(match.holds)
    }
    const passed = isNegative(operator) ? fits.every(Boolean) : fits.some(Boolean)
    const actual = show(names.join(' / '))
    const expectation = passed ? '' : `, ${wish(operator, wanted, show)}`
    return { passed, actual, message: `Cipher suite is "${actual}"${expectation}.` }
  },
}
