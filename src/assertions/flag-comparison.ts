import type { Outcome } from './verdict.ts'

/** For the assertion types without an operator: something is so, and the blueprint says whether it should be. */
export function compareFlag(comparison: {
  readonly actual: boolean
  readonly wanted: boolean
  /** How people call each: `['authoritative', 'not authoritative']`. */
  readonly words: readonly [whenTrue: string, whenFalse: string]
  readonly subject: string
  readonly because?: string | undefined
}): Outcome {
  const { actual, wanted, subject, because } = comparison
  const [whenTrue, whenFalse] = comparison.words
  const word = actual ? whenTrue : whenFalse
  const passed = actual === wanted
  const reason = because === undefined ? '' : ` (${because})`
  const wish = passed ? '' : `, expected it to be ${wanted ? whenTrue : whenFalse}`
  return { passed, actual: `${word}${reason}`, message: `${subject} is ${word}${reason}${wish}.` }
}
