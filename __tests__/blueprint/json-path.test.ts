import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileJsonPath, isPlainJsonPath, type JsonPath, queryJsonPath } from '../../lib/blueprint/json-path.js'
import { drawn } from '../helpers/property.js'

const limits = { limitMs: 500, maxNodes: 1000 }

function parsed(text: string): JsonPath {
  const compiled = compileJsonPath(text)
  if (!compiled.ok) throw new Error(compiled.message)
  return compiled.path
}

test('a path selects values, and says where they are, in document order', () => {
  const value = { items: [{ id: 2 }, { id: 1 }] }
  const locations = [
    ['items', 0, 'id'],
    ['items', 1, 'id'],
  ]
  expect(queryJsonPath(parsed('$.items[*].id'), value, limits)).toEqual({ ok: true, values: [2, 1], locations })
})

test('a path that selects nothing is no error', () => {
  expect(queryJsonPath(parsed('$.a.b'), { a: null }, limits)).toEqual({ ok: true, values: [], locations: [] })
})

test('members of the prototype are not members of the JSON', () => {
  for (const text of ['$.constructor', '$.__proto__', '$.toString', '$.length']) {
    expect(queryJsonPath(parsed(text), { a: 1 }, limits)).toEqual({ ok: true, values: [], locations: [] })
  }
})

test.each([
  ['$.a[0]["b"]', true],
  ['$..a', false],
  ['$.a[*]', false],
  ['$.a[0,1]', false],
  ['$[?@.a]', false],
])('%s is known to select one value at most: %p', (text, isSingular) => {
  expect(parsed(text).isSingular).toBe(isSingular)
})

test.each([
  ['', 0],
  ['status', 0],
  ['$.', 2],
  ['$[(@.length-1)]', 2],
  ['$.a[01]', 4],
  ['$.a ', 4],
])('%p is refused at its offset', (text, offset) => {
  expect(compileJsonPath(text)).toMatchObject({ ok: false, offset })
})

test('a refusal is one line, without the excerpt of the library', () => {
  expect(compileJsonPath('$[?nope(@.a)]')).toEqual({ ok: false, message: "no such function 'nope'", offset: 3 })
})

test('a path that selects very many values ends with a reason and not with all of them', () => {
  const value = Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => [[1]]))
  expect(queryJsonPath(parsed('$..*..*..*'), value, limits)).toEqual({
    ok: false,
    reason: 'the path "$..*..*..*" selects more than 1000 values',
  })
})

test('a path that takes too long ends with a reason', () => {
  const value = Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => [[1]]))
  const result = queryJsonPath(parsed('$..*..*[?@.absent]'), value, { limitMs: 50, maxNodes: 10 })
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('took longer than 50 ms') })
})

test('a regular expression in a filter cannot run for ever', () => {
  const result = queryJsonPath(parsed('$[?match(@, "(a*)*b")]'), ['a'.repeat(60)], { limitMs: 50, maxNodes: 10 })
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('took longer') })
})

test('JSON nested 20,000 deep ends with a reason and not with a stack overflow', () => {
  const value: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  const result = queryJsonPath(parsed('$..a'), value, limits)
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('nested too deeply') })
})

test('a path text nested too deeply is refused', () => {
  expect(compileJsonPath(`$${'[?@'.repeat(50_000)}`)).toMatchObject({ ok: false })
})

test('what is taken for a plain path without the library is a path to the library', () => {
  const piece = fc.constantFrom(
    '.a',
    '..b',
    '[0]',
    '[12]',
    '[*]',
    '.*',
    "['x y']",
    '["q"]',
    '.',
    '[01]',
    '[-1]',
    ' ',
    '$',
    '[',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.string(), (pieces, name) => {
      for (const text of [`$${pieces.join('')}`, `$['${name}']`, `$.${name}`]) {
        if (isPlainJsonPath(text)) expect(compileJsonPath(text)).toMatchObject({ ok: true })
      }
    }),
    drawn(1000),
  )
})
