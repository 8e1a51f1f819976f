import { type Rule, rule } from '../../../blueprint/rules/rule.ts'
import type { ManifestView } from '../view.ts'

/** Makes a rule over a manifest; the compiler checks that every finding has one of its codes. */
export function manifestRule<const Code extends string>(
  definition: Parameters<typeof rule<Code, ManifestView>>[0],
): Rule<ManifestView> {
  return rule<Code, ManifestView>(definition)
}
