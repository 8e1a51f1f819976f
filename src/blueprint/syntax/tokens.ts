import { createScanner } from 'jsonc-parser/lib/umd/impl/scanner.js'
import { looksSecret } from '../../core/credential-values.ts'
import { codePointName, quote } from '../show.ts'
import type { SyntaxProblem } from './problem.ts'
import { stringProblems } from './string-problems.ts'

/** `word` is anything that is no JSON: an unquoted name, `'text'` in the wrong quotes is a `string` already. */
export type TokenKind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal' | 'word' | 'end'

export interface Token {
  readonly kind: TokenKind
  readonly offset: number
  readonly end: number
  /** Of a string or literal: what it stands for. Of a word: its text. */
  readonly value: string | number | boolean | null
  /** It begins right behind the token before it. */
  readonly isGlued: boolean
  /** A text or a comment that was not closed: what it swallowed may have been meant to follow it. */
  readonly isBroken?: true
}

/** Where in the grammar the next token stands: a word that is no JSON is read differently there. */
export type Expecting = 'key' | 'colon' | 'value' | 'comma' | 'nothing'

type Report = (problem: Omit<SyntaxProblem, 'pointer'>) => void

/** Reads `text` token by token. Whatever is wrong within a token, or between two, is reported and read over, until `isFull`
 *  says that no more problems are kept: then the text ends. */
export function createTokenReader(text: string, { report, isFull }: { report: Report; isFull: () => boolean }) {
  const scanner = createScanner(text, false)
  let lastEnd = 0
  let isEndMissing = false

  function next(expecting: Expecting): Token {
    for (;;) {
      const offset = afterSpace(scanner.getPosition())
      // Both before the scanner, which would read all that follows as one unknown word, again for each of them.
      if (skipInvisible(offset)) continue
      const meant = markFor(offset, expecting)
      if (meant !== undefined) return tokenFrom(meant)
      const kind = scanner.scan()
      if (kind === lineComment || kind === blockComment) {
        isEndMissing = scanner.getTokenError() === unexpectedEndOfComment
        const message = isEndMissing ? 'This comment is never closed.' : 'JSON has no comments.'
        report({ code: 'COMMENT', offset, length: scanner.getPosition() - offset, message })
        continue
      }
      return tokenFrom(tokenAt(kind, offset, expecting))
    }
  }

  function afterSpace(from: number): number {
    space.lastIndex = from
    space.test(text)
    if (space.lastIndex > from) scanner.setPosition(space.lastIndex)
    return space.lastIndex
  }

  function tokenFrom(read: Omit<Token, 'isGlued'>): Token {
    const isGlued = read.offset === lastEnd
    lastEnd = read.end
    return { isGlued, ...read }
  }

  function tokenAt(kind: number, offset: number, expecting: Expecting): Omit<Token, 'isGlued'> {
    const end = scanner.getPosition()
    const mark = marks.get(kind)
    if (mark !== undefined) return { kind: mark, offset, end, value: null }
    if (kind === endOfFile)
      return { kind: 'end', offset, end: offset, value: null, ...(isEndMissing ? { isBroken: true } : {}) }
    if (kind === stringLiteral) return stringToken(offset, end)
    const meant = kind === unknown ? quotedAt(offset) : undefined
    if (meant !== undefined) return meant
    const word = wordAt(offset, expecting)
    if (kind === unknown || word.length > end - offset || scanner.getTokenError() !== 0) {
      scanner.setPosition(offset + word.length)
      return { kind: 'word', offset, end: offset + word.length, value: word }
    }
    return { kind: 'literal', offset, end, value: literalValue(text.slice(offset, end), offset) }
  }

  function stringToken(offset: number, end: number): Omit<Token, 'isGlued'> {
    const value = scanner.getTokenValue()
    const error = scanner.getTokenError()
    const isBroken = error === unexpectedEndOfString
    if (isBroken) {
      const message = 'This text is not closed: its line ends before a double quote does.'
      report({ code: 'STRING_UNTERMINATED', offset, length: end - offset, message })
    }
    if ((error !== 0 && !isBroken) || /\p{Surrogate}/u.test(value)) {
      for (const problem of stringProblems(text.slice(offset + 1, end - 1), offset + 1)) {
        report(problem)
        if (isFull()) break
      }
    }
    return { kind: 'string', offset, end, value, ...(isBroken ? { isBroken } : {}) }
  }

  function quotedAt(offset: number): Omit<Token, 'isGlued'> | undefined {
    wrongQuotes.lastIndex = offset
    const match = wrongQuotes.exec(text)
    if (match === null) return undefined
    const end = offset + match[0].length
    const message = `This text stands in ${match[0].charAt(0)} and not in straight double quotes.`
    report({ code: 'QUOTES_WRONG', offset, length: match[0].length, message })
    scanner.setPosition(end)
    return { kind: 'string', offset, end, value: match.slice(1).find((group) => group !== undefined) ?? '' }
  }

  /** A semicolon for a comma, an equals sign for a colon. */
  function markFor(offset: number, expecting: Expecting): Omit<Token, 'isGlued'> | undefined {
    const first = text.charAt(offset)
    const kind = expecting === 'comma' && first === ';' ? ',' : expecting === 'colon' && first === '=' ? ':' : undefined
    if (kind === undefined) return undefined
    const source = text.startsWith('=>', offset) ? '=>' : first
    const end = offset + source.length
    const message = `Here comes "${kind}", not "${source}".`
    report({ code: kind === ',' ? 'COMMA_MISSING' : 'COLON_MISSING', offset, length: source.length, message })
    scanner.setPosition(end)
    return { kind, offset, end, value: null }
  }

  /** The longest stretch from `offset` that was meant as one word: `https://x` and `true or false` as a value. */
  function wordAt(offset: number, expecting: Expecting): string {
    const pattern = expecting !== 'value' ? nameWord : /[a-zA-Z$<]/.test(text.charAt(offset)) ? textWord : numberWord
    pattern.lastIndex = offset
    return pattern.exec(text)?.[0].trimEnd() || text.charAt(offset)
  }

  function skipInvisible(offset: number): boolean {
    invisible.lastIndex = offset
    const found = invisible.exec(text)?.[0]
    if (found === undefined) return false
    const message = `The invisible character ${codePointName(found)} does not belong between values.`
    const hint = 'Remove it; between values only space, tab and line breaks may stand.'
    report({ code: 'CHARACTER_INVALID', offset, length: found.length, message, hint })
    scanner.setPosition(isFull() ? text.length : offset + found.length)
    return true
  }

  function literalValue(source: string, offset: number): number | boolean | null {
    if (source === 'null') return null
    if (source === 'true' || source === 'false') return source === 'true'
    const value = Number(source)
    if (!Number.isFinite(value)) {
      const message = `The number ${quote(source, 20).slice(1, -1)} is too large: it would be read as Infinity.`
      report({ code: 'NUMBER_TOO_LARGE', offset, length: source.length, message })
    }
    return value
  }

  /** Goes on reading at `offset`. */
  function skipTo(offset: number): void {
    scanner.setPosition(offset)
    lastEnd = offset
  }

  return { next, skipTo }
}

/** The problem with a word that stands where a value should. */
export function wordProblem(word: string, offset: number): Omit<SyntaxProblem, 'pointer'> {
  const at = { offset, length: word.length }
  if (/^[-+]?(?:\.?\d|NaN|Infinity)/.test(word)) {
    const hint = /^[-+.\d]/.test(word) && Number.isFinite(Number(word)) ? `Write ${Number(word)}.` : numberHint
    return { code: 'NUMBER_INVALID', ...at, message: `${shown(word)} is no number in JSON.`, hint }
  }
  const literal = literals.get(word.toLowerCase())
  const hint = literal === undefined ? 'Write it in double quotes: "...".' : `JSON writes it as ${literal}.`
  return { code: 'VALUE_NOT_QUOTED', ...at, message: `${shown(word)} is no JSON value.`, hint }
}

/** What a word that stands for a value was probably meant to be. */
export function wordValue(word: string): string | number | boolean | null {
  const literal = literals.get(word.toLowerCase())
  if (literal !== undefined) return literal === 'null' ? null : literal === 'true'
  return /^[-+.\d]/.test(word) && Number.isFinite(Number(word)) ? Number(word) : word
}

/** A word as a message may show it. */
export function shown(word: string): string {
  return looksSecret(word) ? `This text of ${word.length} characters` : quote(word).slice(1, -1)
}

const numberHint = 'Write plain digits, as in 5000 or 0.5; a text stands in double quotes.'

const literals: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['none', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
])

// `SyntaxKind` and `ScanError` of jsonc-parser, whose enums exist only in its declarations.
const marks: ReadonlyMap<number, TokenKind> = new Map([
  [1, '{'],
  [2, '}'],
  [3, '['],
  [4, ']'],
  [5, ','],
  [6, ':'],
])
const stringLiteral = 10
const lineComment = 12
const blockComment = 13
const unknown = 16
const endOfFile = 17
const unexpectedEndOfComment = 1
const unexpectedEndOfString = 2

const wrongQuotes = /'((?:[^'\\\n]|\\[^\n])*)'|`([^`\n]*)`|[“”„«]([^“”»\n]*)[“”»]|‘([^’\n]*)’/y
const nameWord = /(?:\$\{[^{}\n]*\}|[^\s\p{Cc},:{}[\]"])+/uy
const numberWord = /[^\s\p{Cc},;{}[\]"/]+/uy
// A text without quotes may contain spaces and `${...}`; it ends before a comma, a bracket or a comment.
const textWord = /(?:\$\{[^{}\n]*\}|(?![ \t]\/[/*])[^\p{Cc},{}[\]"])+/uy
const space = /[ \t\r\n]*/y
const invisible = /(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}]/uy
