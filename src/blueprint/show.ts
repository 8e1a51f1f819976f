import { escapeOf, quoted, visible } from '../core/visible.ts'

/** Long enough to recognise a value, short enough for one line. */
const SHOWN_LENGTH = 40

/** Text of the file as it may stand in a message: quoted, cut, visible, and with the quotes and blanks in it told apart. */
export function quote(text: string, maxLength: number = SHOWN_LENGTH): string {
  return quoted(text, maxLength, (part) => visible(part.replaceAll(/["\\]/g, '\\$&')).replaceAll(BLANK, escapeOf))
}

/** Blanks that look like a space and are none. */
const BLANK = /[\u00a0\u202f]/g

/** The name of a character that cannot be shown: `U+00A0`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** `a, b or c`. */
export function either(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
