import { type Clock, systemClock } from '../../lib/core/clock.js'

/** A clock on which time passes only in sleeps, which are over at once. `slept` is how long each was, in milliseconds. */
export function steppingClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = []
  let nowMs = 0
  return {
    ...systemClock,
    slept,
    monotonicMs: () => nowMs,
    sleep(ms, signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      slept.push(ms)
      nowMs += ms
      return Promise.resolve()
    },
  }
}
