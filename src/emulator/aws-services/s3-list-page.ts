import type { ListedObject } from './bucket-store.ts'

/** One page of a list: objects, and the folders that stand for the objects below them. */
export interface S3ListPage {
  readonly objects: readonly ListedObject[]
  readonly prefixes: readonly string[]
  /** The last key that is done with, when there are more. */
  readonly next: string | undefined
}

/** Cuts sorted objects to a page. */
export function s3ListPage(
  sorted: readonly ListedObject[],
  {
    prefix,
    delimiter,
    after,
    maxItems,
  }: {
    readonly prefix: string
    /** Empty: no folders. */
    readonly delimiter: string
    readonly after: string
    readonly maxItems: number
  },
): S3ListPage {
  const objects: ListedObject[] = []
  const prefixes: string[] = []
  let last: string | undefined
  for (const object of sorted) {
    if (Buffer.compare(Buffer.from(object.key), Buffer.from(after)) <= 0) continue
    const folder = folderOf(object.key, prefix, delimiter)
    if (folder === undefined || folder !== prefixes.at(-1)) {
      if (objects.length + prefixes.length >= maxItems) {
        return { objects, prefixes, next: maxItems === 0 ? undefined : last }
      }
      if (folder === undefined) objects.push(object)
      else prefixes.push(folder)
    }
    last = object.key
  }
  return { objects, prefixes, next: undefined }
}

function folderOf(key: string, prefix: string, delimiter: string): string | undefined {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
  return at === -1 ? undefined : key.slice(0, at + delimiter.length)
}
