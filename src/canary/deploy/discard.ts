import { AppError } from '../../core/app-error.ts'
import { messageOf } from '../../core/system-error.ts'
import { OWN_TAGS } from '../own-tags.ts'
import { settledCanary } from './await-state.ts'
import { bringTo } from './complete-update.ts'
import type { Deployment } from './deployment.ts'
import { poll } from './poll.ts'

/** Deletes the canary that this deploy created, known by `id` in its tag, and only that, however little time the deploy has
 *  left. Does not throw but for the signal: why it is deleted is what the user has to hear. */
export async function discard(given: Deployment, id: string, { isFinal = true } = {}): Promise<void> {
  const deployment = { ...given, endsAtMs: Number.POSITIVE_INFINITY }
  const { aws, name, signal, say, journal } = deployment
  try {
    const canary = await settledCanary(deployment)
    if (canary === undefined) {
      journal.live = 'absent'
      return
    }
    if (canary.Tags?.[OWN_TAGS.unfinished] !== id) {
      // Without any mark it is no unfinished one either.
      if (canary.Tags?.[OWN_TAGS.unfinished] === undefined) journal.live = 'by-others'
      journal.note(`${name} was not deleted, because another deploy has changed it meanwhile.`)
      return
    }
    say('deleting the canary that was just created')
    if (canary.Status?.State === 'RUNNING') await bringTo(deployment, 'STOPPED', canary)
    // Its last look may fail after it is gone.
    journal.live = 'unknown'
    await gone(deployment)
    journal.live = 'absent'
    if (isFinal) journal.note(`What this deploy created (the canary ${name}) has been deleted again.`)
  } catch (error) {
    if (signal.aborted) throw signal.reason
    // Somebody else was faster.
    if (journal.live === 'absent') return
    journal.note(
      `${name} was created by this deploy, was not finished, and could not be deleted again: ${messageOf(error)} Delete it with: aws synthetics delete-canary --name ${name} --region ${aws.region}`,
    )
  }
}

async function gone(deployment: Deployment): Promise<void> {
  const { aws, name } = deployment
  const wait = {
    until: `${name} is deleted`,
    limitMs: DELETE_MS,
    hint: 'The canary was never in use; delete it in the console.',
  }
  await poll(deployment, wait, async (signal) => {
    const canary = await aws.synthetics.getCanary(name, {}, signal)
    const state = canary?.Status?.State
    if (canary === undefined) return { found: true }
    if (state === 'DELETING') return { seen: state }
    await ignoringConflicts(aws.synthetics.deleteCanary(name, signal))
    return { seen: state ?? 'unknown' }
  })
}

/** A canary that is busy, a dry run that goes on, an answer that was lost: the next look tells. */
async function ignoringConflicts(deletion: Promise<void>): Promise<void> {
  try {
    await deletion
  } catch (error) {
    if (error instanceof AppError && PASSING.has(error.code)) return
    throw error
  }
}

const PASSING: ReadonlySet<string> = new Set(['CANARY_CONFLICT', 'CANARY_NOT_FOUND', 'AWS_ANSWER_LOST'])
const DELETE_MS = 300_000
