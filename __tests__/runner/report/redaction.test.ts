import { expect, test } from '@jest/globals'
import { Redactor } from '../../../lib/core/redactor.js'
import { showRedacted } from '../../../lib/runner/report/redaction.js'

const SECRET = 'the-secret-value-1234567890'

function show(text: string, limit?: number): string {
  const redactor = new Redactor()
  redactor.learn(SECRET)
  return showRedacted(redactor)(text, limit)
}

test('a short text is shown as it is, without the secret', () => {
  expect(show(`a ${SECRET} b`)).toBe('a *** b')
})

test('wherever a secret lies across the cut, no part of it is shown', () => {
  for (let before = 60; before <= 100; before++) {
    expect(show('x'.repeat(before) + SECRET.repeat(3) + 'y'.repeat(100_000), 100)).not.toMatch(/the-s|90y/)
  }
})

test('masks that shorten the text do not bring the cut end of a secret into view', () => {
  const text = SECRET.repeat(10_000)
  for (const limit of [10, 100, 500, 501, 510]) expect(show(text, limit)).not.toMatch(/the|secret|value|\d{2}9/)
})

test('a long text is cut and its length told', () => {
  expect(show('x'.repeat(100_000), 10)).toBe(`${'x'.repeat(10)}… (100000 characters)`)
})

test('a token is masked by its form alone', () => {
  const token = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'c2lnbmF0dXJl'].join('.')
  expect(show(`{"token":"${token}","next":1}`)).toBe('{"token":"***","next":1}')
})
