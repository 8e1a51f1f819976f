import type { Canary } from '../../aws/synthetics-types.ts'
import { OWN_TAGS } from '../tags.ts'

/** The canary as if the deploy that created it had come to its end: what is left to change in it. */
export function withoutMark(canary: Canary): Canary {
  const { [OWN_TAGS.unfinished]: _mark, ...tags } = canary.Tags ?? {}
  return { ...canary, Tags: tags }
}
