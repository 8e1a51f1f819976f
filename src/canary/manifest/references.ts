import type { CodeEntry } from '../../blueprint/code-entry.ts'
import { quote } from '../../blueprint/show.ts'
import { optionNamed } from '../../core/option-words.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

const ruleCode = { source: 'rule' } as const

/** What can be wrong with `${...}` in a manifest. */
export const REFERENCE_CODES = {
  MANIFEST_VARIABLE_MISSING: {
    ...ruleCode,
    severity: 'error',
    title: 'An environment variable that is not set',
    about:
      '${env:NAME} is replaced by the environment variable NAME when the manifest is read. It must be set; it may be empty.',
  },
  MANIFEST_REFERENCE_INVALID: {
    ...ruleCode,
    severity: 'error',
    title: 'A malformed ${env:NAME}',
    about:
      'Between ${env: and } stands the name of one environment variable. $${env: stands for the text ${env: itself.',
  },
  MANIFEST_REFERENCE_LITERAL: {
    ...ruleCode,
    severity: 'warning',
    title: '${...} that nobody replaces',
    about:
      'Only ${env:NAME} is replaced in a manifest. Variables and secrets of a blueprint exist in the blueprint only; AWS takes the text as it is.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** A text after the environment was put in. */
export interface PutText {
  readonly text: string
  /** Names of the variables that were put in. */
  readonly names: readonly string[]
  /** Nothing is missing or malformed. */
  readonly isKnown: boolean
  readonly problems: readonly ReferenceProblem[]
}

interface ReferenceProblem {
  readonly code: keyof typeof REFERENCE_CODES
  readonly offset: number
  readonly length: number
  readonly message: string
  readonly hint: string
}

/** Replaces each `${env:NAME}`; `$${env:` stands for `${env:`. Values are not looked at again. Without an environment the
 *  result is not known, and nothing is missing. */
export function putIntoText(text: string, env: Environment | undefined): PutText {
  const names: string[] = []
  const problems: ReferenceProblem[] = []
  let isKnown = true
  const put = text.replaceAll(REFERENCE, (whole: string, ...groups: unknown[]) => {
    const [dollar, prefix, inner, close, offset] = groups
    if (dollar === '$') return whole.slice(1)
    const at = { offset: Number(offset), length: whole.length }
    if (prefix !== 'env:') {
      if (close === '}') problems.push({ ...literal(whole), ...at })
      return whole
    }
    const name = String(inner)
    if (close !== '}' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      isKnown = false
      problems.push({ ...malformed(close === '}' ? whole : undefined), ...at })
      return whole
    }
    const value = env !== undefined && Object.hasOwn(env, name) ? env[name] : undefined
    if (value === undefined) {
      isKnown = false
      if (env !== undefined) problems.push({ ...missing(name), ...at })
      return whole
    }
    names.push(name)
    return value
  })
  return { text: put, names: [...new Set(names)], isKnown, problems }
}

/** `${env:...}` up to its brace, escaped or not, or another `${...}`. */
const REFERENCE = /(\$?)\$\{(env:)?(\{[^{}]*\}|[^{}$]*)(\}?)/g

function missing(name: string): Omit<ReferenceProblem, 'offset' | 'length'> {
  return {
    code: 'MANIFEST_VARIABLE_MISSING',
    message: `The environment variable ${name} is not set.`,
    hint: `Set ${name} where this command runs, or give the member with ${optionNamed('set')}.`,
  }
}

function malformed(found: string | undefined): Omit<ReferenceProblem, 'offset' | 'length'> {
  return {
    code: 'MANIFEST_REFERENCE_INVALID',
    message:
      found === undefined ? 'This ${env: is never closed by a "}".' : `${quote(found)} names no environment variable.`,
    hint: 'Write ${env:NAME}, with letters, digits and "_"; or $${env: for the text ${env: itself.',
  }
}

function literal(found: string): Omit<ReferenceProblem, 'offset' | 'length'> {
  const name = /^\$\{\{?\s*(?:(?:env|vars)[.:\s]\s*)?([A-Za-z_][A-Za-z0-9_]*)\s*\}{1,2}$/i.exec(found)?.[1]
  return {
    code: 'MANIFEST_REFERENCE_LITERAL',
    message: `${quote(found)} is not replaced: AWS gets the text as it stands here.`,
    hint: `Write \${env:${name ?? 'NAME'}} for an environment variable. What belongs to the requests stands in the blueprint.`,
  }
}
