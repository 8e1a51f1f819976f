import type { Node } from 'jsonc-parser'
import type { Choice, ClosedShape, Dictionary, List, Schema } from '../schema/shape.ts'
import { quote } from '../show.ts'
import { blueprintWords } from './blueprint-words.ts'
import { chooseShape, shapesOf } from './choose.ts'
import { leafProblem, lengthProblem, typeProblem } from './leaf.ts'
import { missingMember, misspelt, unknownMember } from './members.ts'
import {
  itemsOf,
  keySpanOf,
  labelled,
  type Member,
  membersOf,
  type SchemaProblem,
  SchemaProblems,
  type Subject,
  spanOf,
} from './subject.ts'
import type { DictionaryWords, Vocabulary } from './vocabulary.ts'

/** Everything in a document that the schema of its kind of file refuses, each mistake once, in words. ajv has the verdict;
 *  this finds the reasons, because ajv's errors for one misspelt word are many and say nothing of what was meant. */
export function explainDocument(root: Node, words: Vocabulary = blueprintWords): readonly SchemaProblem[] {
  const problems = new SchemaProblems()
  const explainer = new Explainer(problems, words)
  explainer.visit({ node: root, key: undefined, pointer: '', label: words.rootLabel }, words.root, '')
  return problems.list
}

class Explainer {
  readonly #problems: SchemaProblems
  readonly #words: Vocabulary

  constructor(problems: SchemaProblems, words: Vocabulary) {
    this.#problems = problems
    this.#words = words
  }

  /** Judges one value by its schema. `member` is the name it has, or the list or dictionary it stands in has. */
  visit(subject: Subject, schema: Schema, member: string): void {
    if (this.#problems.isFull) return
    if ('branches' in schema || 'properties' in schema) this.#object(subject, schema)
    else if ('namePattern' in schema) this.#dictionary(subject, schema, member)
    else if ('items' in schema) this.#list(subject, schema, member)
    else this.#report(leafProblem(subject, schema, { member, words: this.#words }))
  }

  #object(subject: Subject, schema: ClosedShape | Choice): void {
    if (subject.node.type !== 'object') {
      this.#report(typeProblem(subject, schema, { member: '', words: this.#words }))
      return
    }
    const words = this.#words
    const members = membersOf(subject)
    const renamings = new Map<string, string>()
    const chosen = chooseShape(subject, schema, { members, renamings, problems: this.#problems, words })
    const { shape, judged, kinds } = chosen
    const absent = new Set(Object.keys(shape.properties))
    for (const { name } of members) absent.delete(name)
    for (const meant of renamings.values()) absent.delete(meant)
    for (const member of members) {
      if (this.#problems.isFull) return
      const known = Object.hasOwn(shape.properties, member.name) ? member.name : undefined
      const meant = known ?? renamings.get(member.name) ?? misspelt(member.name, { kinds, among: [...absent], words })
      // Without knowing the shape, what resembles nothing may well belong to the one that was meant.
      if (known === undefined && !(chosen.isGuess && meant === undefined)) {
        this.#report(unknownMember(member, { shape, kinds, family: shapesOf(schema), means: meant, words }))
      }
      if (meant === undefined) continue
      absent.delete(meant)
      const memberSchema = shape.properties[meant]
      if (memberSchema === undefined || judged.has(meant)) continue
      // A value that does not even fit the member it was taken for says nothing new.
      if (known === undefined && !hasFormOf(member, memberSchema)) continue
      this.visit(labelled(member.subject, meant, words.nounOf(shape)), memberSchema, meant)
    }
    for (const name of requiredIn(shape, members)) {
      if (absent.has(name) && !judged.has(name)) this.#report(missingMember(subject, shape, { name, words }))
    }
  }

  #dictionary(subject: Subject, schema: Dictionary, member: string): void {
    const { node, pointer } = subject
    const said = this.#words.dictionaryOf(member)
    const at = { span: spanOf(subject), pointer }
    if (said.asList !== undefined && node.type === 'array') {
      this.#report({ ...said.asList, ...at })
      for (const item of itemsOf(subject)) this.visit(item, schema.values, '')
    } else if (node.type !== 'object') this.#report(typeProblem(subject, schema, { member, words: this.#words }))
    if (node.type !== 'object') return
    const members = membersOf(subject)
    if (said.tooFew !== undefined && members.length < (schema.minProperties ?? 0)) {
      this.#report({ ...said.tooFew, ...at })
    }
    const maximum = schema.maxProperties ?? members.length
    if (said.tooMany !== undefined && members.length > maximum) {
      this.#report({ ...said.tooMany(maximum, members.length), ...at })
    }
    for (const { name, subject: entry } of members) {
      if (!new RegExp(schema.namePattern).test(name)) this.#keyProblem(name, entry, { member, keys: said.keys })
      this.visit({ ...entry, label: said.labelOf(name) }, schema.values, name)
    }
  }

  #keyProblem(
    name: string,
    entry: Subject,
    { member, keys }: { readonly member: string } & Pick<DictionaryWords, 'keys'>,
  ): void {
    const message = `The key ${quote(name)} of "${member}" must be ${keys.form}.`
    const { pointer } = entry
    this.#report({ code: keys.code, span: keySpanOf(entry), pointer, message, hint: keys.hint(name) })
  }

  #list(subject: Subject, schema: List, member: string): void {
    if (subject.node.type !== 'array') {
      this.#report(typeProblem(subject, schema, { member, words: this.#words }))
      return
    }
    const items = itemsOf(subject)
    this.#report(lengthProblem(subject, schema, items.length))
    for (const item of items) this.visit(item, schema.items, member)
  }

  #report(problem: SchemaProblem | undefined): void {
    if (problem !== undefined) this.#problems.add(problem)
  }
}

/** The members a shape requires, those included that it requires only because of another member's value. */
function requiredIn(shape: ClosedShape, members: readonly Member[]): string[] {
  const conditional = (shape.requiredWhen ?? []).filter(({ property, is }) => {
    const deciding = members.find(({ name }) => name === property)
    return deciding === undefined || deciding.subject.node.value === is
  })
  return [...shape.required, ...conditional.flatMap(({ required }) => required)]
}

function hasFormOf({ subject: { node } }: Member, schema: Schema): boolean {
  if ('items' in schema) return node.type === 'array'
  if ('branches' in schema || 'properties' in schema || 'namePattern' in schema) return node.type === 'object'
  if (schema.type === undefined) return node.type === 'string'
  return schema.type === 'integer' ? node.type === 'number' : node.type === schema.type
}
