import { expect, test } from '@jest/globals'
import { OUT_OF_TIME, runBounded } from '../../lib/core/bounded.js'

test('the result of the work is returned', () => {
  expect(runBounded(() => 'done', 1000)).toBe('done')
})

test('a regular expression that backtracks for ever is stopped', () => {
  expect(runBounded(() => /^(a+)+$/.test(`${'a'.repeat(40)}!`), 50)).toBe(OUT_OF_TIME)
})

test('an error of the work is thrown as it is', () => {
  const error = new TypeError('no')
  expect(() =>
    runBounded(() => {
      throw error
    }, 1000),
  ).toThrow(error)
})
