import type { Range } from './span.ts'

export type Severity = 'error' | 'warning' | 'notice'

/** Who objects: `syntax` and `schema` are what AWS itself refuses, `rule` is what only this tool objects to. */
export type DiagnosticSource = 'syntax' | 'schema' | 'rule'

/** One thing that is wrong, or looks wrong, at one place of one file. */
export interface Diagnostic extends Range {
  readonly severity: Severity
  readonly source: DiagnosticSource
  /** Stable and documented in docs/diagnostics.md. */
  readonly code: string
  /** What was found and what is allowed, one sentence. */
  readonly message: string
  /** What to do next. */
  readonly hint?: string
  /** RFC 6901 JSON Pointer of the value that is to blame; empty for the whole file. */
  readonly pointer: string
  /** The range may hold a credential: whoever shows the source masks it there. */
  readonly isSensitive?: true
}

/** Position first, then severity, then code: the order in which every face shows diagnostics. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    severityRank[a.severity] - severityRank[b.severity] ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  )
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }
