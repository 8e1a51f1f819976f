import { LONGEST_TOKEN } from '../../core/credential-values.ts'
import { mapStrings } from '../../core/map-strings.ts'
import { withoutCredentials } from '../../core/mask-credentials.ts'
import type { Redactor } from '../../core/redactor.ts'
import { cut, LONGEST_SHOWN, type Show } from '../../core/visible.ts'

// Where a value enters a report: the first of the two places where secrets are removed. The second is the edge of the process
// (commands/context.ts and the faces): whatever is printed passes the redactor there once more. See docs/security.md.

/** Shows values without the secrets that the redactor knows, and without credentials that only their name or their form gives
 *  away. Of a long text only as much is looked at as can be shown. */
export function showRedacted(redactor: Redactor): Show {
  return (text, limit = LONGEST_SHOWN) => {
    const margin = Math.max(redactor.longestEncoding, LONGEST_TOKEN)
    const isWhole = text.length <= limit + 2 * margin
    const cleaned = withoutCredentials(redactor.clean(isWhole ? text : text.slice(0, limit + 2 * margin)))
    if (isWhole) return cut(cleaned, limit)
    // The piece may end within a secret, which is then no longer recognised: that end is never shown.
    const safe = cleaned.slice(0, Math.max(0, cleaned.length - margin))
    return `${cut(safe, limit).replace(/… \(\d+ characters\)$/, '')}… (${text.length} characters)`
  }
}

/** A report, or a part of one, with every known secret taken out of every text, in every encoding it may have. Done for each step
 *  when it ends, and for all at the end, since a secret may become known after a text that holds it was written. */
export function redacted<Part>(part: Part, redactor: Redactor): Part {
  return mapStrings(part, (text, path) => {
    const field = path.at(-1)
    return typeof field === 'string' && FIXED_FIELDS.has(field) ? text : redactor.clean(text)
  })
}

/** Words of ours, names that the schema keeps free of `${...}`, and what programs find things by: a secret that happens
 *  to be the word "passed" must not turn a verdict into asterisks. */
const FIXED_FIELDS: ReadonlySet<string> = new Set([
  'checkerType',
  'code',
  'key',
  'name',
  'operator',
  'path',
  'pointer',
  'severity',
  'sha256',
  'startedAt',
  'status',
  'type',
  'version',
])
