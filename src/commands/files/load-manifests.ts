import { posix } from 'node:path'
import { type FileKind, kindOfFile, wrongKind } from '../../blueprint/file-kind.ts'
import { isAtOrBelow } from '../../blueprint/judge-document.ts'
import { placeOf } from '../../blueprint/place.ts'
import { sha256Of } from '../../blueprint/sha256.cjs'
import { type ValidatedFile, validatedFrom } from '../../blueprint/validated-file.ts'
import { LOADING_CODES } from '../../canary/manifest/diagnostic-codes.ts'
import { matchDiagnostics } from '../../canary/manifest/matches-schema.ts'
import type { ManifestOverride } from '../../canary/manifest/override.ts'
import { DEFAULT_BLUEPRINT, type ParsedManifest, parseManifest } from '../../canary/manifest/parse-manifest.ts'
import type { Environment } from '../../canary/manifest/references.ts'
import { judgedSettings, SETTINGS_NAME } from '../../canary/manifest/settings.ts'
import type { CanarySource } from '../../canary/manifest.ts'
import { AppError } from '../../core/app-error.ts'
import { compareDiagnostics, type Diagnostic } from '../../core/diagnostic.ts'
import { quoted } from '../../core/visible.ts'
import type { CommandContext } from '../context.ts'
import { FileBook, knownBy, type ReadBlueprint, type ReadFile } from './file-book.ts'
import { findFiles, MANIFEST_NAME } from './find-files.ts'

export interface ManifestQuery extends Pick<CommandContext, 'cwd' | 'root' | 'signal' | 'redactor'> {
  /** Files, folders or globs; none stands for every `canary.json` below `cwd`. */
  readonly patterns: readonly string[]
  /** Undefined when it is not that of a deploy: `${env:NAME}` stays open then, and such a manifest gives no source. */
  readonly env: Environment | undefined
  readonly overrides?: readonly ManifestOverride[]
  readonly region?: string | undefined
}

/** The canaries that a command is about. */
export interface LoadedManifests {
  /** Those without an error, each whole. */
  readonly sources: readonly CanarySource[]
  /** Every file that was looked at, each once: a manifest, its blueprint, its settings. */
  readonly files: readonly ValidatedFile<object>[]
  /** Those of `files` that have a diagnostic, warnings and notices included. */
  readonly problems: readonly ValidatedFile<object>[]
  /** The text of a file for excerpts. */
  readonly texts: (path: string) => string | undefined
  /** What was read. */
  readonly book: FileBook
}

/** Finds, reads and judges manifests and what they name. Throws when a manifest is missing or unreadable; what is wrong
 *  inside of the files is in their diagnostics, all of it. */
export async function loadCanarySources(query: ManifestQuery): Promise<LoadedManifests> {
  const book = new FileBook(query)
  const paths = (await findFiles({ ...query, names: [MANIFEST_NAME] })).map(({ path }) => path)
  const { sources, files } = loadManifests(paths, { ...query, book })
  const problems = files.filter(({ diagnostics }) => diagnostics.length > 0)
  return { sources, files, problems, texts: book.sources, book }
}

/** Judges manifests that were found, what they name, and files of settings. What is read and found is kept in the book. */
export function loadManifests(
  paths: readonly string[],
  query: Pick<ManifestQuery, 'env' | 'overrides' | 'region'> & { readonly book: FileBook },
): Pick<LoadedManifests, 'sources' | 'files'> {
  const loader = new Loader(query)
  for (const path of paths) loader.load(path)
  return { sources: loader.sources, files: [...loader.files.values()] }
}

class Loader {
  readonly #query: Parameters<typeof loadManifests>[1]
  readonly #book: FileBook
  /** The path of the manifest that has a name. */
  readonly #names = new Map<string, string>()
  /** In the order in which they were looked at. */
  readonly files = new Map<string, ValidatedFile<object>>()
  readonly sources: CanarySource[] = []

  constructor(query: Parameters<typeof loadManifests>[1]) {
    this.#query = query
    this.#book = query.book
  }

  load(path: string): void {
    const { env, overrides, region } = this.#query
    const read = this.#book.read({ path, noun: 'canary manifest' })
    if (kindOfFile(knownBy(read), 'manifest').kind === 'settings') {
      this.#judgeSettings(read)
      return
    }
    const { bytes } = read
    const parsed = parseManifest({ path, bytes, env, overrides: overrides ?? [], region, parsed: read.parsed })
    const blueprintPath = blueprintPathOf(path, parsed)
    const blueprint = blueprintPath === undefined ? undefined : this.#blueprint(blueprintPath, path)
    const more = [
      ...this.#duplicates(path, parsed),
      ...blueprintOpen(parsed),
      ...(blueprint instanceof AppError ? [blueprintMissing(parsed, blueprint)] : []),
      ...(blueprint instanceof AppError || blueprint?.file.valid !== true ? [] : fitting(parsed, blueprint.file)),
    ]
    const diagnostics = [...parsed.diagnostics, ...more].sort(compareDiagnostics)
    const valid = parsed.valid && !more.some(({ severity }) => severity === 'error')
    const judged = { path, sha256: sha256Of(bytes), diagnostics, document: parsed.document }
    this.#keep(validatedFrom(judged, valid), read, 'manifest')
    if (blueprintPath === undefined || blueprint === undefined || blueprint instanceof AppError) return
    this.files.set(blueprint.file.path, blueprint.file)
    const settings = this.#settingsAt(posix.join(posix.dirname(blueprintPath), SETTINGS_NAME), path)
    const isUsable = settings === undefined || this.files.get(settings.path)?.valid === true
    const { manifest, hidden } = parsed
    if (!valid || manifest === undefined || !blueprint.file.valid || !isUsable) return
    const { file, bytes: blueprintBytes } = blueprint
    this.sources.push({ path, manifest, blueprint: file, blueprintBytes, settingsBytes: settings?.bytes, hidden })
  }

  /** The blueprint, or why it cannot be read. */
  #blueprint(path: string, namedBy: string): ReadBlueprint | AppError {
    try {
      const file = { path, noun: 'blueprint', namedBy }
      const wrong = wrongKind(knownBy(this.#book.read(file)), 'blueprint')
      if (wrong === undefined) return this.#book.blueprint(file)
      return new AppError('FILE_INVALID', `The blueprint ${quoted(path, 200)} is none. ${wrong.message}`, {
        hint: wrong.hint,
      })
    } catch (error) {
      // The manifest names it: that is where to point.
      if (error instanceof AppError) return error
      throw error
    }
  }

  #settingsAt(path: string, namedBy: string): ReadFile | undefined {
    try {
      const read = this.#book.read({ path, noun: 'settings file', namedBy })
      this.#judgeSettings(read)
      return read
    } catch (error) {
      // Most blueprints have none.
      if (error instanceof AppError && error.code === 'FILE_NOT_FOUND') return undefined
      throw error
    }
  }

  #judgeSettings(read: ReadFile): void {
    const known = this.#book.other(read.path)
    if (known === undefined) this.#keep(judgedSettings(read), read, 'settings')
    else this.files.set(read.path, known)
  }

  #keep(judged: ValidatedFile<object>, read: ReadFile, kind: FileKind): void {
    this.files.set(read.path, this.#book.keep(judged, read, kind))
  }

  #duplicates(path: string, { view, document, withOrigin }: ParsedManifest): Diagnostic[] {
    const placed = view?.text('Name')
    if (document === undefined || view === undefined || placed === undefined) return []
    const other = this.#names.get(placed.text)
    if (other === undefined) {
      this.#names.set(placed.text, path)
      return []
    }
    const { severity, source } = LOADING_CODES.MANIFEST_NAME_DUPLICATE
    const message = `${view.show(placed)} is the name of the canary in ${other} too.`
    const hint = 'Give each canary a name of its own, or deploy only one of the two.'
    const range = document.lines.rangeOf(placeOf(document, placed.pointer).value)
    const about = { severity, source, code: 'MANIFEST_NAME_DUPLICATE', message, hint, pointer: placed.pointer }
    return [withOrigin({ ...about, ...range })]
  }
}

/** The blueprint's path as the user would name it; undefined when the manifest does not tell. */
function blueprintPathOf(path: string, { view, diagnostics }: ParsedManifest): string | undefined {
  const isWrong = diagnostics.some(({ severity, pointer }) => severity === 'error' && pointer === '/Blueprint')
  if (view === undefined || isWrong || view.isOpen('Blueprint')) return undefined
  return posix.join(posix.dirname(path), view.text('Blueprint')?.text ?? DEFAULT_BLUEPRINT)
}

/** Else nobody would hear that nobody has looked at the blueprint. */
function blueprintOpen({ document, view }: ParsedManifest): Diagnostic[] {
  if (document === undefined || view?.isOpen('Blueprint') !== true) return []
  const { severity, source } = LOADING_CODES.MANIFEST_BLUEPRINT_OPEN
  const range = document.lines.rangeOf(placeOf(document, '/Blueprint').value)
  const message = 'Which blueprint this is depends on the environment of the deploy; it is not judged here.'
  const hint = 'Name the blueprints that it may be, too: they are judged then.'
  return [{ severity, source, code: 'MANIFEST_BLUEPRINT_OPEN', message, hint, pointer: '/Blueprint', ...range }]
}

function blueprintMissing({ document, view, withOrigin }: ParsedManifest, error: AppError): Diagnostic {
  const { severity, source } = LOADING_CODES.MANIFEST_BLUEPRINT_MISSING
  const placed = view?.text('Blueprint')
  const span =
    document === undefined || placed === undefined
      ? { offset: document?.root.offset ?? 0, length: 1 }
      : placeOf(document, placed.pointer).value
  const range = document?.lines.rangeOf(span) ?? { line: 1, column: 1, endLine: 1, endColumn: 2 }
  const hint = `"Blueprint" is a path from the folder of the manifest, by default ${quoted(DEFAULT_BLUEPRINT)}.`
  const isHidden = placed !== undefined && view?.isHidden(placed.pointer) === true
  const message = isHidden ? 'The blueprint that is named cannot be read.' : error.message
  const about = { severity, source, code: 'MANIFEST_BLUEPRINT_MISSING', message, hint }
  return withOrigin({ ...about, pointer: placed?.pointer ?? '', ...range })
}

/** Nothing is said of a member that is wrong already. */
function fitting(parsed: ParsedManifest, file: Parameters<typeof matchDiagnostics>[1]): Diagnostic[] {
  const blamed = parsed.diagnostics.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer)
  return matchDiagnostics(parsed, file).filter(({ pointer }) => !blamed.some((above) => isAtOrBelow(pointer, above)))
}
