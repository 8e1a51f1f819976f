import type { CanaryConfiguration, CanaryRun } from '../../aws/synthetics-types.ts'
import { TIMEOUT_S } from '../../aws-facts/limits.ts'
import { AppError } from '../../core/app-error.ts'
import type { Deployment } from './deployment.ts'
import { type DryRunFailure, type DryRunVerdict, dryRunVerdict } from './dry-run-verdict.ts'
import { failureSentence } from './failure-text.ts'
import { poll } from './poll.ts'
import { runArtifacts } from './run-artifacts.ts'
import { goneError } from './still-there.ts'

/** A dry run that passed: the only thing that an update is committed from. */
export interface PassedDryRun {
  readonly kind: 'passed'
  readonly dryRunId: string
}

/** A dry run that failed. The canary is as it was. */
export interface FailedDryRun {
  readonly kind: 'failed'
  readonly dryRunId: string
  readonly failure: DryRunFailure
}

/** Runs the canary once with `configuration` and waits for the verdict. Throws CANARY_CONFLICT when another dry run is under
 *  way, DRY_RUN_NOT_PREPARED when AWS could not even begin, DEPLOY_TIMEOUT when it does not end. */
export async function dryRun(
  deployment: Deployment,
  configuration: CanaryConfiguration,
): Promise<PassedDryRun | FailedDryRun> {
  const { say, journal } = deployment
  const dryRunId = await begin(deployment, configuration)
  journal.dryRunId = dryRunId
  say(`dry run ${dryRunId} begun: AWS runs the canary once with the new configuration`)
  return await verdictOf(deployment, { dryRunId, limitMs: limitOf(configuration) })
}

/** The id of a new dry run. After a lost answer nothing tells the id, so it is sent again; as long as the lost one goes on, AWS
 *  refuses that, because a canary has one dry run at a time. */
async function begin(deployment: Deployment, configuration: CanaryConfiguration): Promise<string> {
  const { aws, name } = deployment
  let wasLost = false
  const wait = { until: `a dry run of ${name} can begin`, limitMs: limitOf(configuration), hint: LATER }
  return await poll(deployment, wait, async (signal) => {
    try {
      return { found: await aws.synthetics.startCanaryDryRun(name, configuration, signal) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'CANARY_CONFLICT' && wasLost) return { seen: 'one whose answer was lost is going on' }
      wasLost ||= error.code === 'AWS_ANSWER_LOST'
      throw error
    }
  })
}

function limitOf({ RunConfig }: CanaryConfiguration): number {
  return PREPARATION_MS + (RunConfig?.TimeoutInSeconds ?? TIMEOUT_S.most) * 1000
}

const LATER =
  'AWS has no way to cancel a dry run; while it lasts no other one can begin. The canary itself is untouched. Try again later.'

/** The verdict of a dry run, once there is one. */
export async function verdictOf(
  deployment: Deployment,
  { dryRunId, limitMs }: { readonly dryRunId: string; readonly limitMs: number },
): Promise<PassedDryRun | FailedDryRun> {
  const { name, say } = deployment
  const wait = {
    until: `the dry run ${dryRunId} of ${name} ended`,
    limitMs,
    hint: LATER,
  }
  const verdict = await poll(deployment, wait, async (signal) => {
    const seen = await lookAt({ ...deployment, signal }, dryRunId)
    return seen.kind === 'running' ? { seen: seen.seen } : { found: seen }
  })
  switch (verdict.kind) {
    case 'passed':
      say(`dry run ${dryRunId} passed`)
      return { kind: 'passed', dryRunId }
    case 'failed':
      await assertNotLate(deployment, { dryRunId, ...verdict })
      say(`dry run ${dryRunId} failed`)
      return { kind: 'failed', dryRunId, failure: await failureOf(deployment, verdict) }
    case 'not-prepared':
      // Perhaps there is no canary any more.
      if ((await deployment.aws.synthetics.getCanary(name, {}, deployment.signal)) === undefined) {
        throw goneError(deployment)
      }
      if (verdict.isUnknown === true && deployment.journal.live === 'as-before') deployment.journal.live = 'by-others'
      throw new AppError(
        'DRY_RUN_NOT_PREPARED',
        `AWS could not prepare the dry run ${dryRunId}: ${failureSentence(verdict.reason)}`,
        {
          hint:
            verdict.hint ??
            'The blueprint did not run. Usual causes are the execution role (its trust policy, a missing permission), the VPC configuration, or a permission of the caller.',
        },
      )
  }
}

/** A dry run always is a cold start. With a time-out near the usual duration AWS calls it failed although all checks passed (its
 *  troubleshooting knowledge base). Throws DRY_RUN_LATE then: that says nothing against the blueprint, and is no pass either. */
async function assertNotLate(
  deployment: Deployment,
  { dryRunId, run, reason }: { readonly dryRunId: string; readonly run: CanaryRun; readonly reason: string },
): Promise<void> {
  const [, ms] = /No Test Result Returned\. Connection timed out after (\d+) ?ms/i.exec(reason) ?? []
  if (ms === undefined) return
  const hasPassed = run.Status?.TestResult === 'PASSED' || (await runArtifacts(deployment, run)).hasPassed === true
  if (!hasPassed) return
  throw new AppError(
    'DRY_RUN_LATE',
    `The checks of dry run ${dryRunId} passed, but its Lambda function did not end within ${Number(ms) / 1000} s: ${failureSentence(reason)}`,
    {
      hint: 'Set a longer RunConfig.TimeoutInSeconds: a dry run always begins with a cold start, which takes longer than a usual run. Nothing was changed.',
    },
  )
}

/** Both answers together: what GetCanary says counts only while no run has a verdict. */
async function lookAt({ aws, name, signal }: Deployment, dryRunId: string): Promise<DryRunVerdict> {
  const [canary, runs] = await Promise.all([
    aws.synthetics.getCanary(name, { dryRunId }, signal),
    aws.synthetics.getCanaryRuns(name, { runType: 'DRY_RUN', dryRunId }, signal).catch(noneWhenGone),
  ])
  return dryRunVerdict(canary, runs)
}

function noneWhenGone(error: unknown): readonly CanaryRun[] {
  if (error instanceof AppError && error.code === 'CANARY_NOT_FOUND') return []
  throw error
}

/** A failed run with what its artifacts tell. */
export async function failureOf(
  deployment: Deployment,
  { run, reason, step }: { readonly run: CanaryRun; readonly reason: string; readonly step: DryRunFailure['step'] },
): Promise<DryRunFailure> {
  const artifacts = await runArtifacts(deployment, run)
  return { reason, step: step ?? artifacts.step, details: artifacts.details, artifacts: artifacts.location }
}

/** For the layer and the function of a dry run, more in a VPC, and a minute for the results. */
const PREPARATION_MS = 600_000
