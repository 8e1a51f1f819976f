import { contradiction, type OutcomeFinding } from './assertion-truth.ts'
import { textIn } from './item.ts'
import type { AssertionView, StepView } from './view.ts'

/** What assertions on texts say of themselves and against each other. */
export function* textFindings(step: StepView): Generator<OutcomeFinding> {
  const bySubject = new Map<string, Demand[]>()
  for (const [index, assertion] of step.assertions.entries()) {
    const subject = subjectOf(assertion)
    const value = textIn(assertion, 'value')
    const { operator } = assertion
    if (subject === undefined || operator === undefined || value === undefined) continue
    const demand = { operator, value, index }
    const pointer = `${assertion.pointer}/value`
    const single = singleProblem(demand, pointer)
    if (single !== undefined) {
      yield single
      continue
    }
    const others = bySubject.get(subject) ?? []
    const other = others.find((earlier) => contradicts({ a: earlier, b: demand, isOfMany: isOfMany(assertion) }))
    if (other !== undefined) yield contradiction(pointer, other.index)
    // A list longer than this is no list a person reads, and every pair is compared.
    else if (others.length < 100) bySubject.set(subject, [...others, demand])
  }
}

interface Demand {
  readonly operator: string
  readonly value: string
  readonly index: number
}

/** What the assertion looks at; two that look at the same thing can contradict each other. */
function subjectOf(assertion: AssertionView): string | undefined {
  switch (assertion.type) {
    case 'HEADER':
      return `HEADER ${textIn(assertion, 'headerName')?.toLowerCase()}`
    case 'BODY':
      return textIn(assertion, 'target') === 'TEXT' ? 'BODY' : `BODY ${textIn(assertion, 'path')}`
    case 'CERTIFICATE_SUBJECT':
    case 'CERTIFICATE_ISSUER':
      return `${assertion.type} ${textIn(assertion, 'field')}`
    case 'RESPONSE_DATA':
      return `RESPONSE_DATA ${textIn(assertion, 'encoding') ?? 'UTF-8'}`
    case 'RECORD_VALUE':
    case 'CIPHER_SUITE':
      return assertion.type
    default:
      return undefined
  }
}

// One record may satisfy the one, another record the other; and a path may select several values.
function isOfMany(assertion: AssertionView): boolean {
  if (assertion.type !== 'BODY' || textIn(assertion, 'target') === 'TEXT') return assertion.type === 'RECORD_VALUE'
  return /\.\.|[*,:?]/.test(textIn(assertion, 'path') ?? '')
}

function singleProblem({ operator, value }: Demand, pointer: string): OutcomeFinding | undefined {
  if (value === '' && operator === 'NOT_CONTAINS') {
    const message = 'Every text contains the empty text, so this can never be true.'
    return { code: 'ASSERTION_NEVER_TRUE', pointer, message, hint: 'Write the text that must not be there.' }
  }
  const isAlways =
    operator === 'REGEX_MATCH'
      ? matchesEverything(value)
      : value === '' && ['CONTAINS', 'STARTS_WITH', 'ENDS_WITH'].includes(operator)
  if (!isAlways) return undefined
  const what = operator === 'REGEX_MATCH' ? 'This pattern matches every text' : 'Every text contains the empty text'
  const message = `${what}, so this verifies at most that there is a value.`
  const hint = 'Write what a good value has; to demand only that there is one, use EXIST (HEADER) or EXISTS (BODY).'
  return { code: 'ASSERTION_ALWAYS_TRUE', pointer, message, hint }
}

/** Whether a pattern matches every text without line breaks; says no when in doubt. */
function matchesEverything(pattern: string): boolean {
  const inner = pattern.replace(/^\^/, '').replace(/\$$/, '')
  if (inner === '') return pattern !== '^$'
  return /^(?:\((?:\?:)?)?(?:\.|\[\\s\\S\]|\[\^\])(?:\*|\{0,\})\??\)?$/.test(inner)
}

interface Pair {
  readonly a: Demand
  readonly b: Demand
  readonly isOfMany: boolean
}

function contradicts({ a, b, isOfMany }: Pair): boolean {
  return excludes(a, b, isOfMany) || excludes(b, a, isOfMany)
}

/** Whether no text that satisfies `a` can satisfy `b`. Says no when in doubt. */
function excludes(a: Demand, b: Demand, isOfMany: boolean): boolean {
  if (a.value.includes('${') || b.value.includes('${')) {
    // What the references become is not known, but the same text becomes the same.
    return a.value === b.value && opposite.get(a.operator) === b.operator
  }
  if (b.operator === 'NOT_CONTAINS') {
    return ['EQUALS', 'CONTAINS', 'STARTS_WITH', 'ENDS_WITH'].includes(a.operator) && a.value.includes(b.value)
  }
  if (a.operator === 'EQUALS' && b.operator === 'NOT_EQUALS') return a.value === b.value
  if (isOfMany) return false
  if (a.operator === 'EQUALS') return !satisfies(a.value, b)
  const isSameEnd = a.operator === b.operator
  if (isSameEnd && a.operator === 'STARTS_WITH') return !a.value.startsWith(b.value) && !b.value.startsWith(a.value)
  if (isSameEnd && a.operator === 'ENDS_WITH') return !a.value.endsWith(b.value) && !b.value.endsWith(a.value)
  return false
}

const opposite: ReadonlyMap<string, string> = new Map([
  ['EQUALS', 'NOT_EQUALS'],
  ['CONTAINS', 'NOT_CONTAINS'],
])

function satisfies(text: string, { operator, value }: Demand): boolean {
  switch (operator) {
    case 'EQUALS':
      return text === value
    case 'CONTAINS':
      return text.includes(value)
    case 'STARTS_WITH':
      return text.startsWith(value)
    case 'ENDS_WITH':
      return text.endsWith(value)
    default:
      // A pattern of the blueprint's author is not executed here.
      return true
  }
}
