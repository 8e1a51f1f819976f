import type { CodeEntry } from './code-entry.ts'
import { SCHEMA_CODES } from './explain/codes.ts'
import { KIND_CODES } from './file-kind.ts'
import { SHAPE_CODES } from './invented-shape.ts'
import { RULE_CODES } from './rules/table.ts'
import { SYNTAX_CODES } from './syntax/codes.ts'

/** Stands in for the diagnostics of a file that has too many of them to be read. */
export const TOO_MANY_PROBLEMS = {
  code: 'TOO_MANY_PROBLEMS',
  severity: 'notice',
  source: 'rule',
  title: 'More problems than are shown',
  about: 'Of one file, 100 problems are shown, errors before the others.',
  hint: 'Mend these and validate again.',
} as const

/** Every code a diagnostic can carry. docs/diagnostics.md and SARIF's list of rules are made from it. */
export const DIAGNOSTICS: Readonly<Record<string, CodeEntry>> = {
  ...SYNTAX_CODES,
  ...KIND_CODES,
  ...SHAPE_CODES,
  ...SCHEMA_CODES,
  ...RULE_CODES,
  TOO_MANY_PROBLEMS: entryOf(TOO_MANY_PROBLEMS),
}

function entryOf({ severity, source, title, about, hint }: CodeEntry): CodeEntry {
  return { severity, source, title, about, ...(hint === undefined ? {} : { hint }) }
}
