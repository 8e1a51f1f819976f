import { isDeepStrictEqual } from 'node:util'
import { refusalSubject } from '../../aws/synthetics-refusals.ts'
import type { Canary, UpdateCanaryInput } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { differences } from '../differences.ts'
import { obstacleOf } from '../make-plan.ts'
import { settledCanary } from './await-state.ts'
import { change, unknownUntilAnswered } from './change.ts'
import type { Deployment } from './deployment.ts'
import { goneError } from './still-there.ts'
import { verifyUpdate } from './verify-update.ts'

/** Updates the canary, waits until AWS has done it, and verifies it. `before` is the canary as it is just now. Throws
 *  CANARY_UPDATE_FAILED, DRY_RUN_UNUSABLE when AWS refuses to commit the dry run, or
 *  what AWS refuses for another reason. */
export async function commit(deployment: Deployment, input: UpdateCanaryInput, before: Canary): Promise<Canary> {
  await sendUpdate(deployment, input, before)
  const after = await settledCanary(deployment)
  if (after === undefined) throw goneError(deployment)
  await verifyUpdate(deployment, { before, after })
  deployment.journal.live = 'new'
  return after
}

/** Sends an update; `journal.live` tells afterwards whether it may have had an effect. */
export async function sendUpdate(deployment: Deployment, input: UpdateCanaryInput, before: Canary): Promise<void> {
  const { aws, name, signal, say } = deployment
  say(input.DryRunId === undefined ? 'updating the canary' : `committing dry run ${input.DryRunId}`)
  try {
    await unknownUntilAnswered(deployment, async () => {
      await change(deployment, {
        what: 'UpdateCanary',
        send: () => aws.synthetics.updateCanary(name, input, signal).then(() => true),
        lookup: async () => (hasMoved(before, await aws.synthetics.getCanary(name, {}, signal)) ? true : undefined),
      })
    })
  } catch (error) {
    const isRefused = error instanceof AppError && error.code === 'AWS_REQUEST_REFUSED'
    // Any other refusal would meet the next dry run too.
    if (!isRefused || input.DryRunId === undefined || refusalSubject(error) !== 'dry-run') throw error
    throw new AppError('DRY_RUN_UNUSABLE', `AWS does not commit the dry run ${input.DryRunId}: ${error.message}`, {
      hint: `Deploy again${deployment.options.dryRunId === undefined ? '' : ' without its id'}, so that a new dry run is made. How long AWS keeps one is not documented.`,
      cause: error,
    })
  }
}

/** The canary as it is just now, if a deploy would still change in it what the plan says. Throws DRY_RUN_UNUSABLE when somebody
 *  changed it since: what was dry-run then is not what would be committed onto. */
export async function unmoved(deployment: Deployment, planned: Canary): Promise<Canary> {
  const { aws, name, desired, signal } = deployment
  const now = await aws.synthetics.getCanary(name, {}, signal)
  if (now === undefined) throw goneError(deployment)
  const isSame =
    now.Code?.SourceLocationArn === planned.Code?.SourceLocationArn &&
    obstacleOf(now) === undefined &&
    isDeepStrictEqual(differences(desired, now), differences(desired, planned))
  if (isSame) return now
  deployment.journal.live = 'by-others'
  throw new AppError(
    'DRY_RUN_UNUSABLE',
    `Somebody changed ${desired.source.manifest.Name} while its dry run was going on.`,
    {
      hint: 'Nothing was committed. Deploy again, and see that one workflow at a time deploys a canary ("concurrency" of the workflow).',
    },
  )
}

/** Whether an update of `before` has begun. */
export function hasMoved(before: Canary, now: Canary | undefined): boolean {
  return (
    now?.Status?.State === 'UPDATING' ||
    now?.Code?.SourceLocationArn !== before.Code?.SourceLocationArn ||
    now?.Timeline?.LastModified?.getTime() !== before.Timeline?.LastModified?.getTime()
  )
}
