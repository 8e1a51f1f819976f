/** The code of an error of Node or of the system (`ENOENT`); undefined for any other value. Not `instanceof Error`, which
 *  is false for errors from another realm: under Jest those of Node are. */
export function systemErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What any thrown value says. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message)
  return String(error)
}

/** The `name` of a foreign error, or undefined. */
export function errorName(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('name' in cause)) return undefined
  return typeof cause.name === 'string' ? cause.name : undefined
}
