import type { Canary } from '../aws/synthetics-types.ts'
import type { Bundle } from './bundle.ts'
import type { CanarySource } from './manifest.ts'

/** What is wanted of a canary. */
export interface Desired {
  readonly source: CanarySource
  readonly bundle: Bundle
}

/** What a deploy would do. Pure data; nothing in it is secret. */
export type Plan = CreatePlan | UpdatePlan | UnchangedPlan | BlockedPlan

export interface CreatePlan extends PlanAbout {
  readonly action: 'create'
  /** What an interrupted deploy created and did not finish: it was never started. */
  readonly resumes?: Canary
}

/** `live` is the canary that the plan was made against. */
export interface UpdatePlan extends PlanAbout {
  readonly action: 'update'
  readonly live: Canary
  /** At least one. */
  readonly changes: readonly Change[]
  readonly touches: Touches
}

export interface UnchangedPlan extends PlanAbout {
  readonly action: 'unchanged'
  readonly live: Canary
}

/** What of a canary is to be changed: `configuration` can be dry-run, the key, the schedule and the tags cannot. */
export interface Touches {
  readonly configuration: boolean
  readonly key: boolean
  readonly schedule: boolean
  readonly tags: boolean
}

/** The canary is in a state, or of a kind, that a deploy cannot change. Both texts are whole sentences. */
export interface BlockedPlan extends PlanAbout {
  readonly action: 'blocked'
  readonly live: Canary
  readonly reason: string
  readonly hint: string
}

interface PlanAbout {
  readonly name: string
  /** The manifest's path. */
  readonly path: string
  readonly blueprintPath: string
  readonly blueprintSha256: string
  /** What a reader should know before it is deployed, in whole sentences. */
  readonly notes: readonly string[]
}

/** One difference. `field` is AWS's name, dotted: `RunConfig.TimeoutInSeconds`, `Code`, `Tags.team`. */
export interface Change {
  readonly field: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** As text for people; undefined when there is none, or when it cannot be known (environment variables). */
  readonly from: string | undefined
  readonly to: string | undefined
  /** Why it counts as changed, when that is not plain: `the code was changed outside of canary-preflight`. */
  readonly because?: string
}

/** What a plan has to know besides the manifest. */
export interface Asked {
  readonly verification?: Verification | undefined
  /** Whether the canary is to run; undefined leaves it as it is. */
  readonly start?: boolean | undefined
}

/** What the verification had that the deployed canary will not have. */
export interface Verification {
  /** Names of variables given from outside of the blueprint, and where from: `--var`, `input variables`. */
  readonly variables: readonly { readonly name: string; readonly source: string }[]
  /** `NAME` or `NAME:KEY` of secrets given from outside of Secrets Manager. */
  readonly secrets: readonly { readonly name: string; readonly source: string }[]
  readonly rewrites: readonly { readonly from: string; readonly to: string }[]
}
