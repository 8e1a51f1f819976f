import type { JsonLocation } from './json-path.ts'

/** The names and indexes of a path that has nothing else (`$.items[0]['sku']`), or undefined for any other path. Nearly
 *  every path in a blueprint is one, and following it by hand saves a run the loading of the JSONPath library. */
export function plainLocation(path: string): JsonLocation | undefined {
  if (path.length > LONGEST || !plain.test(path)) return undefined
  return [...path.slice(1).matchAll(segment)].map(([, name, index, single, double]) =>
    index === undefined ? (name ?? single ?? double ?? '') : Number(index),
  )
}

/** The value at a location. As RFC 9535 has it, a name selects from objects only and an index from arrays only. */
export function valueAt(
  root: unknown,
  location: JsonLocation,
): { readonly found: true; readonly value: unknown } | { readonly found: false } {
  let value = root
  for (const step of location) {
    if (typeof step === 'number') {
      if (!Array.isArray(value) || step >= value.length) return { found: false }
      value = value[step]
    } else {
      if (!isObject(value) || !Object.hasOwn(value, step)) return { found: false }
      value = value[step]
    }
  }
  return { found: true, value }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LONGEST = 1000

const plain = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9][0-9]{0,8}|'[^'\\\p{Cc}\p{Cs}]*'|"[^"\\\p{Cc}\p{Cs}]*")\])*$/u

const segment = /\.([A-Za-z_][A-Za-z0-9_]*)|\[(?:(\d+)|'([^']*)'|"([^"]*)")\]/gu
