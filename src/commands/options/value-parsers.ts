import { AppError } from '../../core/app-error.ts'
import { didYouMean } from '../../core/suggest.ts'
import { messageOf } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'

/** One value as it was given. */
export interface Given {
  readonly text: string
  /** Begins a sentence: `Option --timeout`, `Input "variables", line 2,`. */
  readonly label: string
  /** Says in a report where a value came from: `--var`, `input variables`. */
  readonly source: string
  /** One line of several. It may be the middle of a value that has line breaks. */
  readonly isLine?: boolean
}

/** The label before a colon: `Input "variables", line 2`. */
export function labelOf({ label }: Given): string {
  return label.replace(/,$/, '')
}

/** The error for a value that is not of its form: what was wanted, what was found. */
export function invalidValue(given: Given, wanted: string, hint?: string): AppError {
  const found = given.text === '' ? 'it is empty' : `it was ${quoted(given.text)}`
  return new AppError(
    'OPTION_INVALID',
    `${given.label} must be ${wanted}; ${found}.`,
    hint === undefined ? {} : { hint },
  )
}

/** Any text but the empty one. */
export function parseText(given: Given): string {
  if (given.text === '') throw new AppError('OPTION_INVALID', `${given.label} must not be empty.`)
  if (given.text.includes('\0')) throw invalidValue(given, 'text without a NUL character')
  return given.text
}

/** A whole number in decimal digits, within the range of the option. */
export function parseInteger(given: Given, { min, max }: { readonly min: number; readonly max: number }): number {
  const value = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN
  if (!(value >= min && value <= max)) throw invalidValue(given, `a whole number from ${min} to ${max}`)
  return value
}

/** `500ms`, `20s`, `2m`, `1h`: milliseconds. */
export function parseDuration(given: Given, limits: { readonly minMs: number; readonly maxMs: number }): number {
  const match = /^(\d{1,12})(ms|s|m|h)$/.exec(given.text)
  const wanted = 'a duration such as 500ms, 20s or 2m'
  if (match === null) {
    const hint = /^\d+$/.test(given.text)
      ? `Add the unit: ${given.text}s for seconds, ${given.text}ms for milliseconds.`
      : 'Write a whole number and a unit without a space: ms, s, m or h.'
    throw invalidValue(given, wanted, hint)
  }
  const valueMs = Number(match[1]) * (millisecondsOf[match[2] ?? ''] ?? Number.NaN)
  if (!(valueMs >= limits.minMs && valueMs <= limits.maxMs)) {
    throw invalidValue(given, `${wanted}, from ${limits.minMs}ms to ${limits.maxMs / 3_600_000}h`)
  }
  return valueMs
}

const millisecondsOf: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** One of the choices, exactly as written there. */
export function parseChoice<const C extends string>(given: Given, choices: readonly C[]): C {
  const choice = choices.find((candidate) => candidate === given.text)
  if (choice === undefined) throw invalidValue(given, `one of ${choices.join(', ')}`, didYouMean(given.text, choices))
  return choice
}

/** The booleans of YAML 1.2's core schema, which is what GitHub's own inputs accept. */
export function parseBoolean(given: Given): boolean {
  if (/^(?:true|True|TRUE)$/.test(given.text)) return true
  if (/^(?:false|False|FALSE)$/.test(given.text)) return false
  throw invalidValue(given, 'true or false')
}

/** A JavaScript regular expression, without slashes or flags. */
export function parseRegex(given: Given): RegExp {
  try {
    return new RegExp(parseText(given))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    const reason = messageOf(cause).split(': ').at(-1)
    throw new AppError(
      'OPTION_INVALID',
      `${given.label} must be a regular expression; ${quoted(given.text)} is not: ${reason}.`,
      { hint: 'Put a backslash before a character that is meant literally, such as \\( or \\[.', cause },
    )
  }
}

/** The name of an AWS region: it becomes part of a host name. */
export function parseRegion(given: Given): string {
  if (/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(given.text)) return given.text
  throw invalidValue(given, 'the name of an AWS region', 'Write for example eu-west-1')
}

/** `I/N` with I from 1 to N. */
export function parseShard(given: Given): { readonly index: number; readonly total: number } {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(given.text)
  const index = Number(match?.[1] ?? Number.NaN)
  const total = Number(match?.[2] ?? Number.NaN)
  if (!(index >= 1 && index <= total)) {
    throw invalidValue(given, 'I/N with I from 1 to N', 'The first of three shares is 1/3, the last is 3/3.')
  }
  return { index, total }
}
