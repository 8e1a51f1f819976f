import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { AppError } from '../../core/app-error.ts'
import { quoted } from '../../core/visible.ts'

/** Throws FILE_UNREADABLE when a file of the repository leads to one outside of it, or to what Git keeps: by a link, or by the
 *  path in a manifest. Its author could have any file of the machine quoted in the log then. A file that the operator names
 *  outside of the repository is theirs to name. `namedBy` is the file that holds the path; the file itself unless given. */
export function assertStaysInRepository({
  cwd,
  path,
  namedBy = path,
  noun,
}: {
  readonly cwd: string
  readonly path: string
  readonly namedBy?: string
  readonly noun: string
}): void {
  const here = realpathSync(cwd)
  const root = repositoryOf(here)
  const file = resolve(here, path)
  // One that is not there is told as that.
  if (root === undefined || !isBelow(resolve(here, namedBy), root) || !existsSync(file)) return
  const real = realpathSync(file)
  if (isBelow(real, root) && !relative(root, real).split(sep).includes('.git')) return
  throw new AppError('FILE_UNREADABLE', `The ${noun} ${quoted(path, 200)} leads out of the repository.`, {
    hint: 'Put the file itself into the repository, instead of a link or a path to another place.',
  })
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
