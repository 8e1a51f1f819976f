import type { Clock } from '../core/clock.ts'

/** How one server is asked. */
export interface Asking {
  readonly signal: AbortSignal
  readonly clock: Clock
  /** Whether the question carries the record of EDNS0. */
  readonly withEdns: boolean
  /** Called with each message that is no answer to the question; it is ignored otherwise. */
  readonly onStray: () => void
}
