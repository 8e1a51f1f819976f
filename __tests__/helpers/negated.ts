/** An assertion of an HTTP step, as the blueprint writes it. */
export type WrittenAssertion = Record<string, unknown> & { readonly type: string; readonly operator: string }

/** The assertion that holds exactly when the given one does not. */
export function negated(assertion: WrittenAssertion): WrittenAssertion {
  const { operator, value } = assertion
  const opposite = OPPOSITES[operator]
  if (opposite !== undefined) return { ...assertion, operator: opposite }
  switch (operator) {
    case 'LESS_THAN':
      return { ...assertion, operator: 'GREATER_THAN', value: Number(value) - 1 }
    case 'GREATER_THAN':
      return { ...assertion, operator: 'LESS_THAN', value: Number(value) }
    case 'IN_RANGE':
      return { ...assertion, rangeMin: 599, rangeMax: 599 }
    case 'EXIST':
    case 'EXISTS':
      return { ...assertion, value: value !== true }
    case 'REGEX_MATCH':
      return { ...assertion, value: `^(?!.*${String(value).replace(/^\^/, '')})` }
    default:
      throw new Error(`no opposite of ${operator}`)
  }
}

const OPPOSITES: Readonly<Record<string, string>> = {
  EQUALS: 'NOT_EQUALS',
  NOT_EQUALS: 'EQUALS',
  CONTAINS: 'NOT_CONTAINS',
  NOT_CONTAINS: 'CONTAINS',
}
