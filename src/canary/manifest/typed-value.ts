import type { Schema } from '../../blueprint/schema/shape.ts'

/** What a text from outside of the file stands for where the schema wants this: `60` a number, `true` a boolean, `a,b` or
 *  `["a","b"]` a list. A text that is none of what is wanted stays one, and the schema says what is wrong with it. */
export function typedValue(text: string, schema: Schema): unknown {
  if ('items' in schema) return listOf(text)
  if (!('type' in schema)) return text
  if ((schema.type === 'integer' || schema.type === 'number') && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) {
    return Number(text)
  }
  if (schema.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function listOf(text: string): unknown[] {
  if (/^\s*\[/.test(text)) {
    try {
      const value: unknown = JSON.parse(text)
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
    } catch {
      // Not JSON: then the bracket is a part of the first item, which will hardly be accepted.
    }
  }
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
