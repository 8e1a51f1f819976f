import type { Diagnostic } from '../core/diagnostic.ts'
import type { Document } from './document.ts'
import type { Blueprint } from './generated/blueprint.ts'

/** What everything that shows diagnostics needs of a file, whatever kind of file it is. */
export interface JudgedFile {
  /** No diagnostic is an error. */
  readonly valid: boolean
  /** As the user named it, with forward slashes. */
  readonly path: string
  /** Of the bytes on disk, lower-case hex. */
  readonly sha256: string
  readonly diagnostics: readonly Diagnostic[]
  /** Undefined when the text is not JSON at all. */
  readonly document: Document | undefined
}

/** A blueprint after validation: all its diagnostics, sorted, and the blueprint when no error is among them. */
export type ValidatedFile = ValidFile | InvalidFile

export interface ValidFile {
  readonly valid: true
  /** As the user named it, with forward slashes. */
  readonly path: string
  /** Of the bytes on disk, lower-case hex: what is verified is what is deployed. Made when it is first asked for. */
  readonly sha256: string
  readonly diagnostics: readonly Diagnostic[]
  readonly document: Document
  readonly blueprint: Blueprint
}

export interface InvalidFile {
  readonly valid: false
  readonly path: string
  readonly sha256: string
  readonly diagnostics: readonly Diagnostic[]
  /** Undefined when the text is not JSON at all. */
  readonly document: Document | undefined
}
