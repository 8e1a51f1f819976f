import { negated } from './negated.js'

/** An assertion of a DNS, SSL or TCP step, as the blueprint writes it. */
export type WrittenCheck = Record<string, unknown> & { readonly type: string; readonly value: unknown }

/** An assertion that is false when the given one is true. */
export function negatedCheck(assertion: WrittenCheck): WrittenCheck {
  const { type, operator, value } = assertion
  // Without an operator: a fact that should be so or not.
  if (typeof operator !== 'string') return { ...assertion, value: value !== true }
  const isNumber = typeof value === 'number'
  if (isNumber && operator === 'EQUALS') return { ...assertion, operator: 'GREATER_THAN' }
  if (type === 'CERTIFICATE_ISSUER') return { ...assertion, operator: 'EQUALS', value: 'Nobody' }
  if (type === 'RESPONSE_DATA' && operator in PATTERNS) {
    const text = String(value).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return { ...assertion, operator: 'REGEX_MATCH', value: PATTERNS[operator]?.(text) }
  }
  return { ...negated({ ...assertion, operator }), value: negated({ ...assertion, operator })['value'] }
}

/** What RESPONSE_DATA has no opposite operator for. */
const PATTERNS: Readonly<Record<string, (text: string) => string>> = {
  EQUALS: (text) => `^(?!${text}$)`,
  STARTS_WITH: (text) => `^(?!${text})`,
  ENDS_WITH: (text) => `(?<!${text})$`,
}
