import { isPlainJsonPath } from '../blueprint/json-path.ts'
import { didYouMean } from '../core/suggest.ts'
import type { Show } from '../core/visible.ts'
import { parsedJson } from './json-body.ts'
import type { HttpObservation } from './observation.ts'

/** For a path that selects nothing: how far it leads in the body, and what is there instead: `"$.data" has the members "id" and
 *  "name".` Names only, no values. Of a path with wildcards or filters the body as a whole is described. */
export function membersThere(observation: HttpObservation, path: string, show: Show): string {
  let value = parsedJson(observation)
  let at = '$'
  let missing: string | undefined
  for (const segment of isPlainJsonPath(path) ? segmentsOf(path) : []) {
    const member = memberOf(value, segment)
    if (member === undefined) {
      missing = segment
      break
    }
    value = member
    at += `[${/^\d+$/.test(segment) ? segment : JSON.stringify(segment)}]`
  }
  const place = at === '$' ? 'The body' : show(at.replaceAll(/\["([A-Za-z_]\w*)"\]/g, '.$1'), LONGEST_PLACE)
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  const meant = missing === undefined ? undefined : didYouMean(missing, names.slice(0, MOST_COMPARED))
  return `${place} ${described(value, names, show)}.${meant === undefined ? '' : ` ${show(meant, LONGEST_PLACE)}`}`
}

/** Names of a plain path up to its first `..` or `*`, behind which there is no one place. */
function segmentsOf(path: string): readonly string[] {
  const single = path.slice(1).split(/\.\.|\*/, 1)[0] ?? ''
  return [...single.matchAll(/\.(\w+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
    ([, name, index, quoted, doubled]) => name ?? index ?? quoted ?? doubled ?? '',
  )
}

function memberOf(value: unknown, segment: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
  return (value as Readonly<Record<string, unknown>>)[segment]
}

function described(value: unknown, names: readonly string[], show: Show): string {
  if (Array.isArray(value)) return value.length === 1 ? 'is a list of 1 value' : `is a list of ${value.length} values`
  if (typeof value !== 'object' || value === null) return value === null ? 'is null' : `is a ${TYPES[typeof value]}`
  if (names.length === 0) return 'is an object without members'
  const shown = names.slice(0, MOST_SHOWN).map((name) => `"${show(name, LONGEST_NAME)}"`)
  const rest = names.length - shown.length
  return `has the members ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', number: 'number', boolean: 'flag' }

const MOST_SHOWN = 10
const MOST_COMPARED = 200
const LONGEST_NAME = 40
const LONGEST_PLACE = 120
