import { TextDecoder } from 'node:util'
import { firstField } from './header-text.ts'

/** The body as text: by the charset of its Content-Type, else UTF-8; also UTF-8 when the charset is unknown. A byte
 *  order mark is dropped, and bytes that are no text become U+FFFD. */
export function bodyText(headers: readonly (readonly [name: string, value: string])[], body: Uint8Array): string {
  const type = firstField(headers, 'content-type') ?? ''
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8'
  return decoderFor(charset).decode(body)
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    // RangeError: a charset that the WHATWG Encoding Standard does not know.
    return new TextDecoder()
  }
}
