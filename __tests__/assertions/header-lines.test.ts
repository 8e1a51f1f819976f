import { expect, test } from '@jest/globals'
import { rawAnswer } from '../helpers/raw-server.js'
import { httpStep, runOne } from '../helpers/run.js'

/** Whether an assertion on a header passes for these lines of an answer, and what its step says beside. */
async function judged(lines: readonly string[], headerName: string, operator: string, value: string) {
  await using server = await rawAnswer(['HTTP/1.1 200 OK', 'content-length: 0', ...lines, '', ''].join('\r\n'))
  const assertions = [{ type: 'HEADER', headerName, operator, value }]
  const { steps } = await runOne({ steps: { 1: httpStep('a', server.url, { assertions }) } })
  return {
    passed: steps[0]?.assertions[0]?.status === 'passed',
    message: steps[0]?.assertions[0]?.message,
    warnings: steps[0]?.warnings,
  }
}

const age = 'max-age=31536000'

test.each([' ', '\t', ' \t '])('blanks %j around a value are no part of it', async (blank) => {
  const line = `Strict-Transport-Security:${blank}${age}${blank}`
  expect((await judged([line], 'strict-transport-security', 'EQUALS', age)).passed).toBe(true)
  expect((await judged([line], 'strict-transport-security', 'NOT_EQUALS', age)).passed).toBe(false)
})

const twice = ['X-A: one ', 'X-A: two']

test.each([
  ['EQUALS', 'one, two', true],
  ['NOT_EQUALS', 'one, two', false],
  ['NOT_EQUALS', 'one', false],
  ['NOT_EQUALS', 'two', false],
  ['NOT_EQUALS', 'three', true],
])('of several lines %s "%s" is %s', async (operator, value, passed) => {
  expect((await judged(twice, 'x-a', operator, value)).passed).toBe(passed)
})

const cookies = ['Set-Cookie: a=1; Path=/', 'Set-Cookie: b=2; Secure']

test.each([
  ['EQUALS', 'a=1; Path=/', true],
  ['CONTAINS', 'Path=/', true],
  ['CONTAINS', 'b=', true],
  ['EQUALS', 'a=1; Path=/, b=2; Secure', false],
  ['CONTAINS', '/, b', false],
  ['NOT_CONTAINS', 'Secure', false],
  ['NOT_EQUALS', 'b=2; Secure', false],
  ['NOT_CONTAINS', 'Domain', true],
])('each Set-Cookie is compared alone: %s "%s" is %s', async (operator, value, passed) => {
  expect((await judged(cookies, 'set-cookie', operator, value)).passed).toBe(passed)
})

test('a header that comes as a trailer is named as not seen, and nothing passes by its absence', async () => {
  const { passed, message } = await judged(['Trailer: X-Sum, x-b'], 'x-sum', 'NOT_EQUALS', 'abc')
  expect(passed).toBe(false)
  expect(message).toContain('comes after the body, as a trailer')
})

test('a character set as a content coding is a warning', async () => {
  const { warnings } = await judged(['Content-Encoding: utf-8'], 'x-a', 'NOT_EQUALS', 'y')
  expect(warnings?.join()).toContain('Content-Encoding is "utf-8", a character set')
})
