import { withoutTokens } from '../../core/mask-credentials.ts'
import type { Redactor } from '../../core/redactor.ts'
import { cut, LONGEST_SHOWN, type Show } from '../../core/visible.ts'

/** Shows values without the secrets the redactor knows and without what has the form of a well-known token. Of a long
 *  text only as much is looked at as can be shown. */
export function showCleaned(redactor: Redactor): Show {
  return (text, limit = LONGEST_SHOWN) => {
    const margin = Math.max(redactor.longestEncoding, LONGEST_TOKEN)
    const isWhole = text.length <= limit + 2 * margin
    const cleaned = withoutTokens(redactor.clean(isWhole ? text : text.slice(0, limit + 2 * margin)))
    if (isWhole) return cut(cleaned, limit)
    // The piece may end within a secret, which is then no longer recognised: that end is never shown.
    const safe = cleaned.slice(0, Math.max(0, cleaned.length - margin))
    return `${cut(safe, limit).replace(/… \(\d+ characters\)$/, '')}… (${text.length} characters)`
  }
}

/** UTF-16 units; the longest kind, a JSON Web Token, has to fit into a request header. */
const LONGEST_TOKEN = 8192
