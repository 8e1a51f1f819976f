import { cut, visible } from '../core/visible.ts'

/** A person reads no more of one value; the JSON report has the rest. */
const LONGEST_TEXT = 500

/** Text as plain Markdown text: no markup, HTML, link, image, mention, reference, emoji or table cell can come of it.
 *  Entities stop CommonMark, at the start of a list item too. GitHub's own filters look at the text after that, so `@`, `#`, `://` and the like are
 *  parted from what follows by a zero-width space, as dependency bots do it. */
export function markdownText(text: string): string {
  return visible(cut(text, LONGEST_TEXT))
    .replace(
      /^[-+=\s]|(?<=^\d+)[.)]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>\\`*[\]|~$^]/g,
      (sign) => `&#${sign.charCodeAt(0)};`,
    )
    .replace(
      /(?<![&])#|@|:(?=\/\/|(?:100|1234|[\w+-]*[a-z+-][\w+-]*):)|\b(?:www(?=\.)|GH(?=-\d)|(?:mailto|xmpp)(?=:))/gi,
      `$&${APART}`,
    )
}

/** Text as a code span: exactly what it was, nothing in it is looked at. For values, so that they can be copied. */
export function codeSpan(text: string): string {
  const shown = visible(cut(text, LONGEST_TEXT))
  if (shown === '') return '*(empty)*'
  const longestRun = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A code span inside a table, where a pipe ends the cell whatever stands around it: it is written as `\x7c`. */
export function codeCell(text: string): string {
  return codeSpan(text.replaceAll('|', '\\x7c'))
}

/** A link to `url`, or the text alone when there is none. */
export function markdownLink(text: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//.test(url)) return markdownText(text)
  const target = visible(url).replace(
    /[\s<>()[\]\\|`"'*_~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${markdownText(text)}](${target})`
}

const APART = '&#8203;'
