import { type GoessnerSelector, parseGoessner } from './goessner.ts'

/** A construct that AWS's JSONPath library reads otherwise than RFC 9535 does. */
export interface Difference {
  readonly offset: number
  readonly length: number
  /** Completes a sentence that begins with what stands there. */
  readonly what: string
  readonly hint: string
}

/** The first construct of a valid RFC 9535 path that the npm library `jsonpath` refuses or reads differently. */
export function firstDifference(text: string): Difference | undefined {
  const parsed = parseGoessner(text)
  if (!parsed.ok) return refusal(text, parsed.offset)
  for (const selector of parsed.selectors) {
    const difference = differenceIn(selector, text)
    if (difference !== undefined) return difference
  }
  return undefined
}

/** Whether a path of names and indexes names something that JavaScript lends to every object or list. */
export function namesInherited(text: string): boolean {
  return text.split(/[^\w]+/).some((name) => INHERITED.has(name))
}

/** Whether a filter could be an expression of the older dialect: JavaScript over `@`. */
export function isScriptLike(filter: string): boolean {
  let at = filter.startsWith('?') ? 2 : 1
  while (at < filter.length - 1) {
    FILTER_TOKEN.lastIndex = at
    const token = /^(?:[=!]==|[-+*/%?:])/.exec(filter.slice(at))?.[0] ?? FILTER_TOKEN.exec(filter)?.[0]
    if (token === undefined) return false
    at += token.length
  }
  return true
}

function refusal(text: string, offset: number): Difference {
  const at = Math.min(offset, text.length - 1)
  const rest = text.slice(at)
  if (/^\?(?!\()/.test(rest)) {
    const what = 'is a filter without round brackets, which that library cannot read'
    const hint = 'Write the condition in round brackets: [?(@.state == "open")].'
    return { offset: at, length: Math.max(rest.indexOf(']'), 1), what, hint }
  }
  if (/^\s/.test(rest)) {
    const what = 'is white space, which that library cannot read between the parts of a path'
    return { offset: at, length: 1, what, hint: 'Remove it.' }
  }
  if (/^[^\0-\x7f]|^-/.test(rest)) {
    const what = 'cannot stand in a name after a dot for that library'
    return { offset: at, length: 1, what, hint: "Write the name in brackets and quotes: ['foo-bar']." }
  }
  return { offset: at, length: 1, what: 'is where that library stops reading', hint: simpler }
}

function differenceIn(selector: GoessnerSelector, text: string): Difference | undefined {
  const { kind, offset, isDescendant, isInUnion } = selector
  const at = { offset, length: selector.text.length }
  if (kind === 'index' && selector.text.startsWith('-')) {
    const slice = selector.text === '-1' ? '[-1:]' : `[${selector.text}:${Number(selector.text) + 1}]`
    const what = 'selects nothing there: that library knows no negative index'
    return { ...at, what, hint: `Write ${slice}, which selects the same item.` }
  }
  if (kind === 'slice' && isDescendant)
    return { ...at, what: 'makes that library fail: it has no slice after ".."', hint: simpler }
  if (isInUnion && isDescendant) return { ...at, what: 'is read differently by that library after ".."', hint: simpler }
  if (kind === 'slice' && /:0$/.test(selector.text) && selector.text.split(':').length === 3) {
    return { ...at, what: 'is a slice with step 0, which that library refuses', hint: 'Use a step of at least 1.' }
  }
  if (kind === 'filter') return differenceInFilter(selector)
  if (kind !== 'name') return undefined
  const name = selector.text.replace(/^["']|["']$/g, '')
  if (name.includes('\\'))
    return { ...at, what: 'holds an escape sequence, which that library does not undo', hint: simpler }
  if (INHERITED.has(name)) {
    const what = `is the number of items there when the value is a list; RFC 9535 only looks for a member named "length"`
    if (name !== 'length') return { ...at, what: 'is also found there when the JSON has no such member', hint: simpler }
    return {
      ...at,
      what,
      hint: `To demand at least one item, assert EXISTS on "${text.slice(0, offset).replace(/[.['"]+$/, '')}[0]".`,
    }
  }
  return undefined
}

function differenceInFilter({ text, offset }: GoessnerSelector): Difference | undefined {
  let at = 2
  const tokens: { kind: string; text: string; at: number }[] = []
  while (at < text.length - 1) {
    FILTER_TOKEN.lastIndex = at
    const match = FILTER_TOKEN.exec(text)
    const [kind, token] = Object.entries(match?.groups ?? {}).find(([, value]) => value !== undefined) ?? []
    if (kind === undefined || token === undefined) return foreignInFilter(text, at, offset)
    if (kind !== 'space') tokens.push({ kind, text: token, at })
    at += token.length
  }
  for (const [index, token] of tokens.entries()) {
    const isCompared = [tokens[index - 1], tokens[index + 1]].some((other) => other?.kind === 'comparison')
    const where = { offset: offset + token.at, length: token.text.length }
    if (token.kind === 'current' && /\.length\b|\['length'\]|\["length"\]/.test(token.text)) {
      const what = 'is the length of a list or text there; RFC 9535 only looks for a member named "length"'
      return { ...where, what, hint: simpler }
    }
    if (token.kind === 'current' && /\[-/.test(token.text)) {
      return { ...where, what: 'selects nothing there: that library knows no negative index', hint: simpler }
    }
    if (token.kind === 'current' && !isCompared) {
      const what = 'tests there whether the value is true, by RFC 9535 whether it exists: 0, false, null and "" differ'
      return { ...where, what, hint: 'Compare the value with what you expect: [?(@.active == true)].' }
    }
    if (token.kind === 'null') {
      return { ...where, what: 'also equals a missing member there, but not by RFC 9535', hint: simpler }
    }
  }
  return undefined
}

function foreignInFilter(text: string, at: number, offset: number): Difference {
  const rest = text.slice(at)
  const call = /^[a-z][a-z0-9_]*(?=\()/.exec(rest)
  if (call !== null) {
    const what = `is a function of RFC 9535, which that library refuses`
    return { offset: offset + at, length: call[0].length, what, hint: simpler }
  }
  const what = rest.startsWith('$')
    ? 'refers to the whole document, which that library does not have inside a filter'
    : 'cannot stand in a filter for that library'
  return { offset: offset + at, length: 1, what, hint: simpler }
}

/** Found on every object of JavaScript, and `length` on every list: that library looks with `in`. */
const INHERITED: ReadonlySet<string> = new Set(['length', ...Object.getOwnPropertyNames(Object.prototype)])

/** What both dialects have inside `?(...)`. */
const FILTER_TOKEN =
  /(?<space>[ \t]+)|(?<current>@(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:-?[0-9]+|'[^'\\]*'|"[^"\\]*")\])*)|(?<comparison>[=!]=|<=?|>=?)|(?<logic>&&|\|\||!|[()])|(?<null>null\b)|(?<literal>true\b|false\b|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|'[^'\\]*'|"[^"\\]*")/y

const simpler =
  'Use a path of names, indexes from 0, "*" and ".." if you can: every JSONPath library reads those alike.'
