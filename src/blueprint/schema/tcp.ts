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
  text,
  timeoutMs,
} from './common.ts'
import { choice } from './shape.ts'

const encodings = ['UTF-8', 'ASCII', 'HEX'] as const

export const tcpStep = stepShape('TCP', {
  name: 'TcpStep',
  description: 'Makes a TCP connection, may send something, and looks at what comes back.',
  properties: {
    hostname: hostname('Host to connect to.'),
    port: port('Port to connect to.'),
    timeout: timeoutMs,
    sendData: text('Sent once connected, in `encoding`.', { examples: ['PING\r\n'] }),
    expectedResponse: text('Must be in the response, in `encoding`.', { examples: ['+PONG'] }),
    encoding: {
      type: 'string',
      enum: encodings,
      default: 'UTF-8',
      description: 'How sendData and expectedResponse are written.',
    },
    assertions: list(
      choice('TcpAssertion', 'Something that must be true of the connection or the response.', 'type', {
        CONNECTION_SUCCESSFUL: assertionShape('CONNECTION_SUCCESSFUL', {
          name: 'ConnectionSuccessfulAssertion',
          description: 'Whether the connection was made.',
          properties: { value: flag('true: it must be; false: it must not.') },
        }),
        RESPONSE_TIME: responseTime,
        RESPONSE_DATA: assertionShape('RESPONSE_DATA', {
          name: 'ResponseDataAssertion',
          description: 'The data that came back.',
          properties: {
            operator: oneOf(
              ['CONTAINS', 'EQUALS', 'NOT_CONTAINS', 'REGEX_MATCH', 'STARTS_WITH', 'ENDS_WITH'],
              'How to compare.',
            ),
            value: text('Text to compare with, in `encoding`.'),
            encoding: oneOf(encodings, 'How value is written.', { default: 'UTF-8' }),
          },
          optional: ['encoding'],
        }),
        RESPONSE_SIZE: assertionShape('RESPONSE_SIZE', {
          name: 'ResponseSizeAssertion',
          description: 'The number of bytes that came back.',
          properties: {
            operator: oneOf(comparison, 'How to compare.'),
            value: { type: 'number', minimum: 0, description: 'Bytes.' },
            unit: oneOf(['BYTES'], 'The only unit there is.', { default: 'BYTES' }),
          },
          optional: ['unit'],
        }),
      }),
      'What must be true of the connection and the response. All are evaluated.',
    ),
  },
  required: ['hostname', 'port'],
})
