import type { Clock } from '../core/clock.ts'
import type { Redactor } from '../core/redactor.ts'
import type { ResolveOverride } from '../network/policy.ts'
import type { RunEvent } from './events.ts'

/** How blueprints are run. Already parsed and checked: see commands/options.ts for where each one comes from. */
export interface RunOptions {
  /** Lowest precedence first; all of them win over the blueprint's own. */
  readonly variables: readonly GivenVariable[]
  readonly rewrites: readonly Rewrite[]
  readonly resolve: readonly ResolveOverride[]
  /** Win over Secrets Manager. */
  readonly secrets: readonly GivenSecret[]
  /** Host globs and CIDR blocks; empty allows every host. */
  readonly allowHosts: readonly string[]
  readonly followRedirects: boolean
  /** Names or keys of the steps to run; empty runs all. */
  readonly steps: readonly string[]
  /** Runs the steps whose `path › name` matches. */
  readonly grep: RegExp | undefined
  /** Runs only the steps this says yes to, besides those they get values from. For callers that select by something else. */
  readonly selects?: (step: { readonly path: string; readonly key: string }) => boolean
  /** Further attempts after a network error, a time-out or a 5xx; 0 to 5. */
  readonly retries: number
  readonly bail: boolean
  /** Blueprints run at the same time. */
  readonly concurrency: number
  readonly shard: { readonly index: number; readonly total: number } | undefined
  /** Of everything together. */
  readonly timeoutMs: number | undefined
}

/** A variable from outside the blueprint. `source` is for people: `--var`, `vars.json`, `CANARY_PREFLIGHT_VAR_base`. */
export interface GivenVariable {
  readonly name: string
  readonly value: string
  readonly source: string
}

/** A secret given for this run. Without `key` it stands for the whole secret string. Learned by the redactor already. */
export interface GivenSecret {
  readonly name: string
  readonly key: string | undefined
  readonly value: string
  readonly source: string
}

/** `--rewrite FROM=TO`, as given. FROM and TO are URLs (scheme, host, port, path prefix) or bare hosts. */
export interface Rewrite {
  readonly from: string
  readonly to: string
}

/** What a run may touch besides the network. */
export interface RunContext {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly redactor: Redactor
  /** Read for proxies only. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tool: { readonly name: string; readonly version: string }
  readonly onEvent: (event: RunEvent) => void
}
