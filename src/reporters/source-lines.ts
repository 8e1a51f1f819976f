import { LineIndex } from '../core/span.ts'
import type { ReportContext } from './reporter.ts'

/** The lines of a file for excerpts; undefined when its text is not at hand. */
export type SourceLines = (path: string) => LineIndex | undefined

/** Asks for each text when it is first shown, and once: to take secrets out of it costs as much as it is long, and there may be
 *  an excerpt for each of its lines. */
export function sourceLines(sources: ReportContext['sources']): SourceLines {
  const known = new Map<string, LineIndex | undefined>()
  return (path) => {
    if (!known.has(path)) {
      const text = sources(path)
      known.set(path, text === undefined ? undefined : new LineIndex(text))
    }
    return known.get(path)
  }
}
