import { isSensitive } from '../core/credential-names.ts'
import { compareDiagnostics, type Diagnostic } from '../core/diagnostic.ts'
import { LineIndex } from '../core/span.ts'
import type { CodeEntry } from './code-entry.ts'
import type { Document } from './document.ts'
import { SYNTAX_CODES } from './syntax/codes.ts'
import { decodeText } from './syntax/decode.ts'
import { parseText } from './syntax/parser.ts'
import type { SyntaxProblem } from './syntax/problem.ts'

export interface ParsedDocument {
  /** Undefined when the text is not JSON and what was meant is not plain. With a comment or an unquoted key it is there
   *  beside its diagnostics, so that one pass can report the rest of what is wrong. */
  readonly document: Document | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a file as strict JSON and remembers where everything stands. Refuses, with an error for each mistake, all that
 *  JSON.parse refuses, and besides: a byte order mark, lone surrogates, numbers beyond 1.8e308, more than 100 levels, more
 *  than 100,000 values, more than 5 MiB. Never throws. */
export function parseDocument({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): ParsedDocument {
  const decoded = decodeText(bytes)
  const text = decoded.text ?? ''
  const lines = new LineIndex(text)
  const diagnosticsFrom = (problems: readonly SyntaxProblem[]): Diagnostic[] =>
    problems.map((problem) => diagnosticFrom(problem, { text, lines })).sort(compareDiagnostics)
  if (decoded.text === undefined) return { document: undefined, diagnostics: diagnosticsFrom(decoded.problems) }
  const { root, value, problems, isMeaningClear } = parseText(text, lines)
  const diagnostics = diagnosticsFrom([...decoded.problems, ...problems])
  if (root === undefined || !isMeaningClear) return { document: undefined, diagnostics }
  const document = { path, text, value, root, lines }
  return { document, diagnostics }
}

function diagnosticFrom(
  problem: SyntaxProblem,
  { text, lines }: { readonly text: string; readonly lines: LineIndex },
): Diagnostic {
  const { code, message, pointer, offset, length } = problem
  const entry: CodeEntry = SYNTAX_CODES[code]
  const hint = problem.hint ?? entry.hint
  const about = {
    severity: entry.severity,
    source: 'syntax',
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  } as const
  // A key is no credential, even among headers and variables.
  const isKey = code === 'KEY_DUPLICATE'
  const sensitive =
    !isKey && isSensitive(pointer, text.slice(offset, offset + length)) ? ({ isSensitive: true } as const) : {}
  return { ...about, pointer, ...sensitive, ...lines.rangeOf({ offset, length }) }
}
