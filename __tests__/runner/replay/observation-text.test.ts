import { expect, test } from '@jest/globals'
import { Redactor } from '../../../lib/core/redactor.js'
import { storedObservation } from '../../../lib/runner/replay/observation-text.js'
import { httpObservation } from '../../helpers/observations.js'

const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'c2lnbmF0dXJl'].join('.')

function stored(text: string): string {
  return JSON.stringify(storedObservation(httpObservation({ text, body: Buffer.from(text) }), new Redactor()))
}

test.each([
  ['a member of JSON', '{"access_token":"obtained-value"}', 'obtained'],
  ['a member of JSON in a text of JSON', JSON.stringify({ a: '{"access_token":"obtained-value"}' }), 'obtained'],
  ['a field of a form', 'token_type=bearer&access_token=obtained-value', 'obtained'],
  ['a field of a query', 'see https://a.test/?access_token=obtained-value', 'obtained'],
  ['a token that is known by its form', `{"jwt":"${JWT}"}`, 'eyJzdWI'],
])('%s is not kept', (_name, text, secret) => {
  expect(stored(text)).not.toContain(secret)
})

test('what has no name of a credential is kept', () => {
  expect(stored('{"order":"4711"}')).toContain('4711')
})
