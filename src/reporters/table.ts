import type { Reporter, ReportFormat } from './reporter.ts'

/** One line a format; each module is loaded only when its format is asked for. */
export const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  json: async () => (await import('./json.ts')).json,
  junit: async () => (await import('./junit.ts')).junit,
  html: async () => (await import('./html.ts')).htmlReport,
  markdown: async () => (await import('./markdown.ts')).markdown,
  openmetrics: async () => (await import('./openmetrics.ts')).openmetrics,
  tap: async () => (await import('./tap.ts')).tap,
  sarif: async () => (await import('./sarif.ts')).sarif,
}
