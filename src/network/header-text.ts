import { TextDecoder } from 'node:util'

/** Header fields as undici hands them over (names and values in turn), names in lower case. Values are UTF-8 where
 *  they can be, else Latin-1: HTTP names no encoding. Spaces and tabs around a value are no part of it (RFC 9110, 5.5). */
export function headersFromRaw(raw: unknown): (readonly [name: string, value: string])[] {
  if (!Array.isArray(raw)) return []
  const fields: (readonly [string, string])[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    fields.push([
      textOf(raw[at]).toLowerCase(),
      textOf(raw[at + 1])
        .replace(/^[ \t]+/, '')
        .replace(/(?<![ \t])[ \t]+$/, ''),
    ])
  }
  return fields
}

/** The value of the first field of that lower-case name. */
export function firstField(
  headers: readonly (readonly [name: string, value: string])[],
  name: string,
): string | undefined {
  return headers.find(([field]) => field === name)?.[1]
}

function textOf(value: unknown): string {
  if (!Buffer.isBuffer(value)) return String(value)
  const text = value.toString('utf8')
  return text.includes('\ufffd') ? value.toString('latin1') : text
}

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
