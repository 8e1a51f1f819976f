import type { Diagnostic } from '../core/diagnostic.ts'
import type { Document } from './document.ts'
import type { Blueprint } from './generated/blueprint.ts'

/** A file after it was judged: all its diagnostics, sorted, and what it holds (`Held`) when no error is among them. A blueprint
 *  unless it says otherwise; `ValidatedFile<object>` is a file of any kind. */
export type ValidatedFile<Held extends object = HeldBlueprint> = Valid<Held> | Invalid

export type Valid<Held extends object = HeldBlueprint> = Judged &
  Held & { readonly valid: true; readonly document: Document }

export interface Invalid extends Judged {
  readonly valid: false
  /** Undefined when the text is not JSON at all. */
  readonly document: Document | undefined
}

interface HeldBlueprint {
  readonly blueprint: Blueprint
}

interface Judged {
  /** As the user named it, with forward slashes. */
  readonly path: string
  /** Of the bytes on disk, lower-case hex: what is verified is what is deployed. Of a blueprint made when it is first asked for. */
  readonly sha256: string
  readonly diagnostics: readonly Diagnostic[]
}

/** A file of any kind. That it is valid has to be said: of very many diagnostics not all are kept. */
export function validatedFrom(file: Omit<Invalid, 'valid'>, isValid: boolean): ValidatedFile<object> {
  const { document } = file
  return isValid && document !== undefined ? { ...file, document, valid: true } : { ...file, valid: false }
}
