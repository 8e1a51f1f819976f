import type { Observation } from '../checks/observation.ts'
import { redirectHint } from '../checks/redirect-hint.ts'
import type { Show } from '../core/show.ts'
import type { AssertionReport } from './report.ts'

/** What to say about a redirect that was not followed, unless the step's assertions on the status code welcome it. */
export function redirectWarning(
  observation: Observation,
  assertions: readonly AssertionReport[],
  show: Show,
): string | undefined {
  if (observation.checkerType !== 'HTTP') return undefined
  const hint = redirectHint(observation, show)
  const onStatus = assertions.filter(({ type }) => type === 'STATUS_CODE')
  if (hint === undefined || (onStatus.length > 0 && onStatus.every(({ status }) => status === 'passed')))
    return undefined
  return `The status code is ${observation.status}. ${hint} AWS does not document whether its runtime follows them.`
}
