import { ENTITIES } from './entities.ts'

/** A text as somebody may read it, and where each of its UTF-16 units stands in the text it was made from. */
export interface DecodedText {
  readonly text: string
  /** Where what a unit was made from begins, and where it ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** `text` as it reads once its escapes are resolved, those inside of them too, and each of that without what folds a long
 *  line. Nearly every sign can be escaped in several ways, and any choice of signs may be: no list of texts could name all. */
export function decodedTexts(text: string): readonly DecodedText[] {
  const decoded: DecodedText[] = []
  let current: DecodedText | undefined
  for (let depth = 0; depth <= MOST_NESTED; depth++) {
    const unfolded = reread(text, current, { pattern: FOLDS, meaning: nothing })
    if (unfolded !== undefined) decoded.push(unfolded)
    current = depth === MOST_NESTED ? undefined : reread(text, current, { pattern: ESCAPES, meaning: meaningOf })
    if (current === undefined) break
    decoded.push(current)
  }
  // On its own, because "=" followed by two digits is nearly always something else.
  const printable = reread(text, undefined, { pattern: QUOTED_PRINTABLE, meaning: bytesOf })
  if (printable === undefined) return decoded
  const unfolded = reread(text, printable, { pattern: FOLDS, meaning: nothing })
  return [...decoded, printable, ...(unfolded === undefined ? [] : [unfolded])]
}

/** JSON in JSON in a URL in an attribute. */
const MOST_NESTED = 4

/** Line breaks of MIME and of indented lists, the zeros of UTF-16 read byte by byte, and invisible characters. */
const FOLDS = /=\r?\n|\r?\n[ \t]*|(?:\0|[\u00ad\u200b-\u200d\u2060\ufeff])/g

/** Of URLs, of HTML and XML, and of JSON, JavaScript, C and shells. Bytes beyond ASCII belong together: they are UTF-8. */
const ESCAPES =
  /%[0-7][\da-f]|(?:%[89a-f][\da-f])+|%u[\da-f]{4}|&#x[\da-f]{1,8};?|&#\d{1,8};?|&[a-z]\w{1,7};|\\x[0-7][\da-f]|(?:\\x[89a-f][\da-f])+|\\u[\da-f]{4}|\\u\{[\da-f]{1,6}\}|\\[01][0-7]{2}|(?:\\[23][0-7]{2})+|\\[bfnrt]|\\[^\w\s]/gi

const QUOTED_PRINTABLE = /=[0-7][\dA-F]|(?:=[89A-F][\dA-F])+/g

/** How a stretch of a text is read. */
interface Rule {
  readonly pattern: RegExp
  /** Undefined leaves it as it is. */
  readonly meaning: (stretch: string) => string | undefined
}

/** `original`, or an earlier decoding of it, read by `rule`; undefined when the rule finds nothing. */
function reread(
  original: string,
  earlier: DecodedText | undefined,
  { pattern, meaning }: Rule,
): DecodedText | undefined {
  const text = earlier === undefined ? original : earlier.text
  if (text.search(pattern) === -1) return undefined
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  const pieces: string[] = []
  let length = 0
  const put = (piece: string, placeOf: (index: number) => readonly [from: number, to: number]): void => {
    for (let index = 0; index < piece.length; index++, length++) {
      const [from, to] = placeOf(index)
      starts[length] = earlier === undefined ? from : (earlier.starts[from] ?? 0)
      ends[length] = earlier === undefined ? to : (earlier.ends[to - 1] ?? 0)
    }
    pieces.push(piece)
  }
  let done = 0
  for (const { 0: stretch, index: at } of text.matchAll(pattern)) {
    const read = meaning(stretch)
    if (read === undefined) continue
    const before = done
    put(text.slice(before, at), (index) => [before + index, before + index + 1])
    done = at + stretch.length
    put(read, () => [at, at + stretch.length])
  }
  if (done === 0) return undefined
  put(text.slice(done), (index) => [done + index, done + index + 1])
  return { text: pieces.join(''), starts, ends }
}

function nothing(): string {
  return ''
}

function meaningOf(escaped: string): string | undefined {
  const kind = escaped.slice(0, 2).toLowerCase()
  if (kind === '&#') return signOf(/x/i.test(escaped) ? hexIn(escaped) : Number.parseInt(escaped.slice(2), 10))
  if (escaped.startsWith('&')) return ENTITIES.get(escaped.slice(1, -1))
  if (kind === '%u' || kind === '\\u') return signOf(hexIn(escaped))
  if (escaped.startsWith('%') || kind === '\\x') return bytesOf(escaped)
  if (/^\\\d/.test(escaped)) return textOf(escaped.slice(1).split('\\'), 8)
  return CONTROLS.get(kind) ?? escaped.slice(1)
}

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\\b', '\b'],
  ['\\f', '\f'],
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
])

function hexIn(escaped: string): number {
  return Number.parseInt(escaped.replaceAll(/[^\da-f]/gi, ''), 16)
}

/** A lone half of a pair stays one: its other half follows, escaped in the same way. */
function signOf(codePoint: number): string | undefined {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined
}

function bytesOf(escaped: string): string {
  return textOf(escaped.match(/[\da-f]{2}/gi) ?? [], 16)
}

/** UTF-8, or Latin-1 where it is not. */
function textOf(numbers: readonly string[], base: number): string {
  const bytes = Buffer.from(numbers.map((number) => Number.parseInt(number, base)))
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? bytes.toString('latin1') : text
}
