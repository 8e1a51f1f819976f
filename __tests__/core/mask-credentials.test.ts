import { expect, test } from '@jest/globals'
import { maskCredentials, withoutMasked } from '../../lib/core/mask-credentials.js'
import { LineIndex } from '../../lib/core/span.js'

const masked = (text: string) => maskCredentials(text, []).text

test.each([
  ['{"password": "hunter2"}', '{"password": "*******"}'],
  ['{"apiKey" : "k\\"x"}', '{"apiKey" : "****"}'],
  ['{"Authorization":"Bearer abc"}', '{"Authorization":"**********"}'],
  ['{"x-api-key":\n"abc", "url": "https://a.test"}', '{"x-api-key":\n"***", "url": "https://a.test"}'],
  [
    '{"body": "{\\"password\\": \\"a\\\\\\"b\\\\\\\\c\\", \\"d\\": 1}"}',
    '{"body": "{\\"password\\": \\"***********\\", \\"d\\": 1}"}',
  ],
  ['{"body": "{\\"password\\": \\"${AWS_SECRET:a}\\"}"}', '{"body": "{\\"password\\": \\"${AWS_SECRET:a}\\"}"}'],
  ['{"client_secret": "unterminated', '{"client_secret": "************'],
])('%s', (text, expected) => {
  expect(masked(text)).toBe(expected)
})

test.each([
  ['{"password": "${AWS_SECRET:db:password}"}'],
  ['{"tokenUrl": "https://auth.test/token"}'],
  ['{"headerName": "x-api-key"}'],
  ['{"stepName": "password-reset"}'],
  ['{"password": 5, "password": null}'],
])('%s stays', (text) => {
  expect(masked(text)).toBe(text)
})

test('a range is masked between its quotes, and its line keeps its length', () => {
  const text = '{\n  "X-Custom": "AKIAIOSFODNN7EXAMPLE"\n}'
  const value = '"AKIAIOSFODNN7EXAMPLE"'
  const range = new LineIndex(text).rangeOf({ offset: text.indexOf(value), length: value.length })
  expect(maskCredentials(text, [range])).toEqual({
    text: `{\n  "X-Custom": "${'*'.repeat(20)}"\n}`,
    values: ['AKIAIOSFODNN7EXAMPLE'],
  })
})

test('a message loses what was masked', () => {
  expect(withoutMasked('found "hunter2"', ['hunter2', 'f'])).toBe('found "***"')
})

test('a large hostile text is read in linear time', () => {
  const text = '"password'.repeat(200_000) + '"password": '.repeat(100_000)
  const started = performance.now()
  masked(text)
  expect(performance.now() - started).toBeLessThan(2000)
})
