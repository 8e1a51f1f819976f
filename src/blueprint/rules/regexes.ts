import { compileRegex } from '../regex.ts'
import { hasMember, type Item, numberIn, textIn } from './item.ts'
import { type Finding, rule } from './rule.ts'

type Code = 'REGEX_INVALID' | 'REGEX_GROUP_MISSING' | 'REGEX_GROUP_WITHOUT_REGEX'

/** Regular expressions of extractors and assertions. */
export const regexes = rule<Code>({
  codes: {
    REGEX_INVALID: {
      severity: 'error',
      title: 'Invalid regular expression',
      about: 'The pattern does not compile as a JavaScript regular expression, the language of the canary runtime.',
    },
    REGEX_GROUP_MISSING: {
      severity: 'error',
      title: 'No such capturing group',
      about: '`regexGroup` is above the number of capturing groups in `regex`. Group 0 is the whole match.',
    },
    REGEX_GROUP_WITHOUT_REGEX: {
      severity: 'warning',
      title: 'regexGroup without regex',
      about: '`regexGroup` chooses a group of `regex` and means nothing without it.',
    },
  },
  *check(view) {
    for (const step of view.steps) {
      for (const extractor of step.extractors) {
        yield* patternProblem(extractor, 'regex')
        yield* groupProblem(extractor)
      }
      for (const assertion of step.assertions) {
        if (assertion.operator === 'REGEX_MATCH') yield* patternProblem(assertion, 'value')
        if (assertion.type === 'CERTIFICATE_SUBJECT') yield* patternProblem(assertion, 'regex')
      }
    }
  },
})

function* patternProblem(item: Item, name: string): Generator<Finding<Code>> {
  const pattern = textIn(item, name)
  if (pattern === undefined || isUnknown(pattern)) return
  const compiled = compileRegex(pattern)
  if (compiled.ok) return
  const message = `The regular expression does not compile: ${compiled.message}.`
  yield { code: 'REGEX_INVALID', pointer: `${item.pointer}/${name}`, message, hint: hintFor(pattern) }
}

function* groupProblem(extractor: Item): Generator<Finding<Code>> {
  const group = numberIn(extractor, 'regexGroup')
  if (group === undefined) return
  const pointer = `${extractor.pointer}/regexGroup`
  const pattern = textIn(extractor, 'regex')
  if (!hasMember(extractor, 'regex')) {
    const message = '"regexGroup" means nothing without "regex".'
    yield {
      code: 'REGEX_GROUP_WITHOUT_REGEX',
      pointer,
      at: 'key',
      message,
      hint: 'Add "regex", or remove "regexGroup".',
    }
  }
  if (pattern === undefined || isUnknown(pattern)) return
  const compiled = compileRegex(pattern)
  if (!compiled.ok || group <= compiled.groupCount) return
  const has =
    ['no capturing group', 'one capturing group'][compiled.groupCount] ?? `${compiled.groupCount} capturing groups`
  const message = `The regex has ${has}, so there is no group ${group}.`
  const hint = 'Put round brackets around what is to be extracted, or use 0 for the whole match.'
  yield { code: 'REGEX_GROUP_MISSING', pointer, message, hint }
}

// What a reference brings in is part of the pattern.
function isUnknown(pattern: string): boolean {
  return pattern.includes('${')
}

function hintFor(pattern: string): string {
  if (/\(\?[a-z]+\)/.test(pattern)) {
    return 'JavaScript has no flags inside a pattern such as (?i); write [Aa] for both cases of a letter.'
  }
  if (pattern.includes('(?P<')) return 'JavaScript writes a named group (?<name>...), without the P.'
  if (/^[*+?]/.test(pattern)) return 'Write ".*" for any text; "*" only repeats what stands before it.'
  return 'Check the brackets and escapes; in JSON a backslash is written twice: "\\\\d+".'
}
