import { createContext, Script } from 'node:vm'

/** What `runBounded` returns when the work did not end in time. */
export const OUT_OF_TIME: unique symbol = Symbol('out of time')

/** Runs synchronous work that a blueprint's author controls (a regular expression, a JSONPath) and stops it after
 *  `ms`. V8 interrupts even a backtracking regular expression, which no timer of our own could. Within work that is
 *  already bounded the outer limit alone holds: each limit costs a thread. */
export function runBounded<T>(work: () => T, ms: number): T | typeof OUT_OF_TIME {
  if (sandbox.work !== undefined) return work()
  sandbox.work = work
  try {
    return call.runInContext(sandbox, { timeout: ms }) as T
  } catch (error) {
    if (isTimeout(error)) return OUT_OF_TIME
    throw error
  } finally {
    sandbox.work = undefined
  }
}

const sandbox: { work: (() => unknown) | undefined } = Object.assign(createContext({}), { work: undefined })
const call = new Script('work()')

// The error belongs to the sandbox's realm, so `instanceof Error` is false for it.
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
