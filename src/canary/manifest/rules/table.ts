import type { CodeEntry } from '../../../blueprint/code-entry.ts'
import type { Rule } from '../../../blueprint/rules/rule.ts'
import type { ManifestView } from '../view.ts'
import { blueprintPath } from './blueprint-path.ts'
import { encryption } from './encryption.ts'
import { environment } from './environment.ts'
import { role } from './role.ts'
import { runConfig } from './run-config.ts'
import { runtime } from './runtime.ts'
import { schedule } from './schedule.ts'
import { tags } from './tags.ts'

/** The table of rules for a manifest: a new rule is a new file beside this one and a line here. */
export const MANIFEST_RULES: readonly Rule<ManifestView>[] = [
  blueprintPath,
  role,
  runtime,
  schedule,
  runConfig,
  environment,
  encryption,
  tags,
]

export const MANIFEST_RULE_CODES: Readonly<Record<string, CodeEntry>> = Object.assign(
  {},
  ...MANIFEST_RULES.map(({ codes }) => codes),
)
