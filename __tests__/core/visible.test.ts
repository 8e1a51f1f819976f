import { expect, test } from '@jest/globals'
import { defuseCommands, quoted, readable, visible } from '../../lib/core/visible.js'

test.each([
  ['an escape sequence', '\u001b[31mred', '\\x1b[31mred'],
  ['a C1 control', '\u009b2J', '\\x9b2J'],
  ['line breaks and tabs', 'a\r\n\tb', 'a\\r\\n\\tb'],
  ['line separators', 'a\u2028b\u2029c\u0085', 'a\\u{2028}b\\u{2029}c\\x85'],
  ['a bidirectional override', 'abc\u202Edcba', 'abc\\u{202e}dcba'],
  ['what cannot be seen', 'a\u200B\uFEFF\u00AD\u{E0041}b', 'a\\u{200b}\\u{feff}\\xad\\u{e0041}b'],
  ['a lone surrogate', 'a\uD800b', 'a\\u{d800}b'],
  ['NUL and DEL', '\0\u007f', '\\x00\\x7f'],
])('%s is written out', (_name, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test.each(['Grüße', '価格は¥100', '👩‍👧 family', 'می‌خواهم', 'a – b › c'])('%s stays as it is', (text) => {
  expect(visible(text)).toBe(text)
})

test('a command of a workflow is defused at the start of a line, and the older form anywhere', () => {
  expect(defuseCommands('  ::error::x')).toBe('  : :error::x')
  expect(defuseCommands('see ##[error]x')).toBe('see ## [error]x')
})

test('a line that is no command stays', () => {
  expect(defuseCommands('connects to [::1]:443, a::b # [x]')).toBe('connects to [::1]:443, a::b # [x]')
})

test('a long text is cut and says how long it is', () => {
  expect(readable('x'.repeat(500), 10)).toBe(`${'x'.repeat(10)}… (500 characters)`)
})

test('a quoted text is visible and cut', () => {
  expect(quoted('a\u001bb')).toBe('"a\\x1bb"')
  expect(quoted('x'.repeat(100), 3)).toBe('"xxx…" (100 characters)')
})
