import { expect, test } from '@jest/globals'
import { evaluate } from '../../lib/assertions/evaluate.js'
import type { SslAssertion } from '../../lib/blueprint/generated/blueprint.js'
import { sslObservation } from '../helpers/observations.js'

const good = sslObservation()
const self = sslObservation({ invalidReason: 'self-signed certificate', hasEmbeddedSct: false })
const expired = sslObservation({ notAfter: new Date('2026-01-31T23:59:59Z') })
const almostTen = sslObservation({ notAfter: new Date('2026-02-10T23:59:59Z') })

test.each<[string, typeof good, SslAssertion, boolean]>([
  ['ten days', good, { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 9 }, true],
  ['ten days', good, { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 10 }, false],
  ['a second less than ten days', almostTen, { type: 'CERTIFICATE_EXPIRY', operator: 'LESS_THAN', value: 10 }, true],
  ['ten days', good, { type: 'CERTIFICATE_EXPIRY', operator: 'LESS_THAN', value: 10 }, false],
  ['ten days', good, { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 239, unit: 'HOURS' }, true],
  ['ten days', good, { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 240, unit: 'HOURS' }, false],
  ['expired', expired, { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 0 }, false],
  ['good', good, { type: 'CERTIFICATE_VALID', value: true }, true],
  ['good', good, { type: 'CERTIFICATE_VALID', value: false }, false],
  ['self-signed', self, { type: 'CERTIFICATE_VALID', value: true }, false],
  ['self-signed', self, { type: 'CERTIFICATE_VALID', value: false }, true],
  ['good', good, { type: 'CERTIFICATE_TRANSPARENCY', value: true }, true],
  ['good', good, { type: 'CERTIFICATE_TRANSPARENCY', value: false }, false],
  ['self-signed', self, { type: 'CERTIFICATE_TRANSPARENCY', value: true }, false],
  ['good', good, { type: 'CERTIFICATE_SUBJECT', field: 'CN', operator: 'EQUALS', value: 'www.example.com' }, true],
  ['good', good, { type: 'CERTIFICATE_SUBJECT', field: 'CN', operator: 'EQUALS', value: 'example.com' }, false],
  ['good', good, { type: 'CERTIFICATE_SUBJECT', field: 'O', operator: 'CONTAINS', value: 'Example' }, true],
  ['good', good, { type: 'CERTIFICATE_SUBJECT', field: 'O', operator: 'CONTAINS', value: 'DigiCert' }, false],
  ['good', good, { type: 'CERTIFICATE_SUBJECT', field: 'CN', operator: 'REGEX_MATCH', value: '^www\\.' }, true],
  ['good', good, { type: 'CERTIFICATE_SUBJECT', field: 'CN', operator: 'REGEX_MATCH', value: '^api\\.' }, false],
  ['good', good, { type: 'CERTIFICATE_SUBJECT', field: 'OU', operator: 'CONTAINS', value: '' }, false],
  ['good', good, { type: 'CERTIFICATE_ISSUER', field: 'O', operator: 'EQUALS', value: 'Testing' }, true],
  ['good', good, { type: 'CERTIFICATE_ISSUER', field: 'O', operator: 'EQUALS', value: 'DigiCert' }, false],
  ['good', good, { type: 'CERTIFICATE_ISSUER', field: 'CN', operator: 'CONTAINS', value: 'CA' }, true],
  ['good', good, { type: 'CERTIFICATE_ISSUER', field: 'CN', operator: 'CONTAINS', value: 'Root' }, false],
  ['good', good, { type: 'CIPHER_SUITE', operator: 'CONTAINS', value: 'AES128-GCM' }, true],
  ['good', good, { type: 'CIPHER_SUITE', operator: 'CONTAINS', value: 'AES_128_GCM' }, true],
  ['good', good, { type: 'CIPHER_SUITE', operator: 'CONTAINS', value: 'CHACHA20' }, false],
  ['good', good, { type: 'CIPHER_SUITE', operator: 'NOT_CONTAINS', value: 'CBC' }, true],
  ['good', good, { type: 'CIPHER_SUITE', operator: 'NOT_CONTAINS', value: 'AES_128_GCM' }, false],
])('a certificate that is %s: %#', (_name, observation, assertion, passed) => {
  expect(evaluate(assertion, observation).passed).toBe(passed)
})

test('the undocumented regex of a subject must match besides the value', () => {
  const assertion = { type: 'CERTIFICATE_SUBJECT', field: 'CN', operator: 'CONTAINS', value: 'www' } as const
  expect(evaluate({ ...assertion, regex: '^www' }, good).passed).toBe(true)
  expect(evaluate({ ...assertion, regex: '^api' }, good).passed).toBe(false)
})

test.each<[string, typeof good, boolean]>([
  ['expired', expired, true],
  ['good', good, false],
])('whether a certificate has expired is told: %s', (_name, observation, hasExpired) => {
  const assertion = { type: 'CERTIFICATE_EXPIRY', operator: 'GREATER_THAN', value: 30 } as const
  expect(evaluate(assertion, observation).message.includes('has expired')).toBe(hasExpired)
})

test('an invalid certificate says why', () => {
  expect(evaluate({ type: 'CERTIFICATE_VALID', value: true }, self).message).toMatch(/self-signed certificate/)
})

test('a field the subject does not have is named with those it has', () => {
  const assertion = { type: 'CERTIFICATE_SUBJECT', field: 'OU', operator: 'EQUALS', value: 'x' } as const
  expect(evaluate(assertion, good).message).toMatch(/has no OU \(it has CN, O\)/)
})
