/** An object of the file and where it stands. */
export interface Item {
  readonly pointer: string
  /** Its own members only: made without a prototype. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** `value` as an item; undefined when it is no object. */
export function itemAt(value: unknown, pointer: string): Item | undefined {
  if (!isItem(value)) return undefined
  return { pointer, fields: Object.assign(Object.create(null), value) }
}

export function isItem(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The member's text; undefined when it is absent or no text. */
export function textIn(item: Item, name: string): string | undefined {
  const value = item.fields[name]
  return typeof value === 'string' ? value : undefined
}

/** The member's number; undefined when it is absent, no number, or not finite. */
export function numberIn(item: Item, name: string): number | undefined {
  const value = item.fields[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The member's boolean; undefined when it is absent or no boolean. */
export function flagIn(item: Item, name: string): boolean | undefined {
  const value = item.fields[name]
  return typeof value === 'boolean' ? value : undefined
}

export function hasMember(item: Item, name: string): boolean {
  return item.fields[name] !== undefined
}
