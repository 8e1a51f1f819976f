import { AppError } from '../../core/app-error.ts'
import { withDeadline } from '../../core/deadline.ts'
import type { ErrorCode } from '../../core/error-codes.ts'
import type { Deployment } from './deployment.ts'

/** Looks again and again, 1 s apart and then less often, up to 10 s, until `look` returns something. A look that AWS does not
 *  answer counts as one that saw nothing. Throws DEPLOY_TIMEOUT when the limit or the deploy's own time is over, also in the
 *  middle of a look: its signal ends it. */
export async function poll<T>(
  deployment: Pick<Deployment, 'clock' | 'signal' | 'say' | 'endsAtMs' | 'random'>,
  wait: { readonly until: string; readonly limitMs: number; readonly hint: string },
  look: (signal: AbortSignal) => Promise<{ readonly found: T } | { readonly seen: string }>,
): Promise<T> {
  const { clock, say } = deployment
  const startMs = clock.monotonicMs()
  const endMs = Math.min(startMs + wait.limitMs, deployment.endsAtMs)
  const passedS = (): number => Math.round((clock.monotonicMs() - startMs) / 1000)
  let seen = 'nothing'
  const timeout = (): AppError =>
    new AppError('DEPLOY_TIMEOUT', `Waited ${passedS()} s until ${wait.until}; last seen: ${seen}.`, {
      hint: wait.hint,
    })
  const leftMs = Math.max(endMs - startMs, 0) + GRACE_MS
  using limit = withDeadline(deployment.signal, Math.min(leftMs, LONGEST_TIMER_MS), timeout)
  let pauseMs = FIRST_PAUSE_MS
  let saidMs = startMs
  let failures = 0
  // Ends with the limit, or with the signal.
  for (;;) {
    try {
      const looked = await look(limit.signal)
      if ('found' in looked) return looked.found
      seen = looked.seen
      failures = 0
    } catch (error) {
      limit.signal.throwIfAborted()
      // AWS is away for a moment: what is waited for goes on without us.
      failures += 1
      if (!isPassing(error) || failures >= MOST_FAILURES) throw error
      seen = `AWS does not answer (${error.message})`
      if (failures === 1) say(`${seen}; trying again`)
    }
    const nowMs = clock.monotonicMs()
    if (nowMs >= endMs) throw timeout()
    if (nowMs - saidMs >= SAY_EVERY_MS) {
      saidMs = nowMs
      say(`still waiting until ${wait.until}: ${seen} (${passedS()} s)`)
    }
    await clock.sleep(Math.min(pauseMs * (0.8 + 0.4 * deployment.random()), endMs - nowMs), limit.signal)
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)
  }
}

/** For a look that is under way when the time is over, and for the first one. */
const GRACE_MS = 1000

/** The longest a timer can wait: 2^31 - 1 ms. */
const LONGEST_TIMER_MS = 2_147_483_647

function isPassing(error: unknown): error is AppError {
  return error instanceof AppError && PASSING.has(error.code)
}

const PASSING: ReadonlySet<ErrorCode> = new Set(['AWS_THROTTLED', 'AWS_REQUEST_FAILED', 'AWS_ANSWER_LOST'])
const MOST_FAILURES = 5
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 10_000
const SAY_EVERY_MS = 15_000
