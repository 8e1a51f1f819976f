import { codePointName } from '../show.ts'
import type { SyntaxProblem } from './problem.ts'

export type StringProblem = Pick<SyntaxProblem, 'code' | 'offset' | 'length' | 'message'>

/** What is wrong inside one text, in order, found as it is asked for. `raw` is its source without the quotes, which begins at
 *  `offset`. */
export function* stringProblems(raw: string, offset: number): Generator<StringProblem> {
  let first: Surrogate | undefined
  for (const match of raw.matchAll(suspicious)) {
    const [found] = match
    const at = { offset: offset + match.index, length: found.length }
    const half = /^\\u[dD][89a-fA-F]/.test(found) ? { ...at, unit: Number.parseInt(found.slice(2), 16) } : undefined
    if (first !== undefined) {
      const isPair = half !== undefined && half.unit >= 0xdc00 && half.offset === first.offset + first.length
      if (!isPair) yield loneSurrogate(first)
      first = undefined
      if (isPair) continue
    }
    const problem = problemOf(found)
    if (problem !== undefined) yield { ...problem, ...at }
    else if (half !== undefined && half.unit < 0xdc00) first = half
    else if (half !== undefined) yield loneSurrogate(half)
  }
  if (first !== undefined) yield loneSurrogate(first)
}

/** One half of a character beyond U+FFFF, written as an escape sequence. */
interface Surrogate {
  readonly unit: number
  readonly offset: number
  readonly length: number
}

// A backslash always takes the next character with it, so that \\u is read as an escaped backslash and a letter.
const suspicious = /\\u[0-9a-fA-F]{4}|\\u[0-9a-fA-F]{0,3}|\\.|(?![\x7f-\x9f])\p{Cc}/gsu

function problemOf(found: string): Pick<StringProblem, 'code' | 'message'> | undefined {
  if (/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/.test(found)) return undefined
  if (found.startsWith('\\u')) {
    return { code: 'ESCAPE_INVALID', message: '\\u must be followed by exactly four hexadecimal digits.' }
  }
  if (found.startsWith('\\')) {
    const shown = /^[!-~]$/.test(found.slice(1)) ? found : `\\ followed by ${codePointName(found.slice(1))}`
    return { code: 'ESCAPE_INVALID', message: `JSON has no escape sequence ${shown}.` }
  }
  const written = JSON.stringify(found).slice(1, -1)
  const message = `The control character ${codePointName(found)} must be escaped inside a text; write it as ${written}.`
  return { code: 'CHARACTER_INVALID', message }
}

function loneSurrogate({ unit, offset, length }: Surrogate): StringProblem {
  const side = unit < 0xdc00 ? 'first' : 'second'
  const message = `This is only the ${side} half of a character (a lone surrogate, ${codePointName(String.fromCharCode(unit))}).`
  return { code: 'SURROGATE_LONE', offset, length, message }
}
