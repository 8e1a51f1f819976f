import { expect, test } from '@jest/globals'
import { blueprintOf, codes, httpStep, tcpStep } from '../../helpers/lint.js'

const status = (operator: string, value: number) => ({ type: 'STATUS_CODE', operator, value })
const inRange = (rangeMin: number, rangeMax: number) => ({
  type: 'STATUS_CODE',
  operator: 'IN_RANGE',
  rangeMin,
  rangeMax,
})
const time = (operator: string, value: number) => ({ type: 'RESPONSE_TIME', operator, value })
const header = (operator: string, value: unknown, headerName = 'ETag') => ({
  type: 'HEADER',
  headerName,
  operator,
  value,
})
const text = (operator: string, value: unknown) => ({ type: 'BODY', target: 'TEXT', operator, value })
const json = (operator: string, value: unknown, path = '$.a') => ({ type: 'BODY', path, operator, value })
const record = (operator: string, value: string) => ({ type: 'RECORD_VALUE', operator, value })

const http = (...assertions: object[]) => codesOf(httpStep({ assertions, timeout: 10_000 }))
const dns = (...assertions: object[]) => codesOf({ stepName: 'a', checkerType: 'DNS', domain: 'a.example', assertions })
const ssl = (...assertions: object[]) =>
  codesOf({ stepName: 'a', checkerType: 'SSL', hostname: 'a.example', assertions })
function codesOf(step: object): string[] {
  return codes(blueprintOf([step])).filter((code) => !code.startsWith('ASSERTION_UNDOCUMENTED'))
}

const contradiction = (index: number, member = 'value') => [
  `ASSERTIONS_CONTRADICT /steps/1/assertions/${index}/${member}`,
]

test.each([
  [status('EQUALS', 200), status('EQUALS', 404)],
  [status('EQUALS', 200), status('NOT_EQUALS', 200)],
  [status('GREATER_THAN', 399), status('LESS_THAN', 400)],
  [status('LESS_THAN', 300), status('EQUALS', 300)],
  [inRange(200, 204), status('EQUALS', 301)],
  [inRange(200, 201), status('GREATER_THAN', 201)],
  [time('LESS_THAN', 100), time('GREATER_THAN', 100)],
  [header('EXIST', true), { ...header('EXIST', false), headerName: 'etag' }],
  [text('CONTAINS', 'order shipped'), text('NOT_CONTAINS', 'order')],
  [text('EQUALS', 'pong'), text('EQUALS', 'ping')],
  [text('EQUALS', 'pong'), text('CONTAINS', 'ping')],
  [text('EQUALS', '${v}'), text('NOT_EQUALS', '${v}')],
  [json('EXISTS', true), json('EXISTS', false)],
])('%j and %j contradict each other', (a, b) => {
  const found = http(a, b).filter((code) => code.startsWith('ASSERTIONS_CONTRADICT'))
  expect(found).toEqual(contradiction(1))
  const reversed = http(b, a).filter((code) => code.startsWith('ASSERTIONS_CONTRADICT'))
  expect(reversed).toEqual(contradiction(1, 'rangeMin' in a ? 'rangeMin' : 'value'))
})

test.each([
  [status('NOT_EQUALS', 500), status('LESS_THAN', 300)],
  [inRange(200, 299), status('NOT_EQUALS', 204)],
  [status('GREATER_THAN', 200), status('LESS_THAN', 202)],
  [time('LESS_THAN', 2000), time('GREATER_THAN', 10)],
  [header('EQUALS', 'a'), header('EQUALS', 'b', 'Server')],
  [header('CONTAINS', 'a'), header('CONTAINS', 'b')],
  [header('EXIST', true), header('NOT_EQUALS', 'a')],
  [text('EQUALS', '${v}'), text('EQUALS', 'b')],
  [json('EQUALS', 'a'), json('EQUALS', 'b', '$.b')],
  [text('CONTAINS', 'ok'), json('EQUALS', 'x')],
])('%j and %j go together', (a, b) => {
  expect(http(a, b).filter((code) => !code.includes('VARIABLE'))).toEqual([])
})

test.each(['$..name', '$.items[*].name', '$.items[0,1].name'])(
  'one value of %s may be this, another one that',
  (path) => {
    const found = http(json('EQUALS', 'a', path), json('EQUALS', 'b', path))
    expect(found.filter((code) => code.startsWith('ASSERTIONS_CONTRADICT'))).toEqual([])
  },
)

test('three assertions can contradict though no two of them do', () => {
  expect(http(inRange(200, 201), status('NOT_EQUALS', 200), status('NOT_EQUALS', 201))).toEqual(contradiction(2))
})

test('a header that must be absent cannot have a value', () => {
  expect(http(header('EQUALS', 'a'), header('EXIST', false))).toEqual(contradiction(0, 'type'))
})

test('one record may have one value and another record another', () => {
  expect(dns(record('EQUALS', '192.0.2.1'), record('EQUALS', '192.0.2.2'))).toEqual([])
  expect(dns(record('CONTAINS', 'spf1'), record('NOT_CONTAINS', 'spf1'))).toEqual(contradiction(1))
})

test('days and hours are compared in one unit', () => {
  const expiry = (operator: string, value: number, unit?: string) => ({
    type: 'CERTIFICATE_EXPIRY',
    operator,
    value,
    ...(unit ? { unit } : {}),
  })
  expect(ssl(expiry('GREATER_THAN', 14), expiry('LESS_THAN', 336, 'HOURS'))).toEqual(contradiction(1))
  expect(ssl(expiry('GREATER_THAN', 14), expiry('LESS_THAN', 337, 'HOURS'))).toEqual([])
})

test('a connection that must fail has no response', () => {
  const closed = { type: 'CONNECTION_SUCCESSFUL', value: false }
  const data = { type: 'RESPONSE_DATA', operator: 'CONTAINS', value: 'x' }
  expect(codesOf(tcpStep({ assertions: [closed, data] }))).toEqual(contradiction(1, 'type'))
  const size = { type: 'RESPONSE_SIZE', operator: 'EQUALS', value: 0 }
  expect(codesOf(tcpStep({ assertions: [closed, size, { ...data, operator: 'NOT_CONTAINS' }] }))).toEqual([])
})

test('ends of one response cannot be two', () => {
  const data = (operator: string, value: string) => ({ type: 'RESPONSE_DATA', operator, value })
  expect(codesOf(tcpStep({ assertions: [data('STARTS_WITH', '220 '), data('STARTS_WITH', '421')] }))).toEqual(
    contradiction(1),
  )
  expect(codesOf(tcpStep({ assertions: [data('STARTS_WITH', '220 '), data('STARTS_WITH', '220 a')] }))).toEqual([])
})

test.each([
  inRange(100, 599),
  inRange(200, 599),
  status('GREATER_THAN', 100),
  status('NOT_EQUALS', 150),
  time('LESS_THAN', 10_000),
  time('LESS_THAN', 60_000),
  header('REGEX_MATCH', '.*'),
  header('REGEX_MATCH', ''),
  header('REGEX_MATCH', '^.*$'),
  header('REGEX_MATCH', '[\\s\\S]*'),
  header('CONTAINS', ''),
  text('CONTAINS', ''),
  json('EXISTS', true, '$'),
])('%j cannot fail', (assertion) => {
  expect(http(assertion)).toEqual([expect.stringMatching(/^ASSERTION_ALWAYS_TRUE/)])
})

test.each([
  inRange(200, 598),
  status('LESS_THAN', 599),
  time('LESS_THAN', 9999),
  header('REGEX_MATCH', '.+'),
  header('REGEX_MATCH', '^$'),
  header('EQUALS', ''),
  header('REGEX_MATCH', '.*json'),
  text('EXISTS', true),
])('%j can fail', (assertion) => expect(http(assertion)).toEqual([]))

test.each([
  status('GREATER_THAN', 599),
  status('LESS_THAN', 101),
  status('EQUALS', 100),
  time('LESS_THAN', 0),
  time('GREATER_THAN', 10_000),
  text('NOT_CONTAINS', ''),
])('%j can never be true', (assertion) =>
  expect(http(assertion)).toEqual(['ASSERTION_NEVER_TRUE /steps/1/assertions/0/value']),
)

test('without a written time-out the longer of the two defaults counts', () => {
  expect(codesOf(httpStep({ assertions: [time('LESS_THAN', 29_999)] }))).toEqual([])
  expect(codesOf(httpStep({ assertions: [time('LESS_THAN', 30_000)] }))).toEqual([
    'ASSERTION_ALWAYS_TRUE /steps/1/assertions/0/value',
  ])
})

test('a response time that must be met exactly is a mistake', () => {
  expect(http(time('EQUALS', 100))).toEqual(['RESPONSE_TIME_EXACT /steps/1/assertions/0/operator'])
})
