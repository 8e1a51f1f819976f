import type { Step } from '../blueprint/generated/blueprint.ts'
import { type Part, scanSubstitutions } from '../blueprint/substitution.ts'
import { templatesOf } from './references.ts'
import type { Scope } from './scope.ts'
import type { SecretReference } from './secrets.ts'

/** A text of a step, and the secrets that go into it, by themselves or inside a variable. */
export interface SecretUse {
  readonly path: readonly (string | number)[]
  readonly secrets: readonly SecretReference[]
}

/** The texts of a step that hold secrets. */
export function secretUses(step: Step, scope: Scope): readonly SecretUse[] {
  return templatesOf(step).flatMap(({ path, parts }) => {
    const secrets = parts.flatMap((part) => secretsOf(part, scope))
    return secrets.length === 0 ? [] : [{ path, secrets }]
  })
}

/** Every secret a step refers to, each once. */
export function secretsOfStep(step: Step, scope: Scope): readonly SecretReference[] {
  const all = secretUses(step, scope).flatMap(({ secrets }) => secrets)
  return [...new Map(all.map((reference) => [`${reference.name}\n${reference.key ?? ''}`, reference])).values()]
}

function secretsOf(part: Part, scope: Scope): readonly SecretReference[] {
  if (part.kind === 'secret') return [{ name: part.name, key: part.key }]
  if (part.kind !== 'variable') return []
  const binding = scope.get(part.name)
  // What a server sent is never looked into.
  if (binding?.kind !== 'written') return []
  return scanSubstitutions(binding.value).flatMap((inner) =>
    inner.kind === 'secret' ? [{ name: inner.name, key: inner.key }] : [],
  )
}
