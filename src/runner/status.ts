import type { Status } from './report.ts'

/** The status of a whole from those of its parts. A failure outweighs an error, since it is the more definite answer;
 *  either outweighs any number of passes; and a whole of which nothing passed has not passed. */
export function statusOf(parts: Iterable<Status>): Status {
  let worst: Status = 'skipped'
  for (const part of parts) if (weight[part] > weight[worst]) worst = part
  return worst
}

/** The status of a step that could observe. `hasFailedOtherwise`: a value could not be extracted, and the like. */
export function observedStatus(assertions: Iterable<Status>, hasFailedOtherwise: boolean): Status {
  const status = statusOf(assertions)
  if (status === 'failed' || status === 'errored') return status
  return hasFailedOtherwise ? 'failed' : 'passed'
}

/** Whether a part gives no reason for a red result. */
export function isGood(status: Status): boolean {
  return weight[status] <= weight.passed
}

const weight: Readonly<Record<Status, number>> = { skipped: 0, passed: 1, errored: 2, failed: 3 }
