import type { Document } from '../../blueprint/document.ts'
import { placeOf } from '../../blueprint/place.ts'
import { decodeText } from '../../blueprint/syntax/decode.ts'
import { validateBlueprint } from '../../blueprint/validate.ts'
import type { JudgedFile, ValidatedFile } from '../../blueprint/validated-file.ts'
import { maskCredentials, withoutMasked } from '../../core/mask-credentials.ts'
import type { Range, Span } from '../../core/span.ts'
import type { CommandContext } from '../context.ts'
import { findFiles } from './find-files.ts'
import { readBytes } from './read-file.ts'
import { assertStaysInRepository } from './stays-in-repository.ts'

/** The files a command is about: blueprints, unless it says otherwise. */
export interface LoadedFiles<File extends JudgedFile = ValidatedFile> {
  readonly files: readonly File[]
  /** The text of a file for excerpts, its credentials masked and its secrets removed; undefined when it is no text. */
  readonly sources: (path: string) => string | undefined
}

/** Finds, reads and validates. Throws when a file is missing or unreadable; what is wrong inside one is in its diagnostics. */
export async function loadFiles(
  patterns: readonly string[],
  context: Pick<CommandContext, 'cwd' | 'signal' | 'redactor'>,
): Promise<LoadedFiles> {
  const { cwd, signal } = context
  return loadPaths(await findFiles({ cwd, patterns, signal }), context)
}

/** The same for files that were found before. */
export async function loadPaths(
  paths: readonly string[],
  { cwd, redactor }: Pick<CommandContext, 'cwd' | 'redactor'>,
): Promise<LoadedFiles> {
  const files: ValidatedFile[] = []
  const texts = new Map<string, string>()
  for (const path of paths) {
    assertStaysInRepository({ cwd, path, noun: 'blueprint' })
    // In turn: a file is small, and the bytes of only one are in memory.
    const bytes = await readBytes({ cwd, path, noun: 'blueprint', maxBytes: LARGEST_READ_BYTES })
    const { file, text } = validatedWithText({ path, bytes })
    if (text !== undefined) texts.set(path, text)
    files.push(file)
  }
  const sources = (path: string): string | undefined => {
    const text = texts.get(path)
    // Only when asked for: by then every secret is known.
    return text === undefined ? undefined : redactor.clean(text)
  }
  return { files, sources }
}

/** Validates one file. `text` is its text with the credentials masked, which no message shows either; undefined when it is
 *  no text. */
export function validatedWithText({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): {
  readonly file: ValidatedFile
  readonly text: string | undefined
} {
  const file = validateBlueprint({ path, bytes })
  return withMaskedText(file, file.document?.text ?? decodeText(bytes).text)
}

/** A file and its text without the credentials that its diagnostics point at. */
export function withMaskedText<File extends JudgedFile>(
  file: File,
  text: string | undefined,
): { readonly file: File; readonly text: string | undefined } {
  const masked = maskCredentials(text ?? '', sensitiveRanges(file, text ?? ''))
  return {
    file: masked.values.length === 0 ? file : { ...file, diagnostics: withoutValues(file, masked.values) },
    text: text === undefined ? undefined : masked.text,
  }
}

/** Where the credentials are that diagnostics point at. A rule says so itself; of a schema or of a syntax error only the place
 *  tells, and what it points at may be a part of the value, or its key. */
function sensitiveRanges({ diagnostics, document }: JudgedFile, text: string): readonly Range[] {
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

/** Larger files are not even looked at. Between this and its own limit the blueprint reader says how large the file is. */
export const LARGEST_READ_BYTES = 64 * 1024 * 1024

function withoutValues({ diagnostics }: JudgedFile, values: readonly string[]): JudgedFile['diagnostics'] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: withoutMasked(diagnostic.message, values),
    ...(diagnostic.hint === undefined ? {} : { hint: withoutMasked(diagnostic.hint, values) }),
  }))
}
