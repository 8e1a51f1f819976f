import type { Canary } from '../../aws/synthetics-types.ts'
import { AppError } from '../../core/app-error.ts'
import { OWN_TAGS, tagOf } from '../own-tags.ts'
import type { Deployment } from './deployment.ts'

/** Throws unless `now` is the unfinished canary with that mark, which is another one for each creation: CANARY_NOT_FOUND when it is
 *  gone, CANARY_CONFLICT when there is another one in its place or another deploy has finished it. Nothing in AWS sends a change on
 *  such a condition, so this is looked at just before each change that must not reach a canary of somebody else. */
export function assertStillNew(
  deployment: Deployment,
  now: Canary | undefined,
  mark: string | undefined,
): asserts now is Canary {
  const { name, journal } = deployment
  if (now === undefined) throw goneError(deployment)
  if (tagOf(now, OWN_TAGS.unfinished) === mark) return
  journal.live = 'by-others'
  throw new AppError(
    'CANARY_CONFLICT',
    `Somebody else made another canary ${name} in place of the new one, or finished it.`,
    { hint: 'Deploy again; it is an update then. See that one workflow at a time deploys a canary.' },
  )
}

/** The unfinished canary as it is just now. Throws as `assertStillNew`. */
export async function newCanary(deployment: Deployment, mark: string | undefined): Promise<Canary> {
  const { aws, name, signal } = deployment
  const now = await aws.synthetics.getCanary(name, {}, signal)
  assertStillNew(deployment, now, mark)
  return now
}

/** What to tell when somebody deleted the canary. */
export function goneError({ name, journal }: Pick<Deployment, 'name' | 'journal'>, cause?: unknown): AppError {
  journal.live = 'absent'
  return new AppError('CANARY_NOT_FOUND', `The canary ${name} was deleted while it was being deployed.`, {
    hint: 'Deploy again to create it anew.',
    cause,
  })
}

/** What an operation says of something that it does not find, as what it means when the canary is not there any more. */
export async function goneIfSo(deployment: Deployment, error: unknown): Promise<unknown> {
  if (!(error instanceof AppError) || error.code !== 'CANARY_NOT_FOUND') return error
  const { aws, name, signal, journal } = deployment
  try {
    return (await aws.synthetics.getCanary(name, {}, signal)) === undefined ? goneError(deployment, error) : error
  } catch {
    // The first error says more than that nobody can look.
    journal.live = 'unknown'
    return error
  }
}
