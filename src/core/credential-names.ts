import type { Range } from './span.ts'

/** A source text in which no credential can be read, of the same length and with the same line breaks. */
export interface MaskedText {
  readonly text: string
  /** What was masked, to be removed from messages as well. */
  readonly values: readonly string[]
}

/** Replaces each character of a credential by `*`: what stands in `ranges`, and the value of every member whose name
 *  says that it is one. The names work on any text, so that a file that is not even JSON shows no password either.
 *  A value that contains `${` is a reference, not a credential. */
export function maskCredentials(text: string, ranges: readonly Range[]): MaskedText {
  const values = new Set<string>()
  const mask = (value: string): string => {
    if (value.trim() !== '') values.add(value)
    return value.replaceAll(/[^\n]/g, '*')
  }
  const maskNamed = (whole: string, start: string, name: string, value: string): string =>
    CREDENTIAL_NAME.test(name) && !value.includes('${') && value !== '' ? start + mask(value) : whole
  const named = text.replaceAll(MEMBER, maskNamed).replaceAll(MEMBER_IN_TEXT, maskNamed)
  const lines = named.split('\n')
  for (const range of ranges) {
    const line = lines[range.line - 1]
    if (line === undefined) continue
    const end = range.endLine === range.line ? range.endColumn - 1 : line.length
    const marked = line.slice(range.column - 1, end)
    // The quotes stay, so that a reader sees a string.
    const inner = /^("?)(.*?)("?)$/s.exec(marked)
    const [, open = '', value = '', close = ''] = inner ?? []
    lines[range.line - 1] = line.slice(0, range.column - 1) + open + mask(value) + close + line.slice(end)
  }
  return { text: lines.join('\n'), values: [...values] }
}

/** `message` without what was masked. Short values are left: they would turn ordinary words into asterisks. */
export function withoutMasked(message: string, values: readonly string[]): string {
  let cleaned = message
  for (const value of values) if (value.length >= SHORTEST) cleaned = cleaned.replaceAll(value, '***')
  return cleaned
}

const SHORTEST = 4

const MEMBER = /("([^"\\\n]{1,64})"[ \t\r\n]{0,64}:[ \t\r\n]{0,64}")((?:[^"\\\n]|\\[^\n])*)/g

/** The same of JSON inside a text of JSON, as a request's body is in a blueprint. */
const MEMBER_IN_TEXT =
  /(\\"([^"\\\n]{1,64})\\"[ \t]{0,64}:[ \t]{0,64}\\")((?:[^"\\\n]|\\{3}"|\\{4}|\\{1,2}[bfnrtu/])*)/g

/** Names of members that say that their value is a credential. */
export const CREDENTIAL_NAME =
  /^(?!.*(?:url|uri|type|name|path|ttl|header)$).*(?:passw(?:or)?d|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization|cookie)/i

/** Whether the source of a value may hold a credential: by where it stands (known places, and names that speak for
 *  themselves; a reference to a variable or a secret is none), or because it is a URL with a user in it. The excerpt of a
 *  diagnostic there is masked. */
export function isSensitive(pointer: string, source: string): boolean {
  if (/\/\/[^/@\s]+@/.test(source)) return true
  if (/\/authentication(?:\/\d+)?$/.test(pointer)) return true
  return sensitiveName.test(pointer) && !/^["']?\$\{[^{}\n]*\}["']?$/.test(source)
}

const sensitiveName =
  /\/(?:authentication|headers|variables)\/(?!type$)[^/]+|\/[^/]*(?:password|passwd|secret|token|credential|api_?key|authorization|cookie)[^/]*$/i
