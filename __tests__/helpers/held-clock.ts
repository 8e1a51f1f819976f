import { type Clock, systemClock } from '../../lib/core/clock.js'

/** A clock whose sleeps last until the test lets them end. */
export interface HeldClock {
  readonly clock: Clock
  /** Milliseconds of the sleeps that are held. */
  readonly held: () => readonly number[]
  /** Ends all sleeps that are held now. */
  release(): void
}

export function heldClock(): HeldClock {
  const sleeping = new Set<{ readonly ms: number; readonly end: () => void }>()
  return {
    clock: {
      ...systemClock,
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          if (signal.aborted) {
            reject(signal.reason)
            return
          }
          const onAbort = (): void => {
            sleeping.delete(sleep)
            reject(signal.reason)
          }
          const end = (): void => {
            signal.removeEventListener('abort', onAbort)
            sleeping.delete(sleep)
            resolve()
          }
          const sleep = { ms, end }
          sleeping.add(sleep)
          signal.addEventListener('abort', onAbort, { once: true })
        }),
    },
    held: () => [...sleeping].map(({ ms }) => ms),
    release() {
      for (const { end } of [...sleeping]) end()
    },
  }
}
