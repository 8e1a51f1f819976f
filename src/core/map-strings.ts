/** A copy of `value` with every string in it replaced by `change(text, path)`. Keys, and whatever is not a string, stay. */
export function mapStrings<T>(value: T, change: (text: string, path: readonly (string | number)[]) => string): T {
  // The shape does not change, which the compiler cannot see through a recursion over unknown members.
  return mapped(value, [], change) as T
}

function mapped(
  value: unknown,
  path: readonly (string | number)[],
  change: (text: string, path: readonly (string | number)[]) => string,
): unknown {
  if (typeof value === 'string') return change(value, path)
  if (Array.isArray(value)) return value.map((item: unknown, index) => mapped(item, [...path, index], change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, [...path, key], change)]))
}
