import { visible } from '../core/visible.ts'

/** An element or a text that is escaped already. Only this file makes one. */
export interface Xml {
  readonly lines: readonly string[]
}

type AttributeValue = string | number | undefined

/** `<name attributes>children</name>`, each child on its own lines. An attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly Xml[] = [],
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const lines = children.flatMap((child) => child.lines)
  if (lines.length === 0) return { lines: [`<${name}${written}/>`] }
  return { lines: [`<${name}${written}>`, ...lines.map((line) => `  ${line}`), `</${name}>`] }
}

/** An element that holds text only. The line breaks between `texts` are kept, those inside them are made visible. */
export function textElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  texts: readonly string[],
): Xml {
  const [opening = ''] = element(name, attributes).lines
  if (texts.length === 0) return { lines: [opening] }
  return { lines: [`${opening.slice(0, -2)}>${texts.map(escapeXml).join('\n')}</${name}>`] }
}

/** The whole document, line feed at its end. */
export function documentOf(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.lines.join('\n')}\n`
}

/** For element text and for attributes in double quotes. What XML 1.0 forbids (controls, lone surrogates, U+FFFE) is
 *  written out by `visible`; no CDATA, so `]]>` has no meaning either way. */
function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
