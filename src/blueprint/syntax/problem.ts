import type { SyntaxCode } from './codes.ts'

/** Something that is no JSON, at its place in the text. */
export interface SyntaxProblem {
  readonly code: SyntaxCode
  /** UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly length: number
  /** Of the object or list it stands in, or of the value it is; of a key its member. */
  readonly pointer: string
  readonly message: string
  /** Instead of the hint that all problems of this code share. */
  readonly hint?: string
}
