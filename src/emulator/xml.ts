/** An element of an answer. Only this file escapes what is in it. */
export interface XmlElement {
  readonly name: string
  readonly content: string | readonly XmlElement[]
}

export function xml(name: string, content: string | number | boolean | readonly XmlElement[] = ''): XmlElement {
  return { name, content: typeof content === 'object' ? content : String(content) }
}

/** The whole document. */
export function xmlDocument(root: XmlElement, namespace?: string): string {
  const attributes = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, attributes)}`
}

function written({ name, content }: XmlElement, attributes = ''): string {
  const inside = typeof content === 'string' ? escapeXml(content) : content.map((child) => written(child)).join('')
  return `<${name}${attributes}>${inside}</${name}>`
}

/** Controls become references, as S3 writes them in keys; XML 1.0 has no way for most of them (hence `encoding-type=url`). */
function escapeXml(text: string): string {
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be found
    /[&<>"\u0000-\u001f\u007f]/g,
    (sign) => `&#x${sign.charCodeAt(0).toString(16)};`,
  )
}
