import type { Step } from '../../blueprint/generated/blueprint.ts'
import { type Part, scanSubstitutions } from '../../blueprint/substitution.ts'
import { templatesOf } from '../references.ts'
import type { Scope } from '../scope.ts'
import type { SecretReference } from './secret-source.ts'

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

/** An extracted value that goes into a text of a step, and the secrets that it was obtained with. */
export interface ObtainedUse extends SecretUse {
  readonly variable: string
}

/** The texts of a step that hold extracted values which were obtained with secrets. */
export function obtainedUses(step: Step, scope: Scope): readonly ObtainedUse[] {
  return templatesOf(step).flatMap(({ path, parts }) =>
    parts.flatMap((part) => {
      const secrets = part.kind === 'variable' ? (scope.get(part.name)?.obtainedWith ?? []) : []
      return part.kind !== 'variable' || secrets.length === 0 ? [] : [{ path, secrets, variable: part.name }]
    }),
  )
}

/** The secrets that a step sends, those included that its extracted values were obtained with. */
export function secretsSentBy(step: Step, scope: Scope): readonly SecretReference[] {
  const uses = [...secretUses(step, scope), ...obtainedUses(step, scope)]
  return uses.filter(({ path }) => path[0] !== 'assertions').flatMap(({ secrets }) => secrets)
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
