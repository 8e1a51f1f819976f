import type { Plan } from '../../canary/plan.ts'

/** The formats of `plan --format`. */
export type PlanFormat = 'text' | 'json' | 'markdown'

/** The text of any number of plans, line feed at its end. Whatever comes from a manifest or from AWS is escaped for it. */
export type PlanOutput = (plans: readonly Plan[], options?: PlanOutputOptions) => string

export interface PlanOutputOptions {
  /** Text only. */
  readonly colour?: boolean
  /** Markdown only: the most bytes (UTF-8) the text may have. 1 MiB, GitHub's limit of a job summary, unless given. */
  readonly maxBytes?: number
}
