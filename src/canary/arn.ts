import type { Manifest } from './manifest.ts'

/** The ARN of a canary. AWS never says it; account and partition are those of the role, which has to be of the same account. */
export function canaryArn(
  { Name, ExecutionRoleArn }: Pick<Manifest, 'Name' | 'ExecutionRoleArn'>,
  region: string,
): string {
  const [, partition = 'aws', , , account = ''] = ExecutionRoleArn.split(':')
  return `arn:${partition}:synthetics:${region}:${account}:canary:${Name}`
}
