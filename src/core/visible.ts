/** `text` with every character that a terminal or a reader could be deceived by made visible: control characters (escape
 *  sequences among them), bidirectional and invisible marks, and lone surrogates. Line breaks too: the result is one line. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, pictureOf)
}

/** `text` in double quotes for a message: made visible and cut after `limit` characters. */
export function quoted(text: string, limit = 80): string {
  const shown = visible(text.slice(0, limit))
  return text.length > limit ? `"${shown}…" (${text.length} characters)` : `"${shown}"`
}

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
