import { LONGEST_IN_MESSAGE, type Show } from '../core/show.ts'
import { compareText, type TextOperator, wish } from './text-comparison.ts'
import { notEvaluable, type Outcome } from './verdict.ts'

/** Compares one field of a distinguished name. */
export function compareField(comparison: {
  readonly owner: 'subject' | 'issuer'
  readonly name: Readonly<Record<string, string | undefined>>
  readonly field: string
  readonly operator: TextOperator
  readonly wanted: string
  readonly show: Show
}): Outcome {
  const { owner, name, field, operator, wanted, show } = comparison
  const actual = Object.hasOwn(name, field) ? name[field] : undefined
  if (actual === undefined) {
    const fields = Object.keys(name).filter((key) => name[key] !== undefined)
    const there = fields.length === 0 ? 'it is empty' : `it has ${show(fields.join(', '), LONGEST_IN_MESSAGE)}`
    const message = `The certificate's ${owner} has no ${field} (${there}), ${wish(operator, wanted, show)}.`
    return notEvaluable('no such field', message)
  }
  return compareText({ subject: `Certificate ${owner} ${field}`, operator, actual, wanted, show })
}
