import type { Blueprint } from '../blueprint/generated/blueprint.ts'
import { JUDGING_LIMIT_MS } from './judge.ts'
import { backoffMs } from './retries.ts'
import { DEFAULT_TIMEOUT_MS } from './run-step.ts'

/** Milliseconds that a blueprint takes at most, when every step waits, times out and is tried again as often as it may. */
export function longestRunMs({ steps, globalSettings }: Blueprint, { retries }: { readonly retries: number }): number {
  const attempts = retries + 1
  const pausesMs = Array.from({ length: retries }, (_, index) => backoffMs(index + 2, 1))
  const pauseMs = pausesMs.reduce((sum, ms) => sum + ms, 0)
  return Object.values(steps).reduce((sum, step) => {
    const timeoutMs = step.timeout ?? globalSettings?.stepTimeout ?? DEFAULT_TIMEOUT_MS
    const waitMs = step.checkerType === 'HTTP' ? (step.waitTime ?? 0) * 1000 : 0
    return sum + waitMs + attempts * (timeoutMs + SLACK_MS) + pauseMs + JUDGING_LIMIT_MS
  }, SLACK_MS)
}

/** Milliseconds by which a wait may outlast its deadline. */
const SLACK_MS = 1000
