import type { Severity } from '../../core/diagnostic.ts'
import type { CodeEntry } from '../code-entry.ts'
import type { View } from './view.ts'

/** Something a rule found. Its severity is that of its code. */
export interface Finding<Code extends string = string> {
  readonly code: Code
  /** RFC 6901 pointer of the value to blame. */
  readonly pointer: string
  /** What to underline: the value (default), the key of a member, or a stretch of an unescaped text. */
  readonly at?: 'value' | 'key' | { readonly offset: number; readonly length: number }
  /** What is underlined may be a credential: whoever shows the file masks it. */
  readonly isSensitive?: true
  /** What was found. Never holds a value that could be a secret. */
  readonly message: string
  /** What to do. */
  readonly hint: string
}

/** One subject of review. Yields what it finds; never throws, whatever the document holds. `Seen` is what it looks at. */
export interface Rule<Seen = View> {
  readonly codes: Readonly<Record<string, CodeEntry>>
  readonly check: (view: Seen) => Iterable<Finding>
}

interface RuleCode {
  /** `error`: it cannot work, or verifies nothing as meant. `warning`: probably a mistake. `notice`: worth knowing. */
  readonly severity: Severity
  /** A few words. */
  readonly title: string
  /** One or two sentences: what the rule is and where it comes from. */
  readonly about: string
}

/** Makes a rule; the compiler checks that every finding has one of its codes. */
export function rule<const Code extends string, Seen = View>(definition: {
  readonly codes: Readonly<Record<Code, RuleCode>>
  readonly check: (view: Seen) => Iterable<Finding<Code>>
}): Rule<Seen> {
  const codes: Record<string, CodeEntry> = {}
  for (const [code, entry] of Object.entries<RuleCode>(definition.codes)) codes[code] = { ...entry, source: 'rule' }
  return { codes, check: definition.check }
}
