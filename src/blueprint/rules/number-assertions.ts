import { contradiction, type OutcomeFinding } from './assertion-truth.ts'
import { numberIn, textIn } from './item.ts'
import { ALL, type Domain, intersection, isEmpty, isEverything, type NumberSet, numbersWhere } from './number-set.ts'
import type { AssertionView, StepView } from './view.ts'

/** What each assertion on a number lets through of what can come, and what all of a step leave together. */
export function* numberFindings(step: StepView): Generator<OutcomeFinding> {
  const soFar = new Map<string, { set: NumberSet; readonly numbers: { set: NumberSet; index: number }[] }>()
  for (const [index, assertion] of step.assertions.entries()) {
    const set = numbersOf(assertion)
    const range = rangeOf(assertion, step)
    if (set === undefined || range === undefined || isReversed(assertion)) continue
    const single = singleProblem(assertion, set, range)
    if (single !== undefined) yield single
    if (single?.code === 'ASSERTION_NEVER_TRUE') continue
    const before = soFar.get(range.name) ?? { set: ALL, numbers: [] }
    const both = intersection(before.set, set)
    if (isEmpty(both, range.possible)) {
      const other = before.numbers.find((number) => isEmpty(intersection(number.set, set), range.possible))
      const member = assertion.operator === 'IN_RANGE' ? 'rangeMin' : 'value'
      yield contradiction(`${assertion.pointer}/${member}`, other?.index)
      continue
    }
    // A list longer than this is no list a person reads, and all before are compared with each.
    if (before.numbers.length === MOST_COMPARED) continue
    before.numbers.push({ set, index })
    before.set = both
    soFar.set(range.name, before)
  }
}

const MOST_COMPARED = 100

/** What a value can be (`possible`), and what it is in practice (`usual`). */
interface ValueRange {
  readonly name: string
  readonly possible: Domain
  readonly usual: Domain
  readonly what: string
}

function rangeOf(assertion: AssertionView, step: StepView): ValueRange | undefined {
  switch (assertion.type) {
    case 'STATUS_CODE':
      return ranges.status
    case 'RESPONSE_TIME': {
      // Without a written time-out either default may hold, 5000 (schema) or 30000 (documentation).
      const max = step.timeoutMs ?? 30_000
      const what = `the response time, which the time-out ends at ${max} ms`
      const possible = { min: 0, max, isWhole: false }
      // At the limit itself the step times out; times are measured in thousandths of a millisecond at best.
      return { name: 'RESPONSE_TIME', what, possible, usual: { ...possible, max: max - 0.001 } }
    }
    case 'RECORD_COUNT':
      return ranges.count
    case 'TTL':
      return ranges.ttl
    case 'RESPONSE_SIZE':
      return ranges.size
    case 'CERTIFICATE_EXPIRY':
      return ranges.expiry
    default:
      return undefined
  }
}

const counting: Domain = { min: 0, max: Infinity, isWhole: true }
const seconds: Domain = { min: 0, max: 2 ** 31 - 1, isWhole: true }
const hours: Domain = { min: -Infinity, max: Infinity, isWhole: false }

const ranges = {
  status: {
    name: 'STATUS_CODE',
    what: 'the status code of a final response, 200 to 599',
    // 101 is final too, but only after an Upgrade that no step can ask for.
    possible: { min: 101, max: 599, isWhole: true },
    usual: { min: 200, max: 599, isWhole: true },
  },
  count: { name: 'RECORD_COUNT', what: 'the number of records', possible: counting, usual: counting },
  ttl: { name: 'TTL', what: 'a TTL, 0 to 2147483647 seconds', possible: seconds, usual: seconds },
  size: { name: 'RESPONSE_SIZE', what: 'the number of bytes', possible: counting, usual: counting },
  expiry: { name: 'CERTIFICATE_EXPIRY', what: 'the time left', possible: hours, usual: hours },
} as const satisfies Record<string, ValueRange>

function numbersOf(assertion: AssertionView): NumberSet | undefined {
  const { operator, type } = assertion
  if (operator === 'IN_RANGE' && type === 'STATUS_CODE') {
    const min = numberIn(assertion, 'rangeMin')
    const max = numberIn(assertion, 'rangeMax')
    return min === undefined || max === undefined ? undefined : { ...ALL, min, max }
  }
  const value = numberIn(assertion, 'value')
  if (value === undefined || operator === undefined) return undefined
  const isInDays = type === 'CERTIFICATE_EXPIRY' && textIn(assertion, 'unit') !== 'HOURS'
  return numbersWhere(operator, isInDays ? value * 24 : value)
}

function singleProblem(assertion: AssertionView, set: NumberSet, range: ValueRange): OutcomeFinding | undefined {
  const { pointer, type, operator } = assertion
  const at = { pointer: `${pointer}/${operator === 'IN_RANGE' ? 'rangeMin' : 'value'}` }
  if (isEmpty(set, range.possible)) {
    const message = `This can never be true of ${range.what}.`
    return { code: 'ASSERTION_NEVER_TRUE', ...at, message, hint: 'Check the operator and the number.' }
  }
  if (isEverything(set, range.usual)) {
    const message = `This is true of ${range.what}, so it verifies nothing.`
    return { code: 'ASSERTION_ALWAYS_TRUE', ...at, message, hint: 'Assert what a good response has, and no other.' }
  }
  if (type !== 'RESPONSE_TIME') return undefined
  if (operator === 'GREATER_THAN' && set.min === 0) {
    const message = 'Every response takes more than 0 ms, so this verifies next to nothing.'
    return {
      code: 'ASSERTION_NEARLY_ALWAYS_TRUE',
      ...at,
      message,
      hint: 'Use LESS_THAN with the longest time you accept.',
    }
  }
  if (operator !== 'EQUALS') return undefined
  const message = 'A measured time is practically never exactly this.'
  return { code: 'RESPONSE_TIME_EXACT', pointer: `${pointer}/operator`, message, hint: 'Use LESS_THAN.' }
}

// It has a finding of its own.
function isReversed(assertion: AssertionView): boolean {
  if (assertion.operator !== 'IN_RANGE') return false
  return (numberIn(assertion, 'rangeMin') ?? 0) > (numberIn(assertion, 'rangeMax') ?? 0)
}
