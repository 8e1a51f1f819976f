import { AppError } from '../core/app-error.ts'

/** The files of shard `index` of `total`, in their own order. Files are dealt out by sorted path, so that every machine
 *  deals the same way. Throws NOTHING_MATCHED for a shard that gets none: nothing verified is never green. */
export function shardOf<T extends { readonly path: string }>(
  files: readonly T[],
  shard: { readonly index: number; readonly total: number } | undefined,
): readonly T[] {
  if (shard === undefined) return files
  const { index, total } = shard
  const paths = files.map(({ path }) => path).sort()
  const own = new Set(paths.filter((_, position) => position % total === index - 1))
  const chosen = files.filter(({ path }) => own.has(path))
  if (chosen.length > 0) return chosen
  throw new AppError('NOTHING_MATCHED', `Shard ${index}/${total} has no file: there are only ${files.length}.`, {
    hint: `Use at most ${files.length} shards.`,
  })
}
