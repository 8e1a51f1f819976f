/** `text` itself, or its first `limit` UTF-16 units followed by how long it is. Redact before cutting: half a secret is
 *  no longer recognised as one. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit
  return `${ownCopy(text.slice(0, end))}… (${text.length} characters)`
}

/** The same text without a hold on the one it was sliced from: V8 keeps a whole response alive for ten characters of it. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
