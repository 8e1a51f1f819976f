import { expect, test } from '@jest/globals'
import { evaluate } from '../../lib/assertions/evaluate.js'
import type { ResponseDataAssertion, TcpAssertion } from '../../lib/blueprint/generated/blueprint.js'
import { tcpObservation } from '../helpers/observations.js'

const banner = tcpObservation('220 mail.example.com ESMTP\r\n')
const bytes = tcpObservation(Uint8Array.of(0x00, 0x53, 0xff))
const closed = tcpObservation('', { isConnected: false, connectError: 'connection refused' })

const data = (
  operator: ResponseDataAssertion['operator'],
  value: string,
  encoding?: ResponseDataAssertion['encoding'],
): TcpAssertion => ({
  type: 'RESPONSE_DATA',
  operator,
  value,
  ...(encoding === undefined ? {} : { encoding }),
})

test.each([
  [banner, data('EQUALS', '220 mail.example.com ESMTP\r\n'), true],
  [banner, data('EQUALS', '220 mail.example.com ESMTP'), false],
  [banner, data('CONTAINS', 'ESMTP'), true],
  [banner, data('CONTAINS', 'esmtp'), false],
  [banner, data('NOT_CONTAINS', '550'), true],
  [banner, data('NOT_CONTAINS', 'ESMTP'), false],
  [banner, data('STARTS_WITH', '220 '), true],
  [banner, data('STARTS_WITH', '20 '), false],
  [banner, data('ENDS_WITH', '\r\n', 'ASCII'), true],
  [banner, data('ENDS_WITH', 'ESMTP', 'ASCII'), false],
  [banner, data('REGEX_MATCH', '^220 .* ESMTP'), true],
  [banner, data('REGEX_MATCH', '^250'), false],
  [bytes, data('EQUALS', '00 53 FF', 'HEX'), true],
  [bytes, data('EQUALS', '0053ff', 'HEX'), true],
  [bytes, data('EQUALS', '0053', 'HEX'), false],
  [bytes, data('CONTAINS', '53', 'HEX'), true],
  [bytes, data('CONTAINS', '35', 'HEX'), false],
  [bytes, data('CONTAINS', '05 3f', 'HEX'), false],
  [bytes, data('STARTS_WITH', '00', 'HEX'), true],
  [bytes, data('ENDS_WITH', 'Ff', 'HEX'), true],
  [bytes, data('ENDS_WITH', '0000 0053 FF', 'HEX'), false],
  [bytes, data('NOT_CONTAINS', 'aa', 'HEX'), true],
  [bytes, data('REGEX_MATCH', '^00 53 [A-F]{2}$', 'HEX'), true],
  [bytes, data('REGEX_MATCH', '^01', 'HEX'), false],
])('RESPONSE_DATA %#', (observation, assertion, passed) => {
  expect(evaluate(assertion, observation).passed).toBe(passed)
})

test.each([
  [data('NOT_CONTAINS', '5', 'HEX'), 'an odd number of digits'],
  [data('NOT_CONTAINS', 'xy', 'HEX'), 'no hexadecimal digits'],
  [data('NOT_CONTAINS', 'ä', 'ASCII'), 'a letter beyond ASCII'],
  [data('REGEX_MATCH', '(', 'HEX'), 'a pattern that does not compile'],
])('%j fails: %s', (assertion) => {
  expect(evaluate(assertion, bytes)).toMatchObject({ passed: false, actual: 'not evaluated' })
})

test.each<[TcpAssertion]>([
  [data('NOT_CONTAINS', 'x')],
  [data('CONTAINS', '')],
  [{ type: 'RESPONSE_SIZE', operator: 'EQUALS', value: 0 }],
  [{ type: 'RESPONSE_SIZE', operator: 'LESS_THAN', value: 10 }],
])('%j fails without a connection', (assertion) => {
  expect(evaluate(assertion, closed)).toMatchObject({ passed: false, actual: 'not connected' })
})

test.each<[TcpAssertion, boolean]>([
  [{ type: 'RESPONSE_SIZE', operator: 'EQUALS', value: 3 }, true],
  [{ type: 'RESPONSE_SIZE', operator: 'EQUALS', value: 2 }, false],
  [{ type: 'RESPONSE_SIZE', operator: 'GREATER_THAN', value: 2 }, true],
  [{ type: 'RESPONSE_SIZE', operator: 'GREATER_THAN', value: 3 }, false],
  [{ type: 'RESPONSE_SIZE', operator: 'LESS_THAN', value: 4 }, true],
  [{ type: 'RESPONSE_SIZE', operator: 'LESS_THAN', value: 3 }, false],
  [{ type: 'CONNECTION_SUCCESSFUL', value: true }, true],
  [{ type: 'CONNECTION_SUCCESSFUL', value: false }, false],
])('%j on three bytes is %s', (assertion, passed) => {
  expect(evaluate(assertion, bytes).passed).toBe(passed)
})

test('a port that must be closed and is passes', () => {
  expect(evaluate({ type: 'CONNECTION_SUCCESSFUL', value: false }, closed).passed).toBe(true)
  expect(evaluate({ type: 'CONNECTION_SUCCESSFUL', value: true }, closed).message).toMatch(/connection refused/)
})

test('an assertion of another checker is failed, not passed', () => {
  expect(evaluate({ type: 'CERTIFICATE_VALID', value: true }, banner).passed).toBe(false)
})
