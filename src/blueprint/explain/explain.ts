import type { Node } from 'jsonc-parser'
import { shape as blueprint } from '../generated/shape.ts'
import type { Choice, ClosedShape, Dictionary, List, Schema } from '../schema/shape.ts'
import { quote } from '../show.ts'
import { chooseShape, shapesOf } from './choose.ts'
import { leafProblem, typeProblem } from './leaf.ts'
import { missingMember, misspelt, unknownMember } from './members.ts'
import { ruleForKeysOf } from './name-rules.ts'
import { nounOf } from './nouns.ts'
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

/** Everything in a document that the schema of a blueprint refuses, each mistake once, in words. ajv has the verdict;
 *  this finds the reasons, because ajv's errors for one misspelt word are many and say nothing of what was meant. */
export function explainDocument(root: Node): readonly SchemaProblem[] {
  const problems = new SchemaProblems()
  const explainer = new Explainer(problems)
  explainer.visit({ node: root, key: undefined, pointer: '', label: 'The blueprint' }, blueprint, '')
  return problems.list
}

class Explainer {
  readonly #problems: SchemaProblems

  constructor(problems: SchemaProblems) {
    this.#problems = problems
  }

  /** Judges one value by its schema. `member` is the name it has, or the list or dictionary it stands in has. */
  visit(subject: Subject, schema: Schema, member: string): void {
    if (this.#problems.isFull) return
    if ('branches' in schema || 'properties' in schema) this.#object(subject, schema)
    else if ('namePattern' in schema) this.#dictionary(subject, schema, member)
    else if ('items' in schema) this.#list(subject, schema, member)
    else this.#report(leafProblem(subject, schema, member))
  }

  #object(subject: Subject, schema: ClosedShape | Choice): void {
    if (subject.node.type !== 'object') {
      this.#report(typeProblem(subject, schema, ''))
      return
    }
    const members = membersOf(subject)
    const renamings = new Map<string, string>()
    const chosen = chooseShape(subject, schema, { members, renamings, problems: this.#problems })
    const { shape, judged, kinds } = chosen
    const absent = new Set(Object.keys(shape.properties))
    for (const { name } of members) absent.delete(name)
    for (const meant of renamings.values()) absent.delete(meant)
    for (const member of members) {
      const known = Object.hasOwn(shape.properties, member.name) ? member.name : undefined
      const meant = known ?? renamings.get(member.name) ?? misspelt(member.name, { kinds, among: [...absent] })
      // Without knowing the shape, what resembles nothing may well belong to the one that was meant.
      if (known === undefined && !(chosen.isGuess && meant === undefined)) {
        this.#report(unknownMember(member, { shape, kinds, family: shapesOf(schema), means: meant }))
      }
      if (meant === undefined) continue
      absent.delete(meant)
      const memberSchema = shape.properties[meant]
      if (memberSchema === undefined || judged.has(meant)) continue
      // A value that does not even fit the member it was taken for says nothing new.
      if (known === undefined && !hasFormOf(member, memberSchema)) continue
      this.visit(labelled(member.subject, meant, nounOf(shape)), memberSchema, meant)
    }
    for (const name of requiredIn(shape, members)) {
      if (absent.has(name) && !judged.has(name)) this.#report(missingMember(subject, shape, name))
    }
  }

  #dictionary(subject: Subject, schema: Dictionary, member: string): void {
    const { node, pointer } = subject
    if (member === 'steps' && node.type === 'array') this.#stepList(subject, schema)
    else if (node.type !== 'object') this.#report(typeProblem(subject, schema, member))
    if (node.type !== 'object') return
    const members = membersOf(subject)
    if (members.length < (schema.minProperties ?? 0)) {
      this.#report({ code: 'STEPS_EMPTY', span: spanOf(subject), pointer, message: 'The blueprint has no step.' })
    }
    if (member === 'variables' && members.length > (schema.maxProperties ?? members.length)) {
      const message = `A blueprint has at most ${schema.maxProperties} variables; found ${members.length}.`
      this.#report({ code: 'VARIABLES_TOO_MANY', span: spanOf(subject), pointer, message })
    }
    for (const { name, subject: entry } of members) {
      if (!new RegExp(schema.namePattern).test(name)) this.#keyProblem(name, entry, member)
      const label = member === 'steps' ? `Step ${quote(name)}` : `${quote(name)} of "${member}"`
      this.visit({ ...entry, label }, schema.values, name)
    }
  }

  #stepList(subject: Subject, schema: Dictionary): void {
    const message = '"steps" must be an object with the keys "1" to "10"; found a list.'
    this.#report({ code: 'STEPS_NOT_OBJECT', span: spanOf(subject), pointer: subject.pointer, message })
    for (const item of itemsOf(subject)) this.visit(item, schema.values, '')
  }

  #keyProblem(name: string, entry: Subject, member: string): void {
    const rule = ruleForKeysOf(member)
    const message = `The key ${quote(name)} of "${member}" must be ${rule.form}.`
    const { pointer } = entry
    this.#report({ code: rule.code, span: keySpanOf(entry), pointer, message, hint: rule.hint(name) })
  }

  #list(subject: Subject, schema: List, member: string): void {
    if (subject.node.type === 'array') for (const item of itemsOf(subject)) this.visit(item, schema.items, member)
    else this.#report(typeProblem(subject, schema, member))
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
