import type { DeployerMode } from '../canary/iam/deployer-calls.ts'
import { deployerPolicy } from '../canary/iam/deployer-policy.ts'
import { executionRolePolicy, executionRoleTrust } from '../canary/iam/execution-role-policy.ts'
import type { ExplainedPolicy } from '../canary/iam/iam-policy.ts'
import type { CanarySource } from '../canary/manifest.ts'
import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import { readable } from '../core/visible.ts'
import type { CommandContext, CommandOutcome } from './context.ts'

/** Whose policy is printed. `execution-role-trust` is the trust policy of the execution role. */
export const POLICY_HOLDERS = ['deployer', 'execution-role', 'execution-role-trust'] as const

export interface IamPolicyOptions {
  readonly source: CanarySource
  readonly holder: (typeof POLICY_HOLDERS)[number]
  /** Of the deployer. */
  readonly mode: DeployerMode
  /** Undefined leaves it to AWS_REGION and AWS_DEFAULT_REGION. */
  readonly awsRegion: string | undefined
}

/** Prints a policy as JSON on the standard output, and why each statement is there on the other. Needs no network. Throws
 *  OPTION_INVALID without a region, MANIFEST_INVALID. */
export async function iamPolicyCommand(
  options: IamPolicyOptions,
  context: CommandContext,
): Promise<CommandOutcome<ExplainedPolicy | undefined>> {
  if (options.holder === 'execution-role-trust') {
    context.stdout(jsonText(executionRoleTrust()))
    return { result: undefined, exitCode: 0 }
  }
  const { AWS_REGION, AWS_DEFAULT_REGION } = context.env
  const region = [options.awsRegion, AWS_REGION, AWS_DEFAULT_REGION].find((name) => name !== undefined && name !== '')
  if (region === undefined) throw withoutRegion()
  const { source, mode } = options
  const explained =
    options.holder === 'deployer' ? deployerPolicy({ source, region, mode }) : executionRolePolicy({ source, region })
  context.stdout(jsonText(explained.policy))
  context.stderr(explanation(explained))
  return { result: explained, exitCode: 0 }
}

function jsonText(policy: object): string {
  return `${JSON.stringify(policy, undefined, 2)}\n`
}

function explanation({ reasons, notes }: ExplainedPolicy): string {
  return [
    ...reasons.map(({ sid, because }) => `${sid}: ${because}`),
    ...notes.map((note) => `note: ${readable(note)}`),
    '',
  ].join('\n')
}

function withoutRegion(): AppError {
  return new AppError('OPTION_INVALID', 'A policy names the region of the canary, and none is given.', {
    hint: `Give ${optionNamed('aws-region')}, or set AWS_REGION.`,
  })
}
