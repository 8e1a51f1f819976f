import { expect, test } from '@jest/globals'
import { didYouMean, nearest } from '../../lib/core/suggest.js'

test('a name with two letters swapped finds its neighbour', () => {
  expect(nearest('htpt', ['http', 'dns'])).toBe('http')
})

test('separators and case do not count', () => {
  expect(nearest('Status-Code', ['STATUS_CODE', 'BODY'])).toBe('STATUS_CODE')
})

test('a name that resembles nothing gets no suggestion', () => {
  expect(didYouMean('banana', ['http', 'dns'])).toBeUndefined()
})
