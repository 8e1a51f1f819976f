import type { CodeEntry } from '../../blueprint/code-entry.ts'
import { matchesBlueprint } from './matches-schema.ts'
import { REFERENCE_CODES } from './references.ts'
import { MANIFEST_RULE_CODES } from './rules/table.ts'
import { MANIFEST_SCHEMA_CODES } from './schema-codes.ts'
import { settings } from './settings.ts'

/** What only shows when the files of several manifests are looked at together. */
export const LOADING_CODES = {
  MANIFEST_BLUEPRINT_MISSING: {
    severity: 'error',
    source: 'rule',
    title: 'The blueprint of the manifest is not there, or is none',
    about:
      'The file that "Blueprint" names, by default blueprint-config.json beside the manifest, is what the canary runs.',
  },
  MANIFEST_BLUEPRINT_OPEN: {
    severity: 'notice',
    source: 'rule',
    title: 'Which blueprint is deployed depends on the environment',
    about: 'A validation does not put in ${env:NAME}, so that it cannot judge the blueprint that a deploy will take.',
  },
  MANIFEST_NAME_DUPLICATE: {
    severity: 'error',
    source: 'rule',
    title: 'Two manifests for one canary',
    about: 'The name is the canary: of two manifests with one name the later would undo the earlier.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** Every code that a diagnostic of a manifest can carry, besides those it shares with blueprints. */
export const MANIFEST_DIAGNOSTICS: Readonly<Record<string, CodeEntry>> = {
  ...MANIFEST_SCHEMA_CODES,
  ...REFERENCE_CODES,
  ...MANIFEST_RULE_CODES,
  ...matchesBlueprint.codes,
  ...settings.codes,
  ...LOADING_CODES,
}
