import type { ValidatedFile } from '../blueprint/validated-file.ts'
import type { Diagnostic } from '../core/diagnostic.ts'

/** `validate --format json`, schema version 1: one JSON document, line feed at its end. */
export function validationJson(files: readonly ValidatedFile<object>[]): string {
  const document = {
    schemaVersion: 1,
    files: files.map(({ path, valid, sha256, diagnostics }) => ({
      path,
      valid,
      sha256,
      diagnostics: diagnostics.map(memberOf),
    })),
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** The members by name: whatever else a diagnostic may come to carry is not part of the contract. */
function memberOf(diagnostic: Diagnostic): Diagnostic {
  const { severity, source, code, message, hint, pointer, line, column, endLine, endColumn } = diagnostic
  return {
    severity,
    source,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    pointer,
    line,
    column,
    endLine,
    endColumn,
  }
}
