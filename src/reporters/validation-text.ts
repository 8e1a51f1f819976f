import type { ValidatedFile } from '../blueprint/validated-file.ts'
import { codeFrame } from '../core/code-frame.ts'
import type { Diagnostic, Severity } from '../core/diagnostic.ts'
import { docsLink } from '../core/docs-link.ts'
import type { LineIndex } from '../core/span.ts'
import type { Style } from '../core/style.ts'
import { defuseCommands, visible } from '../core/visible.ts'
import { sourceLines } from './source-lines.ts'
import { validationTotals } from './validation-totals.ts'
import { counted } from './verdict.ts'

export interface ValidationTextOptions {
  /** The text of a file without its credentials; undefined when it is no text. */
  readonly sources: (path: string) => string | undefined
  readonly style: Style
}

/** Every diagnostic with its excerpt, hint and documentation, then one line that sums up. For people. */
export function validationText(files: readonly ValidatedFile<object>[], options: ValidationTextOptions): string {
  const linesOf = sourceLines(options.sources)
  const blocks = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => blockOf({ path, diagnostic, lines: linesOf(path), style: options.style })),
  )
  return [...blocks, summaryOf(files, options.style)].map((block) => `${block}\n`).join('\n')
}

interface Block {
  readonly path: string
  readonly diagnostic: Diagnostic
  readonly lines: LineIndex | undefined
  readonly style: Style
}

function blockOf({ path, diagnostic, lines, style }: Block): string {
  const { line, column, severity, code, message, hint } = diagnostic
  const accent = accentOf(severity, style)
  const place = `${style.bold(visible(path))}:${line}:${column}:`
  const frame = lines === undefined ? [] : codeFrame({ lines, range: diagnostic, style, accent })
  return [
    `${place} ${accent(severity)} ${style.bold(code)}: ${visible(message)}`,
    ...frame.map((row) => `  ${row}`),
    ...(hint === undefined ? [] : [`  hint: ${visible(hint)}`]),
    `  docs: ${style.dim(docsLink(code))}`,
  ]
    .map(defuseCommands)
    .join('\n')
}

function accentOf(severity: Severity, style: Style): (text: string) => string {
  switch (severity) {
    case 'error':
      return style.red
    case 'warning':
      return style.yellow
    case 'notice':
      return style.cyan
  }
}

function summaryOf(files: readonly ValidatedFile<object>[], style: Style): string {
  const totals = validationTotals(files)
  const invalid = totals.files - totals.valid
  const verdict = [
    ...(totals.valid === 0 ? [] : [style.green(`${totals.valid} valid`)]),
    ...(invalid === 0 ? [] : [style.red(`${invalid} invalid`)]),
  ].join(', ')
  const counts = [
    counted(totals.errors, 'error'),
    counted(totals.warnings, 'warning'),
    ...(totals.notices === 0 ? [] : [counted(totals.notices, 'notice')]),
  ].join(', ')
  return `${counted(totals.files, 'file')} checked: ${verdict} (${counts}).`
}
