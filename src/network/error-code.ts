/** The `code` of a foreign error, or undefined. Does not ask for `instanceof Error`, which is false for the errors of
 *  Node when we run in a context of our own, as Jest runs us. */
export function errorCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined
  return typeof cause.code === 'string' ? cause.code : undefined
}

/** The `message` of a foreign error, or what was thrown as text. */
export function errorMessage(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('message' in cause)) return String(cause)
  return String(cause.message)
}

/** The `name` of a foreign error, or undefined. */
export function errorName(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('name' in cause)) return undefined
  return typeof cause.name === 'string' ? cause.name : undefined
}
