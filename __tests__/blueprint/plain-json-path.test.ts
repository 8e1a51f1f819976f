import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileJsonPath, queryJsonPath } from '../../lib/blueprint/json-path.js'
import { plainLocation, valueAt } from '../../lib/blueprint/plain-json-path.js'

test.each([
  ['$', []],
  ['$.a', ['a']],
  ['$.a.b_1[0]', ['a', 'b_1', 0]],
  [`$['a b']["c'd"]`, ['a b', "c'd"]],
  ["$['a.b'].c", ['a.b', 'c']],
  ["$['[0]'][10]", ['[0]', 10]],
  ['$["ä😀"]', ['ä😀']],
])('%s is plain', (path, location) => {
  expect(plainLocation(path)).toEqual(location)
})

test.each([
  '',
  'a',
  '$.',
  '$..a',
  '$.*',
  '$[*]',
  '$[-1]',
  '$[01]',
  '$[0,1]',
  '$[0:1]',
  '$[?@.a]',
  "$['a\\n']",
  '$.a ',
  '$.ä',
  '$a',
])('%j is left to the library', (path) => {
  expect(plainLocation(path)).toBeUndefined()
})

test.each(['constructor', '__proto__', 'toString', 'length'])('%s is found only where the JSON has it', (name) => {
  expect(valueAt(JSON.parse('{"a": [1]}'), [name])).toEqual({ found: false })
  expect(valueAt([1], [name])).toEqual({ found: false })
  expect(valueAt(JSON.parse(`{"${name}": 1}`), [name])).toEqual({ found: true, value: 1 })
})

test('a plain path selects what the library says', () => {
  const name = fc.constantFrom('a', 'b', 'c d', '0', '__proto__', 'length')
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, 1, '', 'x', true), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  })).value
  const segment = fc.oneof(
    fc.constantFrom('.a', '.b', '.length', '.__proto__'),
    name.map((text) => `['${text}']`),
    name.map((text) => `["${text}"]`),
    fc.nat({ max: 3 }).map((index) => `[${index}]`),
  )
  fc.assert(
    fc.property(json, fc.array(segment, { maxLength: 4 }), (value, segments) => {
      const path = `$${segments.join('')}`
      const location = plainLocation(path)
      const compiled = compileJsonPath(path)
      if (location === undefined || !compiled.ok) throw new Error(`${path} is not plain`)
      const own = valueAt(value, location)
      const theirs = queryJsonPath(compiled.path, value, { limitMs: 1000, maxNodes: 10 })
      expect(theirs).toEqual({ ok: true, values: own.found ? [own.value] : [], locations: own.found ? [location] : [] })
    }),
    { numRuns: 500 },
  )
})
