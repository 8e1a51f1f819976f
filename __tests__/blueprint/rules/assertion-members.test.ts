import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, lint, tcpStep } from '../../helpers/lint.js'

const http = (...assertions: object[]) => codes(blueprintOf([httpStep({ assertions })]))
const ssl = (assertions: object[], members: object = {}) =>
  codes(blueprintOf([{ stepName: 'a', checkerType: 'SSL', hostname: 'a.example', assertions, ...members }]))

test('a range from high to low is empty', () => {
  const range = { type: 'STATUS_CODE', operator: 'IN_RANGE', rangeMin: 299, rangeMax: 200 }
  expect(http(range)).toEqual(['RANGE_REVERSED /steps/1/assertions/0/rangeMin'])
  expect(http({ ...range, rangeMin: 200 })).toEqual([])
})

test.each([
  [{ type: 'STATUS_CODE', operator: 'IN_RANGE', rangeMin: 200, rangeMax: 299, value: 200 }, 'value'],
  [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200, rangeMax: 299 }, 'rangeMax'],
  [{ type: 'BODY', target: 'TEXT', operator: 'CONTAINS', value: 'a', path: '$.a' }, 'path'],
])('%j has a member without effect: %s', (assertion, member) => {
  expect(http(assertion)).toEqual([`ASSERTION_MEMBER_IGNORED /steps/1/assertions/0/${member}`])
})

test('an assertion that differs in its description only is there twice', () => {
  const ok = { type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }
  expect(http(ok, { value: 200, operator: 'EQUALS', type: 'STATUS_CODE', description: 'again' })).toEqual([
    'ASSERTION_DUPLICATE /steps/1/assertions/1',
  ])
  expect(http(ok, { ...ok, operator: 'LESS_THAN', value: 300 })).toEqual([])
})

test.each(['CERTIFICATE_VALID', 'CERTIFICATE_TRANSPARENCY'])('only the schema knows %s', (type) => {
  expect(ssl([{ type, value: true }])).toEqual(['ASSERTION_UNDOCUMENTED /steps/1/assertions/0/type'])
})

test('RESPONSE_TIME is documented for HTTP, but not for TCP and DNS', () => {
  const time = { type: 'RESPONSE_TIME', operator: 'LESS_THAN', value: 100 }
  expect(http(time)).toEqual([])
  expect(codes(blueprintOf([tcpStep({ assertions: [time] })]))).toEqual([
    'ASSERTION_UNDOCUMENTED /steps/1/assertions/0/type',
  ])
})

test('an issuer is pinned, unless the certificate may be self-signed', () => {
  const issuer = { type: 'CERTIFICATE_ISSUER', field: 'O', operator: 'CONTAINS', value: 'DigiCert' }
  expect(ssl([issuer])).toEqual(['ISSUER_PINNED /steps/1/assertions/0/type'])
  expect(ssl([issuer], { allowSelfSigned: true })).toEqual([])
})

const extracting = (extractor: object) =>
  blueprintOf([
    httpStep({ extractors: [{ name: 'id', type: 'BODY', path: '$.id', ...extractor }] }),
    httpStep({ stepName: 'b', headers: { 'X-Id': '${id}' } }),
  ])

test.each([
  ['(a', 'unterminated group'],
  ['[', 'unterminated character class'],
  ['*', 'nothing to repeat'],
])('the regex %p does not compile, and the message says why', (regex, reason) => {
  expect(lint(extracting({ regex }))).toMatchObject([
    { code: 'REGEX_INVALID', message: expect.stringContaining(reason) },
  ])
})

test.each([
  ['(?i)a', 'no flags'],
  ['(?P<id>a)', 'without the P'],
  ['*.json', 'Write ".*"'],
])('a pattern of another language, %p, gets a hint', (regex, hint) => {
  expect(lint(extracting({ regex }))).toMatchObject([{ code: 'REGEX_INVALID', hint: expect.stringContaining(hint) }])
})

test.each([
  ['a', 1, true],
  ['(a)', 1, false],
  ['(?:a)(?<n>b)', 2, true],
  ['(a', 5, false],
  ['${p}', 5, false],
])('regex %p has no group %p: %p', (regex, regexGroup, isMissing) => {
  const found = codes(extracting({ regex, regexGroup })).filter((code) => code.startsWith('REGEX_GROUP'))
  expect(found).toEqual(isMissing ? ['REGEX_GROUP_MISSING /steps/1/extractors/0/regexGroup'] : [])
})

test('a group needs a regex', () => {
  expect(codes(extracting({ regexGroup: 1 }))).toEqual(['REGEX_GROUP_WITHOUT_REGEX /steps/1/extractors/0/regexGroup'])
})

test('patterns of assertions are compiled, other values are not', () => {
  const header = { type: 'HEADER', headerName: 'A', value: '(' }
  expect(http({ ...header, operator: 'REGEX_MATCH' })).toEqual(['REGEX_INVALID /steps/1/assertions/0/value'])
  expect(http({ ...header, operator: 'CONTAINS' })).toEqual([])
})
