/** How surely a name says that its value is a credential. Each degree includes those after it.
 *  `about`: it holds the word for one, but may only say something about it (`tokenUrl`, `sessionName`).
 *  `possible`: the value is shown as asterisks wherever it would be shown. Better one too many.
 *  `likely`: no such value belongs into the environment of a function, or on the way without TLS.
 *  `certain`: a value that is written out is reported as a mistake. Better one too few. */
export type CredentialDegree = 'about' | 'possible' | 'likely' | 'certain'

/** Whether a name (of a header, a member of JSON, a parameter, a variable, an extracted value, a field of the blueprint) says
 *  that its value is a credential, at least to the degree that is asked for. The one place where this is decided. */
export function isCredentialName(name: string, atLeast: CredentialDegree = 'about'): boolean {
  const words = name
    .replaceAll(CAMEL, '$&-')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
  switch (atLeast) {
    case 'certain':
      return CERTAIN.test(words)
    case 'likely':
      return CERTAIN.test(words) || (LIKELY.test(words) && !ABOUT.test(words))
    case 'possible':
      return CERTAIN.test(words) || (ANY.test(words) && !ABOUT.test(words))
    case 'about':
      return ANY.test(words)
  }
}

/** Whether the text at `path`, counted from the step, proves who is asking: what stands there is never shown, even when
 *  the blueprint spells it out. */
export function isCredentialField(path: readonly (string | number)[]): boolean {
  const [first, second] = path
  if (typeof second !== 'string') return false
  return first === 'authentication'
    ? isCredentialName(second, 'certain')
    : first === 'headers' && isCredentialName(second)
}

/** Whether a JSONPath selects a credential: by its last name (of one that only says `id` or `value`, by all), or by any name that
 *  leaves no doubt. Names in filters count too. */
export function isCredentialPath(path: string): boolean {
  const names = path.match(/[\p{L}\p{N}_$-]{2,}/gu) ?? []
  const telling = names.filter((name) => !/^(?:data|id|key|raw|text|value|\d+)$/i.test(name))
  return names.some((name) => isCredentialName(name, 'likely')) || isCredentialName(telling.at(-1) ?? '', 'possible')
}

/** Whether the source of a value may hold a credential: by where it stands (known places, and names that speak for
 *  themselves; a reference to a variable or a secret is none), or because it is a URL with a user in it. The excerpt of a
 *  diagnostic there is masked. */
export function isSensitive(pointer: string, source: string): boolean {
  if (/\/\/[^/@\s]+@/.test(source)) return true
  if (/\/authentication(?:\/\d+)?$/.test(pointer)) return true
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  const isNamed = SENSITIVE_PLACE.test(pointer) || isCredentialName(name)
  return isNamed && !/^["']?\$\{[^{}\n]*\}["']?$/.test(source)
}

const SENSITIVE_PLACE = /\/(?:authentication|headers|variables)\/(?!type$)[^/]+/

const CAMEL = /[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g

/** The words, in lower case with a hyphen between them. */
const CERTAIN =
  /passw(?:or)?d$|secret$|(?:access|api|private)-?key$|(?:access|auth|bearer|id|refresh)-?token$|(?:^|-)(?:authorization|pwd)$/

const LIKELY = /authorization|cookie|credential|(?:access|api|private)-?key|passphrase|passw(?:or)?d|secret|token/

const ANY = new RegExp(
  `${LIKELY.source}|auth(?!or(?!i[sz]))|bearer|csrf|functions-?key|jwt|otp|passw|pwd|session|signature|xsrf`,
)

const ABOUT = /(?:header|name|path|ttl|type|uri|url)$/
