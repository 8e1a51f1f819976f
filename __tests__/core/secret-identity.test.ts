import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { likeness, maySameSecret, secretArn, secretPattern, secretReference } from '../../lib/core/secret-identity.js'
import { drawn } from '../helpers/property.js'

const arn = (resource: string, region = 'eu-west-1', account = '123456789012'): string =>
  `arn:aws:secretsmanager:${region}:${account}:secret:${resource}`

test.each([
  ['a name with itself', 'login', 'login', 3],
  ['an ARN with itself', arn('login-AbCdEf'), arn('login-AbCdEf'), 3],
  ['a name and its partial ARN', 'login', arn('login'), 2],
  ['a name and its whole ARN', 'login', arn('login-AbCdEf'), 1],
  ['a partial and a whole ARN', arn('login'), arn('login-AbCdEf'), 1],
  ['an ARN without its account', arn('login', 'eu-west-1', ''), arn('login'), 2],
  ['a name that ends like an ARN, and its partial ARN', 'my-secret', arn('my-secret'), 2],
  ['a name that ends like an ARN, and its whole ARN', 'my-secret', arn('my-secret-AbCdEf'), 1],
  ['a name, and an ARN that may have it', 'my', arn('my-secret'), 1],
  ['two names of which one goes on', 'my', 'my-secret', 0],
  ['two names that differ in case', 'login', 'Login', 0],
  ['ARNs of two accounts', arn('login'), arn('login', 'eu-west-1', '999999999999'), 0],
  ['ARNs of two regions', arn('login'), arn('login', 'us-east-1'), 0],
  ['a whole ARN and the name of another secret', arn('login-AbCdEf'), 'log', 0],
  ['a whole ARN and the one of another secret', arn('login-AbCdEf'), arn('login-GhIjKl'), 0],
])('%s: %s and %s', (_name, a, b, expected) => {
  expect([likeness(a, b), likeness(b, a)]).toEqual([expected, expected])
})

describe('a pattern', () => {
  test.each([
    ['login', 'login', true],
    ['login', arn('login'), true],
    ['login', arn('login-AbCdEf'), true],
    ['login', arn('login', 'us-east-1', '999999999999'), true],
    ['login', 'login-AbCdEf', false],
    ['my-secret', arn('my-secret-AbCdEf'), true],
    ['my-secret', arn('my-secret'), true],
    ['my', arn('my-secret'), true],
    ['orders/*', arn('orders/key'), true],
    ['*/key', arn('orders/key-AbCdEf'), true],
    ['*', arn('anything'), true],
    ['*', '', true],
    [arn('login-AbCdEf'), 'login', true],
    [arn('login'), 'login', true],
    [arn('login'), arn('login-AbCdEf'), true],
    [arn('login-AbCdEf'), arn('login'), true],
    [arn('login-??????'), arn('login'), true],
    [arn('login-*'), 'login', true],
    [arn('lo*'), 'login', true],
    [arn('lo*Ef'), 'login', true],
    [arn('login', 'eu-west-1', ''), arn('login'), true],
    [arn('login', '*', '*'), arn('login-AbCdEf', 'us-east-1'), true],
    [arn('login'), arn('login', 'EU-WEST-1'), true],
    [arn('login'), arn('login', 'us-east-1'), false],
    [arn('login'), arn('login', 'eu-west-1', '999999999999'), false],
    [arn('login'), 'other', false],
    [arn('login-AbCdEf'), 'login-GhIjKl', false],
  ])('%s means %s: %s', (pattern, name, expected) => {
    expect(secretPattern(pattern)?.(name)).toBe(expected)
  })

  test.each([
    '',
    'login:key',
    'a b',
    '${login}',
    'arn:aws:s3:::bucket',
    'arn:*',
    'arn:aws:secretsmanager:r:a:secret:x',
  ])('%j is none', (pattern) => {
    expect(secretPattern(pattern)).toBeUndefined()
  })

  test('with many stars is decided at once for a long name', () => {
    const started = performance.now()
    expect(secretPattern(`${'*a'.repeat(20)}b`)?.('a'.repeat(100_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

const names = fc.stringMatching(/^[A-Za-z0-9/_+=.@-]{1,12}(?:-[A-Za-z0-9]{6})?$/)
const chosen = fc.stringMatching(/^[A-Za-z0-9]{6}$/)

test('all ways to name a secret mean the same, and each binds each', () => {
  fc.assert(
    fc.property(names, chosen, (name, six) => {
      const spellings = [name, arn(name), arn(`${name}-${six}`), arn(name, 'eu-west-1', '')]
      for (const one of spellings) {
        for (const other of spellings) {
          expect([one, other, maySameSecret(one, other)]).toEqual([one, other, true])
          expect([one, other, secretPattern(one)?.(other)]).toEqual([one, other, true])
        }
      }
    }),
    drawn(300),
  )
})

test('a pattern made of any part of a name and stars means every spelling of it', () => {
  fc.assert(
    fc.property(names, chosen, fc.nat(), fc.nat(), (name, six, a, b) => {
      const [from, to] = [a % (name.length + 1), b % (name.length + 1)].sort((x, y) => x - y)
      const pattern = `${name.slice(0, from)}*${name.slice(to)}`
      for (const one of [pattern, arn(pattern), arn(`${pattern}-${six}`), arn(pattern, '*', '*')]) {
        for (const other of [name, arn(name), arn(`${name}-${six}`)]) {
          expect([one, other, secretPattern(one)?.(other)]).toEqual([one, other, true])
        }
      }
    }),
    drawn(300),
  )
})

test('names that differ are different secrets, unless one is the other with six signs more', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      fc.pre(a !== b)
      expect(maySameSecret(a, b)).toBe(false)
      const isLonger = a.replace(/-[A-Za-z0-9]{6}$/, '') === b || b.replace(/-[A-Za-z0-9]{6}$/, '') === a
      expect(maySameSecret(arn(a), arn(b))).toBe(isLonger)
    }),
    drawn(300),
  )
})

test.each([
  ['login', { name: 'login', key: undefined }],
  ['login:key', { name: 'login', key: 'key' }],
  [arn('login-AbCdEf'), { name: arn('login-AbCdEf'), key: undefined }],
  [`${arn('login')}:key`, { name: arn('login'), key: 'key' }],
  ['login:key:more', undefined],
  ['', undefined],
  ['a b', undefined],
])('%j refers to %j', (text, expected) => {
  expect(secretReference(text)).toEqual(expected)
})

test('only an ARN of a secret has parts', () => {
  expect([secretArn('login'), secretArn('arn:aws:s3:::bucket'), secretArn(arn('a-AbCdEf'))?.stem]).toEqual([
    undefined,
    undefined,
    'a',
  ])
})
