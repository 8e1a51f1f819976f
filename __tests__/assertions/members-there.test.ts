import { expect, test } from '@jest/globals'
import { evaluate } from '../../lib/assertions/evaluate.js'
import { extract } from '../../lib/extractors/extract.js'
import { httpObservation } from '../helpers/observations.js'

const seen = (body: unknown) => httpObservation({ text: JSON.stringify(body) })

test.each([
  ['$.data.idd', { data: { id: 1, name: 'x' } }, '$.data has the members "id", "name". Did you mean "id"?'],
  ['$.data', { error: { code: 7 } }, 'The body has the members "error".'],
  ['$.items[3].id', { items: [1, 2] }, '$.items is a list of 2 values.'],
  ['$.a.b', { a: null }, '$.a is null.'],
  ['$.a.b', { a: 'secret text' }, '$.a is a text.'],
  ["$['a b'].c", { 'a b': {} }, '$["a b"] is an object without members.'],
  ['$..x', { a: 1 }, 'The body has the members "a".'],
  ['$.a[?@.b]', { a: [] }, 'The body has the members "a".'],
])('%s in %j', (path, body, hint) => {
  const equals = evaluate({ type: 'BODY', path, operator: 'EQUALS', value: 'x' }, seen(body))
  const exists = evaluate({ type: 'BODY', path, operator: 'EXISTS', value: true }, seen(body))
  expect([equals.hint, exists.hint]).toEqual([hint, hint])
  expect(extract({ name: 'n', type: 'BODY', path }, seen(body))).toMatchObject({ ok: false, hint })
})

test('names ten members at most, each cut, and no value', () => {
  const body = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${'n'.repeat(60)}${index}`, 'value']))
  const { hint = '' } = evaluate({ type: 'BODY', path: '$.x', operator: 'EQUALS', value: 'x' }, seen(body))
  expect(hint).toMatch(/ and 2 more\.$/)
  expect(hint).not.toContain('value')
  expect(hint.length).toBeLessThan(900)
})
