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
  const { value } = placeOf(document, pointer)
  const source = document.text.slice(value.offset, value.offset + value.length)
  if (!/^["'`“”„«‘]/.test(source)) return document.lines.rangeOf(value)
  const start = sourceOffset(source, offset)
  const end = sourceOffset(source, offset + length)
  return document.lines.rangeOf({ offset: value.offset + start, length: end - start })
}

/** Each escape sequence stands for exactly one code unit; a pair of surrogates is two. The opening quote comes first. */
function sourceOffset(source: string, units: number): number {
  let at = 1
  for (let unit = 0; unit < units && at < source.length - 1; unit++) {
    if (source.charAt(at) !== '\\') at += 1
    else at += source.charAt(at + 1) === 'u' ? 6 : 2
  }
  return Math.min(at, source.length - 1)
}

function childOf(node: Node, token: string): Node | undefined {
  if (node.type === 'array') return /^(?:0|[1-9][0-9]*)$/.test(token) ? node.children?.[Number(token)] : undefined
  if (node.type !== 'object') return undefined
  return node.children?.find((property) => property.children?.[0]?.value === token)?.children?.[1]
}
