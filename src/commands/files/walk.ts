import { type Dirent, readdir, realpath, statSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { quoted } from '../../core/visible.ts'
import { type FileContext, forwardSlashes, isWithin, realPath, rootOf } from './permitted-path.ts'

/** Where a walk begins, and its bound. */
export interface WalkContext extends FileContext {
  readonly signal: AbortSignal
  /** `cwd` unless given. */
  readonly folder?: string
  /** More files and folders than a repository holds. */
  readonly mostEntries?: number
}

/** The files below the folder that match a pattern, relative to it, sorted by UTF-16 unit. The walk stays in the root of where it
 *  begins: a link that leads out is not entered. Throws NOTHING_MATCHED when there is more below than its bound. */
export async function walk(
  pattern: string,
  { signal, folder = '', mostEntries = 1_000_000, ...context }: WalkContext,
): Promise<string[]> {
  // A pattern above or beside `cwd` is searched from its own fixed part, or the paths would be matched one by one.
  const fixed = /^(?:[^*?[\]{}()!]*\/)?/.exec(pattern)?.[0] ?? ''
  const base = isAbsolute(fixed) || fixed.startsWith('../') ? fixed : ''
  const start = realPath(resolve(context.cwd, folder, fixed))
  const root = rootOf(context, join(folder, fixed)) ?? start
  if (!isWithin(start, root)) return []
  const stop = new AbortController()
  // tinyglobby is loaded here only: a file that is named needs no glob.
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern.slice(base.length), {
    cwd: resolve(context.cwd, folder, base),
    // A blueprint in .github or the like that was silently not checked would be worse than one too many.
    dot: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    signal: AbortSignal.any([signal, stop.signal]),
    fs: boundedFs(root, (entries) => {
      if (entries > mostEntries) stop.abort()
    }),
  }).catch((error: unknown) => {
    // Said below.
    if (!stop.signal.aborted) throw error
    return []
  })
  if (stop.signal.aborted) {
    const message = `There are more than ${mostEntries.toLocaleString('en')} files and folders below ${quoted(start, 200)}, too many to be searched for ${quoted(pattern)}.`
    throw new AppError('NOTHING_MATCHED', message, { hint: 'Name the files, or a smaller folder.' })
  }
  return matches.map((match) => base + forwardSlashes(match)).sort()
}

/** What the walk sees of the file system. A folder is listed under at most so many names: links that lead to each other would
 *  give it names without end. */
function boundedFs(
  root: string,
  onEntries: (sofar: number) => void,
): { readdir: typeof readdir; realpath: typeof realpath } {
  const listed = new Map<string, number>()
  let entries = 0
  type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void
  const list = (path: string, options: { withFileTypes: true }, done: Listed): void => {
    const times = (listed.get(path) ?? 0) + 1
    listed.set(path, times)
    if (times > MOST_NAMES) done(null, [])
    else {
      readdir(path, options, (error, found) => {
        entries += found?.length ?? 0
        onEntries(entries)
        done(error, found)
      })
    }
  }
  const follow = (path: string, done: (error: NodeJS.ErrnoException | null, real: string) => void): void => {
    realpath.native(path, (error, real) => {
      // A file is found, and refused where it is read: passed over, it would look as if somebody had judged it.
      const leavesRoot =
        error === null && !isWithin(real, root) && statSync(real, { throwIfNoEntry: false })?.isDirectory()
      done(leavesRoot === true ? new Error('outside') : error, real)
    })
  }
  // The walk calls both in this one way.
  return { readdir: list as typeof readdir, realpath: follow as typeof realpath }
}

const MOST_NAMES = 16
