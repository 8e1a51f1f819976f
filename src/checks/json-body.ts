import { type Node, type ParseError, parse, parseTree } from 'jsonc-parser'
import { compileJsonPath, type JsonLocation, queryJsonPath } from '../blueprint/json-path.ts'
import { exactNumberText, mayHoldInexactNumber } from './exact-number.ts'
import type { HttpObservation } from './observation.ts'

/** One value that a path selected. */
export interface JsonMatch {
  readonly isNumber: boolean
  /** An object or a list. */
  readonly isContainer: boolean
  /** Its string form: strings as they are; numbers, booleans and null as JavaScript writes them (a number that it would
   *  round, as the body writes it); objects and arrays as compact JSON. Throws RangeError when nested too deeply. */
  readonly text: () => string
}

export type JsonMatches =
  | { readonly ok: true; readonly matches: readonly JsonMatch[] }
  | { readonly ok: false; readonly problem: JsonProblem }

/** Why nothing can be read from a body. `at` is the offset in the text where it stops being JSON. */
export type JsonProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json'; readonly at: number | undefined }
  | { readonly kind: 'path'; readonly reason: string }

/** More values than this are no selection a person can assert something of. */
const MOST_MATCHES = 10_000

/** What `path` (RFC 9535) selects in the body, in document order. A null that is there is a value. */
export function jsonMatches(observation: HttpObservation, path: string, limitMs: number): JsonMatches {
  const body = bodyOf(observation)
  if (body.problem !== undefined) return { ok: false, problem: body.problem }
  const compiled = compileJsonPath(path)
  if (!compiled.ok) {
    const reason = `the path does not parse: ${compiled.message}`
    return { ok: false, problem: { kind: 'path', reason } }
  }
  const result = queryJsonPath(compiled.path, body.value, { limitMs, maxNodes: MOST_MATCHES })
  if (!result.ok) return { ok: false, problem: { kind: 'path', reason: result.reason } }
  const matches = result.values.map((value, index) => ({
    isNumber: typeof value === 'number',
    isContainer: typeof value === 'object' && value !== null,
    text: () => textOf(value, body, result.locations[index] ?? []),
  }))
  return { ok: true, matches }
}

/** The value of the whole body; undefined when it is no JSON. */
export function parsedJson(observation: HttpObservation): unknown {
  return bodyOf(observation).value
}

interface ParsedBody {
  readonly value: unknown
  readonly problem: JsonProblem | undefined
  /** The body with its number literals; undefined when JavaScript's numbers are exact for it. Made when first needed. */
  readonly exact: (() => { readonly root: Node | undefined; readonly text: string }) | undefined
}

// The assertions of a step all read the same body.
const parsed = new WeakMap<HttpObservation, ParsedBody>()

function bodyOf(observation: HttpObservation): ParsedBody {
  const known = parsed.get(observation)
  if (known !== undefined) return known
  const body = parseBody(observation.text)
  parsed.set(observation, body)
  return body
}

function parseBody(text: string): ParsedBody {
  if (text.trim() === '') return { value: undefined, problem: { kind: 'empty' }, exact: undefined }
  try {
    const value: unknown = JSON.parse(text)
    const exact = mayHoldInexactNumber(text) ? once(() => ({ root: parseTree(text), text })) : undefined
    return { value, problem: undefined, exact }
  } catch (error) {
    // V8 says where only in some of its messages; a tolerant parser always does.
    if (!(error instanceof SyntaxError)) throw error
    return { value: undefined, problem: { kind: 'not-json', at: firstErrorOffset(text) }, exact: undefined }
  }
}

function firstErrorOffset(text: string): number | undefined {
  const errors: ParseError[] = []
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  } catch (error) {
    // Nested more deeply than the parser can follow: where it breaks is then not said.
    if (error instanceof RangeError) return undefined
    throw error
  }
  return errors[0]?.offset
}

function textOf(value: unknown, body: ParsedBody, location: JsonLocation): string {
  if (typeof value === 'string') return value
  if (body.exact === undefined) return JSON.stringify(value)
  const { root, text } = body.exact()
  const node = location.reduce(memberOf, root)
  return exactText(value, node, text)
}

/** Compact JSON of `value`, its numbers taken from the text that `node` spans. */
function exactText(value: unknown, node: Node | undefined, text: string): string {
  if (typeof value === 'number') {
    return node === undefined
      ? String(value)
      : exactNumberText(value, text.slice(node.offset, node.offset + node.length))
  }
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown, index) => exactText(item, memberOf(node, index), text)).join(',')}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const nodes = membersOf(node)
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${exactText(member, nodes.get(key), text)}`,
  )
  return `{${members.join(',')}}`
}

function memberOf(node: Node | undefined, key: string | number): Node | undefined {
  return typeof key === 'number' ? node?.children?.[key] : membersOf(node).get(key)
}

// Of a repeated key the last one counts, as it does for JSON.parse: a Map keeps the last.
function membersOf(node: Node | undefined): Map<string, Node> {
  const members = new Map<string, Node>()
  for (const { children } of node?.children ?? []) {
    const [key, value] = children ?? []
    if (typeof key?.value === 'string' && value !== undefined) members.set(key.value, value)
  }
  return members
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
