import type { CanaryRun } from '../../aws/synthetics-types.ts'

/** One scheduled run with its retries. `last` is the attempt that decided, or the newest one. */
export interface WatchedRun {
  readonly state: 'passed' | 'failed' | 'running'
  readonly last: CanaryRun
}

/** Runs that began after `since`, oldest first. A failed attempt decides only when no retry follows: AWS runs up to `maxRetries`
 *  of them, which share a ScheduledRunId. */
export function verdictsOf(
  runs: readonly CanaryRun[],
  { since, maxRetries }: { readonly since: Date | undefined; readonly maxRetries: number },
): readonly WatchedRun[] {
  const groups = new Map<string, CanaryRun[]>()
  for (const run of [...runs].sort((a, b) => startOf(a) - startOf(b))) {
    const key = run.ScheduledRunId ?? run.Id ?? ''
    groups.set(key, [...(groups.get(key) ?? []), run])
  }
  return [...groups.values()].flatMap((attempts) => {
    const [first] = attempts
    // A run of the former code that began before must not count, nor its retries.
    if (first === undefined || startOf(first) <= (since?.getTime() ?? 0)) return []
    return [judged(attempts, maxRetries)]
  })
}

function judged(attempts: readonly CanaryRun[], maxRetries: number): WatchedRun {
  const passed = attempts.find((run) => run.Status?.State === 'PASSED')
  const last = passed ?? attempts.at(-1) ?? {}
  if (passed !== undefined) return { state: 'passed', last }
  const isOver = attempts.every((run) => run.Status?.State === 'FAILED') && attempts.length > maxRetries
  return { state: isOver ? 'failed' : 'running', last }
}

function startOf({ Timeline }: CanaryRun): number {
  return Timeline?.Started?.getTime() ?? 0
}
