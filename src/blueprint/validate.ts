import type { Diagnostic } from '../core/diagnostic.ts'
import type { Document } from './document.ts'
import { blueprintWords } from './explain/blueprint-words.ts'
import type { Blueprint } from './generated/blueprint.ts'
import { validate } from './generated/validate.js'
import { judged, limited, refusals } from './judge-document.ts'
import { parseDocument } from './parse-document.ts'
import { runRules } from './rules/table.ts'
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
  const { isValid, diagnostics } = judged({ syntax, schema: schemaDiagnostics(document), rules: runRules(document) })
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
  return refusals(document, { accepts: validate, words: blueprintWords })
}
