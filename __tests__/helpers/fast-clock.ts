import { type Clock, systemClock } from '../../lib/core/clock.js'

/** A clock on which a second takes ten milliseconds: what polls and waits for minutes is over at once, and still in order. */
export function fastClock(factor = 100): Clock {
  const startedAt = systemClock.now().getTime()
  const startMs = systemClock.monotonicMs()
  const elapsedMs = (): number => (systemClock.monotonicMs() - startMs) * factor
  return {
    now: () => new Date(startedAt + elapsedMs()),
    monotonicMs: elapsedMs,
    sleep: (ms, signal) => systemClock.sleep(ms / factor, signal),
  }
}
