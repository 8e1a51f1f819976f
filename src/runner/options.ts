import type { AwsAccess } from '../auth/aws-access.ts'
import type { Clock } from '../core/clock.ts'
import type { Redactor } from '../core/redactor.ts'
import type { ResolveOverride } from '../network/policy.ts'
import type { Observations } from './replay/observations.ts'
import type { RunReport, StepReport } from './report/report.ts'
import type { SecretHost } from './secrets/secret-bindings.ts'

/** How blueprints are run. Already parsed and checked: see commands/options/ for where each one comes from. */
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
  /** The hosts that secrets may go to, by the names of secrets; a secret that no entry names may go where the blueprint says. */
  readonly secretHosts?: readonly SecretHost[]
  /** What to do with steps that need a secret or a role when the code is not the repository's own: see `foreignCode`. */
  readonly foreignCodeMode?: ForeignCodeMode
  /** False signs SIGV4 steps with the caller's own credentials; true unless given. */
  readonly assumeRole?: boolean
  /** What was given for several blueprints need not be used by this one: rewrites, resolve entries and variables without a user
   *  are no error then. For callers that were told once for all that they will run. */
  readonly mayBeUnused?: boolean
  /** Of Secrets Manager and STS; undefined leaves it to the environment and the configuration of the machine. */
  readonly awsRegion?: string | undefined
}

/** `block`: such steps are skipped, and the verdict is not green. `skip`: they are skipped, and the other steps decide. `trust`:
 *  they run. */
export type ForeignCodeMode = 'block' | 'skip' | 'trust'

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
  /** Taken out of a whole secret that was given with it, which is what must be used. */
  readonly isMember?: boolean
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
  /** Read for proxies, the AWS region, and the name of role sessions. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tool: { readonly name: string; readonly version: string }
  readonly onEvent: (event: RunEvent) => void
  /** Why the blueprints may have been written by someone who may not have the secrets, as part of a sentence:
   *  `this pull request comes from a fork`. Undefined when they may. */
  readonly foreignCode?: string | undefined
  /** Whether secrets that were not given are asked of AWS Secrets Manager. */
  readonly usesSecretsManager?: boolean
  /** AWS as the steps of this run reach it, instead of the real one with the machine's own credentials. */
  readonly aws?: AwsAccess
  /** Replays or records what steps see. */
  readonly observations?: Observations | undefined
}

/** Every step of every blueprint, as the files say: nothing is given, replaced or tried again. */
export const PLAIN_RUN: RunOptions = {
  variables: [],
  rewrites: [],
  resolve: [],
  secrets: [],
  allowHosts: [],
  followRedirects: false,
  steps: [],
  grep: undefined,
  retries: 0,
  bail: false,
  concurrency: 1,
  shard: undefined,
  timeoutMs: undefined,
}

/** What happens while blueprints run, for progress. Texts hold no secret. */
export type RunEvent =
  | { readonly type: 'run-started'; readonly path: string; readonly stepCount: number }
  | {
      readonly type: 'step-started'
      readonly path: string
      readonly key: string
      readonly name: string
      readonly target: string
    }
  | {
      readonly type: 'step-retrying'
      readonly path: string
      readonly key: string
      readonly name: string
      readonly attempt: number
      readonly reason: string
    }
  | { readonly type: 'step-ended'; readonly path: string; readonly step: StepReport }
  | { readonly type: 'run-ended'; readonly run: RunReport }
