import { type CredentialDegree, isCredentialName } from './credential-names.ts'
import { type CredentialMatch, credentialsOfSchemes, isLiteral, knownCredentials } from './credential-values.ts'
import { MASK } from './redactor.ts'
import { joined } from './secret-index.ts'
import type { Range } from './span.ts'

/** A source text in which no credential can be read, of the same length and with the same line breaks. */
export interface MaskedText {
  readonly text: string
  /** What was masked, to be removed from messages as well. */
  readonly values: readonly string[]
}

/** Replaces each character of a credential by `*`: what stands in `ranges`, and what stands under the name of a credential.
 *  The names work on any text, so that a file that is not even JSON shows no password either. A value that contains `${` is
 *  a reference, not a credential. */
export function maskCredentials(text: string, ranges: readonly Range[]): MaskedText {
  const values = new Set<string>()
  const mask = (value: string): string => {
    if (value.trim() !== '') values.add(value)
    return value.includes('\n') ? value.replaceAll(/[^\n]/g, '*') : '*'.repeat(value.length)
  }
  const named = namedValues(text, 'possible').filter(({ value }) => !value.includes('${'))
  const lines = replaced(text, named, mask).split('\n')
  const byLine = new Map<number, Range[]>()
  for (const range of ranges) {
    const own = byLine.get(range.line)
    if (own === undefined) byLine.set(range.line, [range])
    else own.push(range)
  }
  for (const [number, own] of byLine) {
    const line = lines[number - 1]
    if (line === undefined) continue
    // Put together once: a line may be as long as the file, and hold as many credentials.
    const parts: string[] = []
    let from = 0
    for (const { column, endLine, endColumn } of own.toSorted((a, b) => a.column - b.column)) {
      const start = Math.max(from, column - 1)
      const end = Math.max(start, endLine === number ? endColumn - 1 : line.length)
      // The quotes stay, so that a reader sees a string.
      const [, open = '', value = '', close = ''] = /^("?)(.*?)("?)$/s.exec(line.slice(start, end)) ?? []
      parts.push(line.slice(from, start), open, mask(value), close)
      from = end
    }
    lines[number - 1] = parts.join('') + line.slice(from)
  }
  return { text: lines.join('\n'), values: [...values] }
}

/** `message` without what was masked. Short values are left: they would turn ordinary words into asterisks. */
export function withoutMasked(message: string, values: readonly string[]): string {
  let cleaned = message
  for (const value of values) if (value.length >= SHORTEST) cleaned = cleaned.replaceAll(value, '***')
  return cleaned
}

/** `text` without credentials that nobody told us: what stands under the name of one in JSON, XML, a form or a query, what follows
 *  `Bearer` or `Basic`, and what has the form of a well-known token. */
export function withoutCredentials(text: string): string {
  // With quotes, so that JSON stays JSON.
  const withoutNumbers = text.replaceAll(NUMBER, (whole, lead: string, name: string) =>
    isCredentialName(name, 'possible') ? `${lead}"${MASK}"` : whole,
  )
  const named = [
    ...namedValues(withoutNumbers, 'possible', [MEMBER, MEMBER_IN_TEXT, PARAMETER, ELEMENT]),
    ...namedValues(withoutNumbers, 'certain', [LINE]),
  ]
  const all = [...named, ...credentialsOfSchemes(withoutNumbers), ...knownCredentials(withoutNumbers)]
  return replaced(withoutNumbers, all, () => MASK)
}

/** Credentials written into a body or a query: `"password":"..."`, `client_secret=...`. */
export function namedCredentials(text: string): CredentialMatch[] {
  return namedValues(text, 'certain')
    .filter(({ value }) => value.length >= SHORTEST && isLiteral(value))
    .map(({ offset, length }) => ({ what: 'A credential', offset, length }))
}

const SHORTEST = 4

interface NamedValue {
  readonly value: string
  readonly offset: number
  readonly length: number
}

/** The values under names of credentials: members of JSON, the same inside a text of JSON (as a request's body is in a
 *  blueprint), and the parameters of a form or a query. */
function namedValues(
  text: string,
  degree: CredentialDegree,
  patterns: readonly RegExp[] = [MEMBER, MEMBER_IN_TEXT, PARAMETER],
): NamedValue[] {
  const found: NamedValue[] = []
  for (const pattern of patterns) {
    for (const { index, 1: lead = '', 2: name = '', 3: value = '' } of text.matchAll(pattern)) {
      if (value === '' || !isCredentialName(name, degree)) continue
      found.push({ value, offset: index + lead.length, length: value.length })
    }
  }
  return found
}

const MEMBER = /("([^"\\\n]{1,64})"[ \t\r\n]{0,64}:[ \t\r\n]{0,64}")((?:[^"\\\n]|\\[^\n])*)/g

const MEMBER_IN_TEXT =
  /(\\"([^"\\\n]{1,64})\\"[ \t]{0,64}:[ \t]{0,64}\\")((?:[^"\\\n]|\\{3}"|\\{4}|\\{1,2}[bfnrtu/])*)/g

const PARAMETER = /((?:^|[?&#"])([^"\\\s?&#=]{1,64})=)((?:[^"\\\s&#]|\\[^\n])+)/g

/** A number of JSON; shorter ones count something. */
const NUMBER = /("([^"\\\n]{1,64})"[ \t\r\n]{0,64}:[ \t\r\n]{0,64})-?\d[\d.eE+-]{3,}/g

/** Of XML, without attributes' values that hold a `>`. */
const ELEMENT = /(<(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?:\s[^<>]{0,256})?>)([^<>]+)(?=<\/)/g

/** `password: value` and `api_key = value` at the beginning of a line. */
const LINE = /((?:^|\n)[ \t]{0,64}([\w-]{1,64})[ \t]{0,8}[:=][ \t]{0,8})([^\s"'{[<][^\n]*)/g

/** `text` with the matches replaced, those that overlap as one. */
function replaced(
  text: string,
  matches: readonly Pick<CredentialMatch, 'offset' | 'length'>[],
  change: (match: string) => string,
): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to } of joined(matches.map(({ offset, length }) => ({ from: offset, to: offset + length })))) {
    parts.push(text.slice(done, from), change(text.slice(from, to)))
    done = to
  }
  return parts.join('') + text.slice(done)
}
