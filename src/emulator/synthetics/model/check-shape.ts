import { ApiError } from '../api-error.ts'
import type { Shape } from './shape.ts'

/** Throws what the API answers to a value that its model does not allow: SerializationException for a wrong type, else one
 *  refusal that lists all broken constraints. Unknown members are ignored: clients may be newer. */
export function checkShape(value: unknown, shape: Shape, refusal: (message: string) => ApiError): void {
  const problems = problemsOf(value, shape, '')
  if (problems.length === 0) return
  const head = `${problems.length} validation ${problems.length === 1 ? 'error' : 'errors'} detected: `
  throw refusal(head + problems.join('; '))
}

function problemsOf(value: unknown, shape: Shape, at: string): string[] {
  switch (shape.type) {
    case 'string':
      if (typeof value !== 'string') throw wrongType(value, 'a String', at)
      return textProblems(value, shape, at)
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(value, 'an Integer', at)
      return boundProblems({ size: value, shown: String(value), noun: 'value' }, shape, at)
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(value, 'a Boolean', at)
      return []
    case 'blob':
      if (typeof value !== 'string' || !isBase64(value)) throw wrongType(value, 'a Blob (base64)', at)
      return boundProblems(
        { size: Buffer.byteLength(value, 'base64'), shown: 'java.nio.HeapByteBuffer', noun: 'length' },
        shape,
        at,
      )
    case 'list':
      if (!Array.isArray(value)) throw wrongType(value, 'a List', at)
      return [
        ...boundProblems({ size: value.length, shown: shown(value), noun: 'length' }, shape, at),
        ...value.flatMap((item, index) => problemsOf(item, shape.of, `${at}.${index + 1}.member`)),
      ]
    case 'map':
      return mapProblems(value, shape, at)
    case 'structure':
      return structureProblems(value, shape, at)
  }
}

type Of<T extends Shape['type']> = Extract<Shape, { type: T }>

function textProblems(value: string, shape: Of<'string'>, at: string): string[] {
  const { oneOf, pattern } = shape
  const broken = (constraint: string): string => sentence(value, at, constraint)
  return [
    ...boundProblems({ size: value.length, shown: value, noun: 'length' }, shape, at),
    ...(oneOf === undefined || oneOf.includes(value)
      ? []
      : [broken(`Member must satisfy enum value set: [${[...oneOf].sort().join(', ')}]`)]),
    ...(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value)
      ? []
      : [broken(`Member must satisfy regular expression pattern: ${pattern}`)]),
  ]
}

function mapProblems(value: unknown, shape: Of<'map'>, at: string): string[] {
  if (!isObject(value)) throw wrongType(value, 'a Map', at)
  const entries = Object.entries(value)
  return [
    ...boundProblems({ size: entries.length, shown: shown(value), noun: 'length' }, shape, at),
    ...entries.flatMap(([key, item]) => [
      ...problemsOf(key, shape.key, `${at}.key`),
      ...problemsOf(item, shape.value, `${at}.${key}.member`),
    ]),
  ]
}

function structureProblems(value: unknown, shape: Of<'structure'>, at: string): string[] {
  if (!isObject(value)) throw wrongType(value, 'a Structure', at)
  const below = (name: string): string => `${at === '' ? '' : `${at}.`}${name.charAt(0).toLowerCase()}${name.slice(1)}`
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const given = Object.hasOwn(value, name) ? value[name] : undefined
    if (given !== undefined && given !== null) return problemsOf(given, member, below(name))
    return shape.required?.includes(name) === true
      ? [`Value null at '${below(name)}' failed to satisfy constraint: Member must not be null`]
      : []
  })
}

function boundProblems(
  { size, shown, noun }: { readonly size: number; readonly shown: string; readonly noun: 'value' | 'length' },
  { min, max }: { readonly min?: number; readonly max?: number },
  at: string,
): string[] {
  return [
    ...(max !== undefined && size > max
      ? [sentence(shown, at, `Member must have ${noun} less than or equal to ${max}`)]
      : []),
    ...(min !== undefined && size < min
      ? [sentence(shown, at, `Member must have ${noun} greater than or equal to ${min}`)]
      : []),
  ]
}

function sentence(value: string, at: string, constraint: string): string {
  return `Value '${value.slice(0, LONGEST_SHOWN)}' at '${at}' failed to satisfy constraint: ${constraint}`
}

/** UTF-16 units of a value that a refusal repeats. */
const LONGEST_SHOWN = 1024

function shown(value: unknown): string {
  return JSON.stringify(value)
}

function wrongType(value: unknown, wanted: string, at: string): ApiError {
  const given = value === null ? 'null' : Array.isArray(value) ? 'a List' : `a ${typeof value}`
  return new ApiError(400, 'SerializationException', `${given} can not be converted to ${wanted} at '${at}'.`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)
}
