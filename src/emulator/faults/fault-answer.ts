import { errorAnswer, type ServiceError } from '../error-answer.ts'
import type { ServedCall } from '../options.ts'
import type { WireAnswer } from '../service.ts'
import { canaryArn } from '../synthetics/arn.ts'
import type { Fault } from './fault-rule.ts'

/** What a fault answers instead of the service; undefined for those that do not. */
export function faultAnswer(
  fault: Fault,
  about: {
    readonly call: ServedCall
    readonly callerArn: string
    readonly account: string
    readonly region: string
    readonly requestId: string
  },
): WireAnswer | undefined {
  const { call, callerArn, requestId } = about
  const { service } = call
  const answer = (error: Pick<ServiceError, 'status' | 'code' | 'message'>): WireAnswer =>
    errorAnswer({ service, requestId, ...error })
  switch (fault.kind) {
    case 'throttle':
      return answer({ ...(THROTTLED[service] ?? TOO_MANY), message: 'Rate exceeded' })
    case 'error':
      return answer({ status: fault.status, code: fault.code, message: fault.message })
    case 'access-denied': {
      const code = service === 's3' || service === 'sts' ? 'AccessDenied' : 'AccessDeniedException'
      const action = `${service}:${call.operation}`
      const message = `User: ${callerArn} is not authorized to perform: ${action} on resource: ${resourceOf(call, about)} because no identity-based policy allows the ${action} action`
      return answer({ status: 403, code, message })
    }
    case 'no-answer':
    case 'lost-answer':
    case 'stuck':
    case 'state-reason':
      return undefined
  }
}

function resourceOf(
  { service, name }: ServedCall,
  { region, account }: { readonly region: string; readonly account: string },
): string {
  if (name === undefined) return '*'
  if (service === 'synthetics') return canaryArn({ name, region }, account)
  return service === 's3' ? `arn:aws:s3:::${name}` : name
}

const TOO_MANY = { status: 429, code: 'TooManyRequestsException' }
const THROTTLED: Readonly<Record<string, { readonly status: number; readonly code: string }>> = {
  s3: { status: 503, code: 'SlowDown' },
  sts: { status: 400, code: 'Throttling' },
  secretsmanager: { status: 400, code: 'ThrottlingException' },
}
