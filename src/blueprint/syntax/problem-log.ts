import { MAX_PROBLEMS } from '../limits.ts'
import type { SyntaxCode } from './codes.ts'
import type { SyntaxProblem } from './problem.ts'

/** A stretch of the text, end exclusive. */
export interface Stretch {
  readonly offset: number
  readonly end: number
}

/** The problems of one text, up to the limit, and whether it is still plain what the text means. */
export class ProblemLog {
  readonly problems: SyntaxProblem[] = []
  readonly #pointer: () => string
  isMeaningClear = true

  /** `pointer` tells where the parser is. */
  constructor(pointer: () => string) {
    this.#pointer = pointer
  }

  /** One more than the limit is kept, so that a file with more can be told from one that has just as many. */
  get isFull(): boolean {
    return this.problems.length > MAX_PROBLEMS
  }

  /** Where the parser is, unless the problem says better. */
  add(problem: Omit<SyntaxProblem, 'pointer'> & { readonly pointer?: string }): void {
    if (!this.isFull) this.problems.push({ pointer: this.#pointer(), ...problem })
  }

  /** A problem after which the text can still be read as it was meant. */
  minor(place: Stretch, code: SyntaxCode, message: string, hint?: string): void {
    const at = { offset: place.offset, length: place.end - place.offset }
    this.add({ code, ...at, message, ...(hint === undefined ? {} : { hint }) })
  }

  /** A problem that leaves open what was meant. */
  unclear(place: Stretch, code: SyntaxCode, message: string, hint?: string): void {
    this.isMeaningClear = false
    this.minor(place, code, message, hint)
  }

  has(code: SyntaxCode): boolean {
    return this.problems.some((problem) => problem.code === code)
  }
}
