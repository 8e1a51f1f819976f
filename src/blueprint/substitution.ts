import { secretReference } from '../core/secret-identity.ts'

/** One piece of a text that may contain `${...}`. Offsets count UTF-16 code units of the unescaped text. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'variable'; readonly name: string; readonly offset: number; readonly length: number }
  | {
      readonly kind: 'secret'
      readonly name: string
      readonly key: string | undefined
      readonly offset: number
      readonly length: number
    }
  | { readonly kind: 'malformed'; readonly text: string; readonly offset: number; readonly length: number }

/** Splits a text into literal pieces, `${name}`, `${AWS_SECRET:name}` and `${AWS_SECRET:name:key}`.
 *  Anything else after `${` is `malformed`, up to its `}` or the end. AWS documents no escape for a literal `${`. */
export function scanSubstitutions(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (let open = text.indexOf('${'); open !== -1; open = text.indexOf('${', from)) {
    if (open > from) parts.push({ kind: 'text', text: text.slice(from, open), offset: from })
    const close = text.indexOf('}', open)
    const end = close === -1 ? text.length : close + 1
    parts.push(reference(text.slice(open, end), open))
    from = end
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from), offset: from })
  return parts
}

function reference(token: string, offset: number): Part {
  const at = { offset, length: token.length }
  const variable = /^\$\{([a-zA-Z_][a-zA-Z0-9_]*)\}$/.exec(token)
  if (variable?.[1] !== undefined) return { kind: 'variable', name: variable[1], ...at }
  const [, inner] = /^\$\{AWS_SECRET:(.*)\}$/s.exec(token) ?? []
  const secret = inner === undefined ? undefined : secretReference(inner)
  return secret === undefined ? { kind: 'malformed', text: token, ...at } : { kind: 'secret', ...secret, ...at }
}
