import type { Blueprint } from '../../blueprint/generated/blueprint.ts'
import { scanSubstitutions } from '../../blueprint/substitution.ts'
import { firstScope } from '../../runner/scope.ts'
import { secretsOfStep } from '../../runner/secrets/secret-uses.ts'
import type { Arns } from './arns.ts'
import { literal } from './iam-policy.ts'

/** The secrets that a blueprint refers to, by name or ARN, each once and sorted. Those of variables that no step uses count
 *  too: from syn-nodejs-5.2 on the runtime resolves the references in variables, and AWS does not say when. */
export function secretNames(blueprint: Blueprint): readonly string[] {
  const scope = firstScope(blueprint, [])
  const ofSteps = Object.values(blueprint.steps).flatMap((step) => secretsOfStep(step, scope).map(({ name }) => name))
  const ofVariables = Object.values(blueprint.variables ?? {}).flatMap((text) =>
    scanSubstitutions(text).flatMap((part) => (part.kind === 'secret' ? [part.name] : [])),
  )
  return [...new Set([...ofSteps, ...ofVariables])].sort()
}

/** What a policy must name so that the canary may read a secret. The ARN of a secret is its name, a hyphen and six signs that
 *  Secrets Manager chose; an ARN in a blueprint may be without them, and whether it is cannot be seen: `my-secret` ends in
 *  a hyphen and six letters. Such a one is named both ways. */
export function secretResources(name: string, { arn, account }: Arns): readonly string[] {
  const [, start, owner, own] = /^(arn:[^:]+:secretsmanager:[^:]+):(\d*):secret:(.+)$/.exec(name) ?? []
  if (start === undefined || own === undefined) return [arn('secretsmanager', `secret:${literal(name)}-??????`)]
  const whole = `${start}:${owner === undefined || owner === '' ? account : owner}:secret:${literal(own)}`
  return /-[A-Za-z0-9]{6}$/.test(own) ? [whole, `${whole}-??????`] : [`${whole}-??????`]
}
