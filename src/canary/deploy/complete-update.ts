import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { optionNamed } from '../../core/option-words.ts'
import { isRunOnce } from '../manifest/schedule.ts'
import { codeVersionOf, ownTagsOf } from '../own-tags.ts'
import { settledCanary } from './await-state.ts'
import { change, unknownUntilAnswered } from './change.ts'
import type { Deployment } from './deployment.ts'
import { poll } from './poll.ts'
import { goneError } from './still-there.ts'

/** Writes the tags of the manifest and our own, which say what is live. Only after the change: before it they would be untrue.
 *  Tags that neither names stay. */
export async function writeTags(deployment: Deployment, canary: Canary): Promise<void> {
  const { aws, arn, desired, signal } = deployment
  const codeVersion = codeVersionOf(canary)
  const wanted = {
    ...desired.source.manifest.Tags,
    ...ownTagsOf(desired, codeVersion === undefined ? {} : { codeVersion }),
  }
  if (Object.entries(wanted).every(([key, value]) => canary.Tags?.[key] === value)) return
  await change(deployment, { what: 'TagResource', send: () => aws.synthetics.tagResource(arn, wanted, signal) })
}

/** Takes tags of ours away, those of them that the canary has. */
export async function removeTags(deployment: Deployment, canary: Canary, keys: readonly string[]): Promise<void> {
  const { aws, arn, signal } = deployment
  const there = keys.filter((key) => canary.Tags?.[key] !== undefined)
  if (there.length === 0) return
  await change(deployment, { what: 'UntagResource', send: () => aws.synthetics.untagResource(arn, there, signal) })
}

/** Starts or stops the canary and waits until it is so; false when it was so already. */
export async function bringTo(deployment: Deployment, wanted: Wanted, canary: Canary): Promise<boolean> {
  if (isAt(canary, wanted)) return false
  await send(deployment, wanted)
  await arrived(deployment, wanted)
  return true
}

/** Notes that a canary does not run, where nobody has asked for that: else a good end would sound as if it did. */
export function noteStandstill({ journal }: Deployment, canary: Canary): void {
  const state = canary.Status?.State
  if (isRunOnce(canary) || (state !== 'STOPPED' && state !== 'READY')) return
  const how = state === 'READY' ? 'was never started' : 'is stopped'
  journal.note(
    `The canary does not run: it ${how}, and a deploy leaves that as it is unless ${optionNamed('start')} asks for it.`,
  )
}

/** Starts a new canary. That it does not run is known only when AWS refuses to start it. */
export async function startNew(deployment: Deployment, canary: Canary): Promise<void> {
  if (isAt(canary, 'RUNNING')) return
  await unknownUntilAnswered(deployment, () => send(deployment, 'RUNNING'))
  await arrived(deployment, 'RUNNING')
}

type Wanted = 'RUNNING' | 'STOPPED'

async function send(deployment: Deployment, wanted: Wanted): Promise<void> {
  const { aws, name, signal, say } = deployment
  say(wanted === 'RUNNING' ? 'starting the canary' : 'stopping the canary')
  const what = wanted === 'RUNNING' ? 'StartCanary' : 'StopCanary'
  const lookup = async (): Promise<true | undefined> =>
    isAt(await settledCanary(deployment), wanted) ? true : undefined
  const sendOnce = async (): Promise<true> => {
    await (wanted === 'RUNNING' ? aws.synthetics.startCanary(name, signal) : aws.synthetics.stopCanary(name, signal))
    return true
  }
  try {
    await change(deployment, { what, send: sendOnce, lookup })
  } catch (error) {
    // It may be there already.
    const isThere = error instanceof AppError && error.code === 'CANARY_CONFLICT' && (await lookup())
    if (isThere !== true) throw error
  }
}

async function arrived(deployment: Deployment, wanted: Wanted): Promise<void> {
  const { aws, name } = deployment
  const until = `${name} is ${wanted === 'RUNNING' ? 'running' : 'stopped'}`
  const hint =
    'The new configuration is in place; only its schedule is not as wanted. Start or stop the canary in the console.'
  await poll(deployment, { until, limitMs: STATE_MS, hint }, async (own) => {
    const now = await aws.synthetics.getCanary(name, {}, own)
    if (now === undefined) throw goneError(deployment)
    return isAt(now, wanted) ? { found: true } : { seen: now.Status?.State ?? 'unknown' }
  })
}

/** READY is a canary that was never started. One whose schedule is to run once stops by itself, perhaps before anyone looks. */
function isAt(canary: Canary | undefined, wanted: Wanted): boolean {
  const state = canary?.Status?.State
  if (wanted === 'STOPPED') return state === 'STOPPED' || state === 'READY'
  return (
    state === 'RUNNING' || (state === 'STOPPED' && canary?.Timeline?.LastStarted !== undefined && isRunOnce(canary))
  )
}

/** Terraform waits as long for a canary to start or stop. */
const STATE_MS = 300_000
