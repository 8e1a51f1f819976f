import { expect, test } from '@jest/globals'
import type { DnsStep, SslStep, TcpStep } from '../../lib/blueprint/generated/blueprint.js'
import { showPlainly } from '../../lib/core/visible.js'
import { impliedProblem } from '../../lib/runner/judge.js'
import { dnsObservation, httpObservation, records, sslObservation, tcpObservation } from '../helpers/observations.js'

const dns: DnsStep = { stepName: 'a', checkerType: 'DNS', domain: 'example.com' }
const ssl: SslStep = { stepName: 'a', checkerType: 'SSL', hostname: 'example.com' }
const tcp: TcpStep = { stepName: 'a', checkerType: 'TCP', hostname: 'example.com', port: 1 }
const untrusted = sslObservation({ invalidReason: 'self-signed certificate' })
const closed = tcpObservation('', { isConnected: false, connectError: 'refused' })

test.each([
  ['an HTTP answer', { ...tcp }, httpObservation({ status: 500 }), false],
  ['an answer with records', dns, dnsObservation({ records: records('A', ['192.0.2.1']) }), false],
  ['an answer without records', dns, dnsObservation(), true],
  [
    'an answer without records that is asserted',
    { ...dns, assertions: [{ type: 'RECORD_COUNT', operator: 'EQUALS', value: 0 }] } satisfies DnsStep,
    dnsObservation(),
    false,
  ],
  ['a good certificate', ssl, sslObservation(), false],
  ['a bad certificate', ssl, untrusted, true],
  [
    'a bad certificate of which something else is asserted',
    { ...ssl, assertions: [{ type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 1 }] } satisfies SslStep,
    untrusted,
    true,
  ],
  [
    'a bad certificate that is asserted',
    { ...ssl, assertions: [{ type: 'CERTIFICATE_VALID', value: false }] } satisfies SslStep,
    untrusted,
    false,
  ],
  ['a connection', tcp, tcpObservation(''), false],
  ['no connection', tcp, closed, true],
  [
    'no connection that is asserted',
    { ...tcp, assertions: [{ type: 'CONNECTION_SUCCESSFUL', value: false }] } satisfies TcpStep,
    closed,
    false,
  ],
])('%s is a problem without an assertion: %#', (_name, step, observation, isProblem) => {
  expect(impliedProblem(step, observation, showPlainly) !== undefined).toBe(isProblem)
})
