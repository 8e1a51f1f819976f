import { isSensitive } from '../core/credential-names.ts'
import { compareDiagnostics, type Diagnostic } from '../core/diagnostic.ts'
import { TOO_MANY_PROBLEMS } from './diagnostic-codes.ts'
import type { Document } from './document.ts'
import { explainDocument } from './explain/explain.ts'
import type { SchemaProblem } from './explain/subject.ts'
import type { Vocabulary } from './explain/vocabulary.ts'
import { MAX_PROBLEMS } from './limits.ts'

/** What there is to say about one file: by the parser, by its schema, by the rules. */
export interface Objections {
  readonly syntax: readonly Diagnostic[]
  readonly schema: readonly Diagnostic[]
  readonly rules: readonly Diagnostic[]
}

/** All of it in one list, sorted, without what only follows from something else that is said. `isValid` is without an
 *  error, those included that are beyond the limit of what is shown. */
export function judged(objections: Objections): {
  readonly isValid: boolean
  readonly diagnostics: readonly Diagnostic[]
} {
  const { syntax } = objections
  const schema = objections.schema.filter((diagnostic) => !isConsequence(diagnostic, syntax))
  const blamed = new Set(schema.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer))
  const rules = objections.rules.filter(({ pointer }) => !selfAndAbove(pointer).some((above) => blamed.has(above)))
  const all = [...syntax, ...schema, ...rules]
  const isValid = !all.some(({ severity }) => severity === 'error')
  return { isValid, diagnostics: limited(all.sort(compareDiagnostics)) }
}

/** What the schema of a kind of file refuses. Empty exactly when `accepts` does; `accepts` has the verdict. */
export function refusals(
  document: Document,
  { accepts, words }: { readonly accepts: (value: unknown) => boolean; readonly words: Vocabulary },
): Diagnostic[] {
  if (accepts(document.value)) return []
  const problems = explainDocument(document.root, words)
  return (problems.length === 0 ? [unexplained] : problems).map((problem) => diagnosticFrom(problem, document, words))
}

/** Whether a pointer leads to where `above` leads, or below it. */
export function isAtOrBelow(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`)
}

function selfAndAbove(pointer: string): string[] {
  const above = ['']
  for (let end = pointer.indexOf('/', 1); end !== -1; end = pointer.indexOf('/', end + 1))
    above.push(pointer.slice(0, end))
  return [...above, pointer]
}

// Out of reach as long as every keyword of the schema is explained; there so that a new one can never pass as valid.
const unexplained: SchemaProblem = {
  code: 'TYPE_WRONG',
  span: { offset: 0, length: 1 },
  pointer: '',
  message: 'The schema refuses this file for a reason that canary-preflight has no words for.',
  hint: 'Please report it, with the file.',
}

function diagnosticFrom(problem: SchemaProblem, { lines, text }: Document, { codes }: Vocabulary): Diagnostic {
  const { code, message, pointer } = problem
  const hint = problem.hint ?? codes[code]?.hint
  const about = { severity: 'error', source: 'schema', code, message, pointer } as const
  const source = text.slice(problem.span.offset, problem.span.offset + problem.span.length)
  const sensitive = !nameCodes.has(code) && isSensitive(pointer, source) ? ({ isSensitive: true } as const) : {}
  return { ...about, ...(hint === undefined ? {} : { hint }), ...sensitive, ...lines.rangeOf(problem.span) }
}

/** They point at a name, which is no credential, even among headers and variables. */
const nameCodes: ReadonlySet<string> = new Set(['PROPERTY_UNKNOWN', 'PROPERTY_MISSING', 'NAME_INVALID'])

/** Whether a value is refused only for what the syntax error inside it made of it. */
function isConsequence(diagnostic: Diagnostic, syntax: readonly Diagnostic[]): boolean {
  if (diagnostic.code === 'PROPERTY_UNKNOWN') return false
  return syntax.some(
    ({ severity, line, column }) =>
      severity === 'error' &&
      line === diagnostic.line &&
      column >= diagnostic.column &&
      (line < diagnostic.endLine || column < diagnostic.endColumn),
  )
}

/** Beyond the limit the rest is one notice. What the excerpts must mask comes first, then errors. */
export function limited(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MAX_PROBLEMS) return diagnostics
  const rank = ({ isSensitive, severity }: Diagnostic): number => (isSensitive ? 0 : severity === 'error' ? 1 : 2)
  const ranked = [...diagnostics].sort((a, b) => rank(a) - rank(b))
  const kept = ranked.slice(0, MAX_PROBLEMS).sort(compareDiagnostics)
  const last = kept.at(-1) ?? ranked[0]
  if (last === undefined) return kept
  const { line, column, endLine, endColumn, pointer } = last
  const message = `The file has more problems than these; only ${MAX_PROBLEMS} are shown.`
  const { code, severity, source, hint } = TOO_MANY_PROBLEMS
  return [...kept, { severity, source, code, message, hint, pointer, line, column, endLine, endColumn }]
}
