import { MAX_FILE_BYTES } from '../limits.ts'
import type { SyntaxProblem } from './problem.ts'

/** The text of a file, without a byte order mark; undefined when it is no UTF-8 text worth parsing. */
export interface DecodedText {
  readonly text: string | undefined
  readonly problems: readonly SyntaxProblem[]
}

/** Decodes UTF-8, the only encoding JSON has between systems (RFC 8259, section 8.1), and says what else it is. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_FILE_BYTES) return refuse('FILE_TOO_LARGE', tooLarge(bytes.length))
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) return refuse('ENCODING_UNSUPPORTED', `This file is ${wide}; a blueprint must be UTF-8.`)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = hasMark ? bytes.subarray(3) : bytes
  const problems: SyntaxProblem[] = hasMark ? [byteOrderMark] : []
  const validLength = validUtf8Length(body)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  if (validLength === body.length) return { text, problems }
  if (body.includes(0)) return refuse('FILE_NOT_TEXT', 'This file is binary, not text.')
  const offset = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.subarray(0, validLength)).length
  const byte = (body[validLength] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const message = `The byte 0x${byte} is not valid UTF-8 here.`
  return { text, problems: [...problems, { code: 'ENCODING_INVALID', offset, length: 1, pointer: '', message }] }
}

const byteOrderMark: SyntaxProblem = {
  code: 'BYTE_ORDER_MARK',
  offset: 0,
  length: 0,
  pointer: '',
  message: 'The file begins with a byte order mark (EF BB BF), which JSON does not allow.',
}

function refuse(code: SyntaxProblem['code'], message: string): DecodedText {
  return { text: undefined, problems: [{ code, offset: 0, length: 0, pointer: '', message }] }
}

function tooLarge(length: number): string {
  return `The file has ${length} bytes; canary-preflight reads blueprints of at most ${MAX_FILE_BYTES}.`
}

/** UTF-16 and UTF-32, by byte order mark or by where the NUL bytes of plain text in them fall. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16'
  if (first === 0xfe && second === 0xff) return 'UTF-16'
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32'
  // Texts of this format are nearly all ASCII: one byte of two, or three of four, are NUL throughout.
  const sample = bytes.subarray(0, 256)
  const [a, b, c, d] = [0, 1, 2, 3].map((column) => {
    const bytesOfColumn = sample.filter((_, at) => at % 4 === column)
    return bytesOfColumn.filter((byte) => byte === 0).length > bytesOfColumn.length * 0.7
  })
  if ([a, b, c, d].filter(Boolean).length === 3) return 'UTF-32'
  const isUtf16 = (a && !b && !d) || (b && !a && !c)
  return isUtf16 ? 'UTF-16' : undefined
}

/** Length of the longest prefix that is valid UTF-8, by bisection: a decoder says only whether, not where. */
function validUtf8Length(bytes: Uint8Array): number {
  if (isValidPrefix(bytes, false)) return bytes.length
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isValidPrefix(bytes.subarray(0, middle), true)) valid = middle
    else invalid = middle
  }
  // The last valid prefix may end inside a character that never becomes whole; the character begins before.
  while (valid > 0 && !isValidPrefix(bytes.subarray(0, valid), false)) valid -= 1
  return valid
}

function isValidPrefix(bytes: Uint8Array, mayBeCutOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: mayBeCutOff })
    return true
  } catch {
    // A TypeError is how a fatal decoder says no.
    return false
  }
}
