import type { LineIndex, Range } from '../core/span.ts'
import { cut } from '../core/visible.ts'
import type { Status } from '../runner/report/report.ts'
import { type Html, html, multiline, NOTHING } from './html-text.ts'
import type { ReportContext } from './reporter.ts'
import { SYMBOLS } from './status-text.ts'

/** The status as a word with its symbol: the colour only repeats it. */
export function statusBadge(status: Status, text: string = status): Html {
  return html`<span class="status ${status}"><span aria-hidden="true">${SYMBOLS[status]}</span> ${text}</span>`
}

/** A value as code; a long one opens on demand. */
export function shownValue(text: string): Html {
  if (text === '') return html`<em>(empty)</em>`
  if (text.length <= SHORT_VALUE && !text.includes('\n')) return html`<code>${text}</code>`
  return html`<details><summary><code>${cut(text.replaceAll('\n', ' '), PREVIEW)}</code></summary><pre tabindex="0">${multiline(text)}</pre></details>`
}

/** `path:line:column`, linked when an address of the line is known. */
export function placeOf(path: string, { line, column }: Pick<Range, 'line' | 'column'>, context: ReportContext): Html {
  return linkOf(`${path}:${line}:${column}`, context.linkTo?.(path, line))
}

/** `text`, linked when there is an address. */
export function linkOf(text: string, url: string | undefined): Html {
  // Only a web address: what comes from outside must not become a script.
  return url !== undefined && /^https?:\/\//.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`
}

/** Name and value pairs; those without a value are left out. */
export function facts(pairs: readonly (readonly [name: string, value: Html | undefined])[]): Html {
  const present = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [html`<dt>${name}</dt><dd>${value}</dd>`],
  )
  return present.length === 0 ? NOTHING : html`<dl class="facts">${present}</dl>`
}

/** The lines of the blueprint that are to blame with one before and after, the range marked; nothing when the text is
 *  not at hand. */
export function excerpt(path: string, range: Range, lines: LineIndex | undefined): Html {
  if (lines === undefined || range.line < 1 || range.line > lines.lineCount) return NOTHING
  const first = Math.max(1, range.line - 1)
  const last = Math.min(lines.lineCount, Math.min(range.endLine, range.line + MOST_LINES - 1) + 1)
  const rows = Array.from({ length: last - first + 1 }, (_, at) => {
    const line = first + at
    return html`${String(line).padStart(5)} | ${marked(lines.lineText(line), line, range)}\n`
  })
  return html`<pre tabindex="0" role="group" aria-label="Excerpt of ${path}, line ${range.line}">${rows}</pre>`
}

const SHORT_VALUE = 200
const PREVIEW = 120
const LONGEST_LINE = 200

const MOST_LINES = 8

function marked(text: string, lineNumber: number, { line, column, endLine, endColumn }: Range): Html {
  if (lineNumber < line || lineNumber > endLine) return html`${text.slice(0, LONGEST_LINE)}`
  const start = lineNumber === line ? column - 1 : text.length - text.trimStart().length
  const from = Math.min(start, text.length)
  const to = Math.max(from, lineNumber === endLine ? Math.min(endColumn - 1, text.length) : text.length)
  const before = text.slice(Math.max(0, from - LONGEST_LINE), from)
  return html`${before}<mark>${text.slice(from, Math.min(to, from + LONGEST_LINE))}</mark>${text.slice(to, to + LONGEST_LINE)}`
}
