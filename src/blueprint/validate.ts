import type { Diagnostic } from '../core/diagnostic.ts'
import type { Document } from './document.ts'
import { blueprintWords } from './explain/blueprint-words.ts'
import { wrongKind } from './file-kind.ts'
import type { Blueprint } from './generated/blueprint.ts'
import { validate } from './generated/validate.js'
import { inventedShape } from './invented-shape.ts'
import { judged, limited, refusals } from './judge-document.ts'
import { type ParsedDocument, parseDocument } from './parse-document.ts'
import { runRules } from './rules/table.ts'
import { sha256Of } from './sha256.cjs'
import { decodeText } from './syntax/decode.ts'
import type { ValidatedFile } from './validated-file.ts'

/** Everything there is to say about one file without running it: syntax, then AWS's schema, then our own rules. A file that is
 *  something else, or has a shape of its own, gets one sentence. Never throws, whatever the bytes are. */
export function validateBlueprint({
  path,
  bytes,
  parsed = parseDocument({ path, bytes }),
}: FileToValidate): ValidatedFile {
  // A copy: whatever becomes of the caller's bytes, the hash is of what was validated.
  const own = new Uint8Array(bytes)
  const { document } = parsed
  const { isValid, diagnostics } = verdictOn({ path, bytes, parsed })
  const file = {
    path,
    get sha256() {
      return sha256Of(own)
    },
    diagnostics,
  }
  // The schema accepted it, and the type is generated from the schema.
  if (isValid && document !== undefined) {
    return Object.assign(file, { valid: true as const, document, blueprint: document.value as Blueprint })
  }
  return Object.assign(file, { valid: false as const, document })
}

export interface FileToValidate {
  readonly path: string
  readonly bytes: Uint8Array
  /** Of these bytes, when they were parsed before. */
  readonly parsed?: ParsedDocument
}

function verdictOn(file: Required<FileToValidate>): ReturnType<typeof judged> {
  const { path, bytes, parsed } = file
  const { document, diagnostics: syntax } = parsed
  const wrong = wrongKind({ path, parsed, text: document?.text ?? decodeText(bytes).text }, 'blueprint')
  if (wrong !== undefined) return { isValid: false, diagnostics: [wrong] }
  if (document === undefined) return { isValid: false, diagnostics: limited(syntax) }
  const shape = inventedShape(document)
  if (shape !== undefined) return judged({ syntax, schema: [shape], rules: [] })
  return judged({ syntax, schema: schemaDiagnostics(document), rules: runRules(document) })
}

/** What AWS's schema refuses. Empty exactly when ajv accepts the document. */
export function schemaDiagnostics(document: Document): Diagnostic[] {
  return refusals(document, { accepts: validate, words: blueprintWords })
}
