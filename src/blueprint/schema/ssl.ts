import { assertionShape, flag, hostname, list, oneOf, port, stepShape, text, timeoutMs } from './common.ts'
import { choice } from './shape.ts'

export const sslStep = stepShape('SSL', {
  name: 'SslStep',
  description: 'Makes a TLS connection and looks at the certificate.',
  properties: {
    hostname: hostname('Host to connect to.'),
    port: port('Port to connect to.', 443),
    timeout: timeoutMs,
    sni: flag('Send the host name in the handshake (Server Name Indication).', { default: true }),
    verifyHostname: flag('The certificate must be for this host name.', { default: true }),
    allowSelfSigned: flag('Accept a certificate that no trusted authority signed.', { default: false }),
    assertions: list(
      choice('SslAssertion', 'Something that must be true of the certificate or the connection.', 'type', {
        CERTIFICATE_EXPIRY: assertionShape('CERTIFICATE_EXPIRY', {
          name: 'CertificateExpiryAssertion',
          description: 'The time left until the certificate expires.',
          properties: {
            operator: oneOf(['GREATER_THAN', 'LESS_THAN'], 'How to compare.'),
            value: { type: 'integer', minimum: 0, description: 'Days or hours, see unit.', examples: [21] },
            unit: oneOf(['DAYS', 'HOURS'], 'Unit of value.', { default: 'DAYS' }),
          },
          optional: ['unit'],
        }),
        CERTIFICATE_VALID: assertionShape('CERTIFICATE_VALID', {
          name: 'CertificateValidAssertion',
          description: 'Whether the certificate is valid now, trusted, and for this host.',
          properties: { value: flag('true: it must be; false: it must not.') },
        }),
        CERTIFICATE_SUBJECT: assertionShape('CERTIFICATE_SUBJECT', {
          name: 'CertificateSubjectAssertion',
          description: 'A field of the subject of the certificate.',
          properties: {
            field: oneOf(['CN', 'O', 'OU', 'C', 'ST', 'L'], 'Field of the distinguished name.'),
            operator: oneOf(['CONTAINS', 'EQUALS', 'REGEX_MATCH'], 'How to compare.'),
            value: text('Text to compare with.'),
            regex: text('Allowed by the schema, meaning not documented by AWS. Use REGEX_MATCH with value.'),
          },
          optional: ['regex'],
        }),
        CERTIFICATE_ISSUER: assertionShape('CERTIFICATE_ISSUER', {
          name: 'CertificateIssuerAssertion',
          description: 'A field of the issuer of the certificate.',
          properties: {
            field: oneOf(['CN', 'O'], 'Field of the distinguished name.'),
            operator: oneOf(['CONTAINS', 'EQUALS'], 'How to compare.'),
            value: text('Text to compare with.'),
          },
        }),
        CIPHER_SUITE: assertionShape('CIPHER_SUITE', {
          name: 'CipherSuiteAssertion',
          description: 'The name of the cipher suite that was negotiated.',
          properties: {
            operator: oneOf(['CONTAINS', 'NOT_CONTAINS'], 'How to compare.'),
            value: text('Text to compare with.'),
          },
        }),
        CERTIFICATE_TRANSPARENCY: assertionShape('CERTIFICATE_TRANSPARENCY', {
          name: 'CertificateTransparencyAssertion',
          description: 'Whether the certificate carries signed certificate timestamps.',
          properties: { value: flag('true: it must; false: it must not.') },
        }),
      }),
      'What must be true of the certificate and the connection. All are evaluated.',
    ),
  },
  required: ['hostname'],
})
