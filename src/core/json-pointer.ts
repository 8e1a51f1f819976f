/** RFC 6901: joins reference tokens into a JSON Pointer; no token gives `''`, the whole document. */
export function pointerFromPath(path: readonly (string | number)[]): string {
  return path.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** RFC 6901: splits a JSON Pointer into its reference tokens. */
export function pathFromPointer(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
