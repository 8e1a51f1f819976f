import { type Choice, type ClosedShape, choiceValues, type Schema } from '../schema/shape.ts'
import { either } from '../show.ts'
import { wordProblem } from './leaf.ts'
import { misspelt } from './members.ts'
import { labelled, type Member, type SchemaProblems, type Subject, spanOf } from './subject.ts'
import { nearestWord } from './value-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The shape an object has, or was meant to have. */
export interface Chosen {
  readonly shape: ClosedShape
  /** Members that decided about the shape and were judged doing so. */
  readonly judged: ReadonlySet<string>
  /** Nothing told which shape was meant: `shape` has what all of them have in common. */
  readonly isGuess: boolean
  /** Names of the choices on the way and of the shape. */
  readonly kinds: readonly string[]
}

interface Context {
  readonly members: readonly Member[]
  /** From the name in the file to the one that is meant. */
  readonly renamings: Map<string, string>
  readonly problems: SchemaProblems
  readonly words: Vocabulary
}

type Branch = Choice['branches'][number]

/** Follows `checkerType`, `type` and `operator` to the shape they stand for. A wrong or missing one is one problem; the
 *  object is then judged by the shape that was probably meant, or by what all shapes have in common. */
export function chooseShape(object: Subject, schema: ClosedShape | Choice, context: Context): Chosen {
  const judged = new Set<string>()
  const kinds = kindsOf(schema)
  let at = schema
  let isGuess = false
  while ('branches' in at) {
    const member = memberFor(at, { ...context, kinds })
    judged.add(at.by)
    const next = member === undefined ? missingWord(object, at, context) : branchOf(at, member, context)
    isGuess = next === undefined
    at = next ?? common(at)
    kinds.push(...kindsOf(at))
  }
  return { shape: at, judged, isGuess, kinds }
}

/** All shapes that a choice can lead to. */
export function shapesOf(schema: ClosedShape | Choice): ClosedShape[] {
  return 'branches' in schema ? schema.branches.flatMap(({ shape }) => shapesOf(shape)) : [schema]
}

function kindsOf({ name }: { readonly name: string }): string[] {
  return name.endsWith('Assertion') && name !== 'Assertion' ? [name, 'Assertion'] : [name]
}

/** The member that decides, even when its name is misspelt. */
function memberFor(
  choice: Choice,
  context: {
    readonly members: readonly Member[]
    readonly renamings: Map<string, string>
    readonly kinds: readonly string[]
    readonly words: Vocabulary
  },
): Member | undefined {
  const member = context.members.find(({ name }) => name === choice.by)
  if (member !== undefined) return member
  const known = new Set(shapesOf(choice).flatMap(({ properties }) => Object.keys(properties)))
  const renamed = context.members.find(
    ({ name }) => !known.has(name) && misspelt(name, { ...context, among: [choice.by] }) !== undefined,
  )
  if (renamed !== undefined) context.renamings.set(renamed.name, choice.by)
  return renamed
}

function branchOf(choice: Choice, member: Member, context: Context): ClosedShape | Choice | undefined {
  const { words } = context
  const allowed = choiceValues(choice)
  const { value } = member.subject.node
  const subject = labelled(member.subject, choice.by, words.nounOf(choice))
  const problem = wordProblem(subject, { allowed, schema: choice, member: choice.by, words })
  const owner = problem === undefined ? undefined : words.ownerHint(String(value))
  const word = problem === undefined ? value : owner === undefined ? nearestWord(String(value), allowed) : undefined
  const branch = choice.branches.find(({ values }) => values.includes(word))
  const others = branch === undefined ? [] : betterBranches(choice, branch, context.members)
  const [other] = others
  if (other === undefined) {
    if (problem !== undefined) context.problems.add({ ...problem, hint: owner ?? problem.hint })
    return branch?.shape
  }
  const nouns = either(others.map(({ shape }) => words.nounOf(shape)))
  const message = `${subject.label} is ${word}, but the members beside it are those of ${nouns}.`
  const contradiction = { code: 'VALUE_NOT_ALLOWED', span: spanOf(subject), pointer: subject.pointer, message } as const
  const hint = `Did you mean ${either(others.map(({ values }) => `"${values[0]}"`))}?`
  context.problems.add({ ...(problem ?? contradiction), hint })
  return others.length === 1 ? other.shape : undefined
}

/** The branches that all members fit, when they do not fit the branch that was named at all. */
function betterBranches(choice: Choice, named: Branch, members: readonly Member[]): Branch[] {
  const names = new Set(members.map(({ name }) => name))
  const isForeign = (shape: ClosedShape): boolean => [...names].some((name) => !Object.hasOwn(shape.properties, name))
  const isIncomplete = (shape: ClosedShape): boolean => shape.required.some((name) => !names.has(name))
  if (!shapesOf(named.shape).every((shape) => isForeign(shape) && isIncomplete(shape))) return []
  return choice.branches.filter(({ shape }) =>
    shapesOf(shape).some((candidate) => !isForeign(candidate) && !isIncomplete(candidate)),
  )
}

/** Reports that the deciding member is missing, and returns the shape that the other members point to. */
function missingWord(
  object: Subject,
  choice: Choice,
  { members, problems, words }: Omit<Context, 'renamings'>,
): ClosedShape | Choice | undefined {
  const known = members.filter(({ name }) => shapesOf(choice).some((shape) => Object.hasOwn(shape.properties, name)))
  const fitting = choice.branches.filter(({ shape }) =>
    known.every(({ name }) => shapesOf(shape).some(({ properties }) => Object.hasOwn(properties, name))),
  )
  const [only] = fitting
  const meant = fitting.length === 1 && only?.values.length === 1 ? only : undefined
  const allowed = choiceValues(choice)
  const likely = allowed.includes('EQUALS') ? 'EQUALS' : allowed[0]
  problems.add({
    code: 'PROPERTY_MISSING',
    span: spanOf(object),
    pointer: `${object.pointer}/${choice.by}`,
    message: `The required "${choice.by}" of ${words.nounOf(choice)} is missing; it must be ${either(allowed)}.`,
    hint: `Add "${choice.by}": "${meant?.values[0] ?? likely}"${meant === undefined ? ', or another of these words' : ''}.`,
  })
  return meant?.shape
}

/** What all shapes of a choice agree on, when nothing tells which of them is meant. */
function common(choice: Choice): ClosedShape {
  const shapes = shapesOf(choice)
  const properties: Record<string, Schema> = {}
  for (const [name, schema] of shapes.flatMap((shape) => Object.entries(shape.properties))) {
    const isSame = properties[name] === undefined || JSON.stringify(properties[name]) === JSON.stringify(schema)
    // An empty schema accepts everything: a false alarm would be worse than a second round.
    properties[name] = isSame ? schema : {}
  }
  const [first] = shapes
  const required = first?.required.filter((name) => shapes.every((shape) => shape.required.includes(name))) ?? []
  return { name: choice.name, description: choice.description, properties, required }
}
