import type { LineIndex } from '../../core/span.ts'
import { quote } from '../show.ts'
import type { SyntaxProblem } from './problem.ts'
import type { Stretch } from './problem-log.ts'
import type { Token } from './tokens.ts'
import type { DuplicateKey, TreeBuilder } from './tree.ts'

type Problem = Omit<SyntaxProblem, 'pointer'>

/** The file ended within an object or a list, or before anything began. */
export function endTooEarly(text: string, tree: TreeBuilder): Problem {
  if (tree.depth === 0) {
    return { code: 'FILE_EMPTY', offset: text.length, length: 0, message: 'There is no JSON value in this file.' }
  }
  const { offset, open, close } = openBracket(text, tree)
  const what = tree.depth === 1 ? `this "${open}" is` : `${tree.depth} brackets are still open: this "${open}" is`
  const message = `The file ends, but ${what} not closed.`
  return { code: 'NOT_CLOSED', offset, length: 1, message, hint: `Add the missing "${close}".` }
}

/** A closing bracket that does not fit the innermost open one. */
export function wrongBracket(
  token: Token,
  context: { readonly text: string; readonly tree: TreeBuilder; readonly lines: LineIndex },
): Problem {
  const at = { code: 'BRACKET_MISMATCH', offset: token.offset, length: 1 } as const
  if (context.tree.depth === 0) return { ...at, message: `This "${token.kind}" closes nothing.`, hint: 'Remove it.' }
  const { offset, open, close } = openBracket(context.text, context.tree)
  const { line } = context.lines.rangeOf({ offset, length: 1 })
  const message = `This "${token.kind}" cannot close the "${open}" of line ${line}.`
  return { ...at, message, hint: `Close the "${open}" with "${close}" first.` }
}

/** A member that does not count, at its key. */
export function duplicateKey({ name, pointer, ignored, used }: DuplicateKey, lines: LineIndex): SyntaxProblem {
  const [lost, won] = [ignored, used].map((node) => lines.rangeOf(node).line)
  const message = `The key ${quote(name)} in line ${lost} is ignored: it comes again in line ${won}, and the last one counts.`
  return { code: 'KEY_DUPLICATE', offset: ignored.offset, length: ignored.length, pointer, message }
}

/** Where a text ends that has unescaped quotes inside: behind the last quote of its line. Undefined for the last line of
 *  a file, which may hold all the rest of it. */
export function endOfText(text: string, token: Stretch): number | undefined {
  const lineEnd = text.indexOf('\n', token.offset)
  const lastQuote = text.lastIndexOf('"', lineEnd)
  return lineEnd === -1 || lastQuote < token.end ? undefined : lastQuote + 1
}

/** Whether the next thing after `offset` is a colon, so that what stands before it is a key. */
export function isColonNext(text: string, offset: number): boolean {
  colon.lastIndex = offset
  return colon.test(text)
}

const colon = /\s*:/y

function openBracket(
  text: string,
  tree: TreeBuilder,
): { readonly offset: number; readonly open: string; readonly close: string } {
  const offset = tree.openOffset
  const open = text.charAt(offset)
  return { offset, open, close: open === '{' ? '}' : ']' }
}
