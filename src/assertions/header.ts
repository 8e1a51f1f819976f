import type { HeaderAssertion } from '../blueprint/generated/blueprint.ts'
import { type HttpObservation, httpSeen } from '../checks/observation.ts'
import { redirectHint } from '../checks/redirect-hint.ts'
import { isCredentialName } from '../core/credential-names.ts'
import { MASK } from '../core/redactor.ts'
import { didYouMean } from '../core/suggest.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import { compareText, expectedText, isNegative } from './text-comparison.ts'
import { type Evaluator, notEvaluable, type Outcome } from './verdict.ts'

/** A response header by its case-blind name; a field that occurs several times is one text joined with ", ", but for
 *  Set-Cookie (RFC 9110, 5.3), of which each is compared alone: one must hold, or of a negation all.
 *  An absent header satisfies NOT_EQUALS and NOT_CONTAINS and fails every other comparison (decision 0031). */
export const header: Evaluator<HeaderAssertion, HttpObservation> = {
  of: httpSeen,
  expected: (assertion, show) => {
    if (assertion.operator !== 'EXIST') return expectedText(assertion.operator, assertion.value, show)
    return assertion.value ? 'exists' : 'does not exist'
  },
  evaluate: (assertion, observation, show) => {
    const name = assertion.headerName.toLowerCase()
    const fields = observation.headers.filter(([field]) => field.toLowerCase() === name).map(([, value]) => value)
    const subject = `Header "${show(assertion.headerName, LONGEST_IN_MESSAGE)}"`
    if (assertion.operator === 'EXIST') return existence(subject, fields.length > 0, assertion.value)
    if (fields.length === 0) return absent({ assertion, observation, subject, show })
    const compare = (actual: string): Outcome =>
      compareText({
        subject,
        operator: assertion.operator,
        actual,
        wanted: assertion.value,
        show,
        shown: fields.map((value) => publicPartOf(name, value)).join(', '),
      })
    if (name === 'set-cookie') {
      const outcomes = fields.map(compare)
      const decisive = outcomes.find(({ passed }) => passed !== isNegative(assertion.operator))
      return decisive ?? outcomes[0] ?? absent({ assertion, observation, subject, show })
    }
    // One field alone that is what must not be there is there, whatever the others make of the joined text.
    const excluded = assertion.operator === 'NOT_EQUALS' ? fields.find((value) => value === assertion.value) : undefined
    const outcome = compare(excluded ?? fields.join(', '))
    return excluded === undefined || fields.length === 1 ? outcome : { ...outcome, hint: ONE_OF_SEVERAL }
  },
}

const ONE_OF_SEVERAL = 'The header comes several times, and one of them is just this value.'

function existence(subject: string, exists: boolean, wanted: boolean): Outcome {
  const passed = exists === wanted
  const wish = passed ? '' : `, expected it ${wanted ? 'to exist' : 'not to exist'}`
  return {
    passed,
    actual: exists ? 'exists' : 'no such header',
    message: `${subject} ${exists ? 'exists' : 'does not exist'}${wish}.`,
  }
}

function absent(context: {
  readonly assertion: Exclude<HeaderAssertion, { operator: 'EXIST' }>
  readonly observation: HttpObservation
  readonly subject: string
  readonly show: Show
}): Outcome {
  const { assertion, observation, subject, show } = context
  const announced = observation.headers
    .filter(([field]) => field === 'trailer')
    .flatMap(([, names]) => names.split(','))
  if (announced.some((field) => field.trim().toLowerCase() === assertion.headerName.toLowerCase())) {
    const message = `${subject} comes after the body, as a trailer, which canary-preflight does not look at.`
    return notEvaluable(
      'a trailer, which was not seen',
      message,
      'Send the field before the body, or assert on another.',
    )
  }
  if (isNegative(assertion.operator)) {
    return { passed: true, actual: 'no such header', message: `${subject} does not exist.` }
  }
  const names = observation.headers.map(([name]) => name)
  const hint = didYouMean(assertion.headerName, names) ?? redirectHint(observation, show)
  const wish = expectedText(assertion.operator, assertion.value, (text) => show(text, LONGEST_IN_MESSAGE))
  return notEvaluable('no such header', `${subject} does not exist, expected one that ${wish}.`, hint)
}

/** Fields whose values are credentials are never shown, whoever set them. Of a cookie the attributes may be seen. */
function publicPartOf(name: string, value: string): string {
  if (name === 'set-cookie') return value.replace(/^([^=;]*=)[^;]*/, `$1${MASK}`)
  return isCredentialName(name) ? MASK : value
}
