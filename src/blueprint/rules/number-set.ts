/** Numbers an assertion lets through: an interval, without some single numbers. */
export interface NumberSet {
  readonly min: number
  readonly max: number
  readonly isMinOpen: boolean
  readonly isMaxOpen: boolean
  readonly without: readonly number[]
}

/** What a value can be at all. `isWhole`: only whole numbers. */
export interface Domain {
  readonly min: number
  readonly max: number
  readonly isWhole: boolean
}

export const ALL: NumberSet = { min: -Infinity, max: Infinity, isMinOpen: false, isMaxOpen: false, without: [] }

/** The numbers for which the comparison is true; undefined for an operator that compares no numbers. */
export function numbersWhere(operator: string, value: number): NumberSet | undefined {
  switch (operator) {
    case 'EQUALS':
      return { ...ALL, min: value, max: value }
    case 'NOT_EQUALS':
      return { ...ALL, without: [value] }
    case 'GREATER_THAN':
      return { ...ALL, min: value, isMinOpen: true }
    case 'LESS_THAN':
      return { ...ALL, max: value, isMaxOpen: true }
    default:
      return undefined
  }
}

export function intersection(a: NumberSet, b: NumberSet): NumberSet {
  const low = a.min === b.min ? { min: a.min, isMinOpen: a.isMinOpen || b.isMinOpen } : a.min > b.min ? a : b
  const high = a.max === b.max ? { max: a.max, isMaxOpen: a.isMaxOpen || b.isMaxOpen } : a.max < b.max ? a : b
  return {
    min: low.min,
    isMinOpen: low.isMinOpen,
    max: high.max,
    isMaxOpen: high.isMaxOpen,
    without: [...a.without, ...b.without],
  }
}

/** Whether no number of the domain is in the set. */
export function isEmpty(set: NumberSet, domain: Domain): boolean {
  const { min, max, isOpen } = bounds(set, domain)
  if (min > max || (min === max && isOpen)) return true
  if (!domain.isWhole) return min === max && set.without.includes(min)
  const left = max - min + 1
  const removed = new Set(set.without.filter((value) => Number.isInteger(value) && value >= min && value <= max))
  return removed.size >= left
}

/** Whether every number of the domain is in the set. */
export function isEverything(set: NumberSet, domain: Domain): boolean {
  const { min, max, isOpen } = bounds(set, domain)
  const isExcluded = set.without.some(
    (value) => value >= domain.min && value <= domain.max && (!domain.isWhole || Number.isInteger(value)),
  )
  return min === domain.min && max === domain.max && !isOpen && !isExcluded
}

/** The ends of what is left of the domain, whole numbers when the domain is. */
function bounds(set: NumberSet, domain: Domain): { min: number; max: number; isOpen: boolean } {
  if (domain.isWhole) {
    const min = set.isMinOpen ? Math.floor(set.min) + 1 : Math.ceil(set.min)
    const max = set.isMaxOpen ? Math.ceil(set.max) - 1 : Math.floor(set.max)
    return { min: Math.max(min, domain.min), max: Math.min(max, domain.max), isOpen: false }
  }
  const min = Math.max(set.min, domain.min)
  const max = Math.min(set.max, domain.max)
  const isOpen = (set.isMinOpen && set.min === min) || (set.isMaxOpen && set.max === max)
  return { min, max, isOpen }
}
