import { expect, test } from '@jest/globals'
import { evaluate } from '../../lib/assertions/evaluate.js'
import type { BodyAssertion, BodyValueAssertion } from '../../lib/blueprint/generated/blueprint.js'
import { httpObservation } from '../helpers/observations.js'

type Operator = BodyValueAssertion['operator']
const json = (path: string, operator: Operator, value: string): BodyAssertion => ({
  type: 'BODY',
  path,
  operator,
  value,
})
const exists = (path: string, value: boolean): BodyAssertion => ({ type: 'BODY', path, operator: 'EXISTS', value })
const text = (operator: Operator, value: string): BodyAssertion => ({ type: 'BODY', target: 'TEXT', operator, value })
const textExists = (value: boolean): BodyAssertion => ({ type: 'BODY', target: 'TEXT', operator: 'EXISTS', value })

const body = `{
  "status": "ok", "count": 5, "float": 5.0, "exp": 1e2, "big": 9007199254740993, "tiny": 4.99999999999999999999,
  "yes": true, "no": false, "none": null, "empty": "", "number text": "5", "object": {"b": [1, 2.50], "a": "x"},
  "list": [{"state": "up"}, {"state": "up"}, {"state": "down"}], "nothing": [], "nested": {"big": [9007199254740993]}
}`
const response = httpObservation({ text: body })

test.each([
  [json('$.status', 'EQUALS', 'ok'), true],
  [json('$.status', 'EQUALS', 'OK'), false],
  [json('$.status', 'EQUALS', 'o'), false],
  [json('$.status', 'NOT_EQUALS', 'failed'), true],
  [json('$.status', 'NOT_EQUALS', 'ok'), false],
  [json('$.status', 'CONTAINS', 'o'), true],
  [json('$.status', 'CONTAINS', 'x'), false],
  [json('$.status', 'NOT_CONTAINS', 'x'), true],
  [json('$.status', 'NOT_CONTAINS', 'o'), false],
  [json('$.count', 'EQUALS', '5'), true],
  [json('$["number text"]', 'EQUALS', '5'), true],
  [json('$.float', 'EQUALS', '5'), true],
  [json('$.exp', 'EQUALS', '100'), true],
  [json('$.yes', 'EQUALS', 'true'), true],
  [json('$.no', 'EQUALS', 'false'), true],
  [json('$.none', 'EQUALS', 'null'), true],
  [json('$.empty', 'EQUALS', ''), true],
  [json('$.empty', 'EQUALS', 'null'), false],
  [json('$.object', 'EQUALS', '{"b":[1,2.5],"a":"x"}'), true],
  [json('$.object', 'CONTAINS', '"a":"x"'), true],
  [json('$', 'CONTAINS', '"status":"ok"'), true],
])('JSON %j is %s', (assertion, passed) => {
  expect(evaluate(assertion, response).passed).toBe(passed)
})

test.each([
  [json('$.big', 'EQUALS', '9007199254740993'), true],
  [json('$.big', 'EQUALS', '9007199254740992'), false],
  [json('$.big', 'NOT_EQUALS', '9007199254740992'), true],
  [json('$.tiny', 'EQUALS', '5'), false],
  [json('$.nested', 'EQUALS', '{"big":[9007199254740993]}'), true],
  [json('$.nested.big[0]', 'EQUALS', '9007199254740992'), false],
  [json('$.list..missing', 'EQUALS', '1'), false],
])('a number that JavaScript would round is compared as the body writes it: %j is %s', (assertion, passed) => {
  expect(evaluate(assertion, response).passed).toBe(passed)
})

test('of a repeated key the last value counts, rounded or not', () => {
  const twice = httpObservation({ text: '{"id": 1, "id": 9007199254740993}' })
  expect(evaluate(json('$.id', 'EQUALS', '9007199254740993'), twice).passed).toBe(true)
})

test('a number written differently is neither equal nor different, and the hint says how to write it', () => {
  const verdict = evaluate(json('$.count', 'EQUALS', '5.0'), response)
  expect(verdict.passed).toBe(false)
  expect(verdict.hint).toMatch(/write "5"/)
  expect(evaluate(json('$.count', 'NOT_EQUALS', '5.0'), response).passed).toBe(false)
})

test.each([
  ['$.nothing', '[ ]'],
  ['$.object', '{"a": "x", "b": [1, 2.5]}'],
  ['$.list', '[{"state": "up"}, {"state": "up"}, {"state": "down"}]'],
])('JSON %s that is written differently is neither equal nor different', (path, value) => {
  const verdict = evaluate(json(path, 'EQUALS', value), response)
  expect(verdict).toMatchObject({ passed: false, hint: expect.stringContaining('the same JSON written differently') })
  expect(evaluate(json(path, 'NOT_EQUALS', value), response).passed).toBe(false)
})

test('JSON that is the same only when its numbers are rounded is different', () => {
  const tiny = httpObservation({ text: '{"a": 4.99999999999999999999}' })
  expect(evaluate(json('$', 'NOT_EQUALS', '{"a": 5}'), tiny).passed).toBe(true)
})

test.each(['[1]', '{}', '[', '', 'null'])('an empty list is not %j', (value) => {
  expect(evaluate(json('$.nothing', 'NOT_EQUALS', value), response).passed).toBe(true)
})

test.each([
  [exists('$.status', true), true],
  [exists('$.status', false), false],
  [exists('$.none', true), true],
  [exists('$.nothing', true), true],
  [exists('$.nothing[*]', true), false],
  [exists('$.missing', true), false],
  [exists('$.missing', false), true],
  [exists('$.list[*].state', true), true],
])('%j is %s', (assertion, passed) => {
  expect(evaluate(assertion, response).passed).toBe(passed)
})

test.each([
  [json('$.list[*].state', 'EQUALS', 'up'), true],
  [json('$.list[*].state', 'EQUALS', 'down'), false],
  [json('$.list[*].state', 'CONTAINS', 'down'), false],
  [json('$.list[*].state', 'NOT_EQUALS', 'down'), false],
  [json('$.list[*].state', 'NOT_CONTAINS', 'down'), false],
  [json('$.list[*].state', 'NOT_EQUALS', 'gone'), true],
])('of several values the first counts, for NOT_ every one: %j is %s', (assertion, passed) => {
  expect(evaluate(assertion, response).passed).toBe(passed)
})

test.each<Operator>(['EQUALS', 'NOT_EQUALS', 'CONTAINS', 'NOT_CONTAINS'])(
  '%s fails when the path selects nothing',
  (operator) => {
    const verdict = evaluate(json('$.missing', operator, 'x'), response)
    expect(verdict).toMatchObject({ passed: false, actual: 'nothing at that path' })
  },
)

test.each([
  ['<html><body>Oops</body></html>', 'not JSON', /line 1, column 1.*begins with "<html>/],
  ['', 'empty body', /the body is empty/],
  ['{"a": 1,\n "b": }', 'not JSON', /line 2, column 7/],
  ['{"a": 1} // done', 'not JSON', /line 1, column 10/],
])('a body that is not JSON fails with the reason: %j', (given, actual, message) => {
  for (const assertion of [json('$.a', 'EQUALS', '1'), json('$.a', 'NOT_EQUALS', '1'), exists('$.a', false)]) {
    const verdict = evaluate(assertion, httpObservation({ text: given }))
    expect(verdict).toMatchObject({ passed: false, actual })
    expect(verdict.message).toMatch(message)
  }
})

test('a page instead of data gets a hint', () => {
  const page = httpObservation({ text: '<!DOCTYPE html>', headers: [['content-type', 'text/html']] })
  expect(evaluate(json('$.a', 'EQUALS', '1'), page).hint).toMatch(/sent a page/)
})

test.each([
  ['[', 300_000],
  ['[', 3],
])('a body of %j, %i deep, fails without a crash', (open, depth) => {
  const deep = httpObservation({ text: `${open.repeat(depth)}${']'.repeat(depth)}` })
  expect(evaluate(json('$', 'EQUALS', 'x'), deep).passed).toBe(false)
  expect(evaluate(json('$', 'EQUALS', 'x'), httpObservation({ text: open.repeat(depth) })).passed).toBe(false)
})

test('a path that does not parse fails with the reason', () => {
  const verdict = evaluate(exists('$.[', false), response)
  expect(verdict.passed).toBe(false)
  expect(verdict.message).toMatch(/does not parse/)
})

test.each([
  [text('EQUALS', 'pong'), true],
  [text('EQUALS', 'pon'), false],
  [text('EQUALS', ' pong'), false],
  [text('NOT_EQUALS', 'pong'), false],
  [text('NOT_EQUALS', 'ping'), true],
  [text('CONTAINS', 'on'), true],
  [text('CONTAINS', 'x'), false],
  [text('NOT_CONTAINS', 'on'), false],
  [text('NOT_CONTAINS', 'x'), true],
  [textExists(true), true],
  [textExists(false), false],
])('TEXT %j is %s', (assertion, passed) => {
  expect(evaluate(assertion, httpObservation({ text: 'pong' })).passed).toBe(passed)
})

test('an empty text does not exist', () => {
  expect(evaluate(textExists(true), httpObservation({ text: '' })).passed).toBe(false)
  expect(evaluate(textExists(false), httpObservation({ text: '' })).passed).toBe(true)
})

test('a text of white space exists', () => {
  expect(evaluate(textExists(true), httpObservation({ text: ' ' })).passed).toBe(true)
})

test('white space that is not there is not "only white space"', () => {
  expect(evaluate(text('CONTAINS', ' '), httpObservation({ text: 'pong' })).hint).toBeUndefined()
})

test('TEXT ignores a path', () => {
  expect(evaluate({ ...text('EQUALS', 'pong'), path: '$.x' }, httpObservation({ text: 'pong' })).passed).toBe(true)
})
