/** Whether the text at `path`, counted from the step, proves who is asking: what stands there is never shown, even when
 *  the blueprint spells it out. */
export function isCredentialField(path: readonly (string | number)[]): boolean {
  const [first, second] = path
  if (first === 'authentication') return second === 'password' || second === 'apiKey' || second === 'clientSecret'
  return first === 'headers' && typeof second === 'string' && isCredentialName(second)
}

/** Whether a header or an extracted value with this name is meant to be a credential. Better one too many: all that
 *  follows is that its value is shown as asterisks. */
export function isCredentialName(name: string): boolean {
  return /auth(?!or(?!i[sz]))|bearer|cookie|credential|csrf|jwt|otp|passw|pwd|secret|session|signature|token|xsrf|(?:api|access|private|functions)[-_]?key/i.test(
    name,
  )
}

/** The parts of a header's value that are secret on their own: `Bearer abc` is `abc` without its scheme, and whoever reads
 *  `Basic` knows the password (RFC 7617). */
export function secretPartsOf(value: string): readonly string[] {
  const [, scheme = '', withoutScheme] = /^([A-Za-z][\w-]{0,40}) +(\S.*)$/s.exec(value) ?? []
  if (withoutScheme === undefined) return [value]
  const password = scheme.toLowerCase() === 'basic' ? passwordIn(withoutScheme) : undefined
  return password === undefined ? [value, withoutScheme] : [value, withoutScheme, password]
}

function passwordIn(base64: string): string | undefined {
  const pair = Buffer.from(base64, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  return colon === -1 || pair.includes('\ufffd') ? undefined : pair.slice(colon + 1)
}
