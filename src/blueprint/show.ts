/** Long enough to recognise a value, short enough for one line. */
const SHOWN_LENGTH = 40

/** Text of the file as it may stand in a message: quoted, cut, and without anything a terminal or a reader's eye would
 *  take for something else (control characters, bidirectional overrides, invisible characters). */
export function quote(text: string, maxLength: number = SHOWN_LENGTH): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength)}...` : text
  return escapeInvisible(JSON.stringify(cut))
}

/** The name of a character that cannot be shown: `U+00A0`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** `a, b or c`. */
export function either(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function escapeInvisible(text: string): string {
  return text.replaceAll(
    /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
    },
  )
}
