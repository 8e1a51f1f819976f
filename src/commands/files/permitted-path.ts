import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { quoted } from '../../core/visible.ts'

/** Where a command works. */
export interface FileContext {
  /** What paths are relative to. */
  readonly cwd: string
  /** The folder that no path inside of it may lead out of: the workspace of a job. Undefined elsewhere: then it is the nearest
   *  repository (`.git`) of the path, or else `cwd`. */
  readonly root?: string | undefined
}

/** A path of somebody, and how messages call what is there: `blueprint`, `report`. */
export interface NamedPath extends FileContext {
  readonly path: string
  readonly noun: string
  /** The file in which the path stands; undefined when it was typed, or found by a pattern. */
  readonly namedBy?: string | undefined
}

/** The one answer to "may this path be read or written": where it really leads. A path that lies inside of the root has to lead
 *  to a place inside: else whoever can put a link or a manifest into a repository could have any file of the machine shown, or
 *  replaced. A path that lies outside as it was typed is the operator's wish. Nothing in a `.git` is read or written.
 *  Throws FILE_UNREADABLE or FILE_UNWRITABLE. */
export function permittedPath(named: NamedPath, purpose: 'read' | 'write'): string {
  const { namedBy, path, noun } = named
  const typed = typedPath(named, path)
  const root =
    rootOf(named, dirname(namedBy === undefined ? typed : typedPath(named, namedBy))) ?? rootOf(named, dirname(typed))
  const real = realPath(typed)
  const isOutside = root !== undefined && !isWithin(real, root)
  if (!isOutside && !isInGit(relative(root ?? sep, real))) return real
  const way = isOutside ? `out of ${nameOf(root, named)}` : 'out of the repository, into what Git keeps'
  const hint =
    purpose === 'read'
      ? 'Put the file itself into the repository, instead of a link or a path to another place.'
      : 'Name another path. One that lies outside, and does not lead there by a link, may be named too.'
  const code = purpose === 'read' ? 'FILE_UNREADABLE' : 'FILE_UNWRITABLE'
  throw new AppError(code, `The ${noun} ${quoted(path, 200)} leads ${way}.`, { hint })
}

/** The folder that a path in this folder must not lead out of, by its real name; undefined when it is the operator's own. The
 *  outermost is looked for first: a link out of it to another repository must not make that one the root. */
export function rootOf(context: FileContext, folder: string): string | undefined {
  const [given, here] = [context.root === undefined ? undefined : realPath(context.root), realPath(context.cwd)]
  let root: string | undefined
  for (const ancestor of ancestorsOf(typedPath(context, folder))) {
    const real = realPath(ancestor)
    if (root !== undefined && !isWithin(real, root)) return root
    if (given !== undefined) root ??= isWithin(real, given) ? given : undefined
    else if (existsSync(join(real, '.git')) || (root === undefined && real === here)) root = real
  }
  return root
}

/** Where a path leads, all links followed. What does not exist yet lies where its folder really is. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // Nothing is there, or a link to nothing: reading and writing say so themselves.
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}

export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** By the real name of `cwd`: it may have been reached by a link, which is nobody's doing in the repository. */
function typedPath({ cwd }: FileContext, path: string): string {
  return resolve(realPath(resolve(cwd)), path)
}

function ancestorsOf(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [...ancestorsOf(parent), folder]
}

/** Some file systems take `.GIT` for the same. */
function isInGit(way: string): boolean {
  return way.split(sep).some((name) => name.toLowerCase() === '.git')
}

function nameOf(root: string, context: FileContext): string {
  if (existsSync(join(root, '.git'))) return 'the repository'
  return context.root === undefined ? `the folder ${quoted(root, 200)}` : 'the workspace'
}

/** On Windows a backslash separates folders, elsewhere it is a letter of a name. */
export function forwardSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
