import type { Blueprint } from '../../blueprint/generated/blueprint.ts'
import { scanSubstitutions } from '../../blueprint/substitution.ts'
import { secretArn } from '../../core/secret-identity.ts'
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

/** What a policy must name so that the canary may read a secret. An ARN that may or may not be whole is named both ways. */
export function secretResources(name: string, { arn, account }: Arns): readonly string[] {
  const given = secretArn(name)
  if (given === undefined) return [arn('secretsmanager', `secret:${literal(name)}-??????`)]
  const owner = given.account === '' ? account : given.account
  const whole = `arn:${given.partition}:secretsmanager:${given.region}:${owner}:secret:${literal(given.resource)}`
  return given.stem === undefined ? [`${whole}-??????`] : [whole, `${whole}-??????`]
}
