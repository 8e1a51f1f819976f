import { expect, test } from '@jest/globals'
import { isCredentialField, isCredentialName } from '../../lib/core/credential-names.js'
import { secretPartsOf } from '../../lib/core/credential-values.js'

test.each([
  'token',
  'accessToken',
  'Authorization',
  'X-Api-Key',
  'apikey',
  'sessionId',
  'Set-Cookie',
  'x-functions-key',
  'userPassword',
  'oauth',
  'jwt',
])('%s is the name of a credential', (name) => {
  expect(isCredentialName(name)).toBe(true)
})

test.each(['orderId', 'author', 'Content-Type', 'Idempotency-Key', 'sku', 'customerId', 'Accept'])(
  '%s is not',
  (name) => {
    expect(isCredentialName(name)).toBe(false)
  },
)

test.each([
  [['authentication', 'password'], true],
  [['authentication', 'apiKey'], true],
  [['authentication', 'clientSecret'], true],
  [['authentication', 'username'], false],
  [['headers', 'Authorization'], true],
  [['headers', 'Accept'], false],
  [['body'], false],
])('%j holds a credential: %s', (path, expected) => {
  expect(isCredentialField(path)).toBe(expected)
})

test('the scheme of a header is not part of its secret', () => {
  expect(secretPartsOf('Bearer abc')).toEqual(['Bearer abc', 'abc'])
  expect(secretPartsOf('abc')).toEqual(['abc'])
})

test('the password in a header of Basic is a secret on its own', () => {
  expect(secretPartsOf(`Basic ${btoa('user:hunter2:x')}`)).toContain('hunter2:x')
  expect(secretPartsOf('Basic not/base64+of-a-pair')).toHaveLength(2)
})
