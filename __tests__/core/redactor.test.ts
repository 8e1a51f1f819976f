import { expect, test } from '@jest/globals'
import { Redactor } from '../../lib/core/redactor.js'

function knowing(...secrets: readonly string[]): Redactor {
  const redactor = new Redactor()
  for (const secret of secrets) redactor.learn(secret)
  return redactor
}

test.each([
  ['as it is', 'a hunter2!x b', 'a *** b'],
  ['in another case', 'HUNTER2!X', '***'],
  ['twice', 'hunter2!xhunter2!x', '******'],
  ['at the very end', 'x=hunter2!x', 'x=***'],
  ['percent-encoded', 'q=hunter2%21x&', 'q=***&'],
  ['in Base64 behind a user name', `Basic ${btoa('user:hunter2!x')}`, /^Basic dXNlcj.{0,2}\*\*\*.{0,3}$/],
  ['in hexadecimal', Buffer.from('hunter2!x').toString('hex').toUpperCase(), '***'],
  ['not at all', 'hunter2', 'hunter2'],
])('a secret is removed %s', (_name, text, expected) => {
  expect(knowing('hunter2!x').clean(text)).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  )
})

test.each(['ÄÖÜß-key', 'ΟΔΥΣΣΕΥΣ', 'İstanbul', '密码密码', 'pass😀word', 'a\tb"c\\d'])(
  '%j is removed from amid other letters',
  (secret) => {
    const redactor = knowing(secret)
    expect(redactor.clean(`x${secret}y`)).toBe('x***y')
    expect(redactor.clean(JSON.stringify({ [`İß${secret}`]: secret }))).toBe('{"İß***":"***"}')
  },
)

test('the longest of the secrets that begin at a place is removed, and those that overlap go together', () => {
  expect(knowing('abcd', 'abcdef').clean('abcdef')).toBe('***')
  expect(knowing('abcdef', 'defghi').clean('xabcdefghiy')).toBe('x***y')
})

test.each([
  ['by an ellipsis', 'a hunter2!…" b', 'a ***…" b'],
  ['by three dots', 'a hunter2!... b', 'a ***... b'],
  ['while it is escaped', 'a hunter2%21…', 'a ***…'],
  ['at each place of a text', 'hunter… hunt… hun…', '***… ***… hun…'],
])('what a cut has left of a secret is removed: cut %s', (_name, text, expected) => {
  expect(knowing('hunter2!x').clean(text)).toBe(expected)
})

test('a text made of ellipses and beginnings of a long secret costs no minute', () => {
  const redactor = knowing('k'.repeat(9000))
  const startMs = performance.now()
  redactor.clean(`${'k'.repeat(2000)}…`.repeat(200))
  redactor.clean('…'.repeat(500_000))
  expect(performance.now() - startMs).toBeLessThan(5000)
})

test('a secret that is too short is neither learned nor removed', () => {
  expect(knowing('abc').clean('abc')).toBe('abc')
})

test('a listener hears of every form, also of those before it', () => {
  const redactor = knowing('first-secret')
  const heard: string[] = []
  redactor.onLearn((form) => heard.push(form))
  redactor.learn('other secret')
  expect(heard).toEqual(expect.arrayContaining(['first-secret', 'other secret', 'other%20secret']))
})

test('a thousand secrets cost hardly more than one', () => {
  const redactor = knowing(...Array.from({ length: 1000 }, (_, index) => `token-${index}-${index * 7919}`))
  const text = 'lorem ipsum token '.repeat(20_000)
  const startMs = performance.now()
  redactor.clean(text)
  expect(performance.now() - startMs).toBeLessThan(2000)
})
