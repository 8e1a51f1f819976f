/** What goes wrong, and when. `operation` is a name of any of the services: `UpdateCanary`, `PutObject`, `AssumeRole`. */
export interface FaultRule {
  readonly operation: string
  /** Only of the canary, secret or object of that name. */
  readonly name?: string
  /** The matching call it begins with, from 1; the first unless given. */
  readonly nth?: number
  /** How many calls it befalls; one when `nth` is given, else all. */
  readonly times?: number
  readonly fault: Fault
}

export type Fault =
  /** 429 TooManyRequestsException; nothing happens. */
  | { readonly kind: 'throttle' }
  /** An answer of that kind; nothing happens. */
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message: string }
  /** 403; nothing happens. */
  | { readonly kind: 'access-denied' }
  /** The connection is cut before anything happens. */
  | { readonly kind: 'no-answer' }
  /** It happens, and the connection is cut instead of an answer. */
  | { readonly kind: 'lost-answer' }
  | EffectFault

/** Faults of what a call has begun: the call itself is answered as if all were well. */
export type EffectFault =
  /** The canary never leaves the transitional state. Of a dry run: `PREPARING` (no run appears) or `RUNNING` (it never ends). */
  | { readonly kind: 'stuck'; readonly state?: string }
  /** It comes to nothing: a creation ends in ERROR, an update is rolled back, a dry run cannot be prepared. */
  | { readonly kind: 'state-reason'; readonly reason: string; readonly code?: string }

export function isEffectFault(fault: Fault): fault is EffectFault {
  return fault.kind === 'stuck' || fault.kind === 'state-reason'
}
