import type { Leaf, List, Schema } from '../schema/shape.ts'
import { either } from '../show.ts'
import { foundIn, isFreeText, wanted } from './nouns.ts'
import { type SchemaProblem, type Subject, spanOf } from './subject.ts'
import { nearestWord } from './value-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The name of the member that a value has, and the words for its kind of file. */
export interface Naming {
  readonly member: string
  readonly words: Vocabulary
}

/** What is wrong with a value that is neither an object nor a list by its schema, if anything is. */
export function leafProblem(subject: Subject, leaf: Leaf, naming: Naming): SchemaProblem | undefined {
  const allowed = leaf.enum ?? (leaf.const === undefined ? undefined : [leaf.const])
  if (allowed !== undefined) return wordProblem(subject, { allowed, schema: leaf, ...naming })
  if (!hasType(subject, leaf)) return typeProblem(subject, leaf, naming)
  const { value } = subject.node
  if (leaf.pattern !== undefined && typeof value === 'string')
    return nameProblem(subject, { leaf, ...naming, text: value })
  if (typeof value === 'number') return rangeProblem(subject, { leaf, ...naming, value })
  return undefined
}

/** The value is not one of `allowed`. */
export function wordProblem(
  subject: Subject,
  {
    allowed,
    schema,
    member,
    words,
  }: Naming & {
    readonly allowed: readonly string[]
    readonly schema: Schema
  },
): SchemaProblem | undefined {
  const { node } = subject
  if (typeof node.value === 'string' && allowed.includes(node.value)) return undefined
  const given = typeof node.value === 'string' ? node.value : undefined
  const word = given === undefined ? undefined : nearestWord(given, allowed)
  const hint = words.valueHint({ node, schema, wants: 'word', member })
  return {
    code: given === undefined ? 'TYPE_WRONG' : 'VALUE_NOT_ALLOWED',
    span: spanOf(subject),
    pointer: subject.pointer,
    message: `${subject.label} must be ${either(allowed)}; found ${foundIn(node, false)}.`,
    hint: hint ?? (word === undefined ? undefined : `Did you mean "${word}"?`),
  }
}

/** The value is of another type than the schema wants. */
export function typeProblem(subject: Subject, schema: Schema, { member, words }: Naming): SchemaProblem {
  const { node, label, pointer } = subject
  const isFree =
    !('branches' in schema || 'properties' in schema || 'namePattern' in schema || 'items' in schema) &&
    isFreeText(schema)
  const wants =
    'branches' in schema || 'properties' in schema || 'namePattern' in schema ? 'object' : (schema.type ?? 'string')
  return {
    code: 'TYPE_WRONG',
    span: spanOf(subject),
    pointer,
    message: `${label} must be ${wanted(schema)}; found ${foundIn(node, isFree)}.`,
    hint: words.valueHint({ node, schema, wants, member }),
  }
}

function hasType({ node }: Subject, leaf: Leaf): boolean {
  if (leaf.type === undefined) return true
  return leaf.type === 'integer' ? Number.isInteger(node.value) : node.type === leaf.type
}

function nameProblem(
  subject: Subject,
  { leaf, member, words, text }: Naming & { readonly leaf: Leaf; readonly text: string },
): SchemaProblem | undefined {
  if (new RegExp(leaf.pattern ?? '').test(text) && text.length <= (leaf.maxLength ?? Number.POSITIVE_INFINITY))
    return undefined
  const rule = words.ruleForMember(member)
  const message = `${subject.label} must be ${rule.form}; found ${foundIn(subject.node, false)}.`
  return { code: rule.code, span: spanOf(subject), pointer: subject.pointer, message, hint: rule.hint(text) }
}

function rangeProblem(
  subject: Subject,
  { leaf, member, words, value }: Naming & { readonly leaf: Leaf; readonly value: number },
): SchemaProblem | undefined {
  const { minimum, maximum } = leaf
  if (value >= (minimum ?? value) && value <= (maximum ?? value)) return undefined
  const range = maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`
  const message = `${subject.label} must be ${range}; found ${value}.`
  const hint = words.rangeHint(member, value)
  return { code: 'VALUE_OUT_OF_RANGE', span: spanOf(subject), pointer: subject.pointer, message, hint }
}

/** A list that has too few or too many items. */
export function lengthProblem(
  subject: Subject,
  { minItems, maxItems }: List,
  found: number,
): SchemaProblem | undefined {
  if (found >= (minItems ?? found) && found <= (maxItems ?? found)) return undefined
  const limit = found < (minItems ?? found) ? `at least ${minItems}` : `at most ${maxItems}`
  const message = `${subject.label} must have ${limit} item${limit.endsWith(' 1') ? '' : 's'}; found ${found}.`
  return { code: 'VALUE_OUT_OF_RANGE', span: spanOf(subject), pointer: subject.pointer, message }
}
