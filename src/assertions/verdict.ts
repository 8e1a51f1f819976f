/** What became of one assertion. `passed: false` covers both "is otherwise" and "could not be evaluated":
 *  an assertion that cannot be evaluated is never passed. */
export interface Verdict {
  readonly passed: boolean
  /** What the blueprint asks for, for people: `equals 200`. */
  readonly expected: string
  /** What was there: `503`, `no such header`. Cut to a readable length by the reporters, never here. */
  readonly actual: string
  /** One sentence: `Status code is 503, expected it to equal 200.` */
  readonly message: string
  readonly hint?: string
}
