import { AppError } from '../core/app-error.ts'
import { messageOf } from '../core/system-error.ts'
import { readable } from '../core/visible.ts'
import { awsErrorName, awsMessage } from './aws-error.ts'

/** Whether AWS knows the caller and does not let them. */
export function isAccessDenied(error: unknown): boolean {
  return /^(?:AccessDenied(?:Exception)?|NotAuthorized|OptInRequired|AllAccessDisabled|Forbidden|KMSAccessDenied.*)$/.test(
    awsErrorName(error),
  )
}

/** AWS_ACCESS_DENIED that names the permission to give. `what` begins the sentence; `actions` are those that the call itself
 *  needs, for answers that name none. */
export function accessDenied(
  error: unknown,
  { what, actions }: { readonly what: string; readonly actions: readonly string[] },
): AppError {
  const said = awsMessage(error)
  const reason = said === '' || said === 'UnknownError' ? '' : `: ${said}`
  // Of the whole text: what is said of it is cut.
  const whole = messageOf(error)
  const missing = missingPermission(whole)
  const hint =
    missing === undefined
      ? `Allow ${actions.join(', ')} for the caller.`
      : `Allow ${missing.action}${missing.resource === undefined ? '' : ` on ${missing.resource}`} for the caller.`
  const isForeign = missing !== undefined && (!actions.includes(missing.action) || missing.action === 'iam:PassRole')
  const why = isForeign ? WHY.find(({ action }) => action.test(missing.action))?.why : undefined
  const denial = /explicit deny/i.test(whole) ? EXPLICIT_DENY : undefined
  return new AppError('AWS_ACCESS_DENIED', `${what}: AWS does not allow it${reason}.`, {
    hint: [hint, why, denial].filter((part) => part !== undefined).join(' '),
    cause: error,
  })
}

/** IAM's sentence: `User: ARN is not authorized to perform: ACTION on resource: ARN because ...`. */
function missingPermission(said: string): { action: string; resource: string | undefined } | undefined {
  const found = /not authorized to perform:? ([\w-]+:\w+)(?:.*? on (?:the )?resource:? "?([^\s",]+))?/i.exec(said)
  if (found?.[1] === undefined) return undefined
  return {
    action: readable(found[1], 120),
    resource: found[2] === undefined ? undefined : readable(found[2].replace(/\.$/, '')),
  }
}

const WHY: readonly { readonly action: RegExp; readonly why: string }[] = [
  {
    action: /^iam:PassRole$/i,
    why: 'Synthetics hands the execution role to Lambda with the permissions of the caller.',
  },
  {
    action: /^(?:lambda|s3|ec2):/i,
    why: 'Synthetics makes the function, its layer and its network with the permissions of the caller, and reads the code from S3 with them.',
  },
  { action: /^kms:/i, why: 'The bucket or the environment is encrypted with that key.' },
  {
    action: /^sts:/i,
    why: 'The profile or the workflow assumes a role before anything else: its trust policy must name the caller.',
  },
]

const EXPLICIT_DENY =
  'An explicit deny wins over every allow: look for it in the policies of the caller, the permissions boundary and the organization.'
