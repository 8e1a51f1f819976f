import { flagIn, hasMember, type Item, numberIn, textIn } from './item.ts'
import { type Finding, rule } from './rule.ts'
import type { AssertionView, StepView } from './view.ts'

type Code =
  | 'RANGE_REVERSED'
  | 'ASSERTION_MEMBER_IGNORED'
  | 'ASSERTION_DUPLICATE'
  | 'ASSERTION_UNDOCUMENTED'
  | 'ISSUER_PINNED'

/** The members of one assertion against each other, and assertions that are there twice. */
export const assertionMembers = rule<Code>({
  codes: {
    RANGE_REVERSED: {
      severity: 'error',
      title: 'Range with its ends exchanged',
      about:
        '`rangeMin` is above `rangeMax`, so no status code lies in the range. The schema does not compare the two.',
    },
    ASSERTION_MEMBER_IGNORED: {
      severity: 'warning',
      title: 'Member without effect',
      about: 'The schema accepts a member that the operator or target of the assertion does not use.',
    },
    ASSERTION_DUPLICATE: {
      severity: 'notice',
      title: 'The same assertion twice',
      about: 'Two assertions of a step differ in nothing but their description.',
    },
    ASSERTION_UNDOCUMENTED: {
      severity: 'notice',
      title: 'Assertion that only the schema knows',
      about: 'The schema of AWS accepts it, but its documentation does not mention it.',
    },
    ISSUER_PINNED: {
      severity: 'notice',
      title: 'Certificate tied to one issuer',
      about: 'The assertion fails when the certificate is renewed by another authority, however valid it is.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      const seen = new Map<string, number>()
      for (const [index, assertion] of step.assertions.entries()) {
        yield* rangeProblems(assertion)
        yield* targetProblems(assertion)
        yield* undocumented(assertion, step)
        yield* pinned(assertion, step)
        const same = JSON.stringify({ ...assertion.fields, description: undefined }, sortedMembers)
        const earlier = seen.get(same)
        if (earlier === undefined) seen.set(same, index + 1)
        else {
          const message = `Assertion ${earlier} of this step says the same.`
          yield { code: 'ASSERTION_DUPLICATE', pointer: assertion.pointer, message, hint: 'Remove one of them.' }
        }
      }
    }
  },
})

function* rangeProblems(assertion: AssertionView): Generator<Finding<Code>> {
  const { pointer, operator, type } = assertion
  if (type !== 'STATUS_CODE' || operator === undefined) return
  if (operator !== 'IN_RANGE') {
    for (const name of ['rangeMin', 'rangeMax']) {
      if (!hasMember(assertion, name)) continue
      const message = `"${name}" has no effect with ${comparisons.has(operator) ? operator : 'this operator'}.`
      const hint = 'Use IN_RANGE for a range, or remove it.'
      yield { code: 'ASSERTION_MEMBER_IGNORED', pointer: `${pointer}/${name}`, at: 'key', message, hint }
    }
    return
  }
  if (hasMember(assertion, 'value')) {
    const message = '"value" has no effect with IN_RANGE, which compares with rangeMin and rangeMax.'
    yield { code: 'ASSERTION_MEMBER_IGNORED', pointer: `${pointer}/value`, at: 'key', message, hint: 'Remove it.' }
  }
  const min = numberIn(assertion, 'rangeMin')
  const max = numberIn(assertion, 'rangeMax')
  if (min === undefined || max === undefined || min <= max) return
  const message = `rangeMin ${min} is above rangeMax ${max}, so no status code can be in the range.`
  yield { code: 'RANGE_REVERSED', pointer: `${pointer}/rangeMin`, message, hint: 'Exchange the two.' }
}

function* targetProblems(assertion: AssertionView): Generator<Finding<Code>> {
  if (assertion.type !== 'BODY' || textIn(assertion, 'target') !== 'TEXT' || !hasMember(assertion, 'path')) return
  const message = '"path" has no effect with target TEXT, which looks at the body as a whole.'
  const hint = 'Remove it, or use target JSON.'
  yield { code: 'ASSERTION_MEMBER_IGNORED', pointer: `${assertion.pointer}/path`, at: 'key', message, hint }
}

function* undocumented(assertion: AssertionView, step: StepView): Generator<Finding<Code>> {
  const { type, pointer } = assertion
  if (type !== undefined && onlyInSchema.get(step.checkerType ?? '')?.includes(type) === true) {
    const message = `AWS documents no ${type} assertion for ${step.checkerType} steps; only its schema has it.`
    const hint = 'canary-preflight evaluates it all the same; run the canary once to see what AWS does.'
    yield { code: 'ASSERTION_UNDOCUMENTED', pointer: `${pointer}/type`, message, hint }
  }
  if (type !== 'CERTIFICATE_SUBJECT' || !hasMember(assertion, 'regex')) return
  const message = 'AWS documents no "regex" here; only its schema has it, and its meaning is not written anywhere.'
  const hint = 'Use operator REGEX_MATCH with the pattern as "value".'
  yield { code: 'ASSERTION_UNDOCUMENTED', pointer: `${pointer}/regex`, at: 'key', message, hint }
}

function* pinned({ type, pointer }: AssertionView, step: Item): Generator<Finding<Code>> {
  // With a self-signed or private issuer, naming it is the only check there is.
  if (type !== 'CERTIFICATE_ISSUER' || flagIn(step, 'allowSelfSigned') === true) return
  const message = 'This fails as soon as the certificate is renewed by another authority.'
  const hint =
    'Remove it unless only this authority may issue the certificate; CERTIFICATE_EXPIRY warns of a missed renewal.'
  yield { code: 'ISSUER_PINNED', pointer: `${pointer}/type`, message, hint }
}

function sortedMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const comparisons: ReadonlySet<string> = new Set(['EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN'])

const onlyInSchema: ReadonlyMap<string, readonly string[]> = new Map([
  ['DNS', ['RESPONSE_TIME']],
  ['SSL', ['CERTIFICATE_VALID', 'CIPHER_SUITE', 'CERTIFICATE_TRANSPARENCY']],
  ['TCP', ['RESPONSE_TIME', 'RESPONSE_SIZE']],
])
