import type { Document } from '../../lib/blueprint/document.js'
import { type ParsedDocument, parseDocument } from '../../lib/blueprint/parse-document.js'

/** What parseDocument makes of a text, or of bytes. */
export function parse(source: string | Uint8Array): ParsedDocument {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source
  return parseDocument({ path: 'blueprint-config.json', bytes })
}

/** `CODE line:column-endLine:endColumn` of each diagnostic. */
export function places(source: string | Uint8Array): string[] {
  return parse(source).diagnostics.map(
    ({ code, line, column, endLine, endColumn }) => `${code} ${line}:${column}-${endLine}:${endColumn}`,
  )
}

/** The document of a text that is JSON. */
export function documentOf(text: string): Document {
  const { document } = parse(text)
  if (document === undefined) throw new Error('The test document is not JSON.')
  return document
}
