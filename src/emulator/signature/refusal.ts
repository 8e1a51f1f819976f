/** Why a request is refused before its service sees it. */
export type RefusalReason =
  | 'missing'
  | 'incomplete'
  | 'mismatch'
  | 'skew'
  | 'unknown-key'
  | 'wrong-token'
  | 'expired-token'

export interface Refusal {
  readonly ok: false
  readonly code: string
  readonly status: number
  readonly message: string
  /** Of the credential scope, or the likely one when that could not be read: its protocol has the answer's form. */
  readonly service: string
}

/** The code that the service has for a reason. Codes: the errors that all services of AWS have in common. */
export function refusal(reason: RefusalReason, service: string, message = TEXTS[reason]): Refusal {
  const [code, status] = CODES[reason][service === 'sts' || service === 's3' ? service : 'other']
  // The services that speak JSON 1.1 answer errors of the client with 400.
  const isJson = service === 'secretsmanager' && reason === 'unknown-key'
  return { ok: false, code, status: isJson ? 400 : status, message, service }
}

const INVALID_TOKEN = 'The security token included in the request is invalid.'

const TEXTS: Readonly<Record<RefusalReason, string>> = {
  missing: 'Missing Authentication Token',
  incomplete: 'The request signature does not conform to AWS standards.',
  mismatch:
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  skew: 'The difference between the request time and the current time is too large.',
  'unknown-key': INVALID_TOKEN,
  'wrong-token': INVALID_TOKEN,
  'expired-token': 'The security token included in the request is expired',
}

type Codes = Readonly<Record<'sts' | 's3' | 'other', readonly [code: string, status: number]>>

const CODES: Readonly<Record<RefusalReason, Codes>> = {
  missing: {
    sts: ['MissingAuthenticationToken', 403],
    s3: ['AccessDenied', 403],
    other: ['MissingAuthenticationTokenException', 403],
  },
  incomplete: {
    sts: ['IncompleteSignature', 403],
    s3: ['AuthorizationHeaderMalformed', 400],
    other: ['IncompleteSignatureException', 403],
  },
  mismatch: {
    sts: ['SignatureDoesNotMatch', 403],
    s3: ['SignatureDoesNotMatch', 403],
    other: ['InvalidSignatureException', 403],
  },
  skew: {
    sts: ['SignatureDoesNotMatch', 403],
    s3: ['RequestTimeTooSkewed', 403],
    other: ['InvalidSignatureException', 403],
  },
  'unknown-key': {
    sts: ['InvalidClientTokenId', 403],
    s3: ['InvalidAccessKeyId', 403],
    other: ['UnrecognizedClientException', 403],
  },
  'wrong-token': {
    sts: ['InvalidClientTokenId', 403],
    s3: ['InvalidToken', 400],
    other: ['UnrecognizedClientException', 403],
  },
  'expired-token': {
    sts: ['ExpiredToken', 403],
    s3: ['ExpiredToken', 400],
    other: ['ExpiredTokenException', 403],
  },
}
