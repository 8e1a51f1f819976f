import type { RunReport } from '../../runner/report/report.ts'

/** Code to run once, as a canary would. */
export interface CodeRun {
  readonly canaryName: string
  readonly region: string
  readonly zip: Uint8Array | undefined
  /** False for a script, which the emulator cannot run. */
  readonly isBlueprint: boolean
  readonly timeoutMs: number
}

/** What became of it. `log` holds no secret. */
export type CodeOutcome =
  | { readonly kind: 'ran'; readonly report: RunReport; readonly log: readonly string[] }
  /** No blueprint in the code, or none that can be run. */
  | { readonly kind: 'not-run'; readonly reason: string; readonly log: readonly string[] }
  | { readonly kind: 'timed-out' }

/** Runs code. Rejects only with the signal's reason. */
export type CodeRunner = (run: CodeRun, signal: AbortSignal) => Promise<CodeOutcome>
