import { createHash } from 'node:crypto'
import { invalid } from './api-error.ts'

/** A page of `items`, and the token of the next one. A token names the last item of the page before, so that new items in
 *  between make none appear twice; when that item itself is gone, the token is refused. */
export function pageOf<T>(
  items: readonly T[],
  asked: { readonly token: string | undefined; readonly size: number; readonly keyOf: (item: T) => string },
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const { token, size, keyOf } = asked
  const start = token === undefined ? 0 : items.findIndex((item) => tokenOf(keyOf(item)) === token) + 1
  if (token !== undefined && start === 0) throw invalid('Invalid NextToken.')
  const page = items.slice(start, start + size)
  const last = page.at(-1)
  const hasMore = start + size < items.length
  return { items: page, ...(hasMore && last !== undefined ? { nextToken: tokenOf(keyOf(last)) } : {}) }
}

/** Opaque, and of 4 to 252 characters whatever the key is. */
function tokenOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
