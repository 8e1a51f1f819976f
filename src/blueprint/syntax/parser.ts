import type { LineIndex } from '../../core/span.ts'
import { MAX_DEPTH, MAX_VALUES } from '../limits.ts'
import { quote } from '../show.ts'
import { duplicateKey, endOfText, endTooEarly, isColonNext, wrongBracket } from './brackets.ts'
import type { SyntaxCode } from './codes.ts'
import type { ParsedText } from './parsed-text.ts'
import { ProblemLog, type Stretch } from './problem-log.ts'
import { createTokenReader, shown, type Token, wordProblem, wordValue } from './tokens.ts'
import { TreeBuilder } from './tree.ts'

/** Parses strict JSON. Each mistake is reported once, then the text is read on as it was probably meant. */
export function parseText(text: string, lines: LineIndex): ParsedText {
  const parser = new Parser(text, lines)
  while (parser.step());
  return parser.result()
}

class Parser {
  readonly #text: string
  readonly #lines: LineIndex
  readonly #tree = new TreeBuilder()
  readonly #log = new ProblemLog(() => this.#tree.pointer())
  readonly #reader: ReturnType<typeof createTokenReader>
  #expecting: 'key' | 'colon' | 'value' | 'comma' | 'nothing' = 'value'
  #last: Token | undefined
  /** What follows may be a consequence of the problem just reported: silent until the next comma or bracket. */
  #isRecovering = false

  constructor(text: string, lines: LineIndex) {
    this.#text = text
    this.#lines = lines
    this.#reader = createTokenReader(text, {
      report: (problem) => this.#log.add(problem),
      isFull: () => this.#log.isFull,
    })
  }

  /** Takes one token; false when there is nothing more to read. */
  step(): boolean {
    const token = this.#reader.next(this.#expecting)
    const goesOn = !this.#log.isFull && this.#take(token)
    this.#last = token
    this.#isRecovering ||= token.isBroken === true
    return goesOn
  }

  result(): ParsedText {
    const isMeaningClear = this.#log.isMeaningClear && !this.#log.has('STRING_UNTERMINATED')
    return { root: this.#tree.root, value: this.#tree.value, problems: this.#log.problems, isMeaningClear }
  }

  #take(token: Token): boolean {
    if (token.kind === 'end') return this.#atEnd(token)
    if (this.#tree.valueCount > MAX_VALUES) {
      return this.#giveUp(token, 'TOO_MANY_VALUES', `This file has more than ${MAX_VALUES} values.`)
    }
    switch (this.#expecting) {
      case 'key':
        return this.#atKey(token)
      case 'colon':
        return this.#atColon(token)
      case 'value':
        return this.#atValue(token)
      case 'comma':
        return this.#atComma(token)
      case 'nothing':
        return this.#giveUp(token, 'CONTENT_AFTER_END', 'The JSON value of this file has already ended.')
    }
  }

  #atKey(token: Token): boolean {
    switch (token.kind) {
      case 'string':
        return this.#startMember(token, String(token.value))
      case 'word':
      case 'literal': {
        const name = this.#text.slice(token.offset, token.end)
        const message = `The key ${shown(name)} has no double quotes.`
        this.#log.minor(token, 'KEY_NOT_QUOTED', message, `Write ${quote(name)}.`)
        return this.#startMember(token, name)
      }
      case '}':
        return this.#close(token)
      case ',':
        this.#log.minor(token, 'COMMA_EXTRA', 'There is nothing before this comma.')
        return true
      case ':':
      case '{':
      case '[':
        this.#log.unclear(token, 'KEY_MISSING', 'A key in double quotes must stand here.')
        this.#startMember({ offset: token.offset, end: token.offset }, '')
        this.#expecting = 'value'
        return token.kind === ':' || this.#atValue(token)
      default:
        return this.#mismatch(token)
    }
  }

  #atColon(token: Token): boolean {
    if (token.kind === ':') {
      this.#expecting = 'value'
      return true
    }
    if (this.#isQuoteInside(token)) return this.#quoteInside(token)
    const isEnd = token.kind === ',' || token.kind === '}' || token.kind === ']'
    const message = isEnd ? 'This key has no colon and no value.' : 'A colon must stand between the key and its value.'
    if (!this.#isRecovering) this.#log.minor(isEnd ? (this.#last ?? token) : token, 'COLON_MISSING', message)
    this.#expecting = 'value'
    if (!isEnd) return this.#atValue(token)
    return this.#nothing(token)
  }

  #atValue(token: Token): boolean {
    switch (token.kind) {
      case '{':
      case '[':
        return this.#open(token)
      case 'word':
        this.#log.add(wordProblem(String(token.value), token.offset))
        return this.#leaf({ ...token, value: wordValue(String(token.value)) })
      case 'string':
      case 'literal':
        return this.#leaf(token)
      case ':':
        this.#log.unclear(token, 'COLON_UNEXPECTED', 'A value must stand here, not a colon.')
        return true
      default:
        return this.#noValue(token)
    }
  }

  /** A comma or a closing bracket where a value should stand. */
  #noValue(token: Token): boolean {
    if (this.#tree.top === 'object') {
      this.#log.minor(token, 'VALUE_MISSING', 'A value must stand between the colon and this place.')
      return this.#nothing(token)
    }
    if (token.kind === ']' && this.#tree.top === 'array') return this.#close(token)
    if (token.kind !== ',') return this.#mismatch(token)
    this.#log.minor(token, 'COMMA_EXTRA', 'There is nothing before this comma.')
    return true
  }

  #nothing(token: Token): boolean {
    this.#log.isMeaningClear = false
    this.#leaf({ offset: token.offset, end: token.offset, value: null })
    return this.#atComma(token)
  }

  #atComma(token: Token): boolean {
    const { top } = this.#tree
    if (token.kind === ',') {
      this.#isRecovering = false
      this.#expecting = top === 'object' ? 'key' : 'value'
      return true
    }
    if (token.kind === '}' || token.kind === ']') return this.#close(token)
    if (this.#isQuoteInside(token)) return this.#quoteInside(token)
    if (token.kind === ':') {
      const message = top === 'array' ? 'The items of a list have no keys.' : 'Between two members comes a comma.'
      return this.#skip(token, 'COLON_UNEXPECTED', message)
    }
    if (top === 'array') return this.#commaMissing() && this.#atValue(token)
    if (token.kind === '{' || token.kind === '[') return this.#atKey(token)
    if (isColonNext(this.#text, token.end)) return this.#commaMissing() && this.#atKey(token)
    return this.#skip(token, 'UNEXPECTED_TEXT', 'After a value comes a comma or the closing brace.')
  }

  #atEnd(token: Token): false {
    if (this.#expecting === 'nothing') return false
    this.#log.isMeaningClear = false
    if (!token.isBroken && !this.#log.has('STRING_UNTERMINATED')) this.#log.add(endTooEarly(this.#text, this.#tree))
    return false
  }

  #startMember(key: Stretch, name: string): true {
    this.#tree.key(key, name)
    this.#expecting = 'colon'
    return true
  }

  #leaf(token: Pick<Token, 'offset' | 'end' | 'value'>): true {
    this.#tree.leaf(token)
    this.#expecting = this.#tree.depth === 0 ? 'nothing' : 'comma'
    return true
  }

  #open(token: Token): boolean {
    if (this.#tree.depth === MAX_DEPTH) {
      const message = `More than ${MAX_DEPTH} objects and lists stand within each other.`
      return this.#giveUp(token, 'NESTING_TOO_DEEP', message)
    }
    this.#isRecovering = false
    this.#tree.open(token.kind === '{' ? 'object' : 'array', token.offset)
    this.#expecting = token.kind === '{' ? 'key' : 'value'
    return true
  }

  #close(token: Token): boolean {
    if (this.#tree.top !== (token.kind === '}' ? 'object' : 'array')) return this.#mismatch(token)
    if (this.#last?.kind === ',' && this.#tree.itemCount > 0) {
      const message = `There is nothing between this comma and the closing "${token.kind}".`
      this.#log.minor(this.#last, 'TRAILING_COMMA', message)
    }
    this.#isRecovering = false
    for (const duplicate of this.#tree.close(token.end)) this.#log.add(duplicateKey(duplicate, this.#lines))
    this.#expecting = this.#tree.depth === 0 ? 'nothing' : 'comma'
    return true
  }

  #commaMissing(): true {
    const end = this.#last?.end ?? 0
    if (!this.#isRecovering) this.#log.minor({ offset: end, end }, 'COMMA_MISSING', 'A comma is missing here.')
    this.#isRecovering = false
    return true
  }

  /** A text directly behind the closing quote of another one: the quote was meant to be part of the text. */
  #isQuoteInside(token: Token): boolean {
    if (this.#isRecovering || '{[:,}]'.includes(token.kind)) return false
    return this.#last?.kind === 'string' && token.isGlued
  }

  #quoteInside(token: Token): boolean {
    const message = 'The text ends at this double quote, but more follows it.'
    this.#log.unclear({ offset: token.offset - 1, end: token.offset }, 'QUOTE_NOT_ESCAPED', message)
    const end = this.#expecting === 'colon' ? undefined : endOfText(this.#text, token)
    if (end === undefined) return false
    this.#reader.skipTo(end)
    return true
  }

  #mismatch(token: Token): false {
    this.#log.isMeaningClear = false
    this.#log.add(wrongBracket(token, { text: this.#text, tree: this.#tree, lines: this.#lines }))
    return false
  }

  #skip(token: Token, code: SyntaxCode, message: string): true {
    if (!this.#isRecovering) this.#log.unclear(token, code, message)
    this.#isRecovering = true
    return true
  }

  #giveUp(token: Token, code: SyntaxCode, message: string): false {
    this.#log.unclear(token, code, message)
    return false
  }
}
