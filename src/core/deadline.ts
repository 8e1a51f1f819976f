import type { AppError } from './app-error.ts'

/** A signal that aborts with `onTimeout()` after `ms`, or with the parent's reason when that aborts first.
 *  Dispose it when the work ended, so that no timer outlives it. */
export interface Deadline extends Disposable {
  readonly signal: AbortSignal
}

/** One deadline for one piece of work. `onTimeout` makes the error that says the limit and what was awaited. */
export function withDeadline(parent: AbortSignal, ms: number, onTimeout: () => AppError): Deadline {
  const controller = new AbortController()
  const onParentAbort = (): void => controller.abort(parent.reason)
  const timer = setTimeout(() => controller.abort(onTimeout()), ms)
  if (parent.aborted) onParentAbort()
  else parent.addEventListener('abort', onParentAbort, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      parent.removeEventListener('abort', onParentAbort)
    },
  }
}
