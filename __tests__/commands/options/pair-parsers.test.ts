import { describe, expect, test } from '@jest/globals'
import {
  parseReport,
  parseResolve,
  parseRewrite,
  parseSecret,
  parseVariable,
} from '../../../lib/commands/options/pair-parsers.js'
import { Redactor } from '../../../lib/core/redactor.js'
import { errorOf } from '../../helpers/error-of.js'

const given = (text: string) => ({ text, label: 'Option --x', source: '--x' })

test.each([
  ['a=1', 'a', '1'],
  ['base_URL2=https://x.test/?q=1', 'base_URL2', 'https://x.test/?q=1'],
  ['empty=', 'empty', ''],
])('the variable %s', (text, name, value) => {
  expect(parseVariable(given(text))).toEqual({ name, value, source: '--x' })
})

test.each(['a', '', '=1', '1a=1', 'a-b=1', '__proto__=1'])('"%s" is no variable', (text) => {
  expect(errorOf(() => parseVariable(given(text))).code).toBe('OPTION_INVALID')
})

test.each([
  ['https://api.example.com=https://staging.example.com:8443/v2'],
  ['http://[::1]:80=http://127.0.0.1:3000'],
  ['db.example.com=localhost'],
  ['db.example.com:5432=[::1]:15432'],
])('the rewrite %s', (text) => {
  const [from, to] = text.split('=')
  expect(parseRewrite(given(text))).toEqual({ from, to })
})

test.each([
  ['https://a.test', 'must be FROM=TO'],
  ['=https://a.test', 'must be FROM=TO'],
  ['https://a.test=', 'must be FROM=TO'],
  ['https://a.test=b.test', 'one side has a scheme'],
  ['https://a b=https://c.test', '"https://a b" is no http'],
  ['ftp://a.test=ftp://b.test', 'is no http: or https: URL'],
  ['https://a.test=https://b.test?x', 'has a query or a fragment'],
  ['a_b/c=d', 'is neither a URL nor HOST'],
])('"%s" is no rewrite', (text, reason) => {
  expect(errorOf(() => parseRewrite(given(text))).message).toContain(reason)
})

test('credentials in a rewrite are refused without being shown', () => {
  for (const text of ['https://a.test=https://joe:hunter2@b.test', 'https://joe:hunter2@b.test']) {
    expect(errorOf(() => parseRewrite(given(text))).message).not.toContain('hunter2')
  }
})

test.each([
  ['api.Example.com:443:127.0.0.1', 'api.example.com', 443, '127.0.0.1'],
  ['api.example.com:80:[::1]', 'api.example.com', 80, '::1'],
  ['api.example.com:80:fe80::1', 'api.example.com', 80, 'fe80::1'],
  ['[2001:db8::1]:443:10.0.0.1', '2001:db8::1', 443, '10.0.0.1'],
])('the override %s', (text, host, port, address) => {
  expect(parseResolve(given(text))).toEqual({ host, port, address })
})

test.each([
  'a.test',
  'a.test:443',
  'a.test:0:1.2.3.4',
  'a.test:65536:1.2.3.4',
  'a.test:443:localhost',
  'a.test:1:1.2.3.256',
  'a.test:1:1.2.3.',
  'a:1:[::1',
  ':1:::1',
  'a:1:::g',
])('"%s" is no override', (text) =>
  expect(errorOf(() => parseResolve(given(text))).hint).toContain('api.example.com:443:127.0.0.1'),
)

describe('secrets', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf'

  test.each([
    ['db=p=w:d!', 'db', undefined, 'p=w:d!'],
    ['canary/db:password=hunter2', 'canary/db', 'password', 'hunter2'],
    [`${arn}=hunter2`, arn, undefined, 'hunter2'],
    [`${arn}:password=hunter2`, arn, 'password', 'hunter2'],
  ])('%s', (text, name, key, value) => {
    expect(parseSecret(given(text), new Redactor())).toEqual({ name, key, value, source: '--x' })
  })

  test('the value is known to the redactor at once', () => {
    const redactor = new Redactor()
    parseSecret(given('db=hunter2hunter2'), redactor)
    expect(redactor.clean('is hunter2hunter2')).toBe('is ***')
  })

  test.each(['hunter2hunter2', ':key=hunter2hunter2', 'a:b:c=hunter2hunter2', 'a b=hunter2hunter2'])(
    'a malformed one is neither shown nor left unlearned: %s',
    (text) => {
      const redactor = new Redactor()
      const error = errorOf(() => parseSecret(given(text), redactor))
      expect(`${error.message}${error.hint}`).not.toContain('hunter2')
      expect(redactor.clean('hunter2hunter2')).toBe('***')
    },
  )

  test.each(['db=', 'db=abc'])('%s is refused, for it could not be redacted', (text) => {
    const error = errorOf(() => parseSecret(given(text), new Redactor()))
    expect(error.message).toContain('shorter than 4 characters')
  })
})

test('a report is FORMAT=PATH', () => {
  expect(parseReport(given('junit=out/a=b.xml'))).toEqual({ format: 'junit', path: 'out/a=b.xml' })
})

test.each([
  ['junit', 'must be FORMAT=PATH'],
  ['junit=', 'must be FORMAT=PATH'],
  ['xml=a', '"xml" is not a report format'],
  ['__proto__=a', 'is not a report format'],
])('"%s" is no report', (text, reason) => {
  const error = errorOf(() => parseReport(given(text)))
  expect(error.message).toContain(reason)
  expect(error.hint).toContain('json, junit, html')
})
