import { AppError } from '../../core/app-error.ts'
import type { Deployment } from './deployment.ts'

/** Waits for whoever else is at the canary, the longer the more often it was in vain. Each `wait` returns when it is worth trying
 *  again; after the limit it throws `conflict`, with what is known of the other. */
export function awaitOthers(deployment: Deployment): { wait(conflict: AppError): Promise<void> } {
  const { clock, signal, say, random } = deployment
  const endMs = Math.min(clock.monotonicMs() + OTHERS_MS, deployment.endsAtMs)
  let pauseMs = 2000
  return {
    async wait(conflict) {
      const nowMs = clock.monotonicMs()
      if (nowMs >= endMs) throw await explained(deployment, conflict)
      say(`somebody else is at the canary (${conflict.message}); trying again in ${Math.round(pauseMs / 1000)} s`)
      await clock.sleep(Math.min(pauseMs * (0.8 + 0.4 * random()), endMs - nowMs), signal)
      pauseMs = Math.min(pauseMs * 1.5, 15_000)
    },
  }
}

/** AWS tells of another dry run when it began, but not whose it is. */
async function explained({ aws, name, signal }: Deployment, conflict: AppError): Promise<AppError> {
  const runs = await aws.synthetics.getCanaryRuns(name, { runType: 'DRY_RUN' }, signal)
  const running = runs.find(({ Status }) => Status?.State === 'RUNNING') ?? runs[0]
  const id = running?.DryRunConfig?.DryRunId
  const since = running?.Timeline?.Started?.toISOString()
  const known =
    running === undefined
      ? ''
      : ` The newest dry run${id === undefined ? '' : ` is ${id}`}${since === undefined ? '' : `, begun at ${since}`}.`
  return new AppError('CANARY_CONFLICT', `${conflict.message}${known}`, {
    hint: `Whose it is, the event StartCanaryDryRun of ${name} in CloudTrail tells. Give the workflow a "concurrency" group, so that one deploy waits for the other.`,
    cause: conflict,
  })
}

/** As long as a dry run takes at most, about: preparation, 840 s of running, results. */
const OTHERS_MS = 1_200_000
