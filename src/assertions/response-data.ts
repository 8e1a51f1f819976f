import type { ResponseDataAssertion } from '../blueprint/generated/blueprint.ts'
import { compileRegex } from '../blueprint/regex.ts'
import { bytesFromText, type Encoding } from '../checks/bytes-from-text.ts'
import { type TcpObservation, tcpSeen } from '../checks/observation.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import { differenceHint, expectedText, wish } from './text-comparison.ts'
import { type Evaluator, notEvaluable, type Outcome } from './verdict.ts'

/** The bytes that came back, compared in the assertion's own encoding. Of HEX, case and white space do not count; a
 *  pattern is matched against the text, for HEX against lower-case digits and whatever its case. */
export const responseData: Evaluator<ResponseDataAssertion, TcpObservation> = {
  of: tcpSeen,
  expected: (assertion, show) => `${expectedText(assertion.operator, assertion.value, show)}${suffix(assertion)}`,
  evaluate: (assertion, observation, show) => {
    if (!observation.isConnected) {
      return notEvaluable('not connected', 'There was no connection, so there is no response.')
    }
    const actual = decode(observation.response, assertion.encoding)
    const { operator, value } = assertion
    if (operator === 'REGEX_MATCH') return matchPattern({ assertion, actual, show })
    const wanted = bytesFromText(value, assertion.encoding)
    if (wanted === undefined) {
      const message = `"${show(value, LONGEST_IN_MESSAGE)}" cannot be written in ${assertion.encoding}.`
      return notEvaluable('not evaluated', message, invalidHint(assertion))
    }
    const passed = holds(operator, Buffer.from(observation.response), wanted)
    return outcomeOf({ assertion, passed, actual, show, hint: hintOf({ assertion, actual }) })
  },
}

function holds(operator: Exclude<ResponseDataAssertion['operator'], 'REGEX_MATCH'>, actual: Buffer, wanted: Buffer) {
  switch (operator) {
    case 'EQUALS':
      return actual.equals(wanted)
    case 'CONTAINS':
      return actual.includes(wanted)
    case 'NOT_CONTAINS':
      return !actual.includes(wanted)
    case 'STARTS_WITH':
      return actual.subarray(0, wanted.length).equals(wanted)
    case 'ENDS_WITH':
      return wanted.length <= actual.length && actual.subarray(actual.length - wanted.length).equals(wanted)
  }
}

function matchPattern(context: {
  readonly assertion: ResponseDataAssertion
  readonly actual: string
  readonly show: Show
}): Outcome {
  const { assertion, actual, show } = context
  const isHex = assertion.encoding === 'HEX'
  const pattern = isHex ? withoutSpace(assertion.value) : assertion.value
  const compiled = compileRegex(pattern)
  if (!compiled.ok) {
    const said = show(compiled.message, LONGEST_IN_MESSAGE)
    const shown = show(pattern, LONGEST_IN_MESSAGE)
    return notEvaluable('not evaluated', `The pattern /${shown}/ does not compile: ${said}.`)
  }
  const regex = isHex ? new RegExp(compiled.regex.source, 'i') : compiled.regex
  return outcomeOf({ assertion, passed: regex.test(actual), actual, show, hint: undefined })
}

function outcomeOf(context: {
  readonly assertion: ResponseDataAssertion
  readonly passed: boolean
  readonly actual: string
  readonly show: Show
  readonly hint: string | undefined
}): Outcome {
  const { assertion, passed, actual, show, hint } = context
  const there = actual === '' ? 'Response is empty' : `Response is "${show(actual, LONGEST_IN_MESSAGE)}"`
  const expectation = passed ? '' : `, ${wish(assertion.operator, assertion.value, show)}`
  return {
    passed,
    actual: actual === '' ? 'empty' : `${show(actual)}${suffix(assertion)}`,
    message: `${there}${suffix(assertion)}${expectation}.`,
    ...(passed || hint === undefined ? {} : { hint }),
  }
}

function hintOf({ assertion, actual }: { assertion: ResponseDataAssertion; actual: string }): string | undefined {
  if (assertion.encoding === 'HEX') return undefined
  return differenceHint(assertion.operator, actual, assertion.value)
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = Buffer.from(bytes)
  if (encoding === 'HEX') return buffer.toString('hex')
  return encoding === 'ASCII' ? buffer.toString('latin1') : buffer.toString('utf8')
}

function invalidHint(assertion: ResponseDataAssertion): string {
  return assertion.encoding === 'HEX'
    ? 'Write two hexadecimal digits for each byte, as in "0D 0A".'
    : 'Only characters up to U+007F are ASCII; use encoding UTF-8.'
}

function suffix(assertion: ResponseDataAssertion): string {
  return assertion.encoding === 'HEX' ? ' (hex)' : ''
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
