import type { DeployAws } from '../../aws/synthetics-api.ts'
import type { AppError } from '../../core/app-error.ts'
import type { Clock } from '../../core/clock.ts'
import type { Desired, Plan, Verification } from '../plan.ts'
import type { DryRunFailure } from './dry-run-verdict.ts'

/** How a canary is to be deployed. */
export interface DeployOptions {
  /** `required`: an update is committed only as a dry run that passed. `only`: stop after it. `skip`: without one. */
  readonly dryRun: 'required' | 'only' | 'skip'
  /** Commits this dry run, of an earlier deploy with `only`, instead of beginning one. */
  readonly dryRunId: string | undefined
  /** Whether the canary runs afterwards; undefined starts a new one and keeps the state of another. */
  readonly start: boolean | undefined
  /** Scheduled runs to wait for afterwards; when they fail, what was there before is put back. 0 waits for none. */
  readonly watchRuns: number
  /** Of one canary's deploy altogether; undefined leaves each wait its own limit. */
  readonly timeoutMs: number | undefined
  readonly verification: Verification
}

/** What a deploy may touch. */
export interface DeployContext {
  readonly aws: DeployAws
  readonly clock: Clock
  readonly signal: AbortSignal
  /** From 0 to 1, for jitter. */
  readonly random: () => number
  /** A name that no other deploy has, for what this one creates. */
  readonly newId: () => string
  /** Says what is going on, one sentence a time. */
  readonly say: (text: string) => void
}

/** What became of the canary: `rolled-back` after a watch that failed. */
export type DeployAction = 'created' | 'updated' | 'unchanged' | 'dry-run-passed' | 'dry-run-failed' | 'rolled-back'

/** What is live when a deploy ends, however it ends. `by-others` when this deploy changed nothing and somebody else may have. `unknown`
 *  when AWS took a change and did not tell what became of it. */
export type Live = 'absent' | 'as-before' | 'by-others' | 'new' | 'unstarted' | 'unknown'

/** How the deploy of one canary ended. */
export interface DeployOutcome {
  readonly name: string
  readonly arn: string
  /** The manifest's path. */
  readonly path: string
  readonly plan: Plan | undefined
  /** Undefined when an error ended the deploy. */
  readonly action: DeployAction | undefined
  readonly live: Live
  readonly dryRunId: string | undefined
  /** Why the dry run, or a watched run, failed. */
  readonly failure: DryRunFailure | undefined
  readonly error: AppError | undefined
  /** What a reader should know besides, in whole sentences. */
  readonly notices: readonly string[]
}

/** One deploy while it is going on. */
export interface Deployment extends DeployContext {
  readonly desired: Desired
  readonly name: string
  readonly arn: string
  readonly options: DeployOptions
  readonly journal: Journal
  /** By the monotonic clock; infinite without a limit. */
  readonly endsAtMs: number
}

/** What has happened so far: what is said when the deploy ends early. The one place of a deploy that changes. */
export class Journal {
  live: Live = 'as-before'
  plan: Plan | undefined
  dryRunId: string | undefined
  readonly #notices: string[] = []

  get notices(): readonly string[] {
    return this.#notices
  }

  /** Notes a sentence once. */
  note(text: string): void {
    if (!this.#notices.includes(text)) this.#notices.push(text)
  }
}

/** How a deploy ended without an error. */
export interface Ended {
  readonly action: DeployAction
  readonly failure?: DryRunFailure
}
