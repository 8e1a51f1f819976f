import { optionNamed } from '../core/option-words.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import type { HttpObservation } from './observation.ts'

/** What to tell a person who expected something else than the redirect that came. */
export function redirectHint(observation: HttpObservation, show: Show): string | undefined {
  if (observation.status < 300 || observation.status > 399 || observation.status === 304) return undefined
  const location = observation.headers.find(([name]) => name === 'location')?.[1]
  if (location === undefined) return undefined
  const to = show(location, LONGEST_IN_MESSAGE)
  return `The answer is a redirect to ${to}. Redirects are not followed unless ${optionNamed('follow-redirects')} is given.`
}
