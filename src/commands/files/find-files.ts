import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { didYouMean } from '../../core/suggest.ts'
import { systemErrorCode } from '../../core/system-error.ts'
import { quoted } from '../../core/visible.ts'
import { type FileContext, forwardSlashes, permittedPath, realPath } from './permitted-path.ts'
import { walk } from './walk.ts'

/** The name AWS demands of a blueprint. */
export const BLUEPRINT_NAME = 'blueprint-config.json'

/** The name of a canary manifest, unless the user names another file. */
export const MANIFEST_NAME = 'canary.json'

/** What files are looked for in. */
export interface FileQuery extends FileContext {
  /** Files, folders or globs as the user wrote them; none stands for `cwd`. */
  readonly patterns: readonly string[]
  /** What the files are called that are looked for in a folder. */
  readonly names: readonly string[]
  readonly signal: AbortSignal
}

/** A file that is meant. */
export interface FoundFile {
  /** As the user would name it: relative to `cwd`, forward slashes. */
  readonly path: string
  /** Whether it was named itself, and not found by a pattern or in a folder. */
  readonly isNamed: boolean
}

/** The files meant, each once: in the order of the patterns, and sorted within one. Throws FILE_NOT_FOUND, NOTHING_MATCHED,
 *  OPTION_INVALID. */
export async function findFiles(query: FileQuery): Promise<FoundFile[]> {
  const { cwd, patterns } = query
  const place = { ...query, name: query.names[0] ?? '' }
  const asked = patterns.length === 0 ? [`**/${place.name}`] : patterns.map(forwardSlashes)
  const found: FoundFile[] = []
  for (const pattern of asked) {
    // One after the other: the order of the result is that of the patterns, and a glob is bound by the disk.
    const paths = await filesOf(pattern, place)
    found.push(...paths.map((path) => ({ path, isNamed: path === pattern })))
  }
  return withoutRepeats(found, cwd)
}

interface Place extends FileQuery {
  /** For messages: the first of the names. */
  readonly name: string
}

async function filesOf(pattern: string, place: Place): Promise<string[]> {
  // A file may have brackets in its name: what exists is never read as a pattern.
  const kind = await kindOf(resolve(place.cwd, pattern))
  if (kind === 'file') return [pattern]
  if (kind === 'folder') return filesBelow(pattern, place)
  if (!/[*?[\]{}()!]/.test(pattern)) throw await notFound(pattern, place)
  assertGlob(pattern)
  // GitHub hands over the default of an input as if it had been written.
  const matches = await walk(pattern === `**/${place.name}` ? anyBelow(place) : pattern, place)
  if (matches.length > 0) return matches
  throw new AppError('NOTHING_MATCHED', `No file matches ${quoted(pattern)} in ${place.cwd}.`, {
    hint: `Name a file, a folder that holds a ${place.name}, or another pattern. node_modules and .git are never searched.`,
  })
}

async function filesBelow(folder: string, place: Place): Promise<string[]> {
  const prefix = folder.replace(/\/*$/, '/')
  const matches = await walk(anyBelow(place), { ...place, folder })
  if (matches.length === 0) {
    throw new AppError('NOTHING_MATCHED', `The folder ${quoted(folder)} holds no ${place.name}.`, {
      hint: 'Name the file itself if it is called otherwise. node_modules and .git are never searched.',
    })
  }
  return prefix === './' ? matches : matches.map((match) => prefix + match)
}

function anyBelow({ names }: FileQuery): string {
  return names.length === 1 ? `**/${names[0]}` : `**/{${names.join(',')}}`
}

function assertGlob(pattern: string): void {
  const unclosed = unclosedBracket(pattern)
  if (unclosed === undefined && pattern.length <= LONGEST_PATTERN && !pattern.startsWith('!')) return
  const reason =
    unclosed !== undefined
      ? `its "${unclosed}" is not closed`
      : pattern.startsWith('!')
        ? 'it begins with "!", and patterns only add files'
        : `it is longer than ${LONGEST_PATTERN} characters`
  throw new AppError('OPTION_INVALID', `${quoted(pattern)} is no file and no pattern that can be used: ${reason}.`, {
    hint: 'In a pattern, * stands for any name, ** for any folders, {a,b} for one of several, [ab] for one character.',
  })
}

const LONGEST_PATTERN = 4096

function unclosedBracket(pattern: string): string | undefined {
  const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' }
  const open: string[] = []
  for (const character of pattern) {
    const innermost = open.at(-1)
    if (innermost !== undefined && character === closing[innermost]) open.pop()
    else if (closing[character] !== undefined && innermost !== '[') open.push(character)
  }
  return open.at(-1)
}

async function notFound(pattern: string, place: FileContext): Promise<AppError> {
  const { cwd } = place
  // The names in a folder that a link leads to outside are nobody's to hear.
  const folder = dirname(permittedPath({ ...place, path: pattern, noun: 'file' }, 'read'))
  const names = await readdir(folder).catch(() => undefined) // Then the folder is what does not exist.
  const hint =
    names === undefined
      ? `The folder ${quoted(dirname(pattern))} does not exist either. Paths are relative to ${cwd}.`
      : (didYouMean(basename(pattern), names) ?? `Paths are relative to ${cwd}.`)
  return new AppError('FILE_NOT_FOUND', `The file ${quoted(pattern)} does not exist.`, { hint })
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // No such path, or a name no system could have: then it is a pattern or a mistake, which the caller tells apart.
    if (ABSENT.has(systemErrorCode(error))) return undefined
    return 'file'
  }
}

const ABSENT: ReadonlySet<unknown> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EINVAL',
  'ERR_INVALID_ARG_VALUE',
])

/** The first name of each file: two patterns, or a link, may lead to the same one. */
function withoutRepeats(files: readonly FoundFile[], cwd: string): FoundFile[] {
  const first = new Map<string, FoundFile>()
  for (const { path, isNamed } of files) {
    const real = realPath(resolve(cwd, path))
    if (!first.has(real)) first.set(real, { path: shortName(path, cwd), isNamed })
  }
  return [...first.values()]
}

/** `./a/b.json` as `a/b.json`; an absolute path stays one. */
function shortName(file: string, cwd: string): string {
  if (isAbsolute(file)) return file
  return forwardSlashes(relative(cwd, resolve(cwd, file))) || file
}
