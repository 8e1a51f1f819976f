import type { Canary } from '../../aws/synthetics-types.ts'
import { isRunOnce } from '../manifest/schedule.ts'
import { OWN_TAGS } from '../own-tags.ts'
import type { UpdatePlan } from '../plan.ts'
import { applyChanges } from './apply-changes.ts'
import { changeKey } from './change-key.ts'
import { bringTo, noteStandstill, removeTags, writeTags } from './complete-update.ts'
import type { Deployment, Ended } from './deployment.ts'
import { failureSentence } from './failure-text.ts'
import { restore, save } from './restore.ts'
import { assertWatchable, watch } from './watch.ts'

/** Updates a canary and keeps whether it runs. With runs to watch, what was there before is saved first, and put back when they
 *  fail. */
export async function updateCanary(deployment: Deployment, plan: UpdatePlan): Promise<Ended> {
  const { options, desired, journal } = deployment
  const before = plan.live
  const wanted = stateAfter(deployment, before)
  if (options.watchRuns > 0) assertWatchable(deployment, { wanted, before })
  const isWatched = options.watchRuns > 0 && options.dryRun !== 'only' && reachesRuns(plan)
  if (options.watchRuns > 0 && !reachesRuns(plan)) journal.note('Only tags changed, so no runs were watched.')
  const saved = isWatched ? await save(deployment, before) : undefined
  const applied = await applyChanges(deployment, plan)
  if ('action' in applied) return applied
  await writeTags(deployment, applied.canary)
  const { configuration, schedule, tags } = plan.touches
  if (configuration || schedule || tags) journal.live = 'new'
  const after = await changeKey(deployment, applied.canary)
  journal.live = 'new'
  await removeTags(deployment, after, [OWN_TAGS.unfinished, ...(plan.touches.configuration ? [OWN_TAGS.dryRun] : [])])
  if (wanted === undefined) noteStandstill(deployment, after)
  else if (!isRunOnce(desired.source.manifest)) await bringTo(deployment, wanted, after)
  if (saved === undefined) return { action: 'updated' }
  const failure = await watch(deployment, {
    canary: after,
    runs: options.watchRuns,
    since: after.Timeline?.LastModified,
  })
  if (failure === undefined) return { action: 'updated' }
  try {
    await restore(deployment, saved)
  } catch (error) {
    // Else nothing would tell why.
    journal.note(`The run that failed: ${failureSentence(failure.reason)}`)
    throw error
  }
  return { action: 'rolled-back', failure }
}

/** A run of before says nothing about a change of the tags. */
function reachesRuns({ touches }: UpdatePlan): boolean {
  return touches.configuration || touches.schedule || touches.key
}

/** As asked, else as it was. */
function stateAfter({ options }: Deployment, before: Canary): 'RUNNING' | 'STOPPED' | undefined {
  if (options.start !== undefined) return options.start ? 'RUNNING' : 'STOPPED'
  return before.Status?.State === 'RUNNING' ? 'RUNNING' : undefined
}
