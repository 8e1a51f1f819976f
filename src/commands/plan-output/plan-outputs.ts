import type { PlanFormat, PlanOutput } from './plan-output.ts'

/** One line a format; each module is loaded only when its format is asked for. */
export const PLAN_OUTPUTS: Readonly<Record<PlanFormat, () => Promise<PlanOutput>>> = {
  text: async () => (await import('./plan-text.ts')).planText,
  json: async () => (await import('./plan-json.ts')).planJson,
  markdown: async () => (await import('./plan-markdown.ts')).planMarkdown,
}
