import { createHash } from 'node:crypto'
import { invalid } from './api-error.ts'

/** A page of `items`, and the token of the next one. A token names the last item of the page before, so that new items in
 *  between make none appear twice. When that item itself is gone, the page begins where it was, as long as `gone` knows it:
 *  keys of items that are sorted by them. Any other token is refused. */
export function pageOf<T>(
  items: readonly T[],
  asked: {
    readonly token: string | undefined
    readonly size: number
    readonly keyOf: (item: T) => string
    readonly gone?: Iterable<string>
  },
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const { size, keyOf } = asked
  const start = startOf(items, asked)
  const page = items.slice(start, start + size)
  const last = page.at(-1)
  const hasMore = start + size < items.length
  return { items: page, ...(hasMore && last !== undefined ? { nextToken: tokenOf(keyOf(last)) } : {}) }
}

function startOf<T>(items: readonly T[], { token, keyOf, gone = [] }: Parameters<typeof pageOf<T>>[1]): number {
  if (token === undefined) return 0
  const at = items.findIndex((item) => tokenOf(keyOf(item)) === token)
  if (at !== -1) return at + 1
  const last = [...gone].find((key) => tokenOf(key) === token)
  if (last === undefined) throw invalid('Invalid NextToken.')
  const next = items.findIndex((item) => keyOf(item) > last)
  return next === -1 ? items.length : next
}

/** Opaque, and of 4 to 252 characters whatever the key is. */
function tokenOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
