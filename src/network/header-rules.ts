import { readable } from '../core/visible.ts'

/** Fields that describe the connection or the framing of the message: the client's business, not the author's. */
const CONNECTION_FIELDS = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Whether a header is set by the connection itself (RFC 9110, section 7.6.1, and the framing of RFC 9112). */
export function isConnectionField(name: string): boolean {
  return CONNECTION_FIELDS.has(name.toLowerCase())
}

/** What is wrong with a header name, or undefined (RFC 9110, section 5.6.2: a token). */
export function headerNameProblem(name: string): string | undefined {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) ? undefined : `"${readable(name, 60)}" is not a header name`
}

/** What is wrong with a header value, or undefined. Never shows the value, which may be a secret. */
export function headerValueProblem(value: string): string | undefined {
  if (/[\r\n]/.test(value)) return 'contains a line break'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value)) return 'contains a control character'
  const beyond = /[^\t -\u00ff]/u.exec(value)?.[0]
  if (beyond !== undefined) {
    const point = beyond.codePointAt(0) ?? 0
    return `contains a character that HTTP cannot send (U+${point.toString(16).toUpperCase().padStart(4, '0')})`
  }
  return undefined
}
