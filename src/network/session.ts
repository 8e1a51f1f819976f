import type { Redactor } from '../core/redactor.ts'
import type { Phases } from './phases.ts'
import type { NetworkPolicy } from './policy.ts'

/** What every function on the way to a server needs: rules, time, and the signal that ends all waiting. */
export interface Session {
  readonly policy: NetworkPolicy
  readonly redactor: Redactor
  readonly signal: AbortSignal
  readonly phases: Phases
}
