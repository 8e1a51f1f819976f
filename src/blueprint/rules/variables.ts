import { nearest } from '../../core/suggest.ts'
import type { Part } from '../substitution.ts'
import { knownNames } from './known-names.ts'
import { type Finding, rule } from './rule.ts'
import type { StepView, TextView, View } from './view.ts'

type Code =
  | 'VARIABLE_UNKNOWN'
  | 'VARIABLE_BEFORE_EXTRACTION'
  | 'VARIABLE_UNUSED'
  | 'EXTRACTOR_UNUSED'
  | 'VARIABLE_IN_VARIABLE'

/** Every `${name}` against what `variables` and the extractors define. */
export const variables = rule<Code>({
  codes: {
    VARIABLE_UNKNOWN: {
      severity: 'error',
      title: 'Unknown variable',
      about:
        'A reference to a name that neither `variables` nor an extractor defines. AWS does not document what becomes of it; it cannot be meant. Variables given to canary-preflight from outside only replace those the file declares, since AWS has only the file.',
    },
    VARIABLE_BEFORE_EXTRACTION: {
      severity: 'error',
      title: 'Variable used before it is extracted',
      about: 'An extracted value exists from the step after the extracting one on.',
    },
    VARIABLE_UNUSED: {
      severity: 'warning',
      title: 'Unused variable',
      about: 'A variable that no text of the steps refers to. At most ten variables are allowed.',
    },
    EXTRACTOR_UNUSED: {
      severity: 'warning',
      title: 'Unused extracted value',
      about: 'An extractor whose name no later step refers to.',
    },
    VARIABLE_IN_VARIABLE: {
      severity: 'warning',
      title: 'Variable inside a variable',
      about: 'AWS documents a secret as the value of a variable, but not another variable.',
    },
  },
  *check(view) {
    const suggestions: Suggestions = new Map()
    for (const use of usesOf(view)) {
      const finding = problemOf(use, view, suggestions)
      if (finding !== undefined) yield finding
    }
    const suggested = new Set(suggestions.values())
    // A name that was only misspelt where it is used needs no second finding.
    for (const candidate of meantByMalformed(view)) suggested.add(candidate)
    yield* unused(view, suggested)
  },
})

const LONGEST_MALFORMED = 256

/** Names that references of an impossible form hold, or come close to (`${base-url}`). */
function* meantByMalformed(view: View): Generator<string> {
  const known = knownNames(view)
  for (const { parts } of view.texts) {
    for (const part of parts) {
      if (part.kind !== 'malformed' || part.text.length > LONGEST_MALFORMED) continue
      // `${AWS_SECRET:${stage}` uses the variable, though nobody can resolve it.
      yield* [...part.text.matchAll(/.\$\{(\w+)/g)].map(([, name = '']) => name)
      const name = /^\$\{\s*([\w .-]{1,64}?)\s*\}$/.exec(part.text)?.[1]
      const candidate = name === undefined ? undefined : nearest(name, known)
      if (candidate !== undefined) yield candidate
    }
  }
}

interface Use {
  readonly text: TextView
  readonly part: Extract<Part, { kind: 'variable' }>
}

function* usesOf(view: View): Generator<Use> {
  for (const text of view.texts) {
    for (const part of text.parts) if (part.kind === 'variable') yield { text, part }
  }
}

function problemOf({ text, part }: Use, view: View, suggestions: Suggestions): Finding<Code> | undefined {
  const { name, offset, length } = part
  const where = { pointer: text.pointer, at: { offset, length } }
  const isDeclared = view.variables.has(name)
  const extracting = view.extracted.get(name)
  if (!isDeclared && extracting === undefined) {
    // The rule on secrets speaks about these.
    if (!view.areVariablesReadable || looksLikeSecret(name)) return undefined
    return { code: 'VARIABLE_UNKNOWN', ...where, ...unknown(name, view, suggestions) }
  }
  if (text.step === undefined) {
    const message = `A variable refers to \${${name}}; AWS does not document variables inside variables.`
    const hint = 'Write the value out, or put both references into the step.'
    return { code: 'VARIABLE_IN_VARIABLE', ...where, message, hint }
  }
  if (isDeclared || extracting === undefined) return undefined
  return beforeExtraction(name, text.step, extracting, where)
}

/** The defined name that each unknown one was probably meant to be. A body may use one a million times. */
type Suggestions = Map<string, string | undefined>

function unknown(name: string, view: View, suggestions: Suggestions): { message: string; hint: string } {
  if (!suggestions.has(name)) suggestions.set(name, nearest(name, knownNames(view)))
  const candidate = suggestions.get(name)
  const message = `\${${name}} is not defined: it is neither in "variables" nor extracted by a step.`
  const declare = `Declare "${name}" in "variables", or extract it in an earlier step.`
  return { message, hint: candidate === undefined ? declare : `Did you mean "${candidate}"?` }
}

function beforeExtraction(
  name: string,
  user: StepView,
  extracting: readonly StepView[],
  where: Pick<Finding, 'pointer'> & { at: { offset: number; length: number } },
): Finding<Code> | undefined {
  const [first] = extracting
  if (first === undefined || first.number < user.number) return undefined
  const hint =
    first === user
      ? 'Use it in a later step, or extract it in an earlier one.'
      : `Give this step a number above ${first.number}, or extract "${name}" earlier.`
  const message =
    first === user
      ? `\${${name}} is used in the step that extracts it; its value exists only from the next step on.`
      : `\${${name}} is used in ${user.label}, but extracted only in ${first.label}, which runs later.`
  return { code: 'VARIABLE_BEFORE_EXTRACTION', ...where, message, hint }
}

function* unused(view: View, suggested: ReadonlySet<string | undefined>): Generator<Finding<Code>> {
  const lastUse = new Map<string, number>()
  for (const { text, part } of usesOf(view)) {
    lastUse.set(part.name, Math.max(lastUse.get(part.name) ?? 0, text.step?.number ?? 0))
  }
  for (const { name, pointer } of view.variables.values()) {
    if (lastUse.has(name) || suggested.has(name)) continue
    const message = `The variable "${name}" is never used.`
    yield { code: 'VARIABLE_UNUSED', pointer, at: 'key', message, hint: `Remove it, or use it as \${${name}}.` }
  }
  for (const step of view.steps) {
    for (const { pointer, fields } of step.extractors) {
      const name = fields['name']
      if (typeof name !== 'string' || suggested.has(name)) continue
      // A use in this step or before it has its own finding.
      if (lastUse.has(name)) continue
      const message = `The extracted value "${name}" is never used.`
      const hint = `Remove the extractor, or use \${${name}} in a later step.`
      yield { code: 'EXTRACTOR_UNUSED', pointer: `${pointer}/name`, message, hint }
    }
  }
}

/** `AWS_SECRET` and its misspellings: a secret reference without a name reads like a variable. */
export function looksLikeSecret(name: string): boolean {
  return /^aws_?secrets?(?:_?manager)?$/i.test(name)
}
