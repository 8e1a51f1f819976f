import { contradiction, type OutcomeFinding } from './assertion-truth.ts'
import { flagIn, textIn } from './item.ts'
import type { AssertionView, StepView } from './view.ts'

/** What assertions on yes or no say against each other, and against those that need a value. */
export function* flagFindings(step: StepView): Generator<OutcomeFinding> {
  const answers = new Map<string, { readonly isTrue: boolean; readonly index: number }>()
  for (const [index, assertion] of step.assertions.entries()) {
    const subject = subjectOf(assertion)
    const isTrue = flagIn(assertion, 'value')
    if (subject === undefined || isTrue === undefined) continue
    const pointer = `${assertion.pointer}/value`
    const earlier = answers.get(subject)
    if (earlier === undefined) answers.set(subject, { isTrue, index })
    else if (earlier.isTrue !== isTrue) yield contradiction(pointer, earlier.index)
    if (subject === 'BODY $' && isTrue) {
      const message = 'The path "$" is the whole body, which is always there when the body is JSON.'
      const hint = 'Name a member that a good response has, as in "$.status".'
      yield { code: 'ASSERTION_ALWAYS_TRUE', pointer: `${assertion.pointer}/path`, message, hint }
    }
  }
  for (const assertion of step.assertions) {
    const absent = absenceOf(assertion)
    const denial = absent === undefined ? undefined : answers.get(absent)
    if (denial !== undefined && !denial.isTrue) yield contradiction(`${assertion.pointer}/type`, denial.index)
  }
}

function subjectOf(assertion: AssertionView): string | undefined {
  switch (assertion.type) {
    case 'HEADER':
      return assertion.operator === 'EXIST' ? headerSubject(assertion) : undefined
    case 'BODY':
      return assertion.operator === 'EXISTS' ? bodySubject(assertion) : undefined
    case 'AUTHORITATIVE':
    case 'CERTIFICATE_VALID':
    case 'CERTIFICATE_TRANSPARENCY':
    case 'CONNECTION_SUCCESSFUL':
      return assertion.type
    default:
      return undefined
  }
}

/** The subject whose denial leaves this assertion nothing to look at. */
function absenceOf(assertion: AssertionView): string | undefined {
  const { type, operator = '' } = assertion
  // What a negative comparison says of something absent is not documented; a size may be 0.
  if (type === 'RESPONSE_SIZE') return operator === 'GREATER_THAN' ? 'CONNECTION_SUCCESSFUL' : undefined
  if (!['EQUALS', 'CONTAINS', 'REGEX_MATCH', 'STARTS_WITH', 'ENDS_WITH'].includes(operator)) return undefined
  if (type === 'RESPONSE_DATA') return 'CONNECTION_SUCCESSFUL'
  if (type === 'HEADER') return headerSubject(assertion)
  return type === 'BODY' ? bodySubject(assertion) : undefined
}

function headerSubject(assertion: AssertionView): string {
  return `HEADER ${textIn(assertion, 'headerName')?.toLowerCase()}`
}

function bodySubject(assertion: AssertionView): string {
  return textIn(assertion, 'target') === 'TEXT' ? 'BODY' : `BODY ${textIn(assertion, 'path')}`
}
