import type { Node } from 'jsonc-parser'
import { pointerFromPath } from '../../core/json-pointer.ts'
import type { Span } from '../../core/span.ts'
import { MAX_PROBLEMS } from '../limits.ts'
import { quote } from '../show.ts'

/** A value of the file, its key if it is a member, and what a message calls it. */
export interface Subject {
  readonly node: Node
  readonly key: Node | undefined
  readonly pointer: string
  /** At the beginning of a sentence: `"timeout"`, `Item 2 of "assertions"`, `The blueprint`. */
  readonly label: string
}

/** One thing the schema objects to. */
export interface SchemaProblem {
  /** One of those of the vocabulary. */
  readonly code: string
  readonly span: Span
  readonly pointer: string
  readonly message: string
  readonly hint?: string | undefined
}

/** Collects problems, up to one more than the limit. */
export class SchemaProblems {
  readonly list: SchemaProblem[] = []

  get isFull(): boolean {
    return this.list.length > MAX_PROBLEMS
  }

  add(problem: SchemaProblem): void {
    if (!this.isFull) this.list.push(problem)
  }
}

/** A member of an object in the file. */
export interface Member {
  readonly name: string
  readonly subject: Subject
}

/** The members of an object. Of a key that is there twice only the last one is in the tree. */
export function membersOf(object: Subject): Member[] {
  return (object.node.children ?? []).flatMap((property) => {
    const [key, node] = property.children ?? []
    if (key === undefined || node === undefined) return []
    const name = String(key.value)
    const subject = { node, key, pointer: object.pointer + pointerFromPath([name]), label: quote(name) }
    return [{ name, subject }]
  })
}

/** The subject under the name that a message gives it: `"timeout" of an HTTP step`. */
export function labelled(subject: Subject, name: string, owner: string): Subject {
  return { ...subject, label: `${quote(name)} of ${owner}` }
}

/** The items of a list. */
export function itemsOf(list: Subject): Subject[] {
  return (list.node.children ?? []).map((node, index) => ({
    node,
    key: undefined,
    pointer: `${list.pointer}/${index}`,
    label: `Item ${index + 1} of ${list.label}`,
  }))
}

/** Where to point for a value: at all of it when it is a leaf, else at its key or its opening bracket, because an object
 *  may fill the screen. */
export function spanOf({ node, key }: Subject): Span {
  if (node.children === undefined) return { offset: node.offset, length: node.length }
  return key === undefined ? { offset: node.offset, length: 1 } : { offset: key.offset, length: key.length }
}

/** Where to point for a member that does not belong: at its key. */
export function keySpanOf({ node, key }: Subject): Span {
  const { offset, length } = key ?? node
  return { offset, length }
}
