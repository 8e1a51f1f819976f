import type { Canary } from '../aws/synthetics-types.ts'
import { RETRIES } from '../aws-facts/limits.ts'
import { optionNamed } from '../core/option-words.ts'
import { timeoutOf } from './configuration.ts'
import { scheduleIntervalSeconds } from './manifest/schedule.ts'
import type { Manifest } from './manifest.ts'

/** A time-out that fits the new schedule and not the one that the canary has now. A dry run takes no schedule (API reference,
 *  StartCanaryDryRun), so AWS may hold the time-out against the present one; whether it does is not documented. */
export interface TimeoutBeforeSchedule {
  readonly timeoutS: number
  /** The longest that the present schedule allows. */
  readonly allowedS: number
}

/** Undefined when there is no such time-out. */
export function timeoutBeforeSchedule(manifest: Manifest, live: Canary): TimeoutBeforeSchedule | undefined {
  const timeoutS = timeoutOf(manifest, live)
  const intervalS = scheduleIntervalSeconds(live.Schedule?.Expression ?? '') ?? Number.POSITIVE_INFINITY
  const isRetried = live.Schedule?.RetryConfig?.MaxRetries === RETRIES.most
  const allowedS = Math.min(intervalS, isRetried ? RETRIES.timeoutBelowS - 1 : Number.POSITIVE_INFINITY)
  const isChanged = timeoutS !== live.RunConfig?.TimeoutInSeconds
  return timeoutS === undefined || !isChanged || timeoutS <= allowedS ? undefined : { timeoutS, allowedS }
}

/** What to do when AWS refuses it. */
export function deployScheduleFirst({ allowedS }: TimeoutBeforeSchedule): string {
  return `Deploy first with a RunConfig.TimeoutInSeconds of ${allowedS} (${optionNamed('set', `RunConfig.TimeoutInSeconds=${allowedS}`)}), which brings the new schedule, and then with the one that is wanted.`
}
