import type { Blueprint } from '../../blueprint/generated/blueprint.ts'
import { scanSubstitutions } from '../../blueprint/substitution.ts'
import type { Valid } from '../../blueprint/validated-file.ts'
import { authenticationOf } from '../../checks/checkers.ts'
import { type PlannedStep, planSteps } from '../../runner/planned-step.ts'

/** The roles that SIGV4 steps assume. */
export interface AssumedRoles {
  /** Each once, sorted. */
  readonly arns: readonly string[]
  /** Steps whose role is known only when they run, as people name them. */
  readonly unknown: readonly string[]
}

/** Reads the roles out of the steps' authentication, with the values of the blueprint's own variables put in. */
export function assumedRoles({ blueprint, document }: Pick<Valid, 'blueprint' | 'document'>): AssumedRoles {
  const arns = new Set<string>()
  const unknown: string[] = []
  for (const planned of planSteps(blueprint, document)) {
    const { step, label } = planned
    const authentication = authenticationOf(step)
    if (authentication?.type !== 'SIGV4') continue
    const role = written(authentication.roleArn, planned, blueprint)
    if (role === undefined) unknown.push(label)
    else arns.add(role)
  }
  return { arns: [...arns].sort(), unknown }
}

/** Undefined when a secret or what an earlier step extracts is in the text. What is put in is not looked at again. */
function written(text: string, { needs }: PlannedStep, { variables = {} }: Blueprint): string | undefined {
  let whole = ''
  for (const part of scanSubstitutions(text)) {
    if (part.kind === 'text') whole += part.text
    else {
      const value = part.kind === 'variable' && !needs.has(part.name) ? variables[part.name] : undefined
      if (value === undefined || value.includes('${')) return undefined
      whole += value
    }
  }
  return whole
}
