import type { RecordValueAssertion } from '../blueprint/generated/blueprint.ts'
import { type DnsObservation, type DnsRecord, dnsSeen } from '../checks/observation.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import { expectedText, isNegative, matchText, type TextOperator, wish } from './text-comparison.ts'
import { type Evaluator, notEvaluable } from './verdict.ts'

/** The values of the records: one that fits is enough, and for NOT_EQUALS and NOT_CONTAINS every one must fit. Of names,
 *  case and a trailing dot do not count. An answer without records fails all operators (decision 0031). */
export const recordValue: Evaluator<RecordValueAssertion, DnsObservation> = {
  of: dnsSeen,
  expected: (assertion, show) => expectedText(assertion.operator, assertion.value, show),
  evaluate: (assertion, observation, show) => {
    const { operator, value: wanted } = assertion
    const { records } = observation
    if (records.length === 0) {
      return notEvaluable(
        'no records',
        `The answer (${observation.responseCode}) holds no record, ${wish(operator, wanted, show)}.`,
        isNegative(operator) ? 'To assert that there is no record use RECORD_COUNT with EQUALS 0.' : undefined,
      )
    }
    const fits: boolean[] = []
    for (const record of records) {
      const match = matchRecord(operator, record, wanted, show)
      if (!match.ok) return match.outcome
      fits.push(match.holds)
    }
    const passed = isNegative(operator) ? fits.every(Boolean) : fits.some(Boolean)
    const values = records.map((record) => record.value).join(', ')
    const are = records.length === 1 ? 'Record is' : `${records.length} records are`
    const message = `${are} "${show(values, LONGEST_IN_MESSAGE)}"${passed ? '' : `, ${wishOf(operator, wanted, show)}`}.`
    return { passed, actual: show(values), message, ...hintOf(passed, records) }
  },
}

function matchRecord(operator: TextOperator, record: DnsRecord, wanted: string, show: Show) {
  const isName = namedTypes.has(record.type)
  // A pattern is taken as it is written: lower-casing would change what \D or \S mean.
  if (!isName || operator === 'REGEX_MATCH') return matchText(operator, record.value, wanted, show)
  const match = matchText(operator, plainName(record.value), plainName(wanted), show)
  // AWS may compare the host alone: what is excluded must not be there in that reading either.
  if (!match.ok || !match.holds || operator !== 'NOT_EQUALS' || record.type !== 'MX') return match
  return matchText(operator, plainName(record.value.replace(/^\d+ /, '')), plainName(wanted), show)
}

function plainName(name: string): string {
  return (name.length > 1 ? name.replace(/\.$/, '') : name).toLowerCase()
}

function wishOf(operator: TextOperator, wanted: string, show: Show): string {
  return isNegative(operator)
    ? `${wish(operator, wanted, show)} in any record`
    : `${wish(operator, wanted, show)} in at least one record`
}

function hintOf(passed: boolean, records: readonly DnsRecord[]): { hint?: string } {
  if (passed || records[0]?.type !== 'MX') return {}
  return {
    hint: 'AWS does not document the text form of MX records; canary-preflight compares "priority exchange", as in "10 mail.example.com".',
  }
}

const namedTypes: ReadonlySet<string> = new Set(['CNAME', 'MX', 'NS'])
