import { hasMember, type Item, textIn } from './item.ts'
import { type Finding, rule } from './rule.ts'
import type { StepView, View } from './view.ts'

type Code =
  | 'EXTRACTOR_SHADOWS_VARIABLE'
  | 'EXTRACTOR_DUPLICATE'
  | 'EXTRACTOR_REPLACED'
  | 'EXTRACTOR_NOT_HTTP'
  | 'EXTRACTOR_WITHOUT_BODY'
  | 'EXTRACTOR_TAKES_WHOLE_BODY'
  | 'EXTRACTOR_REGEX_ALONE'

/** What an extractor sets, and what it has to read from. */
export const extractors = rule<Code>({
  codes: {
    EXTRACTOR_SHADOWS_VARIABLE: {
      severity: 'warning',
      title: 'Extractor with the name of a variable',
      about: 'AWS does not document which value wins when an extractor and `variables` define one name.',
    },
    EXTRACTOR_DUPLICATE: {
      severity: 'warning',
      title: 'Two extractors of one name in a step',
      about: 'AWS does not document which of the two values is kept.',
    },
    EXTRACTOR_REPLACED: {
      severity: 'notice',
      title: 'A later step extracts the same name again',
      about:
        'Steps run one after the other, so the later value presumably replaces the earlier one; AWS does not document it.',
    },
    EXTRACTOR_NOT_HTTP: {
      severity: 'warning',
      title: 'Extractor in a step without a body',
      about: 'The schema accepts extractors in DNS, SSL and TCP steps, but only HTTP steps have a body to read.',
    },
    EXTRACTOR_WITHOUT_BODY: {
      severity: 'error',
      title: 'Extractor on a HEAD request',
      about: 'The response to HEAD has no body (RFC 9110, section 9.3.2), so nothing can be extracted.',
    },
    EXTRACTOR_TAKES_WHOLE_BODY: {
      severity: 'warning',
      title: 'Extractor with neither path nor regex',
      about: 'The schema accepts it and AWS does not document what it extracts. canary-preflight takes the whole body.',
    },
    EXTRACTOR_REGEX_ALONE: {
      severity: 'notice',
      title: 'Extractor with a regex and no path',
      about:
        'AWS does not document how `path` and `regex` combine. canary-preflight applies the regex to what the path selects, or to the whole body when there is no path.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      const seen = new Set<string>()
      for (const extractor of step.extractors) {
        yield* nameProblems(extractor, step, view, seen)
        yield* sourceProblems(extractor, step)
      }
    }
  },
})

function* nameProblems(extractor: Item, step: StepView, view: View, seen: Set<string>): Generator<Finding<Code>> {
  const name = textIn(extractor, 'name')
  if (name === undefined) return
  const pointer = `${extractor.pointer}/name`
  const [first] = view.extracted.get(name) ?? []
  if (seen.has(name)) {
    const message = `The step has two extractors named "${name}"; AWS does not document which value is kept.`
    yield { code: 'EXTRACTOR_DUPLICATE', pointer, message, hint: 'Rename or remove one of them.' }
  } else if (view.variables.has(name)) {
    const message = `The extractor sets "${name}", which "variables" defines too; AWS does not document which value wins.`
    yield { code: 'EXTRACTOR_SHADOWS_VARIABLE', pointer, message, hint: 'Rename the extractor or the variable.' }
  } else if (first !== undefined && first !== step) {
    const message = `"${name}" was extracted in ${first.label} already; the later steps presumably see this value.`
    yield { code: 'EXTRACTOR_REPLACED', pointer, message, hint: 'Give it another name unless that is meant.' }
  }
  seen.add(name)
}

function* sourceProblems(extractor: Item, step: StepView): Generator<Finding<Code>> {
  const { pointer } = extractor
  const name = textIn(extractor, 'name')
  const at = name === undefined ? { pointer } : { pointer: `${pointer}/name` }
  if (step.checkerType !== undefined && ['DNS', 'SSL', 'TCP'].includes(step.checkerType)) {
    const message = `An extractor reads a response body, and a ${step.checkerType} step has none.`
    yield { code: 'EXTRACTOR_NOT_HTTP', ...at, message, hint: 'Remove the extractor, or move it to an HTTP step.' }
    return
  }
  if (textIn(step, 'httpMethod') === 'HEAD') {
    const message = 'The response to HEAD has no body, so nothing can be extracted.'
    yield { code: 'EXTRACTOR_WITHOUT_BODY', ...at, message, hint: 'Use GET.' }
    return
  }
  if (hasMember(extractor, 'path')) return
  if (hasMember(extractor, 'regex')) {
    const message = 'This regex has no "path" beside it; canary-preflight applies it to the whole body.'
    const hint = 'AWS does not document what a regex without a path is applied to: run the canary once to be sure.'
    yield { code: 'EXTRACTOR_REGEX_ALONE', pointer: `${pointer}/regex`, message, hint }
    return
  }
  const message = 'The extractor has neither "path" nor "regex", so the whole body becomes the value.'
  const hint = 'Add "path" with a JSONPath such as "$.id", or "regex".'
  yield { code: 'EXTRACTOR_TAKES_WHOLE_BODY', ...at, message, hint }
}
