import type { Finding } from '../runner/report/findings.ts'
import type { Status, StepReport } from '../runner/report/report.ts'

/** Beside the word, never instead of it. */
export const SYMBOLS: Readonly<Record<Status, string>> = { passed: '✓', failed: '✗', errored: '!', skipped: '-' }

/** The word a person reads for what was found. */
export const WORDS: Readonly<Record<Finding['kind'], string>> = {
  failed: 'failed',
  errored: 'errored',
  unverified: 'not verified',
  diagnostic: 'invalid',
  flaky: 'flaky',
  warning: 'warning',
}

/** `✓ passed`, `✓ passed (flaky, attempt 2)`. */
export function statusText({ status, flaky, attempts }: StepReport): string {
  const word = `${SYMBOLS[status]} ${status}`
  return flaky ? `${word} (flaky, attempt ${attempts.length})` : word
}
