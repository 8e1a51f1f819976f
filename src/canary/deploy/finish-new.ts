import type { Canary } from '../../aws/synthetics-types.ts'
import { OWN_TAGS } from '../tags.ts'
import type { Deployment } from './deployment.ts'
import type { Ended } from './ended.ts'
import { bringTo, removeTags, writeTags } from './finish.ts'
import { assertNewIsThere } from './still-there.ts'

/** Starts a new canary, unless it is to stay stopped, and marks it as finished. The mark goes last: whoever finds it knows that
 *  the canary may not have been started. `mark` is its value. */
export async function finishNew(deployment: Deployment, canary: Canary, mark: string | undefined): Promise<Ended> {
  const { options, journal } = deployment
  await assertNewIsThere(deployment, mark)
  await writeTags(deployment, canary)
  if (options.start !== false) {
    // Its last look may fail after it was started.
    journal.live = 'unknown'
    await bringTo(deployment, 'RUNNING', canary)
    journal.live = 'new'
  }
  await removeTags(deployment, canary, [OWN_TAGS.unfinished, OWN_TAGS.dryRun])
  journal.live = 'new'
  return { action: 'created' }
}
