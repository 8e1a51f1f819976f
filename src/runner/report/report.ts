import type { Step } from '../../blueprint/generated/blueprint.ts'
import type { Answer, Timings } from '../../checks/observation.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Range } from '../../core/span.ts'

export type Status = 'passed' | 'failed' | 'errored' | 'skipped'

/** The whole report, as `--report json` writes it (report.schema.json). Holds no secret: see `redacted`. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly status: Status
  readonly totals: Totals
  readonly runs: readonly RunReport[]
}

/** Counts over all runs. `steps` and `assertions` are what was in the files, whatever became of them. */
export interface Totals {
  readonly files: number
  readonly invalidFiles: number
  readonly steps: number
  readonly passed: number
  readonly failed: number
  readonly errored: number
  readonly skipped: number
  readonly flaky: number
  readonly assertions: number
  readonly failedAssertions: number
  readonly warnings: number
}

/** One blueprint. An invalid one has status `failed`, diagnostics, and no step that ran. */
export interface RunReport {
  readonly path: string
  readonly sha256: string
  readonly status: Status
  readonly durationMs: number
  readonly diagnostics: readonly Diagnostic[]
  readonly steps: readonly StepReport[]
  /** Why the run as a whole is not green although no step is to blame (no assertion was evaluated). */
  readonly error?: ReportedError
}

export interface StepReport {
  /** Its key in `steps`: "1" to "10". */
  readonly key: string
  readonly name: string
  readonly checkerType: Step['checkerType']
  readonly status: Status
  /** Passed, but not at the first attempt. */
  readonly flaky: boolean
  readonly target: string
  /** ISO 8601, UTC; null for a step that did not start. */
  readonly startedAt: string | null
  readonly durationMs: number
  readonly timings: Timings | null
  /** What the server answered to a step that did not pass. */
  readonly answer?: Answer
  /** All attempts, the last one being the step's own; one unless --retries was given. */
  readonly attempts: readonly AttemptReport[]
  readonly assertions: readonly AssertionReport[]
  /** Names of the variables this step set. Never their values. */
  readonly extracted: readonly string[]
  /** Where the values came from that replaced `${...}` in this step, and what was rewritten. */
  readonly inputs: readonly InputReport[]
  /** Things a reader should know although they do not change the verdict (a redirect that was not followed). */
  readonly warnings: readonly string[]
  readonly error?: ReportedError
  /** Why a skipped step was skipped. */
  readonly skipReason?: string
  /** Of the step's key in the file. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface AttemptReport {
  readonly status: Status
  readonly durationMs: number
  readonly error?: ReportedError
  /** Why an attempt that observed was not the last one: the first thing that was wrong. */
  readonly reason?: string
}

export interface AssertionReport {
  readonly index: number
  readonly type: string
  /** Null for the types that have none (AUTHORITATIVE, CERTIFICATE_VALID...). */
  readonly operator: string | null
  readonly description?: string
  /** `skipped` when the step could not observe, so that nothing was evaluated. */
  readonly status: Status
  readonly expected: string
  readonly actual: string | null
  readonly message: string
  readonly hint?: string
  readonly pointer: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Its place is that of the value to blame, when one is; all of it or nothing. */
export interface ReportedError extends Partial<Range> {
  readonly code: string
  readonly message: string
  readonly hint?: string
  /** Of the value that is to blame, when one is. */
  readonly pointer?: string
}

/** `name` is a variable, an extracted value, a secret, `rewrite`, or `pattern` for what is matched as it stands. `value` is `***` when it is or holds a secret. */
export interface InputReport {
  readonly name: string
  readonly source: string
  readonly value: string
}
