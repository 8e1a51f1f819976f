/** A path as the npm library `jsonpath` 1.3.0 reads it, the one that AWS's release notes name: Goessner's dialect of
 *  2007, which RFC 9535 took up with changes. */
export type GoessnerPath =
  | { readonly ok: true; readonly selectors: readonly GoessnerSelector[] }
  /** `offset` is where that library stops reading. */
  | { readonly ok: false; readonly offset: number }

export interface GoessnerSelector {
  readonly kind: 'name' | 'index' | 'slice' | 'wildcard' | 'filter' | 'script'
  readonly text: string
  readonly offset: number
  readonly isDescendant: boolean
  /** One of several between one pair of brackets. */
  readonly isInUnion: boolean
}

/** Reads a path by the grammar of that library, or says where it cannot. */
export function parseGoessner(text: string): GoessnerPath {
  const selectors: GoessnerSelector[] = []
  let at = 0
  if (text.startsWith('$')) at = 1
  else {
    // The `$` and the first dot may be left out.
    const first = match(MEMBER, text, 0)
    if (first === undefined) return { ok: false, offset: 0 }
    selectors.push(memberFrom(first, 0, false))
    at = first.length
  }
  while (at < text.length) {
    const isDescendant = text.startsWith('..', at)
    const dots = isDescendant ? 2 : text.startsWith('.', at) ? 1 : 0
    const from = at + dots
    if (text.startsWith('[', from) && dots !== 1) {
      const end = readBrackets({ text, from: from + 1, isDescendant, selectors })
      if (end.ok) at = end.at
      else return { ok: false, offset: end.at }
      continue
    }
    const member = dots === 0 ? undefined : match(MEMBER, text, from)
    if (member === undefined) return { ok: false, offset: from }
    selectors.push(memberFrom(member, from, isDescendant))
    at = from + member.length
  }
  return { ok: true, selectors }
}

interface Brackets {
  readonly text: string
  readonly from: number
  readonly isDescendant: boolean
  readonly selectors: GoessnerSelector[]
}

function readBrackets({ text, from, isDescendant, selectors }: Brackets): { ok: boolean; at: number } {
  const single = match(SINGLE, text, from)
  if (single !== undefined) {
    const end = from + single.length
    if (text[end] !== ']') return { ok: false, at: end }
    const kind = single === '*' ? 'wildcard' : single.startsWith('?') ? 'filter' : 'script'
    selectors.push({ kind, text: single, offset: from, isDescendant, isInUnion: false })
    return { ok: true, at: end + 1 }
  }
  const listed: { text: string; offset: number }[] = []
  for (let at = from; ; at++) {
    const one = match(LISTED, text, at)
    if (one === undefined) return { ok: false, at }
    listed.push({ text: one, offset: at })
    at += one.length
    if (text[at] === ',') continue
    if (text[at] !== ']') return { ok: false, at }
    const isInUnion = listed.length > 1
    selectors.push(...listed.map((item) => ({ ...item, kind: kindOfListed(item.text), isDescendant, isInUnion })))
    return { ok: true, at: at + 1 }
  }
}

function kindOfListed(text: string): GoessnerSelector['kind'] {
  if (/^["']/.test(text)) return 'name'
  return text.includes(':') ? 'slice' : 'index'
}

function memberFrom(text: string, offset: number, isDescendant: boolean): GoessnerSelector {
  const kind = text === '*' ? 'wildcard' : text.startsWith('(') ? 'script' : /^-?[0-9]/.test(text) ? 'index' : 'name'
  return { kind, text, offset, isDescendant, isInUnion: false }
}

function match(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0]
}

// Its lexer knows no white space; a script or filter ends at the first `)` before a `]`.
const INTEGER = '-?(?:0|[1-9][0-9]*)'
const MEMBER = new RegExp(`\\*|[a-zA-Z_]+[a-zA-Z0-9_]*|\\(.+?\\)(?=\\])|${INTEGER}`, 'y')
const SINGLE = /\*|\(.+?\)(?=\])|\?\(.+?\)(?=\])/y
const LISTED = new RegExp(
  `(?:${INTEGER})?:(?:${INTEGER})?(?::(?:${INTEGER})?)?|${INTEGER}` +
    `|"(?:\\\\["bfnrt/\\\\]|\\\\u[a-fA-F0-9]{4}|[^"\\\\])*"|'(?:\\\\['bfnrt/\\\\]|\\\\u[a-fA-F0-9]{4}|[^'\\\\])*'`,
  'y',
)
