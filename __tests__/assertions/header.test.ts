import { expect, test } from '@jest/globals'
import { evaluate } from '../../lib/assertions/evaluate.js'
import type { HeaderAssertion, HeaderValueAssertion } from '../../lib/blueprint/generated/blueprint.js'
import { httpObservation } from '../helpers/observations.js'

type Operator = HeaderValueAssertion['operator']
const header = (operator: Operator, value: string, headerName = 'Content-Type'): HeaderAssertion => ({
  type: 'HEADER',
  headerName,
  operator,
  value,
})
const exist = (headerName: string, value: boolean): HeaderAssertion => ({
  type: 'HEADER',
  headerName,
  operator: 'EXIST',
  value,
})

const response = httpObservation({
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['vary', 'Accept'],
    ['vary', 'Origin'],
    ['x-empty', ''],
  ],
})

const long = httpObservation({ headers: [['x-long', `${'a'.repeat(40)}b`]] })

test.each([
  [header('EQUALS', 'text/html; charset=utf-8'), true],
  [header('EQUALS', 'text/html'), false],
  [header('NOT_EQUALS', 'text/html'), true],
  [header('NOT_EQUALS', 'text/html; charset=utf-8'), false],
  [header('CONTAINS', 'text/html'), true],
  [header('CONTAINS', 'TEXT/HTML'), false],
  [header('NOT_CONTAINS', 'json'), true],
  [header('NOT_CONTAINS', 'html'), false],
  [header('REGEX_MATCH', '^text/(html|plain)'), true],
  [header('REGEX_MATCH', '^html'), false],
  [header('EQUALS', 'Accept, Origin', 'VARY'), true],
  [header('CONTAINS', 'Origin', 'Vary'), true],
  [header('NOT_EQUALS', 'Origin', 'Vary'), false],
  [header('NOT_EQUALS', 'Accept, Origin', 'Vary'), false],
  [header('NOT_EQUALS', 'Cookie', 'Vary'), true],
  [header('EQUALS', '', 'X-Empty'), true],
  [exist('content-TYPE', true), true],
  [exist('content-TYPE', false), false],
  [exist('X-Empty', true), true],
  [exist('X-None', true), false],
  [exist('X-None', false), true],
])('%j is %s', (assertion, passed) => {
  expect(evaluate(assertion, response).passed).toBe(passed)
})

test('that one of several fields is what must not be there is told', () => {
  const verdict = evaluate(header('NOT_EQUALS', 'Origin', 'Vary'), response)
  expect(verdict.hint).toBe('The header comes several times, and one of them is just this value.')
})

test.each<[Operator, boolean]>([
  ['EQUALS', false],
  ['CONTAINS', false],
  ['REGEX_MATCH', false],
  ['NOT_EQUALS', true],
  ['NOT_CONTAINS', true],
])('an absent header makes %s %s', (operator, passed) => {
  expect(evaluate(header(operator, '', 'X-Powered-By'), response)).toMatchObject({ passed, actual: 'no such header' })
})

test('a pattern that takes too long fails', () => {
  const verdict = evaluate(header('REGEX_MATCH', '^(a+)+$', 'X-Long'), long, { limitMs: 20 })
  expect(verdict).toMatchObject({ passed: false, actual: 'out of time' })
})

test('a pattern that does not compile fails with the reason', () => {
  const verdict = evaluate(header('REGEX_MATCH', '('), response)
  expect(verdict.passed).toBe(false)
  expect(verdict.message).toMatch(/does not compile/)
})

test('a pattern that backtracks for ever fails within its limit', () => {
  const long = httpObservation({ headers: [['x', `${'a'.repeat(60)}!`]] })
  const verdict = evaluate(header('REGEX_MATCH', '^(a+)+$', 'x'), long, { limitMs: 50 })
  expect(verdict).toMatchObject({ passed: false, actual: 'out of time' })
})

test('a misspelt header name is told', () => {
  expect(evaluate(header('EQUALS', 'x', 'Content-Typ'), response).hint).toMatch(/Did you mean "content-type"/)
})

test('what differs in case only is told', () => {
  expect(evaluate(header('CONTAINS', 'TEXT/HTML'), response).hint).toBe('Only upper and lower case differ.')
})

test('the value of a cookie is not shown, its attributes are', () => {
  const cookies = httpObservation({ headers: [['set-cookie', 'session=s3cr3t; Path=/; HttpOnly']] })
  const verdict = evaluate(header('CONTAINS', 'Secure', 'Set-Cookie'), cookies)
  expect(verdict.actual).toBe('session=***; Path=/; HttpOnly')
  expect(JSON.stringify(verdict)).not.toContain('s3cr3t')
})

test('the value of a credential header is not shown', () => {
  const echo = httpObservation({ headers: [['x-api-key', 's3cr3t']] })
  expect(JSON.stringify(evaluate(header('EQUALS', 'other', 'X-Api-Key'), echo))).not.toContain('s3cr3t')
})

test('a huge value is cut in the verdict and its length told', () => {
  const huge = httpObservation({ headers: [['x', 'a'.repeat(100_000)]] })
  const verdict = evaluate(header('EQUALS', 'b', 'x'), huge)
  expect(verdict.actual).toMatch(/^a{500}… \(100000 characters\)$/)
  expect(JSON.stringify(verdict).length).toBeLessThan(2000)
})

test('values are shown as `show` gives them, secrets taken out before they are cut', () => {
  const verdict = evaluate(header('EQUALS', 'text'), response, { show: (text) => text.replaceAll('html', '***') })
  expect(JSON.stringify(verdict)).not.toContain('html')
})
