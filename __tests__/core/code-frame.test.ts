import { describe, expect, test } from '@jest/globals'
import { codeFrame } from '../../lib/core/code-frame.js'
import { LineIndex } from '../../lib/core/span.js'
import { createStyle } from '../../lib/core/style.js'

const style = createStyle({ colour: false })

/** The frame of the first occurrence of `marked` in `text`. */
function frameOf(text: string, marked: string): string[] {
  const lines = new LineIndex(text)
  const range = lines.rangeOf({ offset: text.indexOf(marked), length: marked.length })
  return codeFrame({ lines, range, style, accent: (carets) => carets })
}

test('carets stand under exactly the range', () => {
  expect(frameOf('{\n  "url": "nope"\n}', '"nope"')).toEqual(['2 |   "url": "nope"', '  |          ^^^^^^'])
})

test('an empty range has one caret, also behind the end of the line', () => {
  expect(frameOf('{"a":1', '')).toEqual(['1 | {"a":1', '  | ^'])
  const lines = new LineIndex('{"a":1')
  const atEnd = lines.rangeOf({ offset: 6, length: 0 })
  expect(codeFrame({ lines, range: atEnd, style, accent: (text) => text })).toEqual(['1 | {"a":1', '  |       ^'])
})

test('a range of several lines is marked to the end of its first one and says where it ends', () => {
  expect(frameOf('[\n  {\n    "a": 1\n  }\n]', '{\n    "a": 1\n  }')).toEqual(['2 |   {', '  |   ^', '  | (to line 4)'])
})

test('tabs take two columns in both lines', () => {
  expect(frameOf('\t\t"a": tru', 'tru')).toEqual(['1 |     "a": tru', '  |          ^^^'])
})

test('wide and combining characters keep the caret in place', () => {
  expect(frameOf('"日本e\u0301": x', 'x')).toEqual(['1 | "日本e\u0301": x', `  | ${' '.repeat(9)}^`])
  expect(frameOf('"👍": x', 'x')).toEqual(['1 | "👍": x', `  | ${' '.repeat(6)}^`])
})

test('carriage returns of Windows line ends are not shown', () => {
  expect(frameOf('{\r\n  "a": x\r\n}', 'x')).toEqual(['2 |   "a": x', '  |        ^'])
})

describe('what a file contains cannot act on the terminal', () => {
  test.each([
    ['an escape sequence', '\u001b[2J'],
    ['a carriage return', '\rok'],
    ['a bidirectional override', '\u202eabc'],
    ['an 8-bit control', '\u009b31m'],
    ['a lone surrogate', '\ud83d'],
  ])('%s', (_, hostile) => {
    const [excerpt = '', carets = ''] = frameOf(`"${hostile}": x`, ' x')
    expect(excerpt).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    // The caret line counts what is shown, not what stands in the file.
    expect(carets.indexOf('^')).toBe(excerpt.lastIndexOf(' x'))
  })
})

describe('a line of a million characters', () => {
  const far = `[${'"x",'.repeat(250_000)}`

  test.each([
    ['at its start', `bad,${far}`],
    ['in its middle', `${far}bad${far}`],
    ['at its end', `${far}bad`],
  ])('is cut around the caret %s', (_, text) => {
    const [excerpt = '', carets = ''] = frameOf(text, 'bad')
    expect(excerpt.length).toBeLessThan(120)
    expect(excerpt.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('bad')
    expect(excerpt).toContain('…')
  })

  test('a line that fits is shown whole, wherever the caret is', () => {
    const text = `${'x'.repeat(96)}bad`
    expect(frameOf(text, 'bad')[0]).toBe(`1 | ${text}`)
  })

  test('a range wider than the excerpt is marked as far as it is shown', () => {
    const [excerpt = '', carets = ''] = frameOf(`x: ${'y'.repeat(5000)}`, 'y'.repeat(5000))
    expect(excerpt.endsWith('y…')).toBe(true)
    expect(carets.length).toBe(excerpt.length - 1)
  })
})

test('with colours only the gutter and the carets carry them', () => {
  const lines = new LineIndex('nope')
  const coloured = createStyle({ colour: true })
  const range = lines.rangeOf({ offset: 0, length: 4 })
  expect(codeFrame({ lines, range, style: coloured, accent: coloured.red })).toEqual([
    '\u001b[2m1 |\u001b[22m nope',
    '\u001b[2m  |\u001b[22m \u001b[31m^^^^\u001b[39m',
  ])
})
