import type { Leaf, Schema } from '../schema/shape.ts'
import { either } from '../show.ts'
import { ruleForMember } from './name-rules.ts'
import { foundIn, isFreeText, wanted } from './nouns.ts'
import { type SchemaProblem, type Subject, spanOf } from './subject.ts'
import { rangeHint, valueHint } from './value-hints.ts'
import { nearestWord } from './value-words.ts'

/** What is wrong with a value that is neither an object nor a list by its schema, if anything is. */
export function leafProblem(subject: Subject, leaf: Leaf, member: string): SchemaProblem | undefined {
  const words = leaf.enum ?? (leaf.const === undefined ? undefined : [leaf.const])
  if (words !== undefined) return wordProblem(subject, { words, schema: leaf, member })
  if (!hasType(subject, leaf)) return typeProblem(subject, leaf, member)
  const { value } = subject.node
  if (leaf.pattern !== undefined && typeof value === 'string')
    return nameProblem(subject, { leaf, member, text: value })
  if (typeof value === 'number') return rangeProblem(subject, { leaf, member, value })
  return undefined
}

/** The value is not one of `words`, the only ones allowed. */
export function wordProblem(
  subject: Subject,
  { words, schema, member }: { readonly words: readonly string[]; readonly schema: Schema; readonly member: string },
): SchemaProblem | undefined {
  const { node } = subject
  if (typeof node.value === 'string' && words.includes(node.value)) return undefined
  const given = typeof node.value === 'string' ? node.value : undefined
  const word = given === undefined ? undefined : nearestWord(given, words)
  const hint = valueHint({ node, schema, wants: 'word', member })
  return {
    code: given === undefined ? 'TYPE_WRONG' : 'VALUE_NOT_ALLOWED',
    span: spanOf(subject),
    pointer: subject.pointer,
    message: `${subject.label} must be ${either(words)}; found ${foundIn(node, false)}.`,
    hint: hint ?? (word === undefined ? undefined : `Did you mean "${word}"?`),
  }
}

/** The value is of another type than the schema wants. */
export function typeProblem(subject: Subject, schema: Schema, member: string): SchemaProblem {
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
    hint: valueHint({ node, schema, wants, member }),
  }
}

function hasType({ node }: Subject, leaf: Leaf): boolean {
  if (leaf.type === undefined) return true
  return leaf.type === 'integer' ? Number.isInteger(node.value) : node.type === leaf.type
}

function nameProblem(
  subject: Subject,
  { leaf, member, text }: { readonly leaf: Leaf; readonly member: string; readonly text: string },
): SchemaProblem | undefined {
  if (new RegExp(leaf.pattern ?? '').test(text) && text.length <= (leaf.maxLength ?? Number.POSITIVE_INFINITY))
    return undefined
  const rule = ruleForMember(member)
  const message = `${subject.label} must be ${rule.form}; found ${foundIn(subject.node, false)}.`
  return { code: rule.code, span: spanOf(subject), pointer: subject.pointer, message, hint: rule.hint(text) }
}

function rangeProblem(
  subject: Subject,
  { leaf, member, value }: { readonly leaf: Leaf; readonly member: string; readonly value: number },
): SchemaProblem | undefined {
  const { minimum, maximum } = leaf
  if (value >= (minimum ?? value) && value <= (maximum ?? value)) return undefined
  const range = maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`
  const message = `${subject.label} must be ${range}; found ${value}.`
  const hint = rangeHint(member, value)
  return { code: 'VALUE_OUT_OF_RANGE', span: spanOf(subject), pointer: subject.pointer, message, hint }
}
