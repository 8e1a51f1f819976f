/** Whether the source of a value may hold a credential: by where it stands (known places, and names that speak for
 *  themselves; a reference to a variable or a secret is none), or because it is a URL with a user in it. The excerpt of a
 *  diagnostic there is masked. */
export function isSensitive(pointer: string, source: string): boolean {
  if (/\/\/[^/@\s]+@/.test(source)) return true
  if (/\/authentication(?:\/\d+)?$/.test(pointer)) return true
  return sensitiveName.test(pointer) && !/^["']?\$\{[^{}\n]*\}["']?$/.test(source)
}

const sensitiveName =
  /\/(?:authentication|headers|variables)\/(?!type$)[^/]+|\/[^/]*(?:password|passwd|secret|token|credential|api_?key|authorization|cookie)[^/]*$/i
