import type { Observation } from '../checks/observation.ts'
import type { Show } from '../core/visible.ts'

/** What became of one assertion. `passed: false` covers both "is otherwise" and "could not be evaluated":
 *  an assertion that cannot be evaluated is never passed. */
export interface Verdict extends Outcome {
  /** What the blueprint asks for, for people: `equals 200`. */
  readonly expected: string
}

/** A verdict without what was asked for. */
export interface Outcome {
  readonly passed: boolean
  /** What was there: `503`, `no such header`. Holds at most `LONGEST_SHOWN` UTF-16 units of any value. */
  readonly actual: string
  /** One sentence: `Status code is 503, expected it to equal 200.` */
  readonly message: string
  readonly hint?: string
}

/** One type of assertion. All functions are pure. */
export interface Evaluator<A, O> {
  /** What of an observation it is about; undefined for an observation that it cannot be about. */
  readonly of: (observation: Observation) => O | undefined
  readonly expected: (assertion: A, show: Show) => string
  readonly evaluate: (assertion: A, observation: O, show: Show) => Outcome
  /** Whether it takes the place of what a step asks for without saying so; whatever it asks when absent. */
  readonly expectsProblem?: (assertion: A) => boolean
}

/** The outcome of an assertion that cannot be evaluated, which is a failed one. `actual` says why in two or three words. */
export function notEvaluable(actual: string, message: string, hint?: string): Outcome {
  return { passed: false, actual, message, ...(hint === undefined ? {} : { hint }) }
}
