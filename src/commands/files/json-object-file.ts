import type { Node } from 'jsonc-parser'
import { parseDocument } from '../../blueprint/parse-document.ts'
import { AppError } from '../../core/app-error.ts'
import { LineIndex } from '../../core/span.ts'
import { quoted } from '../../core/visible.ts'
import type { NamedPath } from './permitted-path.ts'
import { readBytes } from './read-file.ts'

export interface JsonObjectFile extends NamedPath {
  /** What it must hold, for the hint. */
  readonly example: string
  /** Keeps every text of the file out of the messages: positions only. */
  readonly isSecret: boolean
}

/** One member of the object, in the order of the file. */
export interface JsonMember {
  readonly name: string
  readonly value: Node
  /** The value as it stands in the file. */
  readonly source: string
  /** FILE_INVALID at this member's value: `... line 3, column 5: <objection>`. */
  readonly invalid: (objection: string) => AppError
}

const LARGEST_BYTES = 1024 * 1024

/** The members of a file that holds one JSON object. Throws FILE_INVALID with the position of the first mistake. */
export function readJsonObject(file: JsonObjectFile): readonly JsonMember[] {
  const { path, isSecret } = file
  const bytes = readBytes({ ...file, maxBytes: LARGEST_BYTES })
  const { document, diagnostics } = parseDocument({ path, bytes })
  const [problem] = diagnostics
  if (problem !== undefined || document === undefined) {
    // A repeated name is refused too: which of two values is meant cannot be told.
    const said = isSecret || problem === undefined ? 'this is not JSON' : problem.message.replace(/\.$/, '')
    throw invalidFile(file, problem, said)
  }
  const { root, text } = document
  if (root.type !== 'object')
    throw invalidFile(file, undefined, `it must hold one object, not ${nameOfType(root.type)}`)
  const lines = new LineIndex(text)
  return membersOf(root).map(({ name, value }) => ({
    name,
    value,
    source: text.slice(value.offset, value.offset + value.length),
    invalid: (objection) => invalidFile(file, lines.rangeOf(value), objection),
  }))
}

/** The members of an object's node, `__proto__` like any other. */
export function membersOf(node: Node): { readonly name: string; readonly value: Node }[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? []
    return key === undefined || value === undefined ? [] : [{ name: String(key.value), value }]
  })
}

/** `a text`, `null`, for messages. */
export function nameOfType(type: Node['type']): string {
  switch (type) {
    case 'array':
      return 'a list'
    case 'object':
      return 'an object'
    case 'string':
      return 'a text'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'null':
      return 'null'
    case 'property':
      return 'a member'
  }
}

function invalidFile(
  { noun, path, example }: JsonObjectFile,
  at: { readonly line: number; readonly column: number } | undefined,
  objection: string,
): AppError {
  const place = at === undefined ? '' : `, line ${at.line}, column ${at.column}`
  return new AppError('FILE_INVALID', `The ${noun} ${quoted(path, 200)}${place}: ${objection}.`, {
    hint: `It must hold one JSON object, such as ${example}.`,
  })
}
