import type { Node } from 'jsonc-parser'
import type { Span } from '../../core/span.ts'

/** A node of a tree of our own, which may be changed. */
export interface GivenNode {
  type: Node['type']
  value?: unknown
  offset: number
  length: number
  parent?: GivenNode
  children?: GivenNode[]
  /** Its value comes from the environment: no message shows it. */
  isHidden?: true
}

/** A copy of a tree. Trees are no deeper than the parser allows. */
export function copyOf(node: Node, parent?: GivenNode): GivenNode {
  const { type, value, offset, length } = node
  const copy: GivenNode = { type, value, offset, length, ...(parent === undefined ? {} : { parent }) }
  if (node.children !== undefined) copy.children = node.children.map((child) => copyOf(child, copy))
  return copy
}

/** The value that a tree stands for, as JSON.parse would make it: `__proto__` is an ordinary member. */
export function jsonOf(node: GivenNode): unknown {
  if (node.type === 'array') return (node.children ?? []).map(jsonOf)
  if (node.type !== 'object') return node.value
  const object: Record<string, unknown> = {}
  for (const { name, value } of membersOf(node)) {
    const descriptor = { value: jsonOf(value), enumerable: true, configurable: true, writable: true }
    Object.defineProperty(object, name, descriptor)
  }
  return object
}

/** The members of an object. */
export function membersOf(object: GivenNode): { readonly name: string; readonly value: GivenNode }[] {
  return (object.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [{ name: String(key.value), value }],
  )
}

/** Where to point for a value that is not in the file, or is replaced: at a leaf, else at the key or the opening bracket. */
export function spanToBlame(node: GivenNode): Span {
  if (node.children === undefined) return { offset: node.offset, length: node.length }
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
  return key === undefined ? { offset: node.offset, length: 1 } : { offset: key.offset, length: key.length }
}

/** A tree for a value, all of it standing in one place. */
export function treeOf(value: unknown, span: Span, parent: GivenNode): GivenNode {
  const { offset, length } = span
  if (Array.isArray(value)) {
    const node: GivenNode = { type: 'array', offset, length, parent }
    node.children = value.map((item) => treeOf(item, span, node))
    return node
  }
  const type = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean'
  return { type, value, offset, length, parent }
}
