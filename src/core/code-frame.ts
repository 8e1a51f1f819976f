import type { LineIndex, Range } from './span.ts'
import type { Style } from './style.ts'
import { visible } from './visible.ts'

export interface CodeFrameOptions {
  readonly lines: LineIndex
  readonly range: Range
  /** Colours of the caret and of the rest. */
  readonly style: Style
  /** Colour of the caret line. */
  readonly accent: (text: string) => string
}

/** Terminal columns an excerpt may take beside its line number. */
const EXCERPT_WIDTH = 100

/** The line where `range` begins, with carets under what lies in the range; a range of several lines says where it ends.
 *  Nothing of the file can act on the terminal. Each line ends without a line break; two or three are returned. */
export function codeFrame({ lines, range, style, accent }: CodeFrameOptions): string[] {
  const text = lines.lineText(range.line)
  const isOneLine = range.endLine <= range.line
  const from = Math.min(range.column - 1, text.length)
  // At least one column, so that an empty range (a missing value, the end of the file) has its caret.
  const to = Math.max(isOneLine ? Math.min(range.endColumn - 1, text.length) : text.length, from + 1)
  const { cells, caretAt, caretWidth } = windowOf(text, from, to)
  const number = String(range.line)
  const gutter = ' '.repeat(number.length)
  const frame = [
    `${style.dim(`${number} |`)} ${cells}`,
    `${style.dim(`${gutter} |`)} ${' '.repeat(caretAt)}${accent('^'.repeat(caretWidth))}`,
  ]
  if (!isOneLine) frame.push(`${style.dim(`${gutter} |`)} ${accent(`(to line ${range.endLine})`)}`)
  return frame
}

interface Excerpt {
  readonly cells: string
  /** In terminal columns. */
  readonly caretAt: number
  readonly caretWidth: number
}

/** The part of a line around [from, to), at most `EXCERPT_WIDTH` columns wide, with `…` where something was left out. */
function windowOf(text: string, from: number, to: number): Excerpt {
  const marked = cellsOf(text.slice(from, Math.min(to, from + EXCERPT_WIDTH)), EXCERPT_WIDTH)
  const room = Math.max(EXCERPT_WIDTH - widthOf(marked), 0)
  const following = cellsOf(text.slice(to, to + EXCERPT_WIDTH), room)
  // What led up to the caret says more than what comes after it: two thirds of the room, and what the rest does not need.
  const before = lastCellsOf(text.slice(Math.max(0, from - EXCERPT_WIDTH), from), {
    room: room - Math.min(widthOf(following), Math.floor(room / 3)),
  })
  const after = cellsOf(text.slice(to, to + EXCERPT_WIDTH), room - widthOf(before))
  const isCutBefore = from > unitsOf(before)
  const isCutMarked = from + unitsOf(marked) < Math.min(to, text.length)
  const isCutAfter = !isCutMarked && to + unitsOf(after) < text.length
  const cells = [
    isCutBefore ? '…' : '',
    textOf(before),
    textOf(marked),
    isCutMarked ? '…' : textOf(after),
    isCutAfter ? '…' : '',
  ].join('')
  return {
    cells: cells.trimEnd(),
    caretAt: (isCutBefore ? 1 : 0) + widthOf(before),
    caretWidth: Math.max(widthOf(marked), 1),
  }
}

/** One character as it is shown. */
interface Cell {
  readonly shown: string
  readonly width: number
  readonly units: number
}

function cellsOf(text: string, room: number): Cell[] {
  const cells: Cell[] = []
  let width = 0
  for (const character of text) {
    const cell = cellOf(character)
    if (width + cell.width > room) break
    width += cell.width
    cells.push(cell)
  }
  return cells
}

function lastCellsOf(text: string, { room }: { readonly room: number }): Cell[] {
  const cells: Cell[] = []
  let width = 0
  for (const character of [...text].reverse()) {
    const cell = cellOf(character)
    if (width + cell.width > room) break
    width += cell.width
    cells.unshift(cell)
  }
  return cells
}

function cellOf(character: string): Cell {
  const units = character.length
  if (character === '\t') return { shown: '  ', width: 2, units }
  const shown = visible(character)
  if (shown !== character) return { shown, width: shown.length, units }
  if (/^\p{M}$/u.test(character)) return { shown, width: 0, units }
  return { shown, width: WIDE.test(character) ? 2 : 1, units }
}

/** East Asian Wide and Fullwidth (UAX #11), and emoji: two columns in a terminal. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

function unitsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { units }) => sum + units, 0)
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('')
}
