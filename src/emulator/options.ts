import type { Clock } from '../core/clock.ts'
import type { ResolveOverride } from '../network/policy.ts'
import type { Rewrite } from '../runner/options.ts'
import type { EmulatorDelays } from './delays.ts'
import type { FaultRule } from './faults/fault-rule.ts'

export interface EmulatorOptions {
  /** Of 127.0.0.1; 0 takes a free one. */
  readonly port: number
  /** Keeps everything there; in memory unless given. */
  readonly dataDir?: string
  /** Twelve digits. */
  readonly account: string
  /** What requests have to be signed with; `test` and `test` unless given. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly delays?: Partial<EmulatorDelays>
  readonly faults?: readonly FaultRule[]
  readonly clock: Clock
  /** One line for people: what was asked and what came of it. */
  readonly log: (line: string) => void
  /** Only the proxies and `CI` of it reach the runs of canaries. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tool: { readonly name: string; readonly version: string }
  /** Where the runs of canaries go instead of where their blueprints say. One that no blueprint uses is no error. */
  readonly resolve?: readonly ResolveOverride[]
  readonly rewrites?: readonly Rewrite[]
  /** Whether the bucket of a canary's artifacts is made when a run first writes to it; true unless given. */
  readonly createsBuckets?: boolean
  /** Called when a call has taken effect, before it is answered. */
  readonly onEffect?: (call: ServedCall) => void | Promise<void>
}

/** A call to one of the services. `name` is that of the canary, secret or object it is about, as far as it has one. */
export interface ServedCall {
  readonly service: string
  readonly operation: string
  readonly name: string | undefined
}

/** What became of a call. */
export interface ServedRequest extends ServedCall {
  /** HTTP status, or `cut` when a fault ended the connection. */
  readonly outcome: number | 'cut'
}
