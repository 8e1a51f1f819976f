import { quote } from '../show.ts'
import type { SchemaCode } from './codes.ts'
import { hostHint } from './host-hints.ts'

/** What a pattern of the schema demands, in words. */
export interface NameRule {
  readonly code: SchemaCode
  /** Completes `"x" must be ...`. */
  readonly form: string
  readonly hint: (text: string) => string | undefined
}

/** The rule for the value of a member whose schema has a pattern. */
export function ruleForMember(member: string): NameRule {
  if (member === 'stepName') return stepName
  return member === 'name' ? variableName : hostname
}

/** The rule for the keys of a dictionary, by the member it is the value of. */
export function ruleForKeysOf(member: string): NameRule {
  if (member === 'steps') return stepKey
  return member === 'variables' ? variableName : headerName
}

const hostname: NameRule = {
  code: 'HOSTNAME_INVALID',
  form: 'a host name, an IPv4 address or one ${variable}',
  hint: hostHint,
}

const stepName: NameRule = {
  code: 'NAME_INVALID',
  form: 'a letter followed by letters, digits, "-" and "_", at most 64 characters',
  hint: (text) => hintFor(text, { kind: 'The name of a step', separator: '-', prefix: 'step-' }),
}

const variableName: NameRule = {
  code: 'NAME_INVALID',
  form: 'a letter followed by letters, digits and "_"',
  hint: (text) => hintFor(text, { kind: 'The name of a variable', separator: '_', prefix: 'v' }),
}

const headerName: NameRule = {
  code: 'NAME_INVALID',
  form: 'a letter followed by letters, digits, "-" and "_"',
  hint: (text) => hintFor(text, { kind: 'The name of a header', separator: '-', prefix: 'X-' }),
}

const stepKey: NameRule = {
  code: 'STEP_KEY_INVALID',
  form: 'one of "1" to "10"',
  hint: (text) => (/^0+(?:[1-9]|10)$/.test(text) ? `Write ${quote(text.replace(/^0+/, ''))}.` : undefined),
}

/** Of a step; the other names have no limit, but nobody types one that is longer. */
const LONGEST_NAME = 64

function hintFor(
  text: string,
  { kind, separator, prefix }: { readonly kind: string; readonly separator: string; readonly prefix: string },
): string | undefined {
  if (text.includes('${')) return `${kind} cannot contain a variable.`
  const better = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-zA-Z0-9_-]+/g, separator)
    .replaceAll(separator === '_' ? /-/g : /(?!)/g, separator)
    .replaceAll(/^[-_]+|[-_]+$/g, '')
    .replace(/^(?=[0-9])/, prefix)
  if (better === '') return undefined
  if (better.length > LONGEST_NAME) return `${text.length} characters are too many.`
  return `For example ${quote(better, LONGEST_NAME)}.`
}
