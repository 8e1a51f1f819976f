import { codePointName } from '../show.ts'
import type { SyntaxProblem } from './problem.ts'

export type StringProblem = Pick<SyntaxProblem, 'code' | 'offset' | 'length' | 'message'>

/** What is wrong inside one text. `raw` is its source without the quotes, which begins at `offset`. */
export function stringProblems(raw: string, offset: number): StringProblem[] {
  const problems: StringProblem[] = []
  const surrogates: { readonly unit: number; readonly at: number; readonly length: number }[] = []
  for (const match of raw.matchAll(suspicious)) {
    const [found] = match
    const at = { offset: offset + match.index, length: found.length }
    const problem = problemOf(found)
    if (problem !== undefined) problems.push({ ...problem, ...at })
    else if (/^\\u[dD][89a-fA-F]/.test(found)) {
      surrogates.push({ unit: Number.parseInt(found.slice(2), 16), at: at.offset, length: at.length })
    }
  }
  for (let index = 0; index < surrogates.length; index++) {
    const half = surrogates[index]
    const other = surrogates[index + 1]
    if (half === undefined) continue
    const isPair =
      half.unit < 0xdc00 && other !== undefined && other.unit >= 0xdc00 && other.at === half.at + half.length
    if (isPair) index += 1
    else problems.push(loneSurrogate(half))
  }
  return problems.sort((a, b) => a.offset - b.offset)
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

function loneSurrogate(half: { readonly unit: number; readonly at: number; readonly length: number }): StringProblem {
  const side = half.unit < 0xdc00 ? 'first' : 'second'
  const message = `This is only the ${side} half of a character (a lone surrogate, ${codePointName(String.fromCharCode(half.unit))}).`
  return { code: 'SURROGATE_LONE', offset: half.at, length: half.length, message }
}
