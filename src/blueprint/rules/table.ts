import type { Diagnostic } from '../../core/diagnostic.ts'
import type { CodeEntry } from '../code-entry.ts'
import type { Document } from '../document.ts'
import { assertionMembers } from './assertion-members.ts'
import { authentication } from './authentication.ts'
import { credentials } from './credentials.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import { encodings } from './encodings.ts'
import { extractors } from './extractors.ts'
import { headers } from './headers.ts'
import { methods } from './methods.ts'
import { paths } from './paths.ts'
import { outcomes } from './possible-truths.ts'
import { regexes } from './regexes.ts'
import type { Rule } from './rule.ts'
import { secrets } from './secrets.ts'
import { steps } from './steps.ts'
import { substitutions } from './substitutions.ts'
import { timeouts } from './timeouts.ts'
import { urls } from './urls.ts'
import { variables } from './variables.ts'
import { viewOf } from './view.ts'

/** The table of rules: a new rule is a new file beside this one and a line here. */
const RULES: readonly Rule[] = [
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
  return RULES.flatMap((rule) => diagnosticsOf(rule, view, document))
}
