import type { Canary } from '../../aws/synthetics-types.ts'
import type { Deployment } from './deployment.ts'
import type { FailedDryRun, PassedDryRun } from './dry-run.ts'
import { startNew } from './finish.ts'
import { watch } from './watch.ts'

/** Starts a new canary and takes its first run for the dry run that AWS refused. */
export async function firstRun(deployment: Deployment, canary: Canary): Promise<PassedDryRun | FailedDryRun> {
  await startNew(deployment, canary)
  const failure = await watch(deployment, { canary, runs: 1, since: canary.Timeline?.Created })
  const dryRunId = ''
  return failure === undefined ? { kind: 'passed', dryRunId } : { kind: 'failed', dryRunId, failure }
}
