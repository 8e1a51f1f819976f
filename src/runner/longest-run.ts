import type { Blueprint } from '../blueprint/generated/blueprint.ts'
import { checkerOf } from '../checks/checkers.ts'
import { JUDGING_LIMIT_MS } from './judge.ts'
import { backoffMs } from './retries.ts'
import { DEFAULT_TIMEOUT_MS } from './run-step.ts'

/** Milliseconds that a blueprint takes at most, when every step waits, times out and is tried again as often as it may. */
export function longestRunMs(
  { steps, globalSettings }: Blueprint,
  { retries, slackMs = SLACK_MS }: { readonly retries: number; readonly slackMs?: number },
): number {
  const attempts = retries + 1
  const pausesMs = Array.from({ length: retries }, (_, index) => backoffMs(index + 2, 1))
  const pauseMs = pausesMs.reduce((sum, ms) => sum + ms, 0)
  return Object.values(steps).reduce((sum, step) => {
    const timeoutMs = step.timeout ?? globalSettings?.stepTimeout ?? DEFAULT_TIMEOUT_MS
    const waitMs = checkerOf(step).pauseMs?.(step) ?? 0
    return sum + waitMs + attempts * (timeoutMs + slackMs) + pauseMs
  }, slackMs)
}

/** Milliseconds by which an attempt may outlast its deadline, judging included. */
const SLACK_MS = 1000 + JUDGING_LIMIT_MS
