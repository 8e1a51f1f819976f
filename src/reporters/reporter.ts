import type { Report } from '../runner/report/report.ts'

/** The formats of `--report FORMAT=PATH`. */
export type ReportFormat = 'json' | 'junit' | 'html' | 'markdown' | 'openmetrics' | 'tap' | 'sarif'

/** Turns a report into the text of a file, line feed at its end. Pure: no clock, no file, no environment. */
export type Reporter = (report: Report, context: ReportContext) => string

/** What a reporter may know besides the report. */
export interface ReportContext {
  /** The text of a blueprint, for excerpts; undefined when it is not at hand. */
  readonly sources: (path: string) => string | undefined
  /** A web address of that line, at the commit that was checked. */
  readonly linkTo?: (path: string, line: number) => string | undefined
  /** Markdown only: the most bytes (UTF-8) the text may have. 1 MiB, GitHub's limit of a job summary, unless given. */
  readonly maxBytes?: number
  /** Markdown only: the heading, where the verdict of more than the report stands above it. */
  readonly heading?: string
}
