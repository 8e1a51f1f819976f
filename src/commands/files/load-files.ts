import { decodeText } from '../../blueprint/syntax/decode.ts'
import { validateBlueprint } from '../../blueprint/validate.ts'
import type { ValidatedFile } from '../../blueprint/validated-file.ts'
import type { CommandContext } from '../context.ts'
import { findFiles } from './find-files.ts'
import { withMaskedText } from './masked-text.ts'
import { readBytes } from './read-file.ts'

/** The files a command is about: blueprints, unless it says otherwise. */
export interface LoadedFiles<File extends ValidatedFile<object> = ValidatedFile> {
  readonly files: readonly File[]
  /** The text of a file for excerpts, its credentials masked and its secrets removed; undefined when it is no text. */
  readonly sources: (path: string) => string | undefined
}

/** Finds, reads and validates. Throws when a file is missing or unreadable; what is wrong inside one is in its diagnostics. */
export async function loadFiles(
  patterns: readonly string[],
  context: Pick<CommandContext, 'cwd' | 'root' | 'signal' | 'redactor'>,
): Promise<LoadedFiles> {
  const { cwd, root, signal } = context
  return loadPaths(await findFiles({ cwd, root, patterns, signal }), context)
}

/** The same for files that were found before. */
export function loadPaths(
  paths: readonly string[],
  { cwd, root, redactor }: Pick<CommandContext, 'cwd' | 'root' | 'redactor'>,
): LoadedFiles {
  const files: ValidatedFile[] = []
  const texts = new Map<string, string>()
  for (const path of paths) {
    const bytes = readBytes({ cwd, root, path, noun: 'blueprint' })
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
