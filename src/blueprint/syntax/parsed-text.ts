import type { Node } from 'jsonc-parser'
import type { SyntaxProblem } from './problem.ts'

/** What a text turned out to hold. */
export interface ParsedText {
  readonly root: Node | undefined
  readonly value: unknown
  readonly problems: readonly SyntaxProblem[]
  /** Whether, all problems considered, it is plain what was meant, so that validating on makes sense. */
  readonly isMeaningClear: boolean
}
