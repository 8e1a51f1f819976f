/** Work that is done once for all who wait for it. Each of them stops waiting when its own signal says so; the work itself
 *  ends with the last of them. */
export interface SharedWork<T> {
  join(signal: AbortSignal): Promise<T>
}

/** Begins the work at once. `onAbandoned` is called when nobody waits any more: whoever comes then must begin anew. */
export function sharedWork<T>(start: (signal: AbortSignal) => Promise<T>, onAbandoned: () => void): SharedWork<T> {
  const controller = new AbortController()
  const work = start(controller.signal)
  // Whoever waits hears of it; without anyone, nobody needs to.
  work.catch(() => undefined)
  let waiting = 0
  return {
    join: (signal) => {
      waiting += 1
      return new Promise<T>((resolve, reject) => {
        const onAbort = (): void => {
          waiting -= 1
          if (waiting === 0) {
            onAbandoned()
            controller.abort(signal.reason)
          }
          reject(signal.reason)
        }
        if (signal.aborted) {
          onAbort()
          return
        }
        signal.addEventListener('abort', onAbort, { once: true })
        const settle = (): void => signal.removeEventListener('abort', onAbort)
        work.then(resolve, reject).finally(settle)
      })
    },
  }
}
