import type { Step } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'

/** A value on its way into a text of a step. */
export interface PutIn {
  /** `${id}`, as it is written. */
  readonly reference: string
  readonly value: string
  /** What stands before it in the text. */
  readonly before: string
}

/** The value as it may stand at that place. Throws RESOLVED_VALUE_INVALID, without the value, when it would change what an
 *  assertion or an extractor means: a pattern or a path with other signs in it asks for something else. */
export function fitted(put: PutIn, place: TextPlace, pointer: string): string {
  const problem = problemOf(put, place)
  if (problem !== undefined) throw unfit(problem, pointer)
  return place.kind === 'pattern' ? put.value.replaceAll('.', '\\.') : put.value
}

/** Throws RESOLVED_VALUE_INVALID for an empty text that everything contains: such an assertion cannot fail. */
export function checkFilled(text: string, place: TextPlace, pointer: string): void {
  if (place.kind !== 'part' || compact(text, place) !== '') return
  throw unfit(
    {
      message: `After substitution the text of ${place.operator} is empty, and every text contains the empty text.`,
      hint: 'Look at the variables it is made of. For "the value is empty" use EQUALS.',
    },
    pointer,
  )
}

/** Whether a value in a pattern is matched otherwise than a pattern would: its dots are dots. */
export function hasLiteralDots({ value }: PutIn, { kind }: TextPlace): boolean {
  return kind === 'pattern' && value.includes('.')
}

/** What a text of a step is used for, as far as a value put into it could change its meaning. */
export type TextPlace =
  | { readonly kind: 'pattern' | 'part'; readonly operator: string; readonly isHex: boolean }
  | { readonly kind: 'path' }
  | { readonly kind: 'plain' }

/** What the text at `path`, counted from the step, is used for. */
export function placeIn(step: Step, [list, index, field]: readonly (string | number)[]): TextPlace {
  if ((list !== 'assertions' && list !== 'extractors') || typeof index !== 'number') return { kind: 'plain' }
  if (field === 'path') return { kind: 'path' }
  const assertion = list === 'assertions' ? step.assertions?.[index] : undefined
  const operator = assertion !== undefined && 'operator' in assertion ? assertion.operator : ''
  const isHex = assertion !== undefined && 'encoding' in assertion && assertion.encoding === 'HEX'
  if (field === 'regex') return { kind: 'pattern', operator: 'regex', isHex }
  if (field !== 'value') return { kind: 'plain' }
  if (operator === 'REGEX_MATCH') return { kind: 'pattern', operator, isHex }
  return PARTS.has(operator) ? { kind: 'part', operator, isHex } : { kind: 'plain' }
}

const PARTS: ReadonlySet<string> = new Set(['CONTAINS', 'NOT_CONTAINS', 'STARTS_WITH', 'ENDS_WITH'])

interface Unfit {
  readonly message: string
  readonly hint: string
}

function problemOf(put: PutIn, place: TextPlace): Unfit | undefined {
  if (place.kind === 'pattern') return patternProblem(put, place)
  return place.kind === 'path' ? pathProblem(put) : undefined
}

function patternProblem({ reference, value }: PutIn, place: TextPlace): Unfit | undefined {
  if (compact(value, place) === '') {
    return {
      message: `The value of ${reference} in this pattern is empty, so the pattern would match too much.`,
      hint: LOOK,
    }
  }
  if (!/[|()[\]{}*+?^$\\]/.test(value)) return undefined
  const message = `The value of ${reference} has a sign in it that means something in a pattern: one of | ( ) [ ] { } * + ? ^ $ \\.`
  return { message, hint: 'Put only plain text into a pattern, or compare with EQUALS or CONTAINS.' }
}

/** A name, an index or a number: what selects nothing else than itself. */
const PLAIN_PIECE = /^-?[\p{L}\p{N}_]+(?:\.\p{N}+)?$/u

/** Outside of filters a value may also be a whole path of names and indexes. */
const PLAIN_PATH = /^\$?(?:\.?[\p{L}\p{N}_-]+|\[\d+\])+$/u

function pathProblem({ reference, value, before }: PutIn): Unfit | undefined {
  if (value === '') return { message: `The value of ${reference} in this path is empty.`, hint: LOOK }
  const quote = openQuote(before)
  const isFit =
    quote === undefined
      ? PLAIN_PIECE.test(value) || (!before.includes('?') && PLAIN_PATH.test(value) && !isDescent(before, value))
      : !value.includes(quote) && !/[\\\p{Cc}]/u.test(value)
  if (isFit) return undefined
  const where = quote === undefined ? 'outside of quotes' : `between ${quote} and ${quote}`
  const message = `The value of ${reference} has a sign in it that would change this path.`
  return { message, hint: `It stands ${where}: put in a name or a number, or quote the reference.` }
}

function isDescent(before: string, value: string): boolean {
  return before.endsWith('.') && value.startsWith('.')
}

/** The quote that is open at the end of a beginning of a JSONPath. */
function openQuote(before: string): string | undefined {
  let open: string | undefined
  for (let at = 0; at < before.length; at++) {
    const sign = before[at]
    if (open === undefined) open = sign === "'" || sign === '"' ? sign : undefined
    else if (sign === '\\') at += 1
    else if (sign === open) open = undefined
  }
  return open
}

const LOOK = 'Look at where it comes from: a variable, a secret, or what an earlier step extracted.'

/** Of hexadecimal digits white space does not count. */
function compact(text: string, place: TextPlace): string {
  return 'isHex' in place && place.isHex ? text.replaceAll(/\s+/g, '') : text
}

function unfit({ message, hint }: Unfit, pointer: string): AppError {
  return new AppError('RESOLVED_VALUE_INVALID', message, { hint, pointer })
}
