import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileRegex } from '../../lib/blueprint/regex.js'
import { drawn } from '../helpers/property.js'

test.each([
  ['', 0],
  ['a', 0],
  ['(a)(?<b>c)(?:d)(?=e)(?<=f)(?<!g)(?!h)', 2],
  ['\\((a)[(]', 1],
  ['[](a)', 1],
  ['[^\\]()](((x)))', 3],
  ['\\\\(a)', 1],
])('the groups of %p are counted', (text, groupCount) => {
  expect(compileRegex(text)).toMatchObject({ ok: true, groupCount })
})

test('the count is what a match would list, for any pattern that compiles', () => {
  const piece = fc.constantFrom('(', ')', '(?:', '(?<n>', '(?=', '(?<!', '[', ']', '^', '\\', 'a', '|', '?', '*', '\\(')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const compiled = compileRegex(text)
      if (!compiled.ok) return
      expect(compiled.groupCount).toBe((new RegExp(`${text}|`).exec('')?.length ?? 0) - 1)
    }),
    drawn(2000),
  )
})

test.each([
  ['(', 'unterminated group'],
  ['*', 'nothing to repeat'],
  ['(?i)a', 'invalid group'],
  ['a/b: [', 'unterminated character class'],
])('%p does not compile, and the message says why in one line', (text, message) => {
  expect(compileRegex(text)).toEqual({ ok: false, message })
})

test('counting the groups of a hostile pattern takes no time', () => {
  const text = '(?:(?:(?:(x?){9999}){9999}){9999}){9999}'
  const started = performance.now()
  expect(compileRegex(text)).toMatchObject({ groupCount: 1 })
  expect(performance.now() - started).toBeLessThan(1000)
})
