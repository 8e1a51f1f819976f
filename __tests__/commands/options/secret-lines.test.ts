import { describe, expect, test } from '@jest/globals'
import { parseInputs } from '../../../lib/commands/options/parse-inputs.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf } from '../../helpers/error-of.js'

const PEM = [
  '-----BEGIN PRIVATE KEY-----',
  'bGluZS1vbmUtMTIz',
  'bGluZS10d28tNDU2PQ==',
  '-----END PRIVATE KEY-----',
].join('\n')

function given(text: string, redactor = new Redactor()) {
  const { options } = parseInputs({ INPUT_SECRETS: text }, redactor)
  return 'secrets' in options ? options.secrets.map(({ name, key, value }) => ({ name, key, value })) : []
}

const secret = (name: string, value: string, key?: string) => ({ name, key, value })

describe('a secret of the input "secrets"', () => {
  test('is a line', () => {
    expect(given('a=hunter2\n\n  b:k=x=yz \r\nc=xyz1')).toEqual([
      secret('a', 'hunter2'),
      secret('b', 'x=yz', 'k'),
      secret('c', 'xyz1'),
    ])
  })

  test.each([
    [
      'a pretty-printed object',
      '{\n  "user": "canary",\n  "n": {"m": "}"}\n}',
      '{\n"user": "canary",\n"n": {"m": "}"}\n}',
    ],
    ['an object that begins in its line', '{"a": "hunter2",\n"b": "\\"{"}', '{"a": "hunter2",\n"b": "\\"{"}'],
    ['an object in one line', '{"a": "{{{"}', '{"a": "{{{"}'],
    ['braces that are no object', '{hunter2', '{hunter2'],
    ['a PEM', PEM, PEM],
    ['an indented PEM', PEM.replaceAll('\n', '\n    '), PEM],
  ])('may be %s', (_name, value, expected) => {
    expect(given(`before=hunter1\nlogin=${value}\nafter=hunter3`)).toEqual([
      secret('before', 'hunter1'),
      secret('login', expected),
      secret('after', 'hunter3'),
    ])
  })

  test.each([
    ['an object without its end', 'a=hunter2\nlogin={\n"password": "hunter2"', /line 2: here begins a JSON object/],
    ['a PEM without its end', 'key=-----BEGIN RSA PRIVATE KEY-----\nhunter2', /line 1: here begins a PEM/],
    ['an object without its name', '{\n"password": "hunter2"\n}', /line 1, must be NAME=VALUE/],
    ['a PEM without its name', PEM.replace('bGluZS1vbmUtMTIz', 'hunter2'), /line 1, must be NAME=VALUE/],
  ])('that is %s is refused with its place, and nothing of it is shown or left unlearned', (_name, text, message) => {
    const redactor = new Redactor()
    const error = errorOf(() => given(text, redactor))
    expect(error.message).toMatch(message)
    expect(error.hint).toContain('NAME={')
    expect(`${error.message}${error.hint}`).not.toMatch(/hunter2|bGluZ/)
    const lines = text.split('\n').filter((line) => line.includes('hunter2'))
    for (const line of lines) expect(redactor.clean(line)).not.toContain('hunter2')
  })

  test('that is an object has each text in it learned', () => {
    const redactor = new Redactor()
    given('login={\n"password": "hunter2",\n"more": ["hunter3", {"deep": "hunter4"}]\n}', redactor)
    expect(redactor.clean('hunter2 hunter3 hunter4')).toBe('*** *** ***')
  })

  test('takes time in proportion to its length', () => {
    const started = performance.now()
    given(`login={\n${'"a": {"b": 1},\n'.repeat(4_000)}"c": 2\n}`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
