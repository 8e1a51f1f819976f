import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Range } from '../../core/span.ts'
import { readable } from '../../core/visible.ts'
import type { CodeEntry } from '../code-entry.ts'
import type { Document } from '../document.ts'
import { MAX_PROBLEMS } from '../limits.ts'
import { placeOf, rangeInString } from '../place.ts'
import type { Finding, Rule } from './rule.ts'

/** What one rule finds in a document, each where it stands in the file. */
export function diagnosticsOf<Seen>({ codes, check }: Rule<Seen>, view: Seen, document: Document): Diagnostic[] {
  return [...limited(check(view))].map((finding) => diagnosticFrom(finding, { document, codes }))
}

/** Of each code no more than are ever shown, so that a hostile file costs no minutes. What must be masked beyond them is
 *  masked with all of the text it stands in. */
function* limited(findings: Iterable<Finding>): Generator<Finding> {
  const counts = new Map<string, number>()
  const masked = new Set<string>()
  for (const finding of findings) {
    const count = (counts.get(finding.code) ?? 0) + 1
    counts.set(finding.code, count)
    if (count <= MAX_PROBLEMS + 1) yield finding
    else if (finding.isSensitive === true && !masked.has(finding.pointer)) {
      masked.add(finding.pointer)
      yield { ...finding, at: 'value' }
    }
  }
}

function diagnosticFrom(
  finding: Finding,
  { document, codes }: { readonly document: Document; readonly codes: Readonly<Record<string, CodeEntry>> },
): Diagnostic {
  const { code, pointer } = finding
  // A name in the file may hold control characters, or be as long as the file.
  const [message, hint] = [readable(finding.message), readable(finding.hint)]
  const severity = codes[code]?.severity ?? 'error'
  const sensitive = finding.isSensitive === true ? { isSensitive: true as const } : {}
  return { severity, source: 'rule', code, message, hint, pointer, ...sensitive, ...rangeOf(finding, document) }
}

function rangeOf({ pointer, at = 'value' }: Finding, document: Document): Range {
  if (typeof at === 'object') return rangeInString(document, pointer, at.offset, at.length)
  const place = placeOf(document, pointer)
  return document.lines.rangeOf(at === 'key' ? (place.key ?? place.value) : place.value)
}
