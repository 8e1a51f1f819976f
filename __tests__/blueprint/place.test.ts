import { expect, test } from '@jest/globals'
import { placeOf, rangeInString } from '../../lib/blueprint/place.js'
import { documentOf } from '../helpers/parse.js'

const text =
  '{"steps": {"1": {"url": "a\\nb\\u00e9\\ud83d\\ude00${x}", "a/b~c": [10, "😀${y}"]}, "1": {"url": "last"}}}'
const document = documentOf(text)
const single = documentOf(text.replace(', "1": {"url": "last"}', ''))

function sourceOf(span: { readonly offset: number; readonly length: number } | undefined, from = text): string {
  return span === undefined ? '' : from.slice(span.offset, span.offset + span.length)
}

test('a pointer leads to a value and its key', () => {
  const place = placeOf(single, '/steps/1/url')
  expect(sourceOf(place.key)).toBe('"url"')
  expect(sourceOf(place.value)).toContain('"a\\nb')
})

test('of a key that is there twice the pointer leads to the one that counts', () => {
  expect(sourceOf(placeOf(document, '/steps/1/url').value)).toBe('"last"')
})

test('an item of a list has no key, and escaped tokens are read', () => {
  expect(placeOf(single, '/steps/1/a~1b~0c/0')).toMatchObject({ pointer: '/steps/1/a~1b~0c/0', key: undefined })
  expect(sourceOf(placeOf(single, '/steps/1/a~1b~0c/0').value)).toBe('10')
})

test('the whole document has the empty pointer', () => {
  expect(sourceOf(placeOf(document, '').value)).toBe(text)
})

test.each(['/steps/1/missing', '/steps/1/missing/deeper'])('%s leads to the nearest parent', (pointer) => {
  const place = placeOf(single, pointer)
  expect(place.pointer).toBe('/steps/1')
  expect(sourceOf(place.key)).toBe('"1"')
})

test('an index beyond the list leads to the list', () => {
  expect(placeOf(single, '/steps/1/a~1b~0c/7').pointer).toBe('/steps/1/a~1b~0c')
})

test.each([
  ['a line break', 1, 1, '\\n'],
  ['an escaped letter', 3, 1, '\\u00e9'],
  ['an escaped pair of surrogates', 4, 2, '\\ud83d\\ude00'],
  ['what follows them', 6, 4, '${x}'],
])('an offset in a text counts %s as it is written', (_, offset, length, expected) => {
  const range = rangeInString(single, '/steps/1/url', offset, length)
  expect(single.text.slice(range.column - 1, range.endColumn - 1)).toBe(expected)
})

test('a character outside the basic plane counts as two', () => {
  const range = rangeInString(single, '/steps/1/a~1b~0c/1', 2, 4)
  expect(single.text.slice(range.column - 1, range.endColumn - 1)).toBe('${y}')
})

test('a stretch beyond the text ends before its closing quote', () => {
  const { column, endColumn } = rangeInString(documentOf('"abc"'), '', 1, 99)
  expect([column, endColumn]).toEqual([3, 5])
})

test('for something other than a text the range is all of it', () => {
  const { column, endColumn } = rangeInString(documentOf('{"a": 1234}'), '/a', 1, 1)
  expect([column, endColumn]).toEqual([7, 11])
})
