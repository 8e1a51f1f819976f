import type { BodyAssertion } from '../blueprint/generated/blueprint.ts'
import { type HttpObservation, httpSeen } from '../checks/observation.ts'
import { jsonBody } from './json-body.ts'
import { compareText, expectedText } from './text-comparison.ts'
import type { Evaluator, Outcome } from './verdict.ts'

/** The body: with target TEXT all of its text (`path` is ignored), else what `path` selects in its JSON. */
export const body: Evaluator<BodyAssertion, HttpObservation> = {
  of: httpSeen,
  expected: (assertion, show) => {
    const comparison =
      assertion.operator === 'EXISTS'
        ? assertion.value
          ? 'exists'
          : 'does not exist'
        : expectedText(assertion.operator, assertion.value, show)
    return assertion.target === 'TEXT' ? comparison : `${show(assertion.path ?? '')} ${comparison}`
  },
  evaluate: (assertion, observation, show) => {
    if (assertion.target !== 'TEXT') return jsonBody(assertion, observation, show)
    if (assertion.operator === 'EXISTS') return textExistence(observation.text, assertion.value)
    return compareText({
      subject: 'Body',
      operator: assertion.operator,
      actual: observation.text,
      wanted: assertion.value,
      show,
    })
  },
}

function textExistence(text: string, wanted: boolean): Outcome {
  const exists = text !== ''
  const passed = exists === wanted
  const wish = passed ? '' : `, expected it ${wanted ? 'to have content' : 'to be empty'}`
  const size = exists ? `has ${text.length} characters` : 'is empty'
  return { passed, actual: exists ? `${text.length} characters` : 'empty', message: `Body ${size}${wish}.` }
}
