import fc from 'fast-check'
import type { Around, Operation } from './around-calls.js'
import { type ChangeByHand, doByHand } from './others.js'
import type { Seen, World } from './world.js'

/** What somebody else does while a deploy is going on: just before its nth call of that operation, from 1. */
export interface Meanwhile {
  readonly what: ChangeByHand
  readonly operation: Operation
  readonly nth: number
}

export const meanwhiles: fc.Arbitrary<Meanwhile> = fc.record({
  what: fc.constantFrom('replaces it', 'changes the code', 'changes the retention', 'deletes it', 'stops it'),
  // Not DeleteCanary: AWS cannot be told to delete only if nobody was faster.
  operation: fc.constantFrom(
    ...(['GetCanaryRuns', 'GetCanaryRuns', 'GetCanary', 'StartCanaryDryRun', 'UpdateCanary'] as const),
    ...(['CreateCanary', 'StartCanary', 'TagResource', 'UntagResource', 'GetLayerVersionByArn'] as const),
  ),
  nth: fc.constantFrom(1, 1, 2, 3, 4),
})

/** Does it, waits until it is done and adds what the canary is then to `met`. */
export function actingMeanwhile({ what, operation, nth }: Meanwhile, world: World, met: (Seen | undefined)[]): Around {
  let count = 0
  return async (called, call) => {
    if (called === operation) count += 1
    if (called === operation && count === nth) {
      await doByHand(what, world)
      met.push(await world.lookSettled())
    }
    return await call()
  }
}
