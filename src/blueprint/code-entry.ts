import type { DiagnosticSource, Severity } from '../core/diagnostic.ts'

/** What docs/diagnostics.md says about one code. */
export interface CodeEntry {
  readonly severity: Severity
  readonly source: DiagnosticSource
  /** A few words. */
  readonly title: string
  /** One or two sentences: what the rule is and where it comes from. */
  readonly about: string
  /** What to do next, where that does not depend on what was found. */
  readonly hint?: string
}
