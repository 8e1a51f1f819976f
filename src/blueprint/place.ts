import type { Node } from 'jsonc-parser'
import { pathFromPointer, pointerFromPath } from '../core/json-pointer.ts'
import type { Range } from '../core/span.ts'
import type { Document, Place } from './document.ts'

/** Where `pointer` leads. When it leads nowhere (a missing member, a wrong path) that is its nearest parent. */
export function placeOf(document: Document, pointer: string): Place {
  const found: string[] = []
  let node: Node = document.root
  for (const token of pathFromPointer(pointer)) {
    const child = childOf(node, token)
    if (child === undefined) break
    node = child
    found.push(token)
  }
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
  return {
    pointer: pointerFromPath(found),
    value: { offset: node.offset, length: node.length },
    key: key === undefined ? undefined : { offset: key.offset, length: key.length },
  }
}

/** The source range of a stretch of a text: `offset` and `length` count UTF-16 code units of the value, after its escape
 *  sequences were read. A pointer to something other than a text gives the range of all of it. */
export function rangeInString(document: Document, pointer: string, offset: number, length: number): Range {
  let cursor = cursors.get(document)
  if (cursor?.pointer !== pointer || cursor.units > offset) {
    const { value } = placeOf(document, pointer)
    const source = document.text.slice(value.offset, value.offset + value.length)
    if (!/^["'`“”„«‘]/.test(source)) return document.lines.rangeOf(value)
    cursor = { pointer, source, offset: value.offset, at: 1, units: 0 }
    cursors.set(document, cursor)
  }
  advance(cursor, offset)
  const start = cursor.at
  advance(cursor, offset + length)
  return document.lines.rangeOf({ offset: cursor.offset + start, length: cursor.at - start })
}

/** A place in the source of a text, and how many code units of its value come before it. */
interface Cursor {
  readonly pointer: string
  readonly source: string
  readonly offset: number
  at: number
  units: number
}

/** Where the last question about each document ended: a long text with many finds in it is read through once. */
const cursors = new WeakMap<Document, Cursor>()

/** Each escape sequence stands for exactly one code unit; a pair of surrogates is two. The opening quote comes first. */
function advance(cursor: Cursor, units: number): void {
  const { source } = cursor
  while (cursor.units < units && cursor.at < source.length - 1) {
    cursor.at += source.charAt(cursor.at) !== '\\' ? 1 : source.charAt(cursor.at + 1) === 'u' ? 6 : 2
    cursor.units += 1
  }
  cursor.at = Math.min(cursor.at, source.length - 1)
}

function childOf(node: Node, token: string): Node | undefined {
  if (node.type === 'array') return /^(?:0|[1-9][0-9]*)$/.test(token) ? node.children?.[Number(token)] : undefined
  if (node.type !== 'object') return undefined
  return membersByName(node).get(token)?.children?.[1]
}

/** Made once for each object that is looked into. */
const indexes = new WeakMap<Node, ReadonlyMap<unknown, Node>>()

function membersByName(object: Node): ReadonlyMap<unknown, Node> {
  const known = indexes.get(object)
  if (known !== undefined) return known
  const index = new Map((object.children ?? []).map((property) => [property.children?.[0]?.value, property]))
  indexes.set(object, index)
  return index
}
