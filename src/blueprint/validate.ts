import { compareDiagnostics, type Diagnostic } from '../core/diagnostic.ts'
import type { CodeEntry } from './code-entry.ts'
import { TOO_MANY_PROBLEMS } from './diagnostic-codes.ts'
import type { Document } from './document.ts'
import { SCHEMA_CODES } from './explain/codes.ts'
import { explainDocument } from './explain/explain.ts'
import type { SchemaProblem } from './explain/subject.ts'
import type { Blueprint } from './generated/blueprint.ts'
import { validate } from './generated/validate.js'
import { MAX_PROBLEMS } from './limits.ts'
import { parseDocument } from './parse-document.ts'
import { runRules } from './rules/table.ts'
import { isSensitive } from './sensitive.ts'
import { sha256Of } from './sha256.cjs'
import type { ValidatedFile } from './validated-file.ts'

/** Everything there is to say about one file without running it: syntax, then AWS's schema, then our own rules.
 *  Never throws, whatever the bytes are. */
export function validateBlueprint({
  path,
  bytes,
}: {
  readonly path: string
  readonly bytes: Uint8Array
}): ValidatedFile {
  // A copy: whatever becomes of the caller's bytes, the hash is of what was validated.
  const own = new Uint8Array(bytes)
  const { document, diagnostics: syntax } = parseDocument({ path, bytes })
  if (document === undefined) {
    return {
      valid: false,
      path,
      get sha256() {
        return sha256Of(own)
      },
      diagnostics: limited(syntax),
      document,
    }
  }
  const schema = schemaDiagnostics(document).filter((diagnostic) => !isConsequence(diagnostic, syntax))
  const blamed = schema.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer)
  const rules = runRules(document).filter(({ pointer }) => !blamed.some((above) => isAtOrBelow(pointer, above)))
  const diagnostics = limited([...syntax, ...schema, ...rules].sort(compareDiagnostics))
  const isValid = ![...syntax, ...schema, ...rules].some(({ severity }) => severity === 'error')
  if (!isValid) {
    return {
      valid: false,
      path,
      get sha256() {
        return sha256Of(own)
      },
      diagnostics,
      document,
    }
  }
  // The schema accepted it, and the type is generated from the schema.
  return {
    valid: true,
    path,
    get sha256() {
      return sha256Of(own)
    },
    diagnostics,
    document,
    blueprint: document.value as Blueprint,
  }
}

/** What AWS's schema refuses. Empty exactly when ajv accepts the document. */
export function schemaDiagnostics(document: Document): Diagnostic[] {
  if (validate(document.value)) return []
  const problems = explainDocument(document.root)
  return (problems.length === 0 ? [unexplained] : problems).map((problem) => diagnosticFrom(problem, document))
}

// Out of reach as long as every keyword of the schema is explained; there so that a new one can never pass as valid.
const unexplained: SchemaProblem = {
  code: 'TYPE_WRONG',
  span: { offset: 0, length: 1 },
  pointer: '',
  message: 'The schema refuses this blueprint for a reason that canary-preflight has no words for.',
  hint: 'Please report it, with the file.',
}

function diagnosticFrom(problem: SchemaProblem, { lines, text }: Document): Diagnostic {
  const { code, message, pointer } = problem
  const entry: CodeEntry = SCHEMA_CODES[code]
  const hint = problem.hint ?? entry.hint
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

function isAtOrBelow(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`)
}

/** Beyond the limit the rest is one notice. What the excerpts must mask comes first, then errors. */
function limited(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
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
