import { nearest } from '../../core/suggest.ts'
import type { ClosedShape } from '../schema/shape.ts'
import { either, quote } from '../show.ts'
import { sampleOf } from './nouns.ts'
import { keySpanOf, type Member, type SchemaProblem, type Subject, spanOf } from './subject.ts'
import type { Vocabulary } from './vocabulary.ts'

interface MisspeltContext {
  readonly kinds: readonly string[]
  readonly among: readonly string[]
  readonly words: Vocabulary
}

/** Which of `among` an unknown member was meant to be. */
export function misspelt(name: string, { kinds, among, words }: MisspeltContext): string | undefined {
  const entry = words.memberHint(kinds, name)
  if (entry === undefined) return nearest(name, among)
  return entry.means !== undefined && among.includes(entry.means) ? entry.means : undefined
}

/** A member that its object cannot have. `means` is the absent member that it was meant to be. */
export function unknownMember(
  { name, subject }: Member,
  context: {
    readonly shape: ClosedShape
    readonly kinds: readonly string[]
    readonly family: readonly ClosedShape[]
    readonly means: string | undefined
    readonly words: Vocabulary
  },
): SchemaProblem {
  const { shape, kinds, means, words } = context
  const at = { span: keySpanOf(subject), pointer: subject.pointer }
  const noun = words.nounOf(shape)
  if (shape.name === 'Blueprint' && name === '$schema') {
    return { code: 'SCHEMA_KEY', ...at, message: 'AWS refuses a blueprint with "$schema".' }
  }
  const entry = words.memberHint(kinds, name)
  if (entry?.refusal !== undefined) return { ...entry.refusal, ...at, hint: entry.hint }
  const isFolded = means !== undefined && shape.required.includes(means)
  const rest = isFolded
    ? `; its required "${means}" is missing`
    : means === undefined
      ? `, which has ${either(Object.keys(shape.properties).filter((member) => member !== '$schema')).replace(/ or (?=\w+$)/, ' and ')}`
      : ''
  const message = `${quote(name)} is not a member of ${noun}${rest}.`
  const hint = entry?.hint ?? (means === undefined ? elsewhere(name, context) : `Did you mean "${means}"?`)
  return { code: 'PROPERTY_UNKNOWN', ...at, message, hint }
}

/** A required member that is not there. */
export function missingMember(
  object: Subject,
  shape: ClosedShape,
  { name, words }: { readonly name: string; readonly words: Vocabulary },
): SchemaProblem {
  const schema = shape.properties[name]
  const sample = schema === undefined ? undefined : sampleOf(schema)
  const when = shape.requiredWhen?.find(({ required }) => required.includes(name))
  const reason = when === undefined ? '' : `; it is needed when "${when.property}" is ${when.is} or left out`
  return {
    code: 'PROPERTY_MISSING',
    span: spanOf(object),
    pointer: `${object.pointer}/${name}`,
    message: `The required "${name}" of ${words.nounOf(shape)} is missing${reason}.`,
    hint: `Add ${JSON.stringify(name)}${sample === undefined ? '' : `: ${sample}`}.`,
  }
}

/** For a member that is right, but in another kind of object, or there already under its right name. */
function elsewhere(
  name: string,
  {
    shape,
    family,
    words,
  }: { readonly shape: ClosedShape; readonly family: readonly ClosedShape[]; readonly words: Vocabulary },
): string | undefined {
  const owners = family.filter(({ properties }) => Object.hasOwn(properties, name)).map(words.nounOf)
  if (owners.length > 0) return `It is a member of ${either([...new Set(owners)])}.`
  const near = nearest(name, Object.keys(shape.properties))
  return near === undefined ? undefined : `"${near}" is there already: remove this one.`
}
