import type { JSONPathEnvironment, JSONPathQuery, JSONValue } from 'json-p3'
import { OUT_OF_TIME, runBounded } from '../core/bounded.ts'
import { messageOf } from '../core/system-error.ts'
import { LONGEST_IN_MESSAGE, readable } from '../core/visible.ts'
import { loadJsonP3 } from './json-p3.cjs'
import { quote } from './show.ts'

/** A JSONPath (RFC 9535) that parsed. */
export interface JsonPath {
  readonly text: string
  /** Only names and indexes: it selects one value or none. */
  readonly isSingular: boolean
  readonly query: JSONPathQuery
}

export type CompiledJsonPath =
  | { readonly ok: true; readonly path: JsonPath }
  /** `offset` is where in the text the problem begins, in UTF-16 code units. */
  | { readonly ok: false; readonly message: string; readonly offset: number }

/** The names and indexes that lead to a value. */
export type JsonLocation = readonly (string | number)[]

/** What a path selected and where, in document order, or why that cannot be said. */
export type JsonPathResult =
  | { readonly ok: true; readonly values: readonly unknown[]; readonly locations: readonly JsonLocation[] }
  | { readonly ok: false; readonly reason: string }

/** Containers within containers that `..` follows. JSON.parse itself goes far deeper, but each level costs the
 *  library a nested generator. */
const DEEPEST_DESCENT = 500

/** Longer texts are no path a person wrote, and the library's parser is quadratic in places. */
export const LONGEST_PATH = 4096

/** Parses a JSONPath by RFC 9535. Nothing in it is ever executed as code. */
export function compileJsonPath(text: string): CompiledJsonPath {
  if (text === '') return { ok: false, message: 'it is empty; a path begins with "$"', offset: 0 }
  if (text.length > LONGEST_PATH) {
    return { ok: false, message: `it is longer than ${LONGEST_PATH} characters`, offset: LONGEST_PATH }
  }
  try {
    const query = environment().compile(text)
    return { ok: true, path: { text, isSingular: query.singularQuery(), query } }
  } catch (error) {
    return { ok: false, ...problemFrom(error, text) }
  }
}

/** Whether the text is a path of names, indexes, `*` and `..` alone: those parse in every dialect and mean the same in
 *  all. Lets `validate` judge the usual path without loading a JSONPath library. */
export function isPlainJsonPath(text: string): boolean {
  return text.length <= LONGEST_PATH && plainPath.test(text)
}

/** The values that `path` selects in `value`. Ends within `limitMs`, and fails rather than return more than `maxNodes`
 *  values or follow `..` deeper than 500 levels. */
export function queryJsonPath(
  path: JsonPath,
  value: unknown,
  limits: { readonly limitMs: number; readonly maxNodes: number },
): JsonPathResult {
  try {
    const selected = runBounded(() => collect(path, value, limits.maxNodes), limits.limitMs)
    if (selected === OUT_OF_TIME) {
      return { ok: false, reason: `the path ${quote(path.text, 80)} took longer than ${limits.limitMs} ms to evaluate` }
    }
    if (selected === undefined) {
      return { ok: false, reason: `the path ${quote(path.text, 80)} selects more than ${limits.maxNodes} values` }
    }
    return { ok: true, ...selected }
  } catch (error) {
    if (isTooDeep(error)) {
      return { ok: false, reason: `the JSON is too large or nested too deeply for the path ${quote(path.text, 80)}` }
    }
    const said = messageOf(error)
    return { ok: false, reason: `the path ${quote(path.text, 80)} cannot be evaluated: ${said}` }
  }
}

// Lazily, so that a path which selects millions of values costs no more memory than `maxNodes` of them.
function collect(
  path: JsonPath,
  value: unknown,
  maxNodes: number,
): { values: unknown[]; locations: JsonLocation[] } | undefined {
  const values: unknown[] = []
  const locations: JsonLocation[] = []
  // A parsed body is JSON by construction; the library's type cannot know that.
  for (const node of path.query.lazyQuery(value as JSONValue)) {
    if (values.length === maxNodes) return undefined
    values.push(node.value)
    locations.push(node.location)
  }
  return { values, locations }
}

const plainPath =
  /^\$(?:\.{1,2}[A-Za-z_][A-Za-z0-9_]*|\.{1,2}\*|\[(?:0|[1-9][0-9]{0,8}|\*|'[^'\\\p{Cc}\p{Cs}]*'|"[^"\\\p{Cc}\p{Cs}]*")\])*$/u

let shared: JSONPathEnvironment | undefined
function environment(): JSONPathEnvironment {
  shared ??= new (loadJsonP3().JSONPathEnvironment)({ maxRecursionDepth: DEEPEST_DESCENT })
  return shared
}

function problemFrom(error: unknown, text: string): { message: string; offset: number } {
  if (isTooDeep(error)) return { message: 'it is nested too deeply', offset: 0 }
  const { JSONPathError } = loadJsonP3()
  if (!(error instanceof JSONPathError)) {
    return { message: messageOf(error), offset: 0 }
  }
  // The library appends an excerpt and the offset; both are shown by us, in the file.
  const said = error.message.replace(/ \('[\s\S]*':\d+\)$/, '')
  const offset = Math.max(0, Math.min(error.token.index, text.length))
  const message = clearer.get(said) ?? said.replace("unexpected token 'TOKEN_ERROR'", () => error.token.value)
  return { message: readable(message, LONGEST_IN_MESSAGE), offset }
}

const clearer: ReadonlyMap<string, string> = new Map([
  ["can't backup beyond start", 'it ends where a name or "*" must follow'],
])

function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'JSONPathRecursionLimitError')
}
