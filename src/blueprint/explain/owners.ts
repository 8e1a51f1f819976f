import { shape as blueprint } from '../generated/shape.ts'
import { type ClosedShape, choiceValues, type Schema } from '../schema/shape.ts'
import { either } from '../show.ts'
import { nounOf } from './nouns.ts'

/** Says which steps have assertions of this type, for a type that exists and stands in another kind of step. */
export function ownerHint(type: string): string | undefined {
  const owners = stepShapes()
    .filter((step) => assertionTypes(step).includes(type))
    .map(nounOf)
  return owners.length === 0 ? undefined : `${type} is an assertion of ${either(owners)}.`
}

function stepShapes(): ClosedShape[] {
  const { steps } = blueprint.properties
  if (steps === undefined || !('namePattern' in steps) || !('branches' in steps.values)) return []
  return steps.values.branches.flatMap(({ shape }) => ('properties' in shape ? [shape] : []))
}

function assertionTypes(step: ClosedShape): readonly string[] {
  const list: Schema | undefined = step.properties['assertions']
  return list !== undefined && 'items' in list && 'branches' in list.items ? choiceValues(list.items) : []
}
