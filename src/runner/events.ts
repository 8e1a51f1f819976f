import type { RunReport, StepReport } from './report.ts'

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
