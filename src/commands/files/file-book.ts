import { assumedKind, type FileKind, kindOfFile } from '../../blueprint/file-kind.ts'
import { isOfAnotherShape } from '../../blueprint/invented-shape.ts'
import { type ParsedDocument, parseDocument } from '../../blueprint/parse-document.ts'
import { decodeText } from '../../blueprint/syntax/decode.ts'
import { validateBlueprint } from '../../blueprint/validate.ts'
import type { ValidatedFile } from '../../blueprint/validated-file.ts'
import { compareDiagnostics } from '../../core/diagnostic.ts'
import type { CommandContext } from '../context.ts'
import { withMaskedText } from './masked-text.ts'
import { type NamedPath, permittedPath } from './permitted-path.ts'
import { readBytes } from './read-file.ts'

/** A file as it was read: its bytes once, whoever asks for them, and by whatever name. */
export interface ReadFile {
  /** By the name under which it was read first. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly parsed: ParsedDocument
}

/** A blueprint and the bytes it was made from. */
export interface ReadBlueprint {
  readonly file: ValidatedFile
  readonly bytes: Uint8Array
}

type FileToRead = Pick<NamedPath, 'path' | 'noun' | 'namedBy'>

type BookContext = Pick<CommandContext, 'cwd' | 'root' | 'redactor'>

/** The files of one command: what was read, and what was found in each. */
export class FileBook {
  readonly #context: BookContext
  readonly #read = new Map<string, ReadFile>()
  readonly #blueprints = new Map<string, ReadBlueprint>()
  readonly #others = new Map<string, ValidatedFile<object>>()
  readonly #texts = new Map<string, string>()

  constructor(context: BookContext) {
    this.#context = context
  }

  get blueprints(): readonly ValidatedFile[] {
    return [...this.#blueprints.values()].map(({ file }) => file)
  }

  readonly sources = (path: string): string | undefined => {
    const text = this.#texts.get(path)
    // Only when asked for: by then every secret is known.
    return text === undefined ? undefined : this.#context.redactor.clean(text)
  }

  /** Reads and parses. Asked again by another name, whether that one may be read is asked again too. */
  read(file: FileToRead): ReadFile {
    const { cwd, root } = this.#context
    const real = permittedPath({ cwd, root, ...file }, 'read')
    const known = this.#read.get(real)
    if (known !== undefined) return known
    const bytes = readBytes({ cwd, root, ...file })
    const { path } = file
    const read = { path, bytes, parsed: parseDocument({ path, bytes }) }
    this.#read.set(real, read)
    return read
  }

  kindOf(file: FileToRead, asked: FileKind): FileKind | 'other' {
    return kindOfFile(knownBy(this.read(file)), asked).kind
  }

  /** Judges a blueprint, once. */
  blueprint(file: FileToRead): ReadBlueprint {
    const read = this.read(file)
    const known = this.#blueprints.get(read.path)
    if (known !== undefined) return known
    const judged = validatedWithText(read)
    const loaded = { file: withAssumption(judged.file, read, 'blueprint'), bytes: read.bytes }
    this.#blueprints.set(read.path, loaded)
    if (judged.text !== undefined) this.#texts.set(read.path, judged.text)
    return loaded
  }

  /** What was found in a file of another kind; undefined when nobody has looked. */
  other(path: string): ValidatedFile<object> | undefined {
    return this.#others.get(path)
  }

  /** Keeps what was found in a file of another kind. */
  keep(judged: ValidatedFile<object>, read: ReadFile, kind: FileKind): ValidatedFile<object> {
    const { file, text } = shownWithText(judged, read.bytes)
    const kept = withAssumption(file, read, kind)
    this.#others.set(read.path, kept)
    if (text !== undefined) this.#texts.set(read.path, text)
    return kept
  }
}

/** Validates one blueprint. `text` is its text with the credentials masked, which no message shows either; undefined when it is
 *  no text. */
export function validatedWithText(file: {
  readonly path: string
  readonly bytes: Uint8Array
  readonly parsed?: ParsedDocument
}): {
  readonly file: ValidatedFile
  readonly text: string | undefined
} {
  return shownWithText(validateBlueprint(file), file.bytes)
}

function shownWithText<File extends ValidatedFile<object>>(
  file: File,
  bytes: Uint8Array,
): { readonly file: File; readonly text: string | undefined } {
  // Where its credentials stand is not known of a file that is something else: none of it is shown.
  if (isOfAnotherShape(file)) return { file, text: undefined }
  return withMaskedText(file, file.document?.text ?? decodeText(bytes).text)
}

/** Says of a file whose kind was only assumed that it was. */
function withAssumption<File extends ValidatedFile<object>>(file: File, read: ReadFile, kind: FileKind): File {
  const notice = assumedKind(knownBy(read), kind)
  return notice === undefined ? file : { ...file, diagnostics: [...file.diagnostics, notice].sort(compareDiagnostics) }
}

/** What a kind is told by. */
export function knownBy({ path, bytes, parsed }: ReadFile): Parameters<typeof kindOfFile>[0] {
  return { path, parsed, text: parsed.document?.text ?? decodeText(bytes).text }
}
