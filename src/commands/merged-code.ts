import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '../core/app-error.ts'
import { foreignCode } from '../github/foreign-code.ts'
import { checkedOutCommit, unmergedCode } from '../github/unmerged-code.ts'
import type { CommandContext } from './context.ts'
import { readableText } from './files/read-file.ts'
import type { DeployCommandOptions } from './options/command-options.ts'
import type { CanarySources } from './valid-sources.ts'

/** Throws CODE_NOT_MERGED when what would be deployed is not merged yet, as in the job of a pull request, and nobody said that this is
 *  meant. For code from outside of the repository nobody can say so. */
export function assertMerged(
  { allowUnmerged }: Pick<DeployCommandOptions, 'allowUnmerged'>,
  { env, cwd }: Pick<CommandContext, 'env' | 'cwd'>,
  { sources }: Pick<CanarySources, 'sources'>,
): void {
  const files = sources.flatMap(({ path, blueprint }) => [path, blueprint.path])
  const folders = new Set(files.map((path) => repositoryOf(dirname(resolve(cwd, path)))))
  const why = unmergedCode(env, readableText, [...folders].map(commitOf))
  if (why === undefined) return
  const foreign = foreignCode(env, readableText)
  if (allowUnmerged && foreign === undefined) return
  throw new AppError('CODE_NOT_MERGED', `Nothing is deployed: ${why}.`, {
    hint:
      foreign === undefined
        ? 'Deploy on a push to the main branch, or when a pull request is closed and merged, with its merge commit checked out. "allow-unmerged" deploys all the same.'
        : `Code from outside of the repository (${foreign}) is deployed only once it is merged: on a push to the main branch.`,
  })
}

/** The nearest folder at or above this one that is a repository. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}

function commitOf(repository: string | undefined): string | undefined {
  return repository === undefined ? undefined : checkedOutCommit((name) => readableText(join(repository, '.git', name)))
}
