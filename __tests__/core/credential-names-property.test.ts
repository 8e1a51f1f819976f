import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CredentialDegree, isCredentialName } from '../../lib/core/credential-names.js'
import { drawn } from '../helpers/property.js'
import { readTree } from '../helpers/source-tree.js'

const DEGREES: readonly CredentialDegree[] = ['about', 'possible', 'likely', 'certain']

const degreesOf = (name: string): CredentialDegree[] => DEGREES.filter((degree) => isCredentialName(name, degree))

const up = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** How headers, JSON, forms, environments and code write the same words. */
const SPELLINGS: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('-'),
  (words) => words.map(up).join('-'),
  (words) => words.join('_').toUpperCase(),
  (words) => words.map((word, index) => (index === 0 ? word : up(word))).join(''),
  (words) => words.join('.'),
  (words) => words.map(up).join(' '),
]

const words = fc.array(fc.constantFrom('x', 'my', 'order', 'user', 'client', 'service', 'app', '2'), { maxLength: 2 })

test.each([
  [['password'], 'certain'],
  [['passwd'], 'certain'],
  [['pwd'], 'certain'],
  [['client', 'secret'], 'certain'],
  [['api', 'key'], 'certain'],
  [['access', 'key'], 'certain'],
  [['private', 'key'], 'certain'],
  [['access', 'token'], 'certain'],
  [['refresh', 'token'], 'certain'],
  [['id', 'token'], 'certain'],
  [['authorization'], 'certain'],
  [['csrf', 'token'], 'likely'],
  [['token'], 'likely'],
  [['cookie'], 'likely'],
  [['credential'], 'likely'],
  [['passphrase'], 'likely'],
  [['session'], 'possible'],
  [['session', 'id'], 'possible'],
  [['functions', 'key'], 'possible'],
  [['jwt'], 'possible'],
  [['signature'], 'possible'],
  [['authenticate'], 'possible'],
  [['token', 'url'], 'about'],
  [['session', 'name'], 'about'],
  [['token', 'type'], 'about'],
] as const)('%j is %s, however it is written and whatever stands before it', (name, degree) => {
  const expected = DEGREES.slice(0, DEGREES.indexOf(degree) + 1)
  fc.assert(
    fc.property(words, fc.constantFrom(...SPELLINGS), (before, spell) => {
      expect(degreesOf(spell([...before, ...name]))).toEqual(expected)
    }),
    drawn(),
  )
})

test('what is sure to one degree is sure to all below it, for any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('auth', 'token', 'type', '-', 'Key', 'api', 'or')).map((parts) => parts.join('')),
      ),
      (name) => {
        expect(degreesOf(name)).toEqual(DEGREES.slice(0, degreesOf(name).length))
      },
    ),
    drawn(500),
  )
})

test('the answer for a name of a megabyte takes no time', () => {
  const started = performance.now()
  for (const part of ['a', 'A', 'aA', '-', 'token', 'auth', 'authori']) isCredentialName(part.repeat(200_000), 'likely')
  expect(performance.now() - started).toBeLessThan(2000)
})

/** A regular expression or a list with two words for credentials in a row. */
const LIST =
  /(?:passw|secret|token|cookie|credential|authorization|api[^|]{0,8}key|jwt|session)[^|\s]{0,20}\|\s*[^|\s]{0,12}(?:passw|pwd|secret|token|cookie|credential|authorization|api[^|]{0,8}key|jwt|session)/i

test('nobody else has a list of such names', () => {
  const lists = readTree('src')
    .filter(({ path }) => !path.includes('generated/'))
    .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })))
    .filter(({ line }) => LIST.test(line) && !/^\s*(?:\/\/|\*|\/\*\*)/.test(line))
    .map(({ path }) => path)
  expect([...new Set(lists)]).toEqual([
    // Names of errors of AWS.
    'aws/aws-error.ts',
    // What people write when they mean "password".
    'blueprint/explain/member-hints.ts',
    'core/credential-names.ts',
  ])
})
