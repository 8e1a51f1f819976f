import { decodeText } from '../../blueprint/syntax/decode.ts'
import { validateBlueprint } from '../../blueprint/validate.ts'
import type { ValidatedFile } from '../../blueprint/validated-file.ts'
import type { CommandContext } from '../context.ts'
import { findFiles } from './find-files.ts'
import { withMaskedText } from './masked-text.ts'
import { readBytes } from './read-file.ts'
import { assertStaysInRepository } from './stays-in-repository.ts'

/** The files a command is about: blueprints, unless it says otherwise. */
export interface LoadedFiles<File extends ValidatedFile<object> = ValidatedFile> {
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

/** Larger files are not even looked at. Between this and its own limit the blueprint reader says how large the file is. */
export const LARGEST_READ_BYTES = 64 * 1024 * 1024
