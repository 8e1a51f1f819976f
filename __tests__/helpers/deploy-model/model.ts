import { isDeepStrictEqual } from 'node:util'
import type { Configuration, Spec } from './spec.js'
import type { Seen, World } from './world.js'

/** What is known without asking the deploys. */
export interface Model {
  /** What may be live: one, or two while a change is on its way. Undefined stands for no canary. */
  possible: readonly (Configuration | undefined)[]
  /** When it was last looked at. */
  seen: Seen | undefined
  /** Whether nothing was on its way then. */
  isSettled: boolean
  /** A blueprint that fails was made live by a deploy that was told to skip the dry run. */
  isBadBySkip: boolean
  /** The dry run that passed last and was not committed. */
  passed: { readonly id: string; readonly spec: Spec } | undefined
}

export function emptyModel(): Model {
  return { possible: [undefined], seen: undefined, isSettled: true, isBadBySkip: false, passed: undefined }
}

/** Takes in what is live now, once everything has come to rest. */
export async function settle(model: Model, world: World): Promise<void> {
  model.seen = await world.lookSettled()
  model.possible = [model.seen?.configuration]
  model.isSettled = true
  if (model.seen === undefined) model.isBadBySkip = false
}

export function isSame(a: Configuration | undefined, b: Configuration | undefined): boolean {
  return isDeepStrictEqual(a, b)
}

export function isBad(seen: Seen | undefined): boolean {
  return seen?.configuration.blueprint.includes('/bad"') ?? false
}

export function isOneOf(one: Configuration | undefined, all: readonly (Configuration | undefined)[]): boolean {
  return all.some((other) => isSame(one, other))
}
