import type { Status, StepReport } from '../runner/report/report.ts'

/** Beside the word, never instead of it. */
export const SYMBOLS: Readonly<Record<Status, string>> = { passed: '✓', failed: '✗', errored: '!', skipped: '-' }

/** `✓ passed`, `✓ passed (flaky, attempt 2)`. */
export function statusText({ status, flaky, attempts }: StepReport): string {
  const word = `${SYMBOLS[status]} ${status}`
  return flaky ? `${word} (flaky, attempt ${attempts.length})` : word
}
