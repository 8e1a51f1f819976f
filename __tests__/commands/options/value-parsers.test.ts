import { describe, expect, test } from '@jest/globals'
import {
  parseBoolean,
  parseDuration,
  parseInteger,
  parseRegex,
  parseShard,
} from '../../../lib/commands/options/value-parsers.js'
import { errorOf } from '../../helpers/error-of.js'

const given = (text: string) => ({ text, label: 'Option --x', source: '--x' })
const limits = { minMs: 1, maxMs: 24 * 3_600_000 }

test.each([
  ['500ms', 500],
  ['20s', 20_000],
  ['2m', 120_000],
  ['24h', 86_400_000],
])('the duration %s is %d ms', (text, ms) => {
  expect(parseDuration(given(text), limits)).toBe(ms)
})

describe('a duration that is none', () => {
  test.each(['', '20', '1.5s', '20 s', '-1s', '20S', 's', '0ms', '25h', '9999999999999ms'])('"%s"', (text) => {
    expect(errorOf(() => parseDuration(given(text), limits)).message).toMatch(/^Option --x must be a duration such as/)
  })

  test('a bare number is told its unit', () => {
    expect(errorOf(() => parseDuration(given('30'), limits)).hint).toContain('30s for seconds')
  })
})

test.each(['', '1.0', '+1', '1e1', '0x1', '-0', '6', '９', ' 1'])('"%s" is not a whole number from 0 to 5', (text) => {
  expect(errorOf(() => parseInteger(given(text), { min: 0, max: 5 })).code).toBe('OPTION_INVALID')
})

test.each(['True', 'true', 'TRUE'])('%s is true', (text) => expect(parseBoolean(given(text))).toBe(true))
test.each(['False', 'false', 'FALSE'])('%s is false', (text) => expect(parseBoolean(given(text))).toBe(false))

test('a shard is I/N', () => {
  expect(parseShard(given('2/3'))).toEqual({ index: 2, total: 3 })
})

test.each(['', '0/3', '4/3', '1/0', '1', '1/2/3', '-1/3', 'a/b'])('"%s" is no shard', (text) => {
  expect(errorOf(() => parseShard(given(text))).hint).toContain('1/3')
})

test('a regular expression that does not parse is refused with the reason', () => {
  const error = errorOf(() => parseRegex(given('a(b')))
  expect(error.message).toBe('Option --x must be a regular expression; "a(b" is not: Unterminated group.')
})

test('what a value contains cannot act on the terminal', () => {
  const error = errorOf(() => parseDuration(given('\u001b[31m\u202e5s\n'), limits))
  expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('a long value is cut', () => {
  expect(errorOf(() => parseDuration(given('x'.repeat(100_000)), limits)).message.length).toBeLessThan(300)
})
