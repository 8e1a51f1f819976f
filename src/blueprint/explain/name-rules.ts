import { quote } from '../show.ts'
import type { SchemaCode } from './codes.ts'
import { hostHint } from './host-hints.ts'
import type { NameRule } from './vocabulary.ts'

type SchemaRule = NameRule & { readonly code: SchemaCode }

/** The rule for the value of a member whose schema has a pattern. */
export function ruleForMember(member: string): SchemaRule {
  if (member === 'stepName') return stepName
  return member === 'name' ? variableName : hostname
}

/** The rule for the keys of a dictionary, by the member it is the value of. */
export function ruleForKeysOf(member: string): SchemaRule {
  if (member === 'steps') return stepKey
  return member === 'variables' ? variableName : headerName
}

const hostname: SchemaRule = {
  code: 'HOSTNAME_INVALID',
  form: 'a host name, an IPv4 address or one ${variable}',
  hint: hostHint,
}

const stepName: SchemaRule = {
  code: 'NAME_INVALID',
  form: 'a letter followed by letters, digits, "-" and "_", at most 64 characters',
  hint: (text) => hintFor(text, { kind: 'The name of a step', separator: '-', prefix: 'step-' }),
}

const variableName: SchemaRule = {
  code: 'NAME_INVALID',
  form: 'a letter followed by letters, digits and "_"',
  hint: (text) => hintFor(text, { kind: 'The name of a variable', separator: '_', prefix: 'v' }),
}

const headerName: SchemaRule = {
  code: 'NAME_INVALID',
  form: 'a letter followed by letters, digits, "-" and "_"',
  hint: (text) => hintFor(text, { kind: 'The name of a header', separator: '-', prefix: 'X-' }),
}

const stepKey: SchemaRule = {
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
