import { expect, test } from '@jest/globals'
import { evaluate } from '../../lib/assertions/evaluate.js'
import type { DnsAssertion, RecordValueAssertion } from '../../lib/blueprint/generated/blueprint.js'
import { dnsObservation, records } from '../helpers/observations.js'

const value = (operator: RecordValueAssertion['operator'], wanted: string): DnsAssertion => ({
  type: 'RECORD_VALUE',
  operator,
  value: wanted,
})

const addresses = dnsObservation({ records: records('A', ['192.0.2.1', '192.0.2.2']) })
const names = dnsObservation({ records: records('CNAME', ['Edge.Example.net']) })
const servers = dnsObservation({ records: records('NS', ['NS1.example.com.']) })
const text = dnsObservation({ records: records('TXT', ['v=spf1 -ALL']) })
const mail = dnsObservation({ records: records('MX', ['10 Mail.example.com']) })

test.each([
  [addresses, value('EQUALS', '192.0.2.2'), true],
  [addresses, value('EQUALS', '192.0.2.3'), false],
  [addresses, value('NOT_EQUALS', '192.0.2.3'), true],
  [addresses, value('NOT_EQUALS', '192.0.2.2'), false],
  [addresses, value('CONTAINS', '.2.2'), true],
  [addresses, value('CONTAINS', '198.'), false],
  [addresses, value('NOT_CONTAINS', '198.'), true],
  [addresses, value('NOT_CONTAINS', '.2.2'), false],
  [addresses, value('REGEX_MATCH', '^192\\.0\\.2\\.\\d$'), true],
  [addresses, value('REGEX_MATCH', '^198'), false],
  [addresses, value('CONTAINS', '.'), true],
  [names, value('EQUALS', 'edge.example.net.'), true],
  [names, value('NOT_EQUALS', 'EDGE.example.net'), false],
  [names, value('CONTAINS', 'EXAMPLE'), true],
  [names, value('REGEX_MATCH', '^Edge'), true],
  [names, value('REGEX_MATCH', '^edge'), false],
  [servers, value('EQUALS', 'ns1.example.com'), true],
  [text, value('CONTAINS', '-all'), false],
  [mail, value('EQUALS', '10 mail.example.com.'), true],
  [mail, value('EQUALS', 'mail.example.com'), false],
  [mail, value('NOT_EQUALS', '10 mail.example.com'), false],
  [mail, value('NOT_EQUALS', 'mail.example.com.'), false],
  [mail, value('NOT_EQUALS', 'old.example.com'), true],
])('RECORD_VALUE of %o: %j is %s', (observation, assertion, passed) => {
  expect(evaluate(assertion, observation).passed).toBe(passed)
})

test.each<RecordValueAssertion['operator']>(['EQUALS', 'NOT_EQUALS', 'CONTAINS', 'NOT_CONTAINS', 'REGEX_MATCH'])(
  '%s fails on an answer without records',
  (operator) => {
    const none = dnsObservation({ responseCode: 'NXDOMAIN' })
    expect(evaluate(value(operator, 'x'), none)).toMatchObject({ passed: false, actual: 'no records' })
  },
)

test.each<['EQUALS' | 'GREATER_THAN' | 'LESS_THAN', number, boolean]>([
  ['EQUALS', 2, true],
  ['EQUALS', 1, false],
  ['GREATER_THAN', 1, true],
  ['GREATER_THAN', 2, false],
  ['LESS_THAN', 3, true],
  ['LESS_THAN', 2, false],
])('RECORD_COUNT %s %i on two records is %s', (operator, wanted, passed) => {
  expect(evaluate({ type: 'RECORD_COUNT', operator, value: wanted }, addresses).passed).toBe(passed)
})

test.each([
  ['NXDOMAIN', true],
  ['NOERROR', true],
  ['SERVFAIL', false],
  ['REFUSED', false],
])('no record after %s counts as none: %s', (responseCode, passed) => {
  const assertion = { type: 'RECORD_COUNT', operator: 'EQUALS', value: 0 } as const
  expect(evaluate(assertion, dnsObservation({ responseCode })).passed).toBe(passed)
})

test.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
  [false, false, true],
])('AUTHORITATIVE: an answer with AA %s, wanted %s, is %s', (isAuthoritative, wanted, passed) => {
  const actual = isAuthoritative ? 'authoritative' : 'not authoritative'
  const verdict = evaluate({ type: 'AUTHORITATIVE', value: wanted }, dnsObservation({ isAuthoritative }))
  expect(verdict).toMatchObject({ passed, actual })
})

test.each<['EQUALS' | 'GREATER_THAN' | 'LESS_THAN', number, boolean]>([
  ['EQUALS', 60, true],
  ['EQUALS', 300, false],
  ['GREATER_THAN', 59, true],
  ['GREATER_THAN', 60, false],
  ['LESS_THAN', 61, true],
  ['LESS_THAN', 60, false],
])('TTL %s %i on records with 300 and 60 is %s', (operator, wanted, passed) => {
  const observation = dnsObservation({
    records: [...records('A', ['192.0.2.1'], 300), ...records('A', ['192.0.2.2'], 60)],
  })
  expect(evaluate({ type: 'TTL', operator, value: wanted }, observation).passed).toBe(passed)
})

test('an answer without records has no TTL to be low', () => {
  const verdict = evaluate({ type: 'TTL', operator: 'LESS_THAN', value: 60 }, dnsObservation())
  expect(verdict).toMatchObject({ passed: false, actual: 'no records' })
})
