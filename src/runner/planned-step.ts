import type { Document } from '../blueprint/document.ts'
import type { Blueprint, Step } from '../blueprint/generated/blueprint.ts'
import { placeOf } from '../blueprint/place.ts'
import { pointerFromPath } from '../core/json-pointer.ts'
import type { Range } from '../core/span.ts'
import { variablesOf } from './references.ts'

/** A step where it stands in its file, with what it needs from the steps before it. */
export interface PlannedStep {
  readonly key: string
  readonly step: Step
  readonly pointer: string
  readonly document: Document
  /** For people: `step "2" (create-order)`. */
  readonly label: string
  /** Of the step's key. */
  readonly range: Range
  /** The variables that earlier steps extract for this one, with the key of the step that does. */
  readonly needs: ReadonlyMap<string, string>
}

/** The steps of a blueprint in the order in which they run: by number, so that "10" comes after "9". */
export function planSteps(blueprint: Blueprint, document: Document): readonly PlannedStep[] {
  const extractedBy = new Map<string, string>()
  return Object.entries(blueprint.steps)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([key, step]) => {
      const needs = new Map<string, string>()
      for (const name of variablesOf(step)) {
        const provider = extractedBy.get(name)
        if (provider !== undefined) needs.set(name, provider)
      }
      // After its own references: what a step extracts is there from the next step on.
      for (const { name } of step.extractors ?? []) extractedBy.set(name, key)
      const pointer = pointerFromPath(['steps', key])
      const place = placeOf(document, pointer)
      const range = document.lines.rangeOf(place.key ?? place.value)
      return { key, step, pointer, document, label: `step "${key}" (${step.stepName})`, range, needs }
    })
}
