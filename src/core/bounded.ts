import { type Context, createContext, Script } from 'node:vm'

/** What `runBounded` returns when the work did not end in time. */
export const OUT_OF_TIME: unique symbol = Symbol('out of time')

/** Runs synchronous work that a blueprint's author controls (a regular expression, a JSONPath) and stops it after
 *  `ms`. V8 interrupts even a backtracking regular expression, which no timer of our own could. Within work that is
 *  already bounded the outer limit alone holds: each limit costs a thread. */
export function runBounded<T>(work: () => T, ms: number): T | typeof OUT_OF_TIME {
  sandbox ??= makeSandbox()
  if (sandbox.context['work'] !== undefined) return work()
  sandbox.context['work'] = work
  try {
    return sandbox.call.runInContext(sandbox.context, { timeout: Math.max(1, Math.ceil(ms)) }) as T
  } catch (error) {
    if (isTimeout(error)) return OUT_OF_TIME
    throw error
  } finally {
    sandbox.context['work'] = undefined
  }
}

// Made when first needed: a context costs a millisecond, which most validations have no use for.
let sandbox: { readonly context: Context; readonly call: Script } | undefined

function makeSandbox(): { readonly context: Context; readonly call: Script } {
  return { context: createContext({}), call: new Script('work()') }
}

// The error belongs to the sandbox's realm, so `instanceof Error` is false for it.
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
