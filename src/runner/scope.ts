import type { Blueprint } from '../blueprint/generated/blueprint.ts'
import type { GivenVariable } from './options.ts'
import type { SecretReference } from './secrets/secret-source.ts'

/** What a name stands for, and where that came from. An extracted value is text from a server: nothing in it is ever
 *  replaced. A written one may hold references to secrets. */
export interface Binding {
  readonly kind: 'written' | 'extracted'
  readonly value: string
  /** For people: `variables`, `--var`, `step "1" (sign-in)`. */
  readonly source: string
  /** Of an extracted value: the secrets without which the server would not have given it, and may have repeated in it. */
  readonly obtainedWith?: readonly SecretReference[]
}

/** What each name stands for at one moment of a run. */
export type Scope = ReadonlyMap<string, Binding>

/** The scope in which the first step runs. Given values stand in for the blueprint's own, the last one wins; a name that
 *  the blueprint does not declare is none of its variables. */
export function firstScope(blueprint: Blueprint, given: readonly GivenVariable[]): Scope {
  const scope = new Map<string, Binding>()
  for (const [name, value] of Object.entries(blueprint.variables ?? {})) {
    scope.set(name, { kind: 'written', value, source: 'variables' })
  }
  for (const { name, value, source } of given) {
    if (scope.has(name)) scope.set(name, { kind: 'written', value, source })
  }
  return scope
}

/** The scope after a step set variables. They shadow whatever had their name. */
export function withExtracted(
  scope: Scope,
  values: ReadonlyMap<string, string>,
  { source, obtainedWith = [] }: Pick<Binding, 'source' | 'obtainedWith'>,
): Scope {
  const next = new Map(scope)
  for (const [name, value] of values) next.set(name, { kind: 'extracted', value, source, obtainedWith })
  return next
}
