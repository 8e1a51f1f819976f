import { compileRegex } from '../blueprint/regex.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import { notEvaluable, type Outcome } from './verdict.ts'

export type TextOperator =
  | 'EQUALS'
  | 'NOT_EQUALS'
  | 'CONTAINS'
  | 'NOT_CONTAINS'
  | 'REGEX_MATCH'
  | 'STARTS_WITH'
  | 'ENDS_WITH'

export type TextMatch =
  | { readonly ok: true; readonly holds: boolean }
  | { readonly ok: false; readonly outcome: Outcome }

/** `contains "ok"`, `matches /^ok$/`. */
export function expectedText(operator: TextOperator, wanted: string, show: Show): string {
  return `${words[operator].fact} ${operator === 'REGEX_MATCH' ? `/${show(wanted)}/` : `"${show(wanted)}"`}`
}

/** Whether the operator says that something must not be: it then has to hold for every value there is. */
export function isNegative(operator: TextOperator): boolean {
  return operator === 'NOT_EQUALS' || operator === 'NOT_CONTAINS'
}

/** Whether the comparison holds, or why that cannot be said (a pattern that does not compile). */
export function matchText(operator: TextOperator, actual: string, wanted: string, show: Show): TextMatch {
  if (operator !== 'REGEX_MATCH') return { ok: true, holds: holds(operator, actual, wanted) }
  const compiled = compileRegex(wanted)
  if (compiled.ok) return { ok: true, holds: compiled.regex.test(actual) }
  const said = show(compiled.message, LONGEST_IN_MESSAGE)
  const pattern = show(wanted, LONGEST_IN_MESSAGE)
  return { ok: false, outcome: notEvaluable('not evaluated', `The pattern /${pattern}/ does not compile: ${said}.`) }
}

/** Compares one text. `subject` begins the sentence: `Header "Server"`. */
export function compareText(comparison: {
  readonly subject: string
  readonly operator: TextOperator
  readonly actual: string
  readonly wanted: string
  readonly show: Show
  /** How `actual` is shown when not as it is (a cookie without its value). */
  readonly shown?: string
}): Outcome {
  const { subject, operator, actual, wanted, show } = comparison
  const match = matchText(operator, actual, wanted, show)
  if (!match.ok) return match.outcome
  const shown = comparison.shown ?? actual
  const there = `${subject} is "${show(shown, LONGEST_IN_MESSAGE)}"`
  if (match.holds) return { passed: true, actual: show(shown), message: `${there}.` }
  const hint = differenceHint(operator, actual, wanted)
  return {
    passed: false,
    actual: show(shown),
    message: `${there}, ${wish(operator, wanted, show)}.`,
    ...(hint === undefined ? {} : { hint }),
  }
}

/** `expected it to contain "ok"`: the second half of a failed assertion's sentence. */
export function wish(operator: TextOperator, wanted: string, show: Show): string {
  const shown = show(wanted, LONGEST_IN_MESSAGE)
  return `expected it to ${words[operator].wish} ${operator === 'REGEX_MATCH' ? `/${shown}/` : `"${shown}"`}`
}

/** What is easily overlooked when two texts are compared by eye. */
export function differenceHint(operator: TextOperator, actual: string, wanted: string): string | undefined {
  if (operator === 'REGEX_MATCH' || isNegative(operator)) return undefined
  if (holds(operator, actual.toLowerCase(), wanted.toLowerCase())) return 'Only upper and lower case differ.'
  const compact = withoutSpace(wanted)
  if (compact !== '' && holds(operator, withoutSpace(actual), compact)) return 'Only white space differs.'
  return undefined
}

function holds(operator: Exclude<TextOperator, 'REGEX_MATCH'>, actual: string, wanted: string): boolean {
  switch (operator) {
    case 'EQUALS':
      return actual === wanted
    case 'NOT_EQUALS':
      return actual !== wanted
    case 'CONTAINS':
      return actual.includes(wanted)
    case 'NOT_CONTAINS':
      return !actual.includes(wanted)
    case 'STARTS_WITH':
      return actual.startsWith(wanted)
    case 'ENDS_WITH':
      return actual.endsWith(wanted)
  }
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

const words: Readonly<Record<TextOperator, { fact: string; wish: string }>> = {
  EQUALS: { fact: 'equals', wish: 'equal' },
  NOT_EQUALS: { fact: 'does not equal', wish: 'differ from' },
  CONTAINS: { fact: 'contains', wish: 'contain' },
  NOT_CONTAINS: { fact: 'does not contain', wish: 'not contain' },
  REGEX_MATCH: { fact: 'matches', wish: 'match' },
  STARTS_WITH: { fact: 'starts with', wish: 'start with' },
  ENDS_WITH: { fact: 'ends with', wish: 'end with' },
}
