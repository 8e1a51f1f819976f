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

/** One line a format; each module is loaded only when its format is asked for. */
export const PLAN_OUTPUTS: Readonly<Record<PlanFormat, () => Promise<PlanOutput>>> = {
  text: async () => (await import('./plan-text.ts')).planText,
  json: async () => (await import('./plan-json.ts')).planJson,
  markdown: async () => (await import('./plan-markdown.ts')).planMarkdown,
}
