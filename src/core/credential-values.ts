/** A stretch of a text that is, or looks like, a credential. */
export interface CredentialMatch {
  /** Begins a message: `What looks like a GitHub token`. */
  readonly what: string
  readonly offset: number
  readonly length: number
}

/** Credentials that are known by their form, wherever they stand. */
export function knownCredentials(text: string): CredentialMatch[] {
  // One look for all of them: matchAll makes a RegExp anew for each pattern and text, and nearly no text holds any.
  if (text.length < SHORTEST_KNOWN || !ANY_KNOWN.test(text)) return []
  return KNOWN.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)]
      // AWS marks the keys in its documentation this way.
      .filter(([found]) => !found.endsWith('EXAMPLE'))
      .map((match) => ({ what, offset: match.index, length: match[0].length })),
  )
}

/** What stands behind the name of a scheme: `Bearer abc`. Of ordinary words that may follow it, it is none. */
export function credentialsOfSchemes(text: string): { readonly offset: number; readonly length: number }[] {
  return [...text.matchAll(OF_SCHEME)].map(({ 0: found, 1: lead = '', index }) => ({
    offset: index + lead.length,
    length: found.length - lead.length,
  }))
}

const OF_SCHEME =
  /\b((?:basic|bearer|dpop|negotiate)[ \t]{1,8})(?!(?:access|and|auth\w*|credentials?|error|header|in|is|of|or|realm|required|scheme|tokens?|was)\b)[\w.~+/-]{4,}=*/gi

/** Whether a field's text is a credential written out: not empty, no reference in it, no obvious stand-in. */
export function isLiteral(value: string): boolean {
  return value !== '' && !value.includes('${') && !/^(?:\*+|x+|<.*>|\.\.\.|null|none|true|false)$/i.test(value)
}

/** Whether a text has the looks of a key or a token: somewhere 16 characters or more of letters and digits mixed. */
export function looksSecret(text: string): boolean {
  return (text.match(/[a-zA-Z0-9_+-]{16,}/g) ?? []).some((run) => /[0-9]/.test(run) && /[a-zA-Z]/.test(run))
}

/** Whether a text is one word that looks like a key: the identifier of a session, for one. */
export function isTokenLike(text: string): boolean {
  return text.length <= LONGEST_TOKEN && /^[\w+/=.~-]+$/.test(text) && looksSecret(text)
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

const SHORTEST_KNOWN = 12

/** UTF-16 units; the longest kind, a JSON Web Token, has to fit into a request header. */
export const LONGEST_TOKEN = 8192

const KNOWN: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'What looks like an AWS access key id', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { what: 'What looks like a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{22,}/g },
  { what: 'What looks like a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g },
  { what: 'What looks like a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
  {
    what: 'What looks like a Slack webhook',
    pattern: /\bhooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B[A-Za-z0-9]+\/[A-Za-z0-9]{16,}/g,
  },
  { what: 'What looks like a Stripe key', pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g },
  { what: 'What looks like a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
  { what: 'What looks like an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}/g },
  { what: 'What looks like a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g },
  {
    what: 'What looks like a JSON Web Token',
    pattern: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  },
  { what: 'What looks like a private key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g },
]

const ANY_KNOWN = new RegExp(KNOWN.map(({ pattern }) => pattern.source).join('|'))
