import type { Canary } from '../../aws/synthetics-types.ts'
import { OWN_TAGS } from '../own-tags.ts'
import { bringTo, removeTags, startNew, writeTags } from './complete-update.ts'
import type { Deployment, Ended } from './deployment.ts'
import { newCanary } from './still-there.ts'

/** Starts a new canary, unless it is to stay stopped, and marks it as finished. The mark goes last: whoever finds it knows that
 *  the canary may not have been started. `mark` is its value. */
export async function completeCreate(deployment: Deployment, canary: Canary, mark: string | undefined): Promise<Ended> {
  const { options, journal } = deployment
  const now = await newCanary(deployment, mark)
  await writeTags(deployment, canary)
  // Its first run may have taken the place of the dry run: then it is running already.
  if (options.start === false) await bringTo(deployment, 'STOPPED', now)
  else await startNew(deployment, now)
  journal.live = 'new'
  await removeTags(deployment, canary, [OWN_TAGS.unfinished, OWN_TAGS.dryRun])
  if (options.watchRuns > 0) {
    journal.note('The canary is new: there is nothing to put back, so no runs were watched.')
  }
  return { action: 'created' }
}
