import {
  assertionShape,
  comparison,
  flag,
  hostname,
  list,
  oneOf,
  port,
  responseTime,
  stepShape,
  stringComparison,
  text,
  timeoutMs,
} from './common.ts'
import { choice } from './shape.ts'

export const dnsStep = stepShape('DNS', {
  name: 'DnsStep',
  description: 'Asks a name server one question and looks at the answer.',
  properties: {
    domain: hostname('Name to ask for.'),
    recordType: {
      type: 'string',
      enum: ['A', 'CNAME', 'MX', 'TXT', 'NS'],
      default: 'A',
      description: 'Type of record to ask for.',
    },
    nameserver: hostname('Name server to ask; without it the resolver of the machine.'),
    timeout: timeoutMs,
    port: port('Port of the name server.', 53),
    protocol: { type: 'string', enum: ['UDP', 'TCP'], default: 'UDP', description: 'Transport of the question.' },
    assertions: list(
      choice('DnsAssertion', 'Something that must be true of the answer.', 'type', {
        RECORD_VALUE: assertionShape('RECORD_VALUE', {
          name: 'RecordValueAssertion',
          description: 'The value of the records.',
          properties: { operator: oneOf(stringComparison, 'How to compare.'), value: text('Text to compare with.') },
        }),
        RECORD_COUNT: assertionShape('RECORD_COUNT', {
          name: 'RecordCountAssertion',
          description: 'The number of records.',
          properties: {
            operator: oneOf(comparison, 'How to compare.'),
            value: { type: 'integer', minimum: 0, description: 'Number of records.' },
          },
        }),
        RESPONSE_TIME: responseTime,
        AUTHORITATIVE: assertionShape('AUTHORITATIVE', {
          name: 'AuthoritativeAssertion',
          description: 'Whether the answer is authoritative (the AA flag).',
          properties: { value: flag('true: it must be; false: it must not.') },
        }),
        TTL: assertionShape('TTL', {
          name: 'TtlAssertion',
          description: 'The time to live of the answer, in seconds.',
          properties: {
            operator: oneOf(comparison, 'How to compare.'),
            value: { type: 'integer', minimum: 0, description: 'Seconds.' },
          },
        }),
      }),
      'What must be true of the answer. All are evaluated.',
    ),
  },
  required: ['domain'],
})
