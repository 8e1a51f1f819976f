import { AppError } from '../../core/app-error.ts'
import { messageOf } from '../../core/system-error.ts'
import type { Deployment } from './deployment.ts'

/** Sends a change. When its answer is lost, looks first whether it took effect, and only then sends it again. `lookup` returns
 *  what the change would have returned, or undefined when it did not happen; a change that may as well be made twice has none. */
export async function change<T>(
  deployment: Pick<Deployment, 'clock' | 'signal' | 'say' | 'random'>,
  {
    what,
    send,
    lookup,
  }: { readonly what: string; readonly send: () => Promise<T>; readonly lookup?: () => Promise<T | undefined> },
): Promise<T> {
  const { clock, signal, say, random } = deployment
  let lost: AppError | undefined
  for (let attempt = 1; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const isLost = error.code === 'AWS_ANSWER_LOST'
      // After a lost answer a second call may be refused because the first one worked.
      const isRefused = attempt > 1 && AFTER_EFFECT.has(error.code)
      if (!isLost && !isRefused) throw error
      lost ??= error
      say(`${what}: ${error.message}`)
      // Not at once: the effect may be on its way.
      await clock.sleep(1000 * attempt * (0.5 + random()), signal)
      const found = await seen(lookup, { what, lost, say })
      if (found !== undefined) {
        say(`${what} took effect all the same`)
        return found
      }
      if (isRefused || attempt >= MOST_ATTEMPTS) throw error
      say(lookup === undefined ? `sending ${what} again` : `${what} had no effect; sending it again`)
    }
  }
}

/** What `lookup` finds. When nobody can look, all that is known is that the answer was lost. */
async function seen<T>(
  lookup: (() => Promise<T | undefined>) | undefined,
  { what, lost, say }: { readonly what: string; readonly lost: AppError; readonly say: (text: string) => void },
): Promise<T | undefined> {
  try {
    return await lookup?.()
  } catch (error) {
    say(`whether ${what} took effect could not be seen: ${messageOf(error)}`)
    throw lost
  }
}

const AFTER_EFFECT: ReadonlySet<string> = new Set(['AWS_REQUEST_REFUSED', 'CANARY_CONFLICT', 'CANARY_NOT_FOUND'])
const MOST_ATTEMPTS = 4

/** Does what changes the canary. Until its end is known, `journal.live` is `unknown`, so that an interruption tells no more than
 *  is known. An error by which AWS says that nothing was done leaves it as it was. */
export async function unknownUntilAnswered<T>(
  { journal }: Pick<Deployment, 'journal'>,
  work: () => Promise<T>,
): Promise<T> {
  const { live } = journal
  journal.live = 'unknown'
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && WITHOUT_EFFECT.has(error.code)) journal.live = live
    throw error
  }
}

const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'AWS_REQUEST_REFUSED',
  'CANARY_CONFLICT',
  'CANARY_NOT_FOUND',
  'AWS_ACCESS_DENIED',
  'AWS_CREDENTIALS_MISSING',
  'AWS_THROTTLED',
])
