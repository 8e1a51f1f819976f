import type { Document } from '../../blueprint/document.ts'
import { placeOf } from '../../blueprint/place.ts'
import type { ValidatedFile } from '../../blueprint/validated-file.ts'
import { maskCredentials, withoutMasked } from '../../core/mask-credentials.ts'
import type { Range, Span } from '../../core/span.ts'

/** A file and its text without the credentials that its diagnostics point at. */
export function withMaskedText<File extends ValidatedFile<object>>(
  file: File,
  text: string | undefined,
): { readonly file: File; readonly text: string | undefined } {
  const masked = maskCredentials(text ?? '', sensitiveRanges(file, text ?? ''))
  return {
    file: masked.values.length === 0 ? file : { ...file, diagnostics: withoutValues(file, masked.values) },
    text: text === undefined ? undefined : masked.text,
  }
}

function withoutValues(
  { diagnostics }: ValidatedFile<object>,
  values: readonly string[],
): ValidatedFile<object>['diagnostics'] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: withoutMasked(diagnostic.message, values),
    ...(diagnostic.hint === undefined ? {} : { hint: withoutMasked(diagnostic.hint, values) }),
  }))
}

/** Where the credentials are that diagnostics point at. A rule says so itself; of a schema or of a syntax error only the place
 *  tells, and what it points at may be a part of the value, or its key. */
function sensitiveRanges({ diagnostics, document }: ValidatedFile<object>, text: string): readonly Range[] {
  return diagnostics
    .filter(({ isSensitive }) => isSensitive)
    .flatMap((diagnostic) => {
      if (diagnostic.source === 'rule') return [diagnostic]
      if (document === undefined) return [textAround(diagnostic, text)]
      const place = placeOf(document, diagnostic.pointer)
      return place.pointer === diagnostic.pointer ? valuesIn(document, place.value) : [diagnostic]
    })
}

/** The texts and numbers of a value, however deep. */
function valuesIn({ text, lines }: Document, { offset, length }: Span): Range[] {
  return [...text.slice(offset, offset + length).matchAll(TOKEN)]
    .filter(([, , colon]) => colon === undefined)
    .map((match) => lines.rangeOf({ offset: offset + match.index, length: match[0].length }))
}

/** All of the text, up to the end of its line, in which a range begins. */
function textAround(range: Range, text: string): Range {
  const line = text.split('\n')[range.line - 1] ?? ''
  const around = [...line.matchAll(TOKEN)].find(
    ({ index, 1: token = '' }) => index < range.column && range.column <= index + token.length,
  )
  if (around === undefined || range.endLine !== range.line) return range
  const endColumn = Math.max(range.endColumn, around.index + (around[1] ?? '').length + 1)
  return { ...range, column: Math.min(range.column, around.index + 1), endColumn }
}

/** A text or a number, and the colon behind a key. */
const TOKEN = /("(?:[^"\\\n]|\\[^\n])*"?|-?\d[^\s,\]}]*)([ \t]*:)?/g
