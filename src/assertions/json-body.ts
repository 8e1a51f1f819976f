import type { BodyAssertion } from '../blueprint/generated/blueprint.ts'
import { isSameNumber } from '../checks/exact-number.ts'
import { explainJsonProblem } from '../checks/explain-json-problem.ts'
import { type JsonMatch, type JsonProblem, jsonMatches } from '../checks/json-body.ts'
import { membersThere } from '../checks/json-members.ts'
import type { HttpObservation } from '../checks/observation.ts'
import { isCredentialPath } from '../core/credential-names.ts'
import { MASK } from '../core/redactor.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import { isSameJson } from './same-json.ts'
import { differenceHint, isNegative, matchText, wish } from './text-comparison.ts'
import { notEvaluable, type Outcome } from './verdict.ts'

type ValueAssertion = Exclude<BodyAssertion, { operator: 'EXISTS' }>

/** What `path` selects in a JSON body. EQUALS and CONTAINS look at the first value, NOT_EQUALS and NOT_CONTAINS must hold
 *  for every one, and a path that selects nothing fails all four (decision 0030). */
export function jsonBody(assertion: BodyAssertion, observation: HttpObservation, show: Show): Outcome {
  if (assertion.path === undefined) return notEvaluable('not evaluated', 'The assertion has no path.')
  const found = jsonMatches(observation, assertion.path, QUERY_LIMIT_MS)
  const path = show(assertion.path, LONGEST_IN_MESSAGE)
  if (!found.ok) return unreadable({ problem: found.problem, path, observation, show })
  if (assertion.operator === 'EXISTS') {
    const outcome = existence(path, found.matches.length, assertion.value)
    const isMissing = !outcome.passed && assertion.value
    return isMissing ? { ...outcome, hint: membersThere(observation, assertion.path, show) } : outcome
  }
  const [first] = found.matches
  if (first === undefined)
    return nothingSelected({ path, assertion, there: membersThere(observation, assertion.path, show), show })
  try {
    const candidates = isNegative(assertion.operator) ? found.matches : [first]
    const showValue: Show = isCredentialPath(assertion.path) ? () => MASK : show
    return compare({ assertion, candidates, count: found.matches.length, path, show, showValue })
  } catch (error) {
    // The text form of what the server nested is made by recursion: too deep is its fault, not a defect of ours.
    if (!(error instanceof RangeError)) throw error
    return notEvaluable('nested too deeply', `${path} is nested too deeply to be compared.`)
  }
}

/** Of one query; the whole assertion has its own limit besides. */
const QUERY_LIMIT_MS = 1000

function compare(context: {
  readonly assertion: ValueAssertion
  readonly candidates: readonly JsonMatch[]
  readonly count: number
  readonly path: string
  readonly show: Show
  /** Of what the body has. */
  readonly showValue: Show
}): Outcome {
  const { assertion, candidates, count, path, show, showValue } = context
  const { operator, value: wanted } = assertion
  let last = ''
  for (const candidate of candidates) {
    const actual = candidate.text()
    const match = matchText(operator, actual, wanted, show)
    if (!match.ok) return match.outcome
    const isSame = isSameValue(candidate, actual, wanted)
    last = actual
    if (match.holds && !(operator === 'NOT_EQUALS' && isSame)) continue
    const hint = isSame ? sameHint(candidate, showValue(actual)) : differenceHint(operator, actual, wanted)
    return {
      passed: false,
      actual: showValue(actual),
      message: `${path} is "${showValue(actual, LONGEST_IN_MESSAGE)}"${ofMany(operator, count)}, ${wish(operator, wanted, show)}.`,
      ...(hint === undefined ? {} : { hint }),
    }
  }
  const message =
    candidates.length > 1
      ? `All ${candidates.length} values of ${path} are as expected.`
      : `${path} is "${showValue(last, LONGEST_IN_MESSAGE)}"${ofMany(operator, count)}.`
  return { passed: true, actual: candidates.length > 1 ? `${candidates.length} values` : showValue(last), message }
}

function ofMany(operator: ValueAssertion['operator'], count: number): string {
  if (count < 2) return ''
  return isNegative(operator) ? ` (one of ${count} values)` : ` (the first of ${count} values)`
}

/** The value that is wanted, whatever the text says: under another reading than ours the two are equal. */
function isSameValue({ isNumber, isContainer }: JsonMatch, actual: string, wanted: string): boolean {
  return (isNumber && isSameNumber(actual, wanted)) || (isContainer && isSameJson(actual, wanted))
}

function sameHint({ isNumber }: JsonMatch, actual: string): string {
  if (!isNumber) {
    return 'It is the same JSON written differently. AWS does not document how it compares objects and lists; canary-preflight compares compact JSON, with the members in the order of the body.'
  }
  return `It is the same number written differently. AWS does not document how it compares numbers; canary-preflight compares their text: write "${actual}".`
}

function existence(path: string, count: number, wanted: boolean): Outcome {
  const passed = count > 0 === wanted
  const expectation = passed ? '' : `, expected it ${wanted ? 'to exist' : 'not to exist'}`
  const values = count > 1 ? ` (${count} values)` : ''
  const fact = `${count > 0 ? 'exists' : 'does not exist'}${values}`
  return { passed, actual: fact, message: `${path} ${fact}${expectation}.` }
}

function nothingSelected(context: {
  readonly path: string
  readonly assertion: ValueAssertion
  /** What the body has instead. */
  readonly there: string
  readonly show: Show
}): Outcome {
  const { path, assertion, there, show } = context
  const typo = isNegative(assertion.operator)
    ? ' A path that selects nothing fails every comparison, so that a typo in it cannot pass. To assert that nothing is there use EXISTS with false.'
    : ''
  return notEvaluable(
    'nothing at that path',
    `${path} selects nothing in the body, ${wish(assertion.operator, assertion.value, show)}.`,
    `${there}${typo}`,
  )
}

function unreadable(context: {
  readonly problem: JsonProblem
  readonly path: string
  readonly observation: HttpObservation
  readonly show: Show
}): Outcome {
  const { problem, path, observation, show } = context
  const { label, reason, hint } = explainJsonProblem(problem, observation, show)
  return notEvaluable(label, `${path} cannot be read: ${reason}.`, hint)
}
