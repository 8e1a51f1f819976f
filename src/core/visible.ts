/** `text` with every character that could change how a terminal or a reader takes the rest written out: controls, ESC,
 *  line breaks, bidirectional overrides, invisible ones, lone surrogates. The result is one line of plain text. */
export function visible(text: string): string {
  return text.replace(UNSAFE, escapeOf)
}

/** `text` in double quotes for a message: made visible, by `show` if more than that is to be seen, and cut after `limit`
 *  characters. */
export function quoted(text: string, limit = 80, show: (text: string) => string = visible): string {
  if (text.length <= limit) return `"${show(text)}"`
  return `"${show(beginning(text, limit))}…" (${text.length} characters)`
}

/** `text` as a part of one line that a person reads: visible, and cut after `limit` characters. */
export function readable(text: string, limit: number = READABLE_LENGTH): string {
  return visible(cut(text, limit))
}

/** Takes from a text what the GitHub runner would execute: `::name` at the start of a line, after white space, and the
 *  older `##[name]`, which it finds anywhere in a line (actions/runner, ActionCommand.cs). It reads both streams, and a
 *  carriage return ends a line too. What a person reads hardly changes. */
export function defuseCommands(text: string): string {
  return text.replace(LINE_START_COMMAND, '$1: :').replaceAll('##[', '## [')
}

/** About two lines of a wide terminal: what a person reads of one value before looking elsewhere. */
export const READABLE_LENGTH = 300

// Zero-width joiner and non-joiner stay: emoji and several scripts need them, and they reorder nothing.
const UNSAFE = /(?![\u{200c}\u{200d}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{fffe}\u{ffff}]/gu

// What .NET's TrimStart removes, and what its string comparison looks through: controls and invisible characters.
const LINE_START_COMMAND = /((?:^|[\n\r])(?:(?![\n\r])[\s\p{Cc}\p{Cf}])*):(?:(?![\n\r])[\p{Cc}\p{Cf}])*:/gu

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The one spelling of a character that is not shown as it is. */
export function escapeOf(sign: string): string {
  const name = NAMED[sign]
  if (name !== undefined) return name
  const hex = (sign.codePointAt(0) ?? 0).toString(16)
  return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
}

/** `text` itself, or its first `limit` UTF-16 units followed by how long it is. Redact before cutting: half a secret is
 *  no longer recognised as one. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${ownCopy(beginning(text, limit))}… (${text.length} characters)`
}

/** At most `limit` UTF-16 units, without half of a character at the end. */
function beginning(text: string, limit: number): string {
  return text.slice(0, isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit)
}

/** The same text without a hold on the one it was sliced from: V8 keeps a whole response alive for ten characters of it. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** How a value from outside gets into a message or a report: without secrets, and never longer than `limit`. */
export type Show = (text: string, limit?: number) => string

/** UTF-16 units that a report keeps of a value, so that it stays small whatever a server sends. */
export const LONGEST_SHOWN = 500

/** The same, inside a sentence. */
export const LONGEST_IN_MESSAGE = 120

/** Cuts, and knows no secrets: for tests and for callers that redact themselves. */
export const showPlainly: Show = (text, limit = LONGEST_SHOWN) => cut(text, limit)
