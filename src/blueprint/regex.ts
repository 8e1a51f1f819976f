import { messageOf } from '../core/system-error.ts'
export type CompiledRegex =
  | {
      readonly ok: true
      readonly regex: RegExp
      /** Capturing groups, named ones included, the whole match (group 0) not. */
      readonly groupCount: number
    }
  | { readonly ok: false; readonly message: string }

/** Compiles a regular expression as JavaScript reads it, without flags: it matches anywhere in the text unless it has
 *  `^` and `$`. AWS documents neither the dialect nor the anchoring. Match only inside `runBounded`. */
export function compileRegex(text: string): CompiledRegex {
  try {
    return { ok: true, regex: new RegExp(text), groupCount: countGroups(text) }
  } catch (error) {
    return { ok: false, message: messageFrom(error, text) }
  }
}

// Counted in the text, not by matching `text|` against nothing: nested counted repetitions can make even that take hours.
function countGroups(text: string): number {
  const pieces = text.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])/g)
  return [...pieces].filter(([piece]) => piece.startsWith('(')).length
}

// V8 says `Invalid regular expression: /<the pattern>/: <what is wrong>`; the pattern is shown in the file already.
function messageFrom(error: unknown, text: string): string {
  const said = messageOf(error)
  const prefix = `Invalid regular expression: /${text}/`
  const rest = said.startsWith(prefix) ? said.slice(prefix.length).replace(/^[a-z]*: /, '') : ''
  const problem = rest === '' ? (said.split(': ').at(-1) ?? said) : rest
  return problem.charAt(0).toLowerCase() + problem.slice(1)
}
