import { AppError } from '../core/app-error.ts'
import { messageOf, systemErrorCode } from '../core/system-error.ts'
import { readable } from '../core/visible.ts'

const NO_TLS = 'The port does not seem to speak TLS: check it, and whether an https: URL is meant to begin with http:.'
const OLD_TLS = 'The server must offer TLS 1.2 or 1.3.'
const NOTHING_IN_COMMON =
  'The two sides have no cipher or signature in common, or the server wants a client certificate, which a blueprint cannot give.'
const NO_CHAIN =
  'The server must send its intermediate certificates; a private authority must be named in NODE_EXTRA_CA_CERTS.'

/** What to do, by the code of Node's error: OpenSSL's X509_V_ERR_* names and the reasons of its SSL library. */
const HINTS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'Renew the certificate of the server.',
  CERT_NOT_YET_VALID: 'The certificate begins in the future: check the clocks of this machine and of its issuer.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Use a host name that the certificate lists, or have it made out for this host.',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'Use a certificate of a trusted authority, or name the file with this one in NODE_EXTRA_CA_CERTS.',
  SELF_SIGNED_CERT_IN_CHAIN:
    'This machine does not trust the authority: name the file with its certificate in NODE_EXTRA_CA_CERTS.',
  UNABLE_TO_GET_ISSUER_CERT: NO_CHAIN,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NO_CHAIN,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NO_CHAIN,
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  ERR_SSL_HTTP_REQUEST: NO_TLS,
  ERR_SSL_UNSUPPORTED_PROTOCOL: OLD_TLS,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: OLD_TLS,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: NOTHING_IN_COMMON,
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': NOTHING_IN_COMMON,
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'The server has no certificate for this host: check the host.',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'The server wants a client certificate, which a blueprint cannot give.',
}

const NOT_TLS = 'what it answers is no TLS'
const TOO_OLD = 'it offers no version of TLS from 1.2 on'
const NOTHING_SHARED = 'it found no way to speak TLS that both sides know'

/** What OpenSSL's own words do not tell who has not written a TLS library, by the same codes. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER: NOT_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NOT_TLS,
  ERR_SSL_HTTP_REQUEST: NOT_TLS,
  ERR_SSL_UNSUPPORTED_PROTOCOL: TOO_OLD,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: TOO_OLD,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: NOTHING_SHARED,
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': NOTHING_SHARED,
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'it knows no host of that name',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'it wants a client certificate',
}

const CODES =
  /^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_|HOSTNAME_MISMATCH|ERROR_IN_)/

/** Whether OpenSSL, or Node's check of the certificate, refused the peer. */
export function isTlsError(cause: unknown): boolean {
  return CODES.test(systemErrorCode(cause) ?? '')
}

/** TLS_FAILED in OpenSSL's own words, with what to do about it. */
export function tlsError(cause: unknown, peer: string): AppError {
  const code = systemErrorCode(cause) ?? ''
  const hint = Object.hasOwn(HINTS, code) ? HINTS[code] : undefined
  const plain = Object.hasOwn(PLAIN_WORDS, code) ? PLAIN_WORDS[code] : undefined
  const words = wordsOf(cause)
  const shownCode = code === '' ? '' : ` (${plain === undefined ? '' : `${words}, `}${readable(code, 60)})`
  return new AppError('TLS_FAILED', `TLS with ${peer} failed: ${plain ?? words}${shownCode}.`, {
    hint: hint ?? 'Check the certificate and the TLS settings of the server.',
    cause,
  })
}

function wordsOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return 'no reason was given'
  const names = certifiedNames(cause)
  if (names !== undefined) return `the certificate is made out for ${names}, not for this host`
  if ('reason' in cause && typeof cause.reason === 'string') return readable(cause.reason, 160)
  // Node 24 adds advice about its own command line, which nobody types here.
  return readable(
    messageOf(cause)
      .replace(/; if the root CA .*$/s, '')
      .trim(),
    160,
  )
}

/** The names of a certificate that is for another host; they are the server's words. */
function certifiedNames(cause: object): string | undefined {
  if (systemErrorCode(cause) !== 'ERR_TLS_CERT_ALTNAME_INVALID') return undefined
  const cert: unknown = 'cert' in cause ? cause.cert : undefined
  if (typeof cert !== 'object' || cert === null || !('subjectaltname' in cert)) return 'no name'
  return readable(String(cert.subjectaltname ?? 'no name'), 120)
}
