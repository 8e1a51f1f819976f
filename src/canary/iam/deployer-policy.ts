import type { CanarySource } from '../manifest.ts'
import { arnsOf } from './arns.ts'
import { CALLS_OF_MODE, DEPLOY_CALLS, type DeployerMode } from './deployer-calls.ts'
import { DEPLOYER_STATEMENTS } from './deployer-statements.ts'
import { type ExplainedPolicy, type ExplainedStatement, explainedPolicy } from './iam-policy.ts'

/** What the role of a pipeline must be allowed so that every call of that mode succeeds on this canary, and no more. Throws
 *  MANIFEST_INVALID, OPTION_INVALID. */
export function deployerPolicy({
  source: { manifest },
  region,
  mode,
}: {
  readonly source: Pick<CanarySource, 'manifest'>
  readonly region: string
  readonly mode: DeployerMode
}): ExplainedPolicy {
  const arns = arnsOf(manifest, region)
  const statements = DEPLOYER_STATEMENTS.flatMap(({ sid, because, resources, condition }): ExplainedStatement[] => {
    const actions = new Set(CALLS_OF_MODE[mode].flatMap((call) => DEPLOY_CALLS[call][sid] ?? []))
    const reached = resources(manifest, arns)
    if (actions.size === 0 || reached.length === 0) return []
    const when = condition?.(manifest, arns)
    return [
      {
        Sid: sid,
        Effect: 'Allow',
        Action: [...actions].sort(),
        Resource: reached,
        ...(when === undefined ? {} : { Condition: when }),
        because,
      },
    ]
  })
  return explainedPolicy(statements, [])
}
