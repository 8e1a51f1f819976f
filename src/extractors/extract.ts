import type { Extractor } from '../blueprint/generated/blueprint.ts'
import { compileRegex } from '../blueprint/regex.ts'
import { checkerOf } from '../checks/checkers.ts'
import { explainJsonProblem } from '../checks/explain-json-problem.ts'
import { jsonMatches } from '../checks/json-body.ts'
import { membersThere } from '../checks/json-members.ts'
import type { HttpObservation, Observation } from '../checks/observation.ts'
import { OUT_OF_TIME, runBounded } from '../core/bounded.ts'
import { LONGEST_IN_MESSAGE, ownCopy, type Show, showPlainly } from '../core/visible.ts'

export type Extraction =
  | { readonly ok: true; readonly value: string }
  /** A clause that continues `Cannot extract "id": `. */
  | { readonly ok: false; readonly reason: string; readonly hint?: string }

/** Milliseconds one extraction may take. */
export const EXTRACTION_LIMIT_MS = 1000

/** The value an extractor takes from a response, as text: first `path`, then `regex` on what it gave, then the group;
 *  with neither the whole body. Of several values the first. Never throws; what matches nothing is no value. */
export function extract(
  extractor: Extractor,
  observation: Observation,
  options: { readonly show?: Show; readonly limitMs?: number } = {},
): Extraction {
  const { show = showPlainly, limitMs = EXTRACTION_LIMIT_MS } = options
  const answer = checkerOf(observation).body?.(observation)
  if (answer === undefined) return { ok: false, reason: 'only HTTP steps have a body to extract from' }
  const extraction = runBounded(() => extractFrom(extractor, answer, { show, limitMs }), limitMs)
  if (extraction !== OUT_OF_TIME) return extraction
  return { ok: false, reason: `it took longer than ${Math.round(limitMs)} ms`, hint: 'Simplify its pattern or path.' }
}

interface Limits {
  readonly show: Show
  readonly limitMs: number
}

function extractFrom(extractor: Extractor, observation: HttpObservation, limits: Limits): Extraction {
  const source = sourceOf(extractor, observation, limits)
  if (!source.ok) return source
  const found = extractor.regex === undefined ? source : matchOf(extractor, extractor.regex, source.value, limits.show)
  // Without the copy each value would keep the whole body it was sliced from alive.
  return found.ok ? { ok: true, value: ownCopy(found.value) } : found
}

function sourceOf(extractor: Extractor, observation: HttpObservation, { show, limitMs }: Limits): Extraction {
  if (extractor.path === undefined) {
    return observation.text === '' ? { ok: false, reason: 'the body is empty' } : { ok: true, value: observation.text }
  }
  const found = jsonMatches(observation, extractor.path, limitMs)
  if (!found.ok) {
    const { reason, hint } = explainJsonProblem(found.problem, observation, show)
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) }
  }
  const [first] = found.matches
  if (first === undefined) {
    const reason = `${show(extractor.path, LONGEST_IN_MESSAGE)} selects nothing in the body`
    return { ok: false, reason, hint: membersThere(observation, extractor.path, show) }
  }
  try {
    return { ok: true, value: first.text() }
  } catch (error) {
    // The text form is made by recursion; a server can nest deeper than that reaches.
    if (!(error instanceof RangeError)) throw error
    return { ok: false, reason: `${show(extractor.path, LONGEST_IN_MESSAGE)} is nested too deeply` }
  }
}

function matchOf(extractor: Extractor, pattern: string, text: string, show: Show): Extraction {
  const shown = show(pattern, LONGEST_IN_MESSAGE)
  const compiled = compileRegex(pattern)
  if (!compiled.ok) {
    return {
      ok: false,
      reason: `the pattern /${shown}/ does not compile: ${show(compiled.message, LONGEST_IN_MESSAGE)}`,
    }
  }
  const group = extractor.regexGroup ?? 0
  const match = compiled.regex.exec(text)
  // The text it was applied to is not quoted: what is extracted is often a token, and not yet known to be one.
  if (match === null) {
    const where = extractor.path === undefined ? 'the body' : show(extractor.path, LONGEST_IN_MESSAGE)
    return { ok: false, reason: `the pattern /${shown}/ matches nothing in ${where}` }
  }
  if (group >= match.length) {
    const has = match.length === 1 ? 'no group' : `only ${match.length - 1} groups`
    return { ok: false, reason: `the pattern /${shown}/ has ${has}, regexGroup is ${group}` }
  }
  const value = match[group]
  if (value === undefined)
    return { ok: false, reason: `group ${group} of the pattern /${shown}/ took no part in the match` }
  return { ok: true, value }
}
