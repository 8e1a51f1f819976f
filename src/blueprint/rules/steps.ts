import { either } from '../show.ts'
import { textIn } from './item.ts'
import { type Finding, rule } from './rule.ts'
import type { View } from './view.ts'

type Code = 'STEP_NAME_DUPLICATE' | 'STEP_KEYS_GAP' | 'STEP_KEYS_UNORDERED' | 'STEP_WITHOUT_ASSERTIONS'

/** The steps as a list: their names, their numbers, and whether each verifies something. */
export const steps = rule<Code>({
  codes: {
    STEP_NAME_DUPLICATE: {
      severity: 'error',
      title: 'Two steps of one name',
      about:
        'The name of a step is the dimension StepName of its CloudWatch metrics, so two steps of one name become one metric. AWS documents that names are unique; its schema does not check it.',
    },
    STEP_KEYS_GAP: {
      severity: 'notice',
      title: 'Gaps in the numbering of the steps',
      about: 'AWS accepts any numbers from 1 to 10. A gap may be a step that was lost.',
    },
    STEP_KEYS_UNORDERED: {
      severity: 'warning',
      title: 'Steps not written in running order',
      about: 'Steps run in the order of their numbers, whatever the order in the file; "10" comes after "9".',
    },
    STEP_WITHOUT_ASSERTIONS: {
      severity: 'warning',
      title: 'Step without assertions',
      about:
        'AWS does not document what such a step verifies. canary-preflight only requires that an answer arrives, whatever its status.',
    },
  },
  *check(view) {
    yield* duplicateNames(view)
    yield* numbering(view)
    for (const step of view.steps) {
      if (step.assertions.length > 0 || textIn(step, 'expectedResponse') !== undefined) continue
      const isMisshapen = step.fields['assertions'] !== undefined && !isEmptyList(step.fields['assertions'])
      if (isMisshapen) continue
      const message = `${capitalised(step.label)} asserts nothing: any answer passes, even an error.`
      const hint = 'Add an assertion, for example on STATUS_CODE, or remove the step.'
      yield { code: 'STEP_WITHOUT_ASSERTIONS', pointer: step.pointer, at: 'key', message, hint }
    }
  },
})

function* duplicateNames(view: View): Generator<Finding<Code>> {
  const first = new Map<string, string>()
  for (const step of view.steps) {
    const name = textIn(step, 'stepName')
    if (name === undefined || name === '') continue
    const other = first.get(name)
    if (other === undefined) {
      first.set(name, step.key)
      continue
    }
    const message = `Step "${other}" has this name already; the metrics of both would be one.`
    const hint = 'Give every step its own stepName.'
    yield { code: 'STEP_NAME_DUPLICATE', pointer: `${step.pointer}/stepName`, message, hint }
  }
}

function* numbering(view: View): Generator<Finding<Code>> {
  const numbers = view.steps.map(({ number }) => number)
  const missing = range(1, numbers.at(-1) ?? 0).filter((number) => !numbers.includes(number))
  if (missing.length > 0) {
    const message = `The steps are numbered ${numbers.join(', ')}; there is no ${either(missing.map(String))}.`
    const hint = 'Number the steps from 1 without gaps, unless the gaps are meant.'
    yield { code: 'STEP_KEYS_GAP', pointer: '/steps', at: 'key', message, hint }
  }
  const late = view.writtenKeys.find((key, index) => Number(key) < Number(view.writtenKeys[index - 1] ?? 0))
  if (late === undefined) return
  const message = `Steps run in the order ${numbers.join(', ')}, but are written in the order ${view.writtenKeys.join(', ')}.`
  const hint = 'Write the steps in the order in which they run.'
  yield { code: 'STEP_KEYS_UNORDERED', pointer: `/steps/${late}`, at: 'key', message, hint }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
