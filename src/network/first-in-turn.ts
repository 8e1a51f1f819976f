import type { Clock } from '../core/clock.ts'

/** What an attempt is given: when to stop, and how to say at once that it is the one. */
export interface Race {
  /** Aborts when the caller's signal does, and when another attempt has won. */
  readonly signal: AbortSignal
  /** Ends all other attempts in the same turn of the event loop, so that no two of them succeed. */
  readonly win: () => void
}

/** Tries each candidate; it gets a head start over the next one, which begins at once when all before it have failed.
 *  Resolves with the first success and stops the others. Rejects with the signal's reason, or with an AggregateError of
 *  all failures. */
export async function firstInTurn<C, R>(
  candidates: readonly C[],
  attempt: (candidate: C, race: Race) => Promise<R>,
  { headStartMs, signal, clock }: { headStartMs: number; signal: AbortSignal; clock: Clock },
): Promise<R> {
  signal.throwIfAborted()
  const over = new AbortController()
  const race: Race = { signal: AbortSignal.any([signal, over.signal]), win: () => over.abort() }
  const attempts: Promise<R>[] = []
  for (const [index, candidate] of candidates.entries()) {
    const turn = turnOf(attempts.slice(), index * headStartMs, { signal: race.signal, clock })
    attempts.push(turn.then(() => attempt(candidate, race)))
  }
  try {
    return await Promise.any(attempts)
  } catch (failures) {
    signal.throwIfAborted()
    throw failures
  } finally {
    over.abort()
  }
}

/** Resolves after `delayMs`, or as soon as all attempts before this one failed. */
async function turnOf(
  before: readonly Promise<unknown>[],
  delayMs: number,
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<void> {
  if (before.length === 0) return
  const allFailed = Promise.any(before).then(
    // One of them succeeded: the race is over, and its end wakes the sleep below.
    () => new Promise<never>(() => {}),
    () => undefined,
  )
  const nap = new AbortController()
  try {
    await Promise.race([allFailed, clock.sleep(delayMs, AbortSignal.any([signal, nap.signal]))])
  } finally {
    nap.abort()
  }
}
