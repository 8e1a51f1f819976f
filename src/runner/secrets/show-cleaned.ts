import { type CredentialMatch, knownCredentials, namedCredentials } from '../../blueprint/rules/credential-patterns.ts'
import { MASK, type Redactor } from '../../core/redactor.ts'
import { cut, LONGEST_SHOWN, type Show } from '../../core/visible.ts'

/** Shows values without the secrets the redactor knows and without what has the form of a well-known token. Of a long
 *  text only as much is looked at as can be shown. */
export function showCleaned(redactor: Redactor): Show {
  return (text, limit = LONGEST_SHOWN) => {
    const margin = Math.max(redactor.longestForm, LONGEST_TOKEN)
    const isWhole = text.length <= limit + 2 * margin
    const cleaned = withoutTokens(redactor.clean(isWhole ? text : text.slice(0, limit + 2 * margin)))
    if (isWhole) return cut(cleaned, limit)
    // The piece may end within a secret, which is then no longer recognised: that end is never shown.
    const safe = cleaned.slice(0, Math.max(0, cleaned.length - margin))
    return `${cut(safe, limit).replace(/… \(\d+ characters\)$/, '')}… (${text.length} characters)`
  }
}

/** `text` without what has the form of a well-known token. */
export function withoutTokens(text: string): string {
  return without(knownCredentials(text), text)
}

/** `text` without what stands under the name of a credential in JSON, a form or a query. */
export function withoutNamed(text: string): string {
  return without(namedCredentials(text), text)
}

function without(matches: readonly CredentialMatch[], text: string): string {
  let clean = ''
  let from = 0
  for (const { offset, length } of [...matches].sort((a, b) => a.offset - b.offset)) {
    if (offset < from) continue
    clean += text.slice(from, offset) + MASK
    from = offset + length
  }
  return clean + text.slice(from)
}

/** UTF-16 units; the longest kind, a JSON Web Token, has to fit into a request header. */
const LONGEST_TOKEN = 8192
