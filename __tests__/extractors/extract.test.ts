import { expect, test } from '@jest/globals'
import type { Extractor } from '../../lib/blueprint/generated/blueprint.js'
import { extract } from '../../lib/extractors/extract.js'
import { httpObservation, tcpObservation } from '../helpers/observations.js'

const extractor = (given: Partial<Extractor>): Extractor => ({ name: 'id', type: 'BODY', ...given })
const response = httpObservation({
  text: '{"id": 7, "big": 9007199254740993, "self": "/orders/42", "flag": true, "none": null, "items": [{"sku": "a"}, {"sku": "b"}]}',
})

test.each<[Partial<Extractor>, string]>([
  [{ path: '$.id' }, '7'],
  [{ path: '$.big' }, '9007199254740993'],
  [{ path: '$.flag' }, 'true'],
  [{ path: '$.none' }, 'null'],
  [{ path: '$.items' }, '[{"sku":"a"},{"sku":"b"}]'],
  [{ path: '$.items[*].sku' }, 'a'],
  [{ path: '$.self', regex: '/orders/(\\d+)$' }, '/orders/42'],
  [{ path: '$.self', regex: '/orders/(\\d+)$', regexGroup: 1 }, '42'],
  [{ regex: '"self": "([^"]+)"', regexGroup: 1 }, '/orders/42'],
  [{}, response.text],
])('%j takes %j', (given, value) => {
  expect(extract(extractor(given), response)).toEqual({ ok: true, value })
})

test.each<[Partial<Extractor>, RegExp]>([
  [{ path: '$.missing' }, /selects nothing/],
  [{ path: '$.[' }, /does not parse/],
  [{ path: '$.self', regex: 'customers' }, /matches nothing/],
  [{ path: '$.self', regex: '(' }, /does not compile/],
  [{ path: '$.self', regex: 'orders', regexGroup: 1 }, /has no group/],
  [{ path: '$.self', regex: 'orders(x)?', regexGroup: 1 }, /took no part/],
  [{ path: '$.self', regex: '^(/[a-z]+)+[^/]*!$', regexGroup: 1 }, /matches nothing/],
])('%j takes nothing', (given, reason) => {
  expect(extract(extractor(given), response)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) })
})

test('an empty body gives nothing', () => {
  expect(extract(extractor({}), httpObservation({ text: '' })).ok).toBe(false)
})

test('a body that is not JSON gives nothing and says so', () => {
  const result = extract(extractor({ path: '$.id' }), httpObservation({ text: 'id=7' }))
  expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/not JSON at line 1, column 1/) })
})

test('a step without a body gives nothing', () => {
  expect(extract(extractor({}), tcpObservation('x')).ok).toBe(false)
})

test('a pattern that backtracks for ever ends at its limit', () => {
  const text = `${'a'.repeat(60)}!`
  const result = extract(extractor({ regex: '^(a+)+$' }), httpObservation({ text }), { limitMs: 50 })
  expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/longer than 50 ms/) })
})
