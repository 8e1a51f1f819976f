import { errorAnswer, STS_NAMESPACE } from '../error-answer.ts'
import type { Service, WireAnswer, WireRequest } from '../service.ts'
import { type XmlElement, xml, xmlDocument } from '../xml.ts'
import type { CredentialBook } from './credential-book.ts'
import { type Deny, denialOf } from './denial.ts'

interface StsContext {
  readonly account: string
  readonly credentials: CredentialBook
  readonly deny?: Deny | undefined
}

/** AssumeRole and GetCallerIdentity. Every role of the account exists and trusts everybody. */
export function createSts(context: StsContext): Service {
  return (request) => {
    const form = stsForm(request)
    const action = form.get('Action')
    switch (action) {
      case 'AssumeRole':
        return assumeRole(context, request, form)
      case 'GetCallerIdentity':
        return callerIdentity(context, request)
      case null:
        return refused(request, 'MissingAction', 'The request must contain the parameter Action.')
      default:
        return refused(
          request,
          'InvalidAction',
          `Could not find operation ${action}: the emulator has AssumeRole and GetCallerIdentity.`,
        )
    }
  }
}

/** The parameters of a request: in its body, or in the query of a presigned URL. */
export function stsForm({ method, query, body }: Pick<WireRequest, 'method' | 'query' | 'body'>): URLSearchParams {
  return method === 'GET' ? query : new URLSearchParams(body.toString('utf8'))
}

function assumeRole(context: StsContext, request: WireRequest, form: URLSearchParams): WireAnswer {
  const roleArn = form.get('RoleArn') ?? ''
  const sessionName = form.get('RoleSessionName') ?? ''
  const durationS = Number(form.get('DurationSeconds') ?? 3600)
  const caller = context.credentials.callerOf(request.scope.accessKeyId)
  const wrong = parameterProblem({ roleArn, sessionName, durationS, isChained: caller.isSession })
  if (wrong !== undefined) return refused(request, 'ValidationError', wrong)

  const resource = { action: 'sts:AssumeRole', resource: roleArn }
  const denied = denialOf(context, request, resource)
  if (denied !== undefined || roleArn.split(':')[4] !== context.account) {
    // A role of another account, or one that is not there, is refused in the words for a missing permission.
    const message = denied ?? `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`
    return errorAnswer({ service: 'sts', status: 403, code: 'AccessDenied', message, requestId: request.requestId })
  }
  const session = context.credentials.issue({ roleArn, sessionName, durationS })
  return answered(request, 'AssumeRole', [
    xml('Credentials', [
      xml('AccessKeyId', session.accessKeyId),
      xml('SecretAccessKey', session.secretAccessKey),
      xml('SessionToken', session.sessionToken),
      xml('Expiration', session.expiresAt.toISOString().replace(/\.\d{3}/, '')),
    ]),
    xml('AssumedRoleUser', [xml('AssumedRoleId', session.caller.userId), xml('Arn', session.caller.arn)]),
    xml('PackedPolicySize', 0),
  ])
}

/** What AssumeRole does not take (API reference, AssumeRole: limits of the parameters). */
function parameterProblem({
  roleArn,
  sessionName,
  durationS,
  isChained,
}: {
  readonly roleArn: string
  readonly sessionName: string
  readonly durationS: number
  readonly isChained: boolean
}): string | undefined {
  if (roleArn.length < 20 || roleArn.length > 2048) {
    const bound = roleArn.length < 20 ? 'greater than or equal to 20' : 'less than or equal to 2048'
    return `1 validation error detected: Value '${roleArn}' at 'roleArn' failed to satisfy constraint: Member must have length ${bound}`
  }
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]*[\w+=,.@-]$/.test(roleArn)) return `${roleArn} is invalid`
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    return `1 validation error detected: Value '${sessionName}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*, with 2 to 64 characters`
  }
  if (!Number.isInteger(durationS) || durationS < 900 || durationS > 43_200) {
    return "1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint: Member must have value between 900 and 43200"
  }
  if (isChained && durationS > 3600) {
    return 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.'
  }
  return undefined
}

/** Needs no permission, so it cannot be denied. */
function callerIdentity({ account, credentials }: StsContext, request: WireRequest): WireAnswer {
  const { arn, userId } = credentials.callerOf(request.scope.accessKeyId)
  return answered(request, 'GetCallerIdentity', [xml('Arn', arn), xml('UserId', userId), xml('Account', account)])
}

function answered(request: WireRequest, action: string, result: readonly XmlElement[]): WireAnswer {
  const metadata = xml('ResponseMetadata', [xml('RequestId', request.requestId)])
  const root = xml(`${action}Response`, [xml(`${action}Result`, result), metadata])
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: xmlDocument(root, STS_NAMESPACE) }
}

function refused({ requestId }: WireRequest, code: string, message: string): WireAnswer {
  return errorAnswer({ service: 'sts', status: 400, code, message, requestId })
}
