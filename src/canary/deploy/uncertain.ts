import { AppError } from '../../core/app-error.ts'
import type { Deployment } from './deployment.ts'

/** Does what changes the canary. Until its end is known, `journal.live` is `unknown`, so that an interruption tells no more than
 *  is known. An error by which AWS says that nothing was done leaves it as it was. */
export async function uncertain<T>({ journal }: Pick<Deployment, 'journal'>, work: () => Promise<T>): Promise<T> {
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
