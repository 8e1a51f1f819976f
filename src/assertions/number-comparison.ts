import { notEvaluable, type Outcome } from './verdict.ts'

export type NumberOperator = 'EQUALS' | 'NOT_EQUALS' | 'GREATER_THAN' | 'LESS_THAN'

/** `equals 200`, `is less than 500 ms`. */
export function expectedNumber(operator: NumberOperator, wanted: number, unit = ''): string {
  return `${words[operator].fact} ${withUnit(wanted, unit)}`
}

/** Compares `actual` as it is; `shown` is how people see it, which may be rounded. */
export function compareNumber(comparison: {
  readonly subject: string
  readonly operator: NumberOperator
  readonly actual: number
  readonly wanted: number
  readonly unit?: string
  readonly shown?: string
}): Outcome {
  const { subject, operator, actual, wanted, unit = '' } = comparison
  if (!Number.isFinite(actual) || !Number.isFinite(wanted)) {
    return notEvaluable('not a number', `${subject} cannot be compared: ${actual} with ${wanted}.`)
  }
  const shown = comparison.shown ?? withUnit(actual, unit)
  const passed = holds(operator, actual, wanted)
  const wish = passed ? '' : `, expected it to ${words[operator].wish} ${withUnit(wanted, unit)}`
  return { passed, actual: shown, message: `${subject} is ${shown}${wish}.` }
}

function holds(operator: NumberOperator, actual: number, wanted: number): boolean {
  switch (operator) {
    case 'EQUALS':
      return actual === wanted
    case 'NOT_EQUALS':
      return actual !== wanted
    case 'GREATER_THAN':
      return actual > wanted
    case 'LESS_THAN':
      return actual < wanted
  }
}

function withUnit(value: number, unit: string): string {
  return unit === '' ? String(value) : `${value} ${unit}`
}

const words: Readonly<Record<NumberOperator, { fact: string; wish: string }>> = {
  EQUALS: { fact: 'equals', wish: 'equal' },
  NOT_EQUALS: { fact: 'does not equal', wish: 'differ from' },
  GREATER_THAN: { fact: 'is greater than', wish: 'be greater than' },
  LESS_THAN: { fact: 'is less than', wish: 'be less than' },
}
