import { AppError } from '../core/app-error.ts'
import type { ErrorCode } from '../core/error-codes.ts'
import { optionNamed } from '../core/option-words.ts'
import { readable, visible } from '../core/visible.ts'
import { accessDenied, isAccessDenied } from './access-denied.ts'
import { ForeignAnswer, NoAnswer } from './attempt.ts'
import { awsErrorName, awsMessage, commonAwsError, isThrottling, requestOf, statusOf } from './aws-error.ts'
import { type CallKind, isServerFault, MOST_ATTEMPTS } from './aws-retry.ts'
import { refusalHint } from './synthetics-refusals.ts'

/** One call, as its errors name it. */
export interface AwsCall {
  /** `UpdateCanary`. */
  readonly operation: string
  /** What it is about: `the canary "checkout-api" in eu-west-1`. */
  readonly subject: string
  readonly kind: CallKind
  /** IAM actions that it needs. */
  readonly actions: readonly string[]
}

/** What an error of a call to AWS is to the user: which call, what AWS said, under which request id, and what to do. The codes are
 *  those of SyntheticsApi. */
export function awsCallError(error: unknown, call: AwsCall): AppError {
  const what = `${call.operation} of ${call.subject} failed`
  if (error instanceof NoAnswer) return noAnswer(error, { what, call })
  if (error instanceof ForeignAnswer) return foreignAnswer(error, { what, call })
  const named = `${what}${requestOf(error)}`
  const name = awsErrorName(error)
  if (isAccessDenied(error)) return accessDenied(error, { what: named, actions: call.actions })
  const known = KNOWN.find(({ names }) => names.test(name))
  if (known !== undefined) {
    return new AppError(known.code, `${named}: ${known.says(awsMessage(error))}.`, {
      hint: refusalHint(awsMessage(error)) ?? known.hint,
      cause: error,
    })
  }
  // S3 says with a server error that there are too many requests.
  if (isServerFault(error) && !isThrottling(error)) {
    return lostOrFailed(error, { call, message: `${named}: AWS answered ${visible(name)}: ${awsMessage(error)}.` })
  }
  const status = statusOf(error)
  if (status !== undefined && awsErrorName(error) === NAMELESS) {
    const message = `${named}: AWS answered HTTP ${status} and does not say why.`
    return new AppError('AWS_REQUEST_FAILED', message, { hint: ENDPOINT, cause: error })
  }
  return commonAwsError(error, { what: named, otherwise: '', throttled: THROTTLED })
}

/** What an error is called whose answer names none. */
const NAMELESS = 'UnknownError'

const ENDPOINT =
  'Check AWS_ENDPOINT_URL, the proxy variables and the region: does another server answer in place of AWS?'

const THROTTLED = {
  code: 'AWS_THROTTLED',
  hint: `canary-preflight tried ${MOST_ATTEMPTS} times, and AWS did nothing. Run again later, with fewer deploys at the same time.`,
} as const

interface Known {
  readonly names: RegExp
  readonly code: ErrorCode
  readonly says: (said: string) => string
  readonly hint: string
}

/** API reference of CloudWatch Synthetics, errors of its operations, and of Lambda's GetLayerVersionByArn. */
const KNOWN: readonly Known[] = [
  {
    names: /^(?:Resource)?NotFoundException$/,
    code: 'CANARY_NOT_FOUND',
    says: (said) => `AWS has nothing of that name (${said})`,
    hint: `Check the name, the region (${optionNamed('aws-region')}, AWS_REGION) and the account of the credentials.`,
  },
  {
    names: /^ConflictException$/,
    code: 'CANARY_CONFLICT',
    says: (said) => `it does not fit the present state (${said})`,
    hint: 'Another operation or dry run of this canary may be under way. Wait until it is over, then run again.',
  },
  {
    names: /^RequestEntityTooLargeException$/,
    code: 'AWS_REQUEST_REFUSED',
    says: (said) => `the code is too large to be sent inline (${said})`,
    hint: 'AWS documents 225 KB for it. Name a bucket in the manifest ("Code": {"S3Bucket": ...}), so that the zip is uploaded there.',
  },
  {
    names: /^ServiceQuotaExceededException$/,
    code: 'AWS_REQUEST_REFUSED',
    says: (said) => `a quota of the account is used up (${said})`,
    hint: 'Ask for a higher one in Service Quotas, or delete canaries that are not needed any more.',
  },
  {
    names:
      /^(?:ValidationException|BadRequestException|InvalidParameterValueException|ValidationError|MalformedHttpRequestException)$/,
    code: 'AWS_REQUEST_REFUSED',
    says: (said) => `AWS refuses what was sent: ${said}`,
    hint: 'Correct the member of the manifest that the message is about.',
  },
  {
    names: /^UnknownOperationException$/,
    code: 'AWS_REQUEST_FAILED',
    says: (said) => `the endpoint does not know the operation (${said})`,
    hint: 'Check AWS_ENDPOINT_URL_SYNTHETICS and AWS_ENDPOINT_URL: does another service, or an older emulator, answer there?',
  },
]

function noAnswer({ reason, wasSent }: NoAnswer, { what, call }: { what: string; call: AwsCall }): AppError {
  if (wasSent) return lostOrFailed(reason, { call, message: `${what}: ${reason.message}` })
  return new AppError('AWS_REQUEST_FAILED', `${what}: ${reason.message}`, {
    hint: `${call.kind === 'change' ? 'The request never left, so nothing was changed. ' : ''}${reason.hint ?? LOOK_AT}`,
    cause: reason,
  })
}

function foreignAnswer(error: ForeignAnswer, { what, call }: { what: string; call: AwsCall }): AppError {
  const start = readable(error.start.replaceAll(/\s+/g, ' '), 160)
  const hint = 'A proxy or another server answered in place of AWS: check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.'
  const message = `${what}: what answered with HTTP ${error.status} is not AWS: ${start === '' ? 'it says nothing' : start}`
  if (error.status === 429) return new AppError(THROTTLED.code, message, { hint: THROTTLED.hint, cause: error })
  return lostOrFailed(error, { call, message, hint })
}

/** Whether a change took effect is open now; that a read did not succeed is all there is to say. */
function lostOrFailed(
  cause: unknown,
  { call, message, hint = LOOK_AT }: { call: AwsCall; message: string; hint?: string | undefined },
): AppError {
  if (call.kind === 'read') return new AppError('AWS_REQUEST_FAILED', message, { hint, cause })
  return new AppError('AWS_ANSWER_LOST', `${message} Whether ${call.operation} took effect is not known.`, {
    hint: `Look at ${call.subject} before it is tried again. ${hint}`,
    cause,
  })
}

const LOOK_AT = 'Look at the health of AWS in that region, then run again.'
