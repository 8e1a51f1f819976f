/** A part of a URL without its percent-encoding; as it is where that is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // URIError: a lone percent sign means itself.
    return text
  }
}
