import { shape } from '../generated/shape.ts'
import { quote } from '../show.ts'
import { SCHEMA_CODES, type SchemaCode } from './codes.ts'
import { memberHint } from './member-hints.ts'
import { ruleForKeysOf, ruleForMember } from './name-rules.ts'
import { nounOf } from './nouns.ts'
import { ownerHint } from './owners.ts'
import { rangeHint, valueHint } from './value-hints.ts'
import type { DictionaryWords, Vocabulary } from './vocabulary.ts'

/** The words for `blueprint-config.json`. */
export const blueprintWords: Vocabulary = {
  root: shape,
  rootLabel: 'The blueprint',
  codes: SCHEMA_CODES,
  nounOf,
  memberHint,
  valueHint,
  rangeHint,
  ownerHint,
  ruleForMember,
  dictionaryOf: (member) => {
    const keys = ruleForKeysOf(member)
    const labelOf = (key: string): string => `${quote(key)} of "${member}"`
    if (member === 'steps') return { keys, ...steps }
    return { keys, labelOf, ...(member === 'variables' ? variables : {}) }
  },
}

const steps: Omit<DictionaryWords, 'keys'> = {
  labelOf: (key) => `Step ${quote(key)}`,
  asList: said('STEPS_NOT_OBJECT', '"steps" must be an object with the keys "1" to "10"; found a list.'),
  tooFew: said('STEPS_EMPTY', 'The blueprint has no step.'),
}

const variables: Pick<DictionaryWords, 'tooMany'> = {
  tooMany: (maximum, found) =>
    said('VARIABLES_TOO_MANY', `A blueprint has at most ${maximum} variables; found ${found}.`),
}

function said(code: SchemaCode, message: string): { readonly code: SchemaCode; readonly message: string } {
  return { code, message }
}
