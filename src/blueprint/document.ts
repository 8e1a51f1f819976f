import type { Node } from 'jsonc-parser'
import type { LineIndex, Span } from '../core/span.ts'

/** A file that is JSON: its text, its value, and where each value stands. Made by `parseDocument`. */
export interface Document {
  /** As the user named it, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly value: unknown
  readonly root: Node
  readonly lines: LineIndex
}

/** Where a pointer leads: its value, and for a member its key too. A pointer to nothing gives the nearest parent. */
export interface Place {
  readonly pointer: string
  readonly value: Span
  readonly key: Span | undefined
}
