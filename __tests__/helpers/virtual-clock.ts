import { type Clock, systemClock } from '../../lib/core/clock.js'

/** A clock whose time passes only while somebody sleeps, a thousand times faster than told: what takes long because the machine
 *  is busy never runs into a time limit. */
export function virtualClock(longestMs = 10): Clock {
  let nowMs = 0
  return {
    now: systemClock.now,
    monotonicMs: () => nowMs,
    async sleep(ms, signal) {
      const endMs = nowMs + ms
      await systemClock.sleep(Math.min((ms * longestMs) / 10_000, longestMs), signal)
      nowMs = Math.max(nowMs, endMs)
    },
  }
}
