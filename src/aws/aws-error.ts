import { AppError } from '../core/app-error.ts'
import type { ErrorCode } from '../core/error-codes.ts'
import { optionNamed } from '../core/option-words.ts'
import { messageOf } from '../core/system-error.ts'
import { readable, visible } from '../core/visible.ts'

/** The name by which AWS and its SDK call an error: `AccessDeniedException`, `CredentialsProviderError`. */
export function awsErrorName(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

/** The HTTP status by which AWS answered; undefined when it did not. */
export function statusOf(error: unknown): number | undefined {
  const status = metadataOf(error)['httpStatusCode']
  return typeof status === 'number' ? status : undefined
}

/** Whether an answer of AWS is behind it: then there were credentials, if not good ones. */
export function isAnswered(error: unknown): boolean {
  return statusOf(error) !== undefined || (error instanceof Error && isAnswered(error.cause))
}

/** The id by which AWS finds the request in its logs, as a part of a sentence; empty when there is none. */
export function requestOf(error: unknown): string {
  const id = metadataOf(error)['requestId']
  return typeof id === 'string' && id !== '' ? ` (request ${readable(id, 80)})` : ''
}

function metadataOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return {}
  return typeof error.$metadata === 'object' ? { ...error.$metadata } : {}
}

/** Whether AWS refused a request for its time, and the SDK has corrected its clock since. */
export function isClockCorrected(error: unknown): boolean {
  return metadataOf(error)['clockSkewCorrected'] === true && (statusOf(error) ?? 500) < 500
}

/** Whether AWS refused a request for the rate of them. It had no effect then. */
export function isThrottling(error: unknown): boolean {
  return statusOf(error) === 429 || /Throttl|TooManyRequests|SlowDown|RequestLimitExceeded/.test(awsErrorName(error))
}

/** What AWS says, fit for one line. Its messages name identities and resources; what of a secret a cut may leave is taken out
 *  where the redactor is. */
export function awsMessage(error: unknown): string {
  return readable(messageOf(error), 400).replace(/\.$/, '')
}

/** What is wrong with the caller rather than with what was asked for: no credentials, expired or unknown ones, no region, no
 *  answer. `what` begins the sentence: `The secret "orders/login" cannot be read`. */
export function commonAwsError(
  error: unknown,
  {
    what,
    otherwise,
    throttled,
  }: { what: string; otherwise: string; throttled?: { readonly code: ErrorCode; readonly hint: string } },
): AppError {
  if (error instanceof AppError) {
    return new AppError(error.code, `${what}: ${error.message}`, { hint: error.hint, cause: error })
  }
  const name = awsErrorName(error)
  // The SDK takes a variable that is empty, as an absent one of a workflow is, for a region.
  if (/^Region (?:is missing|not accepted: region="")/.test(messageOf(error))) {
    return new AppError('AWS_REGION_MISSING', `${what}: no AWS region is configured.`, {
      hint: `Give ${optionNamed('aws-region')}, or set AWS_REGION. ${otherwise}`.trimEnd(),
      cause: error,
    })
  }
  if (/CredentialsProviderError|TokenProviderError|CredentialsError|InvalidIdentityToken/.test(name)) {
    return new AppError('AWS_CREDENTIALS_MISSING', `${what}: there are no AWS credentials that can be used.`, {
      hint: `In a workflow run aws-actions/configure-aws-credentials first; elsewhere set AWS_PROFILE or AWS_ACCESS_KEY_ID. ${otherwise}`.trimEnd(),
      cause: error,
    })
  }
  if (isUnreadableFile(error)) {
    return new AppError('AWS_REQUEST_FAILED', `${what}: ${awsMessage(error)}.`, {
      hint: `Look at the file that AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE names. ${otherwise}`.trimEnd(),
      cause: error,
    })
  }
  if (/^(?:ExpiredToken|RequestExpired)/.test(name)) {
    return new AppError('AWS_CREDENTIALS_MISSING', `${what}: the AWS credentials have expired.`, {
      hint: 'Get new ones: run aws-actions/configure-aws-credentials again, or sign in anew.',
      cause: error,
    })
  }
  if (
    /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken)/.test(
      name,
    )
  ) {
    return new AppError('AWS_CREDENTIALS_MISSING', `${what}: AWS does not accept the credentials (${visible(name)}).`, {
      hint: 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: they must belong together and to that partition.',
      cause: error,
    })
  }
  if (isThrottling(error)) {
    return new AppError(
      throttled?.code ?? 'AWS_REQUEST_FAILED',
      `${what}: AWS answers too many requests with ${visible(name)}.`,
      {
        hint:
          throttled?.hint ??
          `canary-preflight tried three times. Run again later, or with a lower ${optionNamed('concurrency')}. ${otherwise}`.trimEnd(),
        cause: error,
      },
    )
  }
  return new AppError('AWS_REQUEST_FAILED', `${what}: ${visible(name)}: ${awsMessage(error)}.`, {
    hint: `Look at the health of AWS in that region, and at AWS_ENDPOINT_URL when it is set. ${otherwise}`.trimEnd(),
    cause: error,
  })
}

/** Only what obtains credentials reads files. */
function isUnreadableFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'open'
}
