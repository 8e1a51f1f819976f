import { expect, test } from '@jest/globals'
import { evaluate } from '../../lib/assertions/evaluate.js'
import type { ResponseTimeAssertion, StatusCodeAssertion } from '../../lib/blueprint/generated/blueprint.js'
import { dnsObservation, httpObservation, tcpObservation } from '../helpers/observations.js'

const comparison = (operator: 'EQUALS' | 'NOT_EQUALS' | 'GREATER_THAN' | 'LESS_THAN', value: number) =>
  ({ type: 'STATUS_CODE', operator, value }) satisfies StatusCodeAssertion
const range = (rangeMin: number, rangeMax: number) =>
  ({ type: 'STATUS_CODE', operator: 'IN_RANGE', rangeMin, rangeMax }) satisfies StatusCodeAssertion

test.each([
  [comparison('EQUALS', 200), 200, true],
  [comparison('EQUALS', 200), 201, false],
  [comparison('NOT_EQUALS', 200), 201, true],
  [comparison('NOT_EQUALS', 200), 199, true],
  [comparison('NOT_EQUALS', 200), 200, false],
  [comparison('GREATER_THAN', 200), 201, true],
  [comparison('GREATER_THAN', 200), 200, false],
  [comparison('LESS_THAN', 300), 299, true],
  [comparison('LESS_THAN', 300), 300, false],
  [range(401, 403), 401, true],
  [range(401, 403), 403, true],
  [range(401, 403), 400, false],
  [range(401, 403), 404, false],
  [range(403, 401), 402, false],
])('STATUS_CODE %j on %i is %s', (assertion, status, passed) => {
  expect(evaluate(assertion, httpObservation({ status })).passed).toBe(passed)
})

const time = (operator: ResponseTimeAssertion['operator'], value: number) =>
  ({ type: 'RESPONSE_TIME', operator, value }) satisfies ResponseTimeAssertion

test.each([
  [time('LESS_THAN', 500), 499.9, true],
  [time('LESS_THAN', 500), 500, false],
  [time('GREATER_THAN', 0), 0.01, true],
  [time('GREATER_THAN', 500), 500, false],
  [time('EQUALS', 500), 500.4, true],
  [time('EQUALS', 500), 500.6, false],
])('RESPONSE_TIME %j on %d ms is %s', (assertion, totalMs, passed) => {
  const timings = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs }
  for (const observation of [
    httpObservation({ timings }),
    dnsObservation({ timings }),
    tcpObservation('', { timings }),
  ]) {
    expect(evaluate(assertion, observation).passed).toBe(passed)
  }
})

test('a connection that was not made has no response time to be quick', () => {
  const verdict = evaluate(time('LESS_THAN', 500), tcpObservation('', { isConnected: false }))
  expect(verdict).toMatchObject({ passed: false, actual: 'not connected' })
})

test.each([
  [time('LESS_THAN', 500), Number.NaN],
  [time('GREATER_THAN', 500), Number.POSITIVE_INFINITY],
])('a duration that is no number satisfies nothing: %j on %d', (assertion, totalMs) => {
  const timings = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs }
  expect(evaluate(assertion, httpObservation({ timings })).passed).toBe(false)
})

test('a failed status code says what was there and what was expected', () => {
  expect(evaluate(comparison('EQUALS', 200), httpObservation({ status: 503 }))).toEqual({
    passed: false,
    expected: 'equals 200',
    actual: '503',
    message: 'Status code is 503, expected it to equal 200.',
  })
})

test('a redirect where something else was expected gets a hint to --follow-redirects', () => {
  const redirect = httpObservation({ status: 302, headers: [['location', 'https://sso.example.com/']] })
  expect(evaluate(comparison('EQUALS', 200), redirect).hint).toMatch(/sso\.example\.com.*--follow-redirects/)
})

test('a redirect that was expected gets no hint', () => {
  const redirect = httpObservation({ status: 302, headers: [['location', 'https://sso.example.com/']] })
  expect(evaluate(range(301, 308), redirect).hint).toBeUndefined()
})

test.each([
  [range(404, 403), true],
  [range(404, 404), false],
])('a range that holds nothing gets a hint: %j, %s', (assertion, hasHint) => {
  expect(evaluate(assertion, httpObservation({ status: 200 })).hint !== undefined).toBe(hasHint)
})
