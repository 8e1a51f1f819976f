import { mayHoldInexactNumber } from '../checks/exact-number.ts'

/** Whether both texts are JSON lists or objects of one value: white space, the order of members and the form of numbers do not
 *  count. No when in doubt (numbers that would be rounded). Throws RangeError when nested too deeply. */
export function isSameJson(a: string, b: string): boolean {
  if (mayHoldInexactNumber(a) || mayHoldInexactNumber(b)) return false
  const [left, right] = [a, b].map(canonical)
  return left !== undefined && left === right
}

function canonical(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.stringify(JSON.parse(text), sorted)
  } catch (error) {
    // No JSON is no same JSON.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
