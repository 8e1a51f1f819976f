import { RETRIES, TIMEOUT_S } from '../../../aws-facts/limits.ts'
import { nextRunTime, parseExpression } from '../../schedule/expression.ts'
import { invalid } from '../api-error.ts'
import type { Schedule } from '../canary-record.ts'
import type { ScheduleRequest } from '../requests.ts'

/** The schedule as it is kept: defaults filled in, a run-once rate as `rate(0 hour)`. Refuses what Synthetics refuses. */
export function scheduleFrom({ Expression, DurationInSeconds, RetryConfig }: ScheduleRequest, now: Date): Schedule {
  const parsed = parseExpression(Expression)
  const isReachable = parsed?.kind !== 'cron' || nextRunTime(parsed, now) !== undefined
  if (parsed === undefined || !isReachable) throw invalid('Invalid Schedule Expression.')
  return {
    Expression: parsed.kind === 'once' ? 'rate(0 hour)' : Expression,
    DurationInSeconds: DurationInSeconds ?? 0,
    RetryConfig: { MaxRetries: RetryConfig?.MaxRetries ?? 0 },
  }
}

/** The time-out a run gets when none is given: the interval, as far as it goes. */
export function defaultTimeoutSeconds(expression: string): number {
  return Math.min(intervalSeconds(expression) ?? TIMEOUT_S.most, TIMEOUT_S.most)
}

/** Refuses a time-out that does not fit between two runs. */
export function assertTimeoutFits(timeoutSeconds: number, { Expression, RetryConfig }: Schedule): void {
  const limit = intervalSeconds(Expression)
  if (limit !== undefined && timeoutSeconds > limit) {
    throw invalid(`Run timeout cannot be greater than ${limit} seconds for the chosen frequency`)
  }
  if (RetryConfig.MaxRetries === RETRIES.most && timeoutSeconds >= RETRIES.timeoutBelowS) {
    throw invalid(`Run timeout must be less than ${RETRIES.timeoutBelowS} seconds with 2 retries`)
  }
}

/** Undefined where there is no fixed one. */
function intervalSeconds(expression: string): number | undefined {
  const parsed = parseExpression(expression)
  return parsed?.kind === 'rate' ? parsed.intervalMs / 1000 : undefined
}
