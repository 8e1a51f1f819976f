import { refusalSubject } from '../../aws/synthetics-refusals.ts'
import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { messageOf } from '../../core/system-error.ts'
import { configurationOf, scheduleOf } from '../configuration.ts'
import type { UpdatePlan } from '../plan.ts'
import { deployScheduleFirst, timeoutBeforeSchedule } from '../present-schedule.ts'
import { codeToSend } from './code-to-send.ts'
import { commit, unmoved } from './commit.ts'
import type { Deployment, Ended } from './deployment.ts'
import { dryRun } from './dry-run.ts'
import { givenDryRun, rememberDryRun } from './given-dry-run.ts'

/** Brings the configuration and the schedule of an existing canary to what is wanted: what can be dry-run is committed as a dry
 *  run that passed. Returns the canary as it is then, or how the deploy ended before that. */
export async function applyChanges(
  deployment: Deployment,
  { live, touches }: Pick<UpdatePlan, 'live' | 'touches'>,
): Promise<{ readonly canary: Canary } | Ended> {
  if (touches.configuration) return await applyConfiguration(deployment, { live, touches })
  const { options, journal, desired } = deployment
  if (options.dryRun === 'only') {
    journal.note('Only the schedule, the key or tags would change, which AWS cannot dry-run: there was nothing to try.')
    return { action: 'unchanged' }
  }
  if (!touches.schedule) return { canary: live }
  return { canary: await commit(deployment, { Schedule: scheduleOf(desired.source.manifest, live) }, live) }
}

async function applyConfiguration(
  deployment: Deployment,
  { live, touches }: Pick<UpdatePlan, 'live' | 'touches'>,
): Promise<{ readonly canary: Canary } | Ended> {
  const { options, journal, desired, say } = deployment
  const Schedule = scheduleOf(desired.source.manifest, live)
  if (options.dryRunId === undefined && options.dryRun === 'skip') {
    const configuration = configurationOf(desired, await codeToSend(deployment), live)
    journal.note(
      'The canary was updated without a dry run, as asked: nothing had shown that the new configuration works.',
    )
    // All of it, changed or not: somebody may have changed the canary since it was looked at.
    return { canary: await commit(deployment, { ...configuration, Schedule }, live) }
  }
  const tried =
    options.dryRunId === undefined
      ? await dryRunOnto(deployment, live)
      : await givenDryRun(deployment, options.dryRunId, live)
  if (tried.kind === 'failed') return { action: 'dry-run-failed', failure: tried.failure }
  if (options.dryRun === 'only') {
    await rememberDryRun(deployment, tried)
    say('stopping here, as asked: the canary is as it was')
    return { action: 'dry-run-passed' }
  }
  const now = await unmoved(deployment, live)
  const input = { DryRunId: tried.dryRunId, ...(touches.schedule ? { Schedule } : {}) }
  return { canary: await commit(deployment, input, now) }
}

/** Dry-runs what is wanted on the canary as it is, its schedule included. */
async function dryRunOnto(deployment: Deployment, live: Canary): ReturnType<typeof dryRun> {
  const { desired } = deployment
  const configuration = configurationOf(desired, await codeToSend(deployment), live)
  try {
    return await dryRun(deployment, configuration)
  } catch (error) {
    const found = timeoutBeforeSchedule(desired.source.manifest, live)
    if (!(error instanceof AppError) || error.code !== 'AWS_REQUEST_REFUSED' || found === undefined) throw error
    const isOther = refusalSubject(error) === 'another' && !/run timeout/i.test(messageOf(error.cause))
    if (isOther) throw error
    throw new AppError(error.code, error.message, {
      hint: `The time-out of ${found.timeoutS} s does not fit the present schedule, which allows ${found.allowedS} s, and a dry run cannot take the new one along. ${deployScheduleFirst(found)}`,
      cause: error,
    })
  }
}
