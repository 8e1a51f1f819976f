import type { Node } from 'jsonc-parser'
import { pointerFromPath } from '../../core/json-pointer.ts'
import type { Token } from './tokens.ts'

type MutableNode = { -readonly [member in keyof Node]: Node[member] }

/** An object or a list that is still open. */
interface Frame {
  readonly node: MutableNode
  readonly children: MutableNode[]
  readonly value: Record<string, unknown> | unknown[]
  /** The member whose value comes next; undefined in a list. */
  property: MutableNode | undefined
  /** By name, the member that counts so far. */
  readonly members: Map<string, MutableNode>
  readonly ignored: MutableNode[]
}

/** A member that AWS ignores because another one of the same name follows. */
export interface DuplicateKey {
  readonly name: string
  /** Of the member; it leads to the one that counts. */
  readonly pointer: string
  readonly ignored: Node
  readonly used: Node
}

/** Grows the tree of nodes and the value beside it, as JSON.parse would make it: `__proto__` is an ordinary member,
 *  and of members with the same name the last one counts. A stack instead of recursion: depth costs nothing. */
export class TreeBuilder {
  readonly #frames: Frame[] = []
  /** Of all values so far, the containers counted too. */
  valueCount = 0
  root: Node | undefined
  value: unknown

  get depth(): number {
    return this.#frames.length
  }

  get top(): 'object' | 'array' | undefined {
    const type = this.#frames.at(-1)?.node.type
    return type === 'object' || type === 'array' ? type : undefined
  }

  /** Where the innermost open bracket stands. */
  get openOffset(): number {
    return this.#frames.at(-1)?.node.offset ?? 0
  }

  get itemCount(): number {
    return this.#frames.at(-1)?.children.length ?? 0
  }

  pointer(): string {
    const path = this.#frames.flatMap((frame): (string | number)[] => {
      if (frame.property !== undefined) return [String(frame.property.children?.[0]?.value)]
      return frame.node.type === 'array' && frame !== this.#frames.at(-1) ? [frame.children.length - 1] : []
    })
    return pointerFromPath(path)
  }

  key(token: Pick<Token, 'offset' | 'end'>, name: string): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    const length = token.end - token.offset
    const property: MutableNode = { type: 'property', offset: token.offset, length, parent: frame.node }
    property.children = [{ type: 'string', value: name, offset: token.offset, length, parent: property }]
    frame.property = property
  }

  leaf(token: Pick<Token, 'offset' | 'end' | 'value'>): void {
    const { offset, end, value } = token
    const type = value === null ? 'null' : typeOfLeaf(value)
    this.#add({ type, offset, length: end - offset, value }, value)
  }

  open(type: 'object' | 'array', offset: number): void {
    const children: MutableNode[] = []
    const node: MutableNode = { type, offset, length: 1, children }
    const value = type === 'object' ? {} : []
    this.#add(node, value)
    this.#frames.push({ node, children, value, property: undefined, members: new Map(), ignored: [] })
  }

  /** Ends the innermost container and returns the keys that were given more than once in it. */
  close(end: number): DuplicateKey[] {
    const own = this.#frames.at(-1)?.ignored.length === 0 ? '' : this.pointer()
    const frame = this.#frames.pop()
    if (frame === undefined) return []
    frame.node.length = end - frame.node.offset
    const outer = this.#frames.at(-1)
    if (outer?.property !== undefined) this.#endProperty(outer, end)
    if (frame.ignored.length === 0) return []
    const ignored = new Set(frame.ignored)
    frame.node.children = frame.children.filter((child) => !ignored.has(child))
    return frame.ignored.flatMap((property) => {
      const [key] = property.children ?? []
      const name = String(key?.value)
      const used = frame.members.get(name)?.children?.[0]
      const pointer = own + pointerFromPath([name])
      return key === undefined || used === undefined ? [] : [{ name, pointer, ignored: key, used }]
    })
  }

  #add(node: MutableNode, value: unknown): void {
    this.valueCount += 1
    const frame = this.#frames.at(-1)
    if (frame === undefined) {
      this.root = node
      this.value = value
      return
    }
    const { property } = frame
    node.parent = property ?? frame.node
    if (Array.isArray(frame.value)) {
      frame.value.push(value)
      frame.children.push(node)
    } else if (property !== undefined) {
      this.#addMember(frame, property, { node, value })
    }
  }

  #addMember(
    frame: Frame,
    property: MutableNode,
    member: { readonly node: MutableNode; readonly value: unknown },
  ): void {
    const [key] = property.children ?? []
    const name = String(key?.value)
    property.children = key === undefined ? [member.node] : [key, member.node]
    const earlier = frame.members.get(name)
    if (earlier !== undefined && earlier !== property) frame.ignored.push(earlier)
    if (earlier !== property) frame.children.push(property)
    frame.members.set(name, property)
    const descriptor = { value: member.value, enumerable: true, configurable: true, writable: true }
    Object.defineProperty(frame.value, name, descriptor)
    if (member.node.children === undefined) this.#endProperty(frame, member.node.offset + member.node.length)
  }

  #endProperty(frame: Frame, end: number): void {
    if (frame.property === undefined) return
    frame.property.length = end - frame.property.offset
    frame.property = undefined
  }
}

function typeOfLeaf(value: string | number | boolean): 'string' | 'number' | 'boolean' {
  if (typeof value === 'string') return 'string'
  return typeof value === 'number' ? 'number' : 'boolean'
}
