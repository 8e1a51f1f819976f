import type { Clock } from '../core/clock.ts'
import type { ErrorCode } from '../core/error-codes.ts'
import { ForeignAnswer, NoAnswer } from './attempt.ts'
import { isClockCorrected, isThrottling, statusOf } from './aws-error.ts'

/** `read` for what changes nothing and what may be done twice; `change` for the rest. */
export type CallKind = 'read' | 'change'

/** Requests of one call, the first included. */
export const MOST_ATTEMPTS = 5

/** How the SDK asks whether and when to try again (its RetryStrategyV2). */
interface RetryToken {
  getRetryCount(): number
  getRetryDelay(): number
}

/** The strategy of one call. It waits itself, on our clock and until the signal aborts, because the SDK's own waiting ends for
 *  nobody. `random` is from 0 to 1. */
export function awsRetry(how: {
  readonly kind: CallKind
  readonly clock: Clock
  readonly random: () => number
  readonly signal: AbortSignal
}) {
  return {
    acquireInitialRetryToken: (): Promise<RetryToken> => Promise.resolve(token(0)),
    async refreshRetryTokenForRetry(last: RetryToken, failure: object): Promise<RetryToken> {
      const error: unknown = 'error' in failure ? failure.error : undefined
      const count = last.getRetryCount() + 1
      if (count >= MOST_ATTEMPTS || !mayTryAgain(error, how.kind)) throw new Error('No other attempt.')
      await how.clock.sleep(delayMs(count, { isThrottled: isThrottled(error), random: how.random() }), how.signal)
      return token(count)
    },
    recordSuccess(): void {},
  }
}

/** Does `work` as often as the strategy says, for requests that no client of the SDK makes. */
export async function withRetries<T>(strategy: ReturnType<typeof awsRetry>, work: () => Promise<T>): Promise<T> {
  let last = await strategy.acquireInitialRetryToken()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      // A refusal to go on says less than what went wrong.
      const next = await strategy.refreshRetryTokenForRetry(last, { error }).catch(() => undefined)
      if (next === undefined) throw error
      last = next
    }
  }
}

/** Half of it fixed, half of it chance, so that many callers do not come back together: 0.1 to 1.6 s, when throttled 0.5 to 8 s. */
function delayMs(count: number, { isThrottled, random }: { isThrottled: boolean; random: number }): number {
  const wholeMs = Math.min((isThrottled ? 1000 : 200) * 2 ** (count - 1), LONGEST_DELAY_MS)
  return wholeMs / 2 + (wholeMs / 2) * random
}

const LONGEST_DELAY_MS = 8000

function token(count: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => 0 }
}

function mayTryAgain(error: unknown, kind: CallKind): boolean {
  // Either way AWS refused to do anything.
  if (isThrottled(error) || isClockCorrected(error)) return true
  if (kind === 'change') return false
  if (error instanceof NoAnswer) return !LASTING.has(error.reason.code)
  return error instanceof ForeignAnswer ? error.status >= 500 : isServerFault(error)
}

/** What would fail again in the same way. */
const LASTING: ReadonlySet<ErrorCode> = new Set([
  'TLS_FAILED',
  'HOST_NOT_ALLOWED',
  'HTTP_RESPONSE_TOO_LARGE',
  'RESOLVED_VALUE_INVALID',
  'OPTION_INVALID',
  'INTERNAL',
])

/** Whether AWS, or a gateway before it, refused the request for its rate: it had no effect. */
function isThrottled(error: unknown): boolean {
  return error instanceof ForeignAnswer ? error.status === 429 : isThrottling(error)
}

/** Errors of the service itself: 5xx, and RequestTimeoutException. */
export function isServerFault(error: unknown): boolean {
  const status = statusOf(error)
  return status !== undefined && (status >= 500 || status === 408)
}
