import { AppError } from '../core/app-error.ts'
import type { ErrorCode } from '../core/error-codes.ts'

/** Milliseconds to wait before attempt `attempt` (the second is 2): doubled each time, at most 5 s, with full jitter so
 *  that steps that failed together do not return together. `random` is from 0 to 1. */
export function backoffMs(attempt: number, random: number): number {
  return Math.round(Math.min(5000, 500 * 2 ** (attempt - 2)) * random)
}

/** Why trying again may help after an error, or undefined when it would say the same again. */
export function retryReasonOfError(error: unknown): string | undefined {
  return error instanceof AppError && transientCodes.has(error.code) ? error.message : undefined
}

// A certificate that is not trusted stays so; a handshake that was cut off is a CONNECTION_RESET.
const transientCodes: ReadonlySet<ErrorCode> = new Set([
  'CONNECTION_FAILED',
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'DNS_LOOKUP_FAILED',
  'STEP_TIMEOUT',
])
