import type { HttpAssertion, Step } from '../blueprint/generated/blueprint.ts'
import type { Observation } from '../checks/observation.ts'
import { AppError } from '../core/app-error.ts'
import type { ErrorCode } from '../core/error-codes.ts'
import type { AssertionReport } from './report/report.ts'

/** Milliseconds to wait before attempt `attempt` (the second is 2): doubled each time, at most 5 s, with full jitter so
 *  that steps that failed together do not return together. `random` is from 0 to 1. */
export function backoffMs(attempt: number, random: number): number {
  return Math.round(Math.min(5000, 500 * 2 ** (attempt - 2)) * random)
}

/** Why trying again may help after an error, or undefined when it would say the same again. */
export function retryReasonOfError(error: unknown): string | undefined {
  return error instanceof AppError && transientCodes.has(error.code) ? error.message : undefined
}

/** Why trying again may help after a step failed on what it saw. A server error counts only when it is to blame: a step
 *  that expects 503 and gets it fails for another reason. */
export function retryReasonOfObservation(
  step: Step,
  observation: Observation,
  assertions: readonly AssertionReport[],
): string | undefined {
  if (observation.checkerType === 'TCP' && !observation.isConnected) {
    return isMet(assertions, 'CONNECTION_SUCCESSFUL') ? undefined : 'There was no connection.'
  }
  if (observation.checkerType !== 'HTTP' || step.checkerType !== 'HTTP' || observation.status < 500) return undefined
  return isMet(assertions, 'STATUS_CODE') ? undefined : `The status code was ${observation.status}.`
}

/** Whether there are assertions of that type and all of them passed. */
function isMet(assertions: readonly AssertionReport[], type: HttpAssertion['type'] | 'CONNECTION_SUCCESSFUL'): boolean {
  const own = assertions.filter((assertion) => assertion.type === type)
  return own.length > 0 && own.every(({ status }) => status === 'passed')
}

// A certificate that is not trusted stays so; a handshake that was cut off is a CONNECTION_RESET.
const transientCodes: ReadonlySet<ErrorCode> = new Set([
  'CONNECTION_FAILED',
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'DNS_LOOKUP_FAILED',
  'STEP_TIMEOUT',
])
