import type { Show } from '../core/visible.ts'
import type { JsonProblem } from './json-body.ts'
import type { HttpObservation } from './observation.ts'
import { redirectHint } from './redirect-hint.ts'

/** In two words, in a clause, and what may help. */
export interface JsonExplanation {
  readonly label: string
  readonly reason: string
  readonly hint: string | undefined
}

/** Why nothing can be read from a body: what it says it is, where it stops being JSON, how it begins. */
export function explainJsonProblem(problem: JsonProblem, observation: HttpObservation, show: Show): JsonExplanation {
  switch (problem.kind) {
    case 'path':
      return { label: 'not evaluated', reason: show(problem.reason, 300), hint: undefined }
    case 'empty':
      return { label: 'empty body', reason: 'the body is empty', hint: redirectHint(observation, show) }
    case 'not-json':
      return {
        label: 'not JSON',
        reason: notJson(problem.at, observation, show),
        hint: redirectHint(observation, show) ?? pageHint(observation.text),
      }
  }
}

function notJson(at: number | undefined, observation: HttpObservation, show: Show): string {
  const type = observation.headers.find(([name]) => name === 'content-type')?.[1]
  const says = type === undefined ? 'no Content-Type' : `Content-Type ${show(type, 60)}`
  const where = at === undefined ? '' : ` at ${positionOf(observation.text, at)}`
  return `the body is not JSON${where} (status ${observation.status}, ${says}); it begins with "${show(observation.text, 60)}"`
}

function positionOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return `line ${before.split('\n').length}, column ${offset - lineStart + 1}`
}

function pageHint(text: string): string | undefined {
  if (!/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return undefined
  return 'The server sent a page, not data: an error page, a sign-in page or the wrong URL. An Accept header of application/json may help.'
}
