/** How a TCP step writes bytes as text. */
export type Encoding = 'UTF-8' | 'ASCII' | 'HEX' | undefined

/** The bytes that a text stands for, UTF-8 unless said otherwise. Of HEX, case and white space do not count. Undefined when
 *  the text is not of that encoding: odd hex digits, letters beyond ASCII. */
export function bytesFromText(text: string, encoding: Encoding): Buffer | undefined {
  if (encoding === 'HEX') {
    const digits = text.replaceAll(/\s+/g, '')
    return digits.length % 2 === 0 && /^[0-9a-f]*$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined
  }
  if (encoding === 'ASCII' && !/^\p{ASCII}*$/u.test(text)) return undefined
  return Buffer.from(text, 'utf8')
}
