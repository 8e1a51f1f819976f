import { expect, test } from '@jest/globals'
import { MAX_DEPTH, MAX_FILE_BYTES } from '../../lib/blueprint/limits.js'
import { parse, places } from '../helpers/parse.js'

test.each([
  ['a comma missing between members', '{"a": 1 "b": 2}', ['COMMA_MISSING 1:8-1:8']],
  ['a comma missing at the end of a line', '{"a": 1\n"b": 2}', ['COMMA_MISSING 1:8-1:8']],
  ['a semicolon for a comma', '{"a": 1; "b": 2}', ['COMMA_MISSING 1:8-1:9']],
  ['a colon missing', '{"a" 1}', ['COLON_MISSING 1:6-1:7']],
  ['an equals sign for a colon', '{"a" = 1}', ['COLON_MISSING 1:6-1:7']],
  ['a key alone', '{"a", "b": 1}', ['COLON_MISSING 1:2-1:5']],
  ['a value missing', '{"a": , "b": 1}', ['VALUE_MISSING 1:7-1:8']],
  ['a comma after the last member', '{"a": 1,\n}', ['TRAILING_COMMA 1:8-1:9']],
  ['two commas', '[1,,2]', ['COMMA_EXTRA 1:4-1:5']],
  ['a key without quotes', '{a: 1}', ['KEY_NOT_QUOTED 1:2-1:3']],
  ['a number as a key', '{1: {}}', ['KEY_NOT_QUOTED 1:2-1:3']],
  ['an object without a key', '{{"a": 1}}', ['KEY_MISSING 1:2-1:3']],
  ['a text without quotes', '{"a": GET}', ['VALUE_NOT_QUOTED 1:7-1:10']],
  ['a URL without quotes is no comment', '{"a": https://x.example/}', ['VALUE_NOT_QUOTED 1:7-1:25']],
  ['a reference without quotes', '{"a": ${AWS_SECRET:b:c}, "d": 1}', ['VALUE_NOT_QUOTED 1:7-1:24']],
  ['single quotes', "{'a': 'b, c'}", ['QUOTES_WRONG 1:2-1:5', 'QUOTES_WRONG 1:7-1:13']],
  ['curly quotes', '{“a”: 1}', ['QUOTES_WRONG 1:2-1:5']],
  ['a text with quotes inside', '{"a": "{"b": "c"}",\n"d": 1}', ['QUOTE_NOT_ESCAPED 1:9-1:10']],
  ['a text that is not closed', '{"a": "b,\n"c": 1}', ['STRING_UNTERMINATED 1:7-1:10']],
  ['a text that the end of the file cuts off', '{"a": "b', ['STRING_UNTERMINATED 1:7-1:9']],
  ['an object that is not closed', '{"a": {"b": 1}', ['NOT_CLOSED 1:1-1:2']],
  ['the wrong bracket', '{"a": [1}', ['BRACKET_MISMATCH 1:9-1:10']],
  ['one brace too many', '{"a": 1}}', ['CONTENT_AFTER_END 1:9-1:10']],
  ['a second value', '{} {}', ['CONTENT_AFTER_END 1:4-1:5']],
  ['comments', '// a\n{"b": /* c */ 1}', ['COMMENT 1:1-1:5', 'COMMENT 2:7-2:14']],
  ['a comment that is not closed', '{"a": 1 /* b', ['COMMENT 1:9-1:13']],
  ['a no-break space', '{"a":\u00a01}', ['CHARACTER_INVALID 1:6-1:7']],
  ['a tab in a text', '{"a": "b\tc"}', ['CHARACTER_INVALID 1:9-1:10']],
  ['a NUL', '{"a": 1\0}', ['CHARACTER_INVALID 1:8-1:9']],
  ['leading zeros', '{"a": 007}', ['NUMBER_INVALID 1:7-1:10']],
  ['a hexadecimal number', '{"a": 0x1F}', ['NUMBER_INVALID 1:7-1:11']],
  ['NaN and Infinity', '[NaN, -Infinity]', ['NUMBER_INVALID 1:2-1:5', 'NUMBER_INVALID 1:7-1:16']],
  ['a number beyond all limits', '{"a": 1e400}', ['NUMBER_TOO_LARGE 1:7-1:12']],
  ['half a surrogate pair', '"a\\ud800b"', ['SURROGATE_LONE 1:3-1:9']],
  ['the other half alone', '"\\ud83d\\ude00\\udc00"', ['SURROGATE_LONE 1:14-1:20']],
  ['an escape sequence that does not exist', '"\\d\\\\d"', ['ESCAPE_INVALID 1:2-1:4']],
  ['an escape sequence cut short', '"\\u12"', ['ESCAPE_INVALID 1:2-1:6']],
  ['a second colon', '{"a": "b": "c"}', ['COLON_UNEXPECTED 1:10-1:11']],
  ['members in a list', '["a": 1]', ['COLON_UNEXPECTED 1:5-1:6']],
  ['words behind a value', '{"a": "b" or c}', ['UNEXPECTED_TEXT 1:11-1:13']],
  ['nothing', '', ['FILE_EMPTY 1:1-1:1']],
  ['white space', ' \n', ['FILE_EMPTY 2:1-2:1']],
])('%s is one diagnostic, at its place', (_, text, expected) => {
  expect(places(text)).toEqual(expected)
})

test('mistakes that do not depend on each other are all reported, in the order of the text', () => {
  const text = '{\n  // one\n  two: 2,\n  "three": \'3\'\n  "four": 04,\n  "five": [5,],\n}\n'
  expect(places(text).map((place) => place.split(' ')[0])).toEqual([
    'COMMENT',
    'KEY_NOT_QUOTED',
    'QUOTES_WRONG',
    'COMMA_MISSING',
    'NUMBER_INVALID',
    'TRAILING_COMMA',
    'TRAILING_COMMA',
  ])
})

test('a text whose meaning is plain in spite of its mistakes still has a document', () => {
  expect(parse('{// a\n b: \'c\', "d": 01,}').document?.value).toEqual({ b: 'c', d: 1 })
})

test('a text that can be read in several ways has no document', () => {
  expect(parse('{"a": [1, "b": 2}').document).toBeUndefined()
})

test('of a key that is there three times the last one counts, and the others are warned of', () => {
  const { document, diagnostics } = parse('{"a": 1,\n"b": 2,\n"a": 3,\n"\\u0061": 4}')
  expect(document?.value).toEqual({ a: 4, b: 2 })
  expect(diagnostics.map(({ severity, code, line }) => ({ severity, code, line }))).toEqual([
    { severity: 'warning', code: 'KEY_DUPLICATE', line: 1 },
    { severity: 'warning', code: 'KEY_DUPLICATE', line: 3 },
  ])
  expect(diagnostics[0]?.message).toContain('line 4')
})

test('of a key that is there twice the pointer names the member', () => {
  const { diagnostics } = parse(
    '{"steps": {"1": {}, "1": {"a": [{"b/c": 1, "b/c": 2}]}}, "variables": {"token": "x", "token": "y"}}',
  )
  expect(diagnostics.map(({ pointer, isSensitive = false }) => ({ pointer, isSensitive }))).toEqual([
    { pointer: '/steps/1', isSensitive: false },
    { pointer: '/steps/1/a/0/b~1c', isSensitive: false },
    { pointer: '/variables/token', isSensitive: false },
  ])
})

test('__proto__ and constructor are members like any other', () => {
  const value = parse('{"__proto__": {"polluted": true}, "constructor": 1}').document?.value
  expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

test.each([
  ['UTF-16, little endian, with its mark', Buffer.from('\ufeff{"a": 1}', 'utf16le'), 'ENCODING_UNSUPPORTED'],
  ['UTF-16, little endian, without a mark', Buffer.from('{"a": 1}', 'utf16le'), 'ENCODING_UNSUPPORTED'],
  ['UTF-16, big endian', Buffer.from('{"a": 1}', 'utf16le').swap16(), 'ENCODING_UNSUPPORTED'],
  ['UTF-32', Buffer.from([...'{"a": 1}'].flatMap((sign) => [0, 0, 0, sign.charCodeAt(0)])), 'ENCODING_UNSUPPORTED'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex'), 'FILE_NOT_TEXT'],
  ['a file above the limit', Buffer.alloc(MAX_FILE_BYTES + 1, '['), 'FILE_TOO_LARGE'],
])('%s is refused with one diagnostic', (_, bytes, code) => {
  const { document, diagnostics } = parse(bytes)
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  expect(document).toBeUndefined()
})

test('a byte order mark is one error, and columns do not count it', () => {
  expect(places('\ufeff{"a": 01}')).toEqual(['BYTE_ORDER_MARK 1:1-1:1', 'NUMBER_INVALID 1:7-1:9'])
})

test('the first byte that is no UTF-8 is pointed at, and the rest is read', () => {
  const bytes = Buffer.concat([Buffer.from('{"é": "'), Buffer.from([0xe9]), Buffer.from('", "b": 01}')])
  expect(places(bytes)).toEqual(['ENCODING_INVALID 1:8-1:9', 'NUMBER_INVALID 1:17-1:19'])
})

test('a file cut off within a character is no UTF-8', () => {
  expect(places(Buffer.from('"é').subarray(0, 2))).toContain('ENCODING_INVALID 1:2-1:3')
})

test('nesting is refused beyond the limit, however deep it goes', () => {
  expect(places('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).toEqual([])
  const opening = '{"a":['.repeat(500_000)
  expect(places(opening)).toEqual([`NESTING_TOO_DEEP 1:${(MAX_DEPTH / 2) * 6 + 1}-1:${(MAX_DEPTH / 2) * 6 + 2}`])
})

test('a file full of mistakes ends at the limit of problems', () => {
  expect(parse('//\n'.repeat(1_000_000)).diagnostics.length).toBeLessThan(110)
  expect(parse(`[${'${'.repeat(500_000)}`).diagnostics.length).toBeLessThan(110)
})

test('what may be a credential is marked, a reference to one is not', () => {
  const source = '{"authentication": {"password": secret, "apiKey": ${AWS_SECRET:a}}}'
  expect(parse(source).diagnostics.map(({ isSensitive }) => isSensitive)).toEqual([true, undefined])
})
