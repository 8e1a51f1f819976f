import type { AppError } from '../core/app-error.ts'
import { messageOf } from '../core/system-error.ts'
import { awsErrorName } from './aws-error.ts'

/** What to do about the refusals of Synthetics that are known by their text, as users and other tools have quoted them. AWS may
 *  change its texts: they only make a hint better, and decide nothing. Undefined when the text is not known. */
export function refusalHint(said: string): string | undefined {
  return REFUSALS.find(({ text }) => text.test(said))?.hint
}

/** What a refusal is about, as far as AWS tells: the dry run that is to be committed or begun, something else that is known (a
 *  quota, the size of the code, a member), or nobody knows. Takes an error of SyntheticsApi. */
export function refusalSubject({ cause }: AppError): 'dry-run' | 'another' | 'unknown' {
  const said = messageOf(cause)
  if (OTHER_REFUSALS.test(awsErrorName(cause)) || refusalHint(said) !== undefined) return 'another'
  return /dry[ -]?run/i.test(said) ? 'dry-run' : 'unknown'
}

const OTHER_REFUSALS = /^(?:ServiceQuotaExceeded|RequestEntityTooLarge)Exception$/

const REFUSALS: readonly { readonly text: RegExp; readonly hint: string }[] = [
  {
    text: /canary name already exists/i,
    hint: 'There is a canary of that name in this region and account: deploy it as an update, or choose another "Name".',
  },
  {
    text: /either a handler or blueprint types/i,
    hint: 'A multi-checks canary has no "Handler": remove it from the manifest.',
  },
  {
    text: /both source location and source/i,
    hint: 'The code is sent inline or lies in a bucket, not both: correct "Code" of the manifest.',
  },
  { text: /missing s3 key/i, hint: 'The code in the bucket has no key: correct "Code" of the manifest.' },
  {
    text: /invalid schedule expression/i,
    hint: 'Write rate(N minutes) up to rate(60 minutes), rate(1 hour), rate(0 minute) for one run, or a cron(...) of six fields with "?" for one of the days.',
  },
  {
    text: /run timeout cannot be greater/i,
    hint: 'A run may not take longer than the time to the next: lower RunConfig.TimeoutInSeconds, or run less often.',
  },
  {
    text: /deprecated runtime version/i,
    hint: 'AWS takes no deploys for that runtime any more: set "RuntimeVersion" to a newer syn-nodejs-X.Y.',
  },
  {
    text: /code must be provided when updating to a different runtime/i,
    hint: 'Send the code along with the new "RuntimeVersion".',
  },
  {
    text: /kmskeyarn must be specified/i,
    hint: 'SSE_KMS needs the key: set ArtifactConfig.S3Encryption.KmsKeyArn.',
  },
  {
    text: /cross-account pass role/i,
    hint: '"ExecutionRoleArn" names a role of another account: use one of the account of the canary.',
  },
  {
    text: /cannot be assumed by lambda/i,
    hint: 'The trust policy of the execution role must allow lambda.amazonaws.com to assume it. A role that was made a moment ago needs some seconds: run again.',
  },
  {
    text: /can't be deleted/i,
    hint: 'Look at the state of the canary: a running one has to be stopped before it is deleted.',
  },
  {
    text: /not in a startable state/i,
    hint: 'Look at the state of the canary: it runs already, or another operation is under way.',
  },
  {
    text: /failed to satisfy constraint/i,
    hint: 'The message names the member in lower case (runConfig.timeoutInSeconds is RunConfig.TimeoutInSeconds) and the rule it breaks: correct it in the manifest.',
  },
]
