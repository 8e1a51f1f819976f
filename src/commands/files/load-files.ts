import type { ValidatedFile } from '../../blueprint/validated-file.ts'
import type { CommandContext } from '../context.ts'
import { FileBook } from './file-book.ts'
import { BLUEPRINT_NAME, findFiles, MANIFEST_NAME } from './find-files.ts'

/** What files are loaded with. */
export type LoadContext = Pick<CommandContext, 'cwd' | 'root' | 'signal' | 'redactor'>

/** The files a command is about, each read and judged once. */
export interface LoadedFiles {
  /** Every file that was looked at, each once: blueprints, manifests, settings. */
  readonly files: readonly ValidatedFile<object>[]
  readonly blueprints: readonly ValidatedFile[]
  /** The text of a file for excerpts, its credentials masked and its secrets removed; undefined when it is no text. */
  readonly sources: (path: string) => string | undefined
}

/** Finds, reads and judges blueprints, and the manifests that are found beside them with the blueprint that each names: all that may be
 *  deployed. Of a manifest nothing is known of the environment, so that its `${env:NAME}` stay open. With `takesManifests: false`
 *  one that is named is a wrong call, and said to be one. What is in the book already is not read again. Throws when a file is missing or unreadable. */
export async function loadFiles(
  patterns: readonly string[],
  context: LoadContext,
  { takesManifests = true, manifests = [], book = new FileBook(context) }: LoadOptions = {},
): Promise<LoadedFiles> {
  const found = await findFiles({ ...context, patterns, names: [BLUEPRINT_NAME, MANIFEST_NAME] })
  const judged: string[] = []
  for (const { path, isNamed } of found) {
    const kind = book.kindOf({ path, noun: 'blueprint' }, 'blueprint')
    if (kind === 'manifest' && (takesManifests || !isNamed)) judged.push(path)
    else if (kind === 'settings' && takesManifests) judged.push(path)
    else book.blueprint({ path, noun: 'blueprint' })
  }
  const own = book.blueprints
  if (manifests.length > 0) {
    judged.push(
      ...(await findFiles({ ...context, patterns: manifests, names: [MANIFEST_NAME] })).map(({ path }) => path),
    )
  }
  if (judged.length === 0) return { files: own, blueprints: own, sources: book.sources }
  const { loadManifests } = await import('./load-manifests.ts')
  const { files } = loadManifests([...new Set(judged)], { book, env: undefined })
  const others = files.filter(({ path }) => !own.some((blueprint) => blueprint.path === path))
  return { files: [...own, ...others], blueprints: book.blueprints, sources: book.sources }
}

export interface LoadOptions {
  readonly takesManifests?: boolean
  /** Patterns of manifests that are judged besides. */
  readonly manifests?: readonly string[]
  readonly book?: FileBook
}
