import type { Step } from '../blueprint/generated/blueprint.ts'
import { type Part, scanSubstitutions } from '../blueprint/substitution.ts'
import { mapStrings } from '../core/map-strings.ts'
import { isSubstituted } from './substituted-fields.ts'

/** A text of a step with at least one `${` in it. */
export interface Template {
  readonly path: readonly (string | number)[]
  readonly parts: readonly Part[]
}

/** The texts of a step in which something is to be replaced, in the order of the file. */
export function templatesOf(step: Step): readonly Template[] {
  const templates: Template[] = []
  mapStrings(step, (text, path) => {
    if (text.includes('${') && isSubstituted(path)) templates.push({ path, parts: scanSubstitutions(text) })
    return text
  })
  return templates
}

/** Names of the variables a step refers to, each once. */
export function variablesOf(step: Step): readonly string[] {
  const names = templatesOf(step).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'variable' ? [part.name] : [])),
  )
  return [...new Set(names)]
}
