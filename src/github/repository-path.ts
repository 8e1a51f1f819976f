import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** Finds where a file stands in its repository, which is how GitHub names files. */
export type RepositoryPath = (path: string) => string | undefined

/** Makes the function that turns a path as the user named it into one relative to the root of its repository, with
 *  forward slashes; undefined for a file outside the workspace. The repository is the nearest folder that
 *  `isRepository`, because `actions/checkout` may put it below the workspace; without one it is the workspace. */
export function repositoryPaths(options: {
  readonly cwd: string
  readonly workspace: string
  readonly isRepository: (folder: string) => boolean
}): RepositoryPath {
  const workspace = resolve(options.workspace)
  const roots = new Map<string, string>()

  const rootOf = (folder: string): string => {
    const known = roots.get(folder)
    if (known !== undefined) return known
    const root = folder === workspace || options.isRepository(folder) ? folder : rootOf(dirname(folder))
    roots.set(folder, root)
    return root
  }

  return (path) => {
    const file = resolve(options.cwd, path)
    if (!isInside(workspace, file)) return undefined
    return relative(rootOf(dirname(file)), file)
      .split(sep)
      .join('/')
  }
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
