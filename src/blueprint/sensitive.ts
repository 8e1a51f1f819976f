/** Whether a value at this pointer may be a credential, by where it stands: known places, and names that speak for
 *  themselves. The excerpt of a diagnostic there is masked. */
export function isSensitivePlace(pointer: string): boolean {
  return sensitiveName.test(pointer)
}

const sensitiveName =
  /\/(?:authentication|headers|variables)\/(?!type$)[^/]+|\/[^/]*(?:password|passwd|secret|token|credential|api_?key|authorization|cookie)[^/]*$/i
