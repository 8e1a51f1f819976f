import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Range } from '../../core/span.ts'
import type { CodeEntry } from '../code-entry.ts'
import type { Document } from '../document.ts'
import { MAX_PROBLEMS } from '../limits.ts'
import { placeOf, rangeInString } from '../place.ts'
import { assertionMembers } from './assertion-members.ts'
import { authentication } from './authentication.ts'
import { credentials } from './credentials.ts'
import { encodings } from './encodings.ts'
import { extractors } from './extractors.ts'
import { headers } from './headers.ts'
import { methods } from './methods.ts'
import { outcomes } from './outcomes.ts'
import { paths } from './paths.ts'
import { regexes } from './regexes.ts'
import type { Finding, Rule } from './rule.ts'
import { secrets } from './secrets.ts'
import { steps } from './steps.ts'
import { substitutions } from './substitutions.ts'
import { timeouts } from './timeouts.ts'
import { urls } from './urls.ts'
import { variables } from './variables.ts'
import { viewOf } from './view.ts'

/** The table of rules: a new rule is a new file beside this one and a line here. */
export const RULES: readonly Rule[] = [
  variables,
  extractors,
  substitutions,
  secrets,
  credentials,
  steps,
  timeouts,
  urls,
  methods,
  headers,
  authentication,
  paths,
  regexes,
  assertionMembers,
  outcomes,
  encodings,
]

/** Every code a rule can give. */
export const RULE_CODES: Readonly<Record<string, CodeEntry>> = Object.assign({}, ...RULES.map(({ codes }) => codes))

/** What the rules object to, in no particular order. Never throws; a document that the schema refuses is judged too,
 *  as far as it can be made out. */
export function runRules(document: Document): Diagnostic[] {
  const view = viewOf(document)
  return RULES.flatMap(({ check }) => [...limited(check(view))].map((finding) => diagnosticFrom(finding, document)))
}

/** Of each code no more than are ever shown, so that a hostile file costs no minutes; of what must be masked, all. */
function* limited(findings: Iterable<Finding>): Generator<Finding> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const count = (counts.get(finding.code) ?? 0) + 1
    counts.set(finding.code, count)
    if (count <= MAX_PROBLEMS + 1 || finding.isSensitive === true) yield finding
  }
}

function diagnosticFrom(finding: Finding, document: Document): Diagnostic {
  const { code, message, hint, pointer } = finding
  const severity = RULE_CODES[code]?.severity ?? 'error'
  const sensitive = finding.isSensitive === true ? { isSensitive: true as const } : {}
  return { severity, source: 'rule', code, message, hint, pointer, ...sensitive, ...rangeOf(finding, document) }
}

function rangeOf({ pointer, at = 'value' }: Finding, document: Document): Range {
  if (typeof at === 'object') return rangeInString(document, pointer, at.offset, at.length)
  const place = placeOf(document, pointer)
  return document.lines.rangeOf(at === 'key' ? (place.key ?? place.value) : place.value)
}
