import { visible } from '../core/visible.ts'

/** Markup that is safe to write. Made by `html`, `trusted` and `NOTHING` only. */
export interface Html {
  readonly [MARKUP]: string
}

type Content = Html | string | number | readonly Content[]

const MARKUP: unique symbol = Symbol('markup')

/** Template of markup: whatever is put into it is escaped unless it is `Html` itself. Right in element content and in
 *  attribute values between double quotes; put nothing anywhere else. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { [MARKUP]: strings.reduce((text, part, index) => text + markupOf(contents[index - 1] ?? '') + part) }
}

/** An empty piece of markup. */
export const NOTHING: Html = { [MARKUP]: '' }

/** Text of ours that is markup or a style already. Nothing from a report may come here. */
export function trusted(text: string): Html {
  return { [MARKUP]: text }
}

/** The text of the finished document. */
export function textOf(document: Html): string {
  return document[MARKUP]
}

/** The lines of `text` made visible one by one, so that its line breaks stay: for `pre`. */
export function multiline(text: string): string {
  return text.replaceAll('\r\n', '\n').split('\n').map(visible).join('\n')
}

function markupOf(content: Content): string {
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escapeHtml(content)
  return MARKUP in content ? content[MARKUP] : content.map(markupOf).join('')
}

/** Characters that could deceive a reader are written out too; line feeds stay, see `multiline`. */
function escapeHtml(text: string): string {
  const shown = text.split('\n').map(visible).join('\n')
  return shown.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
