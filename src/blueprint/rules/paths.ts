import { compileJsonPath, isPlainJsonPath, LONGEST_PATH } from '../json-path.ts'
import { quote } from '../show.ts'
import { parseGoessner } from './goessner.ts'
import { type Item, textIn } from './item.ts'
import { firstDifference, isScriptLike, namesInherited } from './portability.ts'
import { type Finding, rule } from './rule.ts'

type Code = 'JSONPATH_INVALID' | 'JSONPATH_NOT_STANDARD' | 'JSONPATH_NOT_PORTABLE' | 'JSONPATH_SEVERAL_VALUES'

/** JSONPaths of assertions and extractors. */
export const paths = rule<Code>({
  codes: {
    JSONPATH_INVALID: {
      severity: 'error',
      title: 'Invalid JSONPath',
      about: 'The text is a path neither by RFC 9535 nor by the older dialect of the library that AWS names.',
    },
    JSONPATH_NOT_STANDARD: {
      severity: 'warning',
      title: 'JSONPath of the older dialect only',
      about:
        'The grammar of the npm library `jsonpath`, which the release notes of the AWS runtime name, takes this path; RFC 9535 does not have it. canary-preflight evaluates RFC 9535 and never executes scripts, so a step with this path cannot pass here.',
    },
    JSONPATH_NOT_PORTABLE: {
      severity: 'warning',
      title: 'JSONPath that AWS reads differently',
      about:
        'A path of RFC 9535 that the npm library `jsonpath`, which the release notes of the AWS runtime name, refuses or reads differently. What passes here may fail there.',
    },
    JSONPATH_SEVERAL_VALUES: {
      severity: 'notice',
      title: 'JSONPath that can select several values',
      about: 'AWS does not document which value counts when a path selects several. canary-preflight takes the first.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      for (const assertion of step.assertions) {
        if (assertion.type !== 'BODY' || textIn(assertion, 'target') === 'TEXT') continue
        const purpose = assertion.operator === 'EXISTS' ? undefined : 'compared'
        yield* problems(assertion, purpose)
      }
      for (const extractor of step.extractors) yield* problems(extractor, 'extracted')
    }
  },
})

function* problems(item: Item, purpose: 'compared' | 'extracted' | undefined): Generator<Finding<Code>> {
  const text = textIn(item, 'path')
  // What a reference brings in is part of the path.
  if (text === undefined || text.includes('${')) return
  const pointer = `${item.pointer}/path`
  if (isPlainJsonPath(text) && !namesInherited(text)) {
    if (/\.\.|\*/.test(text.replaceAll(/'[^']*'|"[^"]*"/g, ''))) yield* severalValues(pointer, purpose)
    return
  }
  const compiled = compileJsonPath(text)
  if (!compiled.ok) {
    yield text.length <= LONGEST_PATH && isOlderDialect(text)
      ? notStandard(text, pointer)
      : invalid(text, compiled, pointer)
    return
  }
  const difference = firstDifference(text)
  if (difference !== undefined) {
    const { offset, length, what, hint } = difference
    const found = quote(text.slice(offset, offset + length))
    const message = `In the JSONPath library that AWS names (npm jsonpath), ${found} ${what}.`
    yield { code: 'JSONPATH_NOT_PORTABLE', pointer, at: { offset, length }, message, hint }
  }
  if (!compiled.path.isSingular) yield* severalValues(pointer, purpose)
}

function isOlderDialect(text: string): boolean {
  const parsed = parseGoessner(text)
  return (
    parsed.ok && parsed.selectors.every(({ kind, text }) => !['filter', 'script'].includes(kind) || isScriptLike(text))
  )
}

function* severalValues(pointer: string, purpose: 'compared' | 'extracted' | undefined): Generator<Finding<Code>> {
  if (purpose === undefined) return
  const message = `This path can select several values; AWS does not document which is ${purpose}, canary-preflight takes the first.`
  yield {
    code: 'JSONPATH_SEVERAL_VALUES',
    pointer,
    message,
    hint: 'Select one value with an index, as in "$.items[0].id".',
  }
}

function invalid(
  text: string,
  { message, offset }: { message: string; offset: number },
  pointer: string,
): Finding<Code> {
  const at = offset < text.length ? { at: { offset, length: 1 } } : {}
  const hint = text.startsWith('$')
    ? 'A path is made of names, indexes, "*" and "..": "$.items[0].id", "$[\'foo-bar\']".'
    : 'A path begins with "$", the whole body: "$.status".'
  return { code: 'JSONPATH_INVALID', pointer, ...at, message: `This is no JSONPath: ${message}.`, hint }
}

function notStandard(text: string, pointer: string): Finding<Code> {
  const where = { code: 'JSONPATH_NOT_STANDARD', pointer } as const
  if (!text.startsWith('$')) {
    const message =
      'This path does not begin with "$"; RFC 9535 demands it, so canary-preflight cannot evaluate the path.'
    return { ...where, message, hint: `Write ${quote(text.startsWith('[') ? `$${text}` : `$.${text}`)}.` }
  }
  const script = /\([^?][\s\S]*?\)(?=\])/.exec(text)
  const message =
    'RFC 9535 does not have this, so canary-preflight cannot evaluate the path; it never executes scripts.'
  if (script === null || text[script.index - 1] === '?') {
    return { ...where, message, hint: 'Filters compare with ==, !=, <, <=, > and >= only: [?(@.state == "open")].' }
  }
  const hint = /@\.length\s*-\s*1/.test(script[0])
    ? 'For the last item write [-1:].'
    : 'Write an index or a slice instead.'
  return { ...where, at: { offset: script.index, length: script[0].length }, message, hint }
}
