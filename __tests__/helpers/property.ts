const { PROPERTY_TIMES, PROPERTY_SEED, PROPERTY_PATH } = process.env

/** How many times more than usual each property is tried: `PROPERTY_TIMES=50 npm test` looks for new counterexamples. */
export const PROPERTY_FACTOR = Number(PROPERTY_TIMES ?? 1)

/** Parameters for `fc.assert`. A usual run draws the same cases each time, so that a red test is about the change before
 *  it; a longer one draws new ones. `PROPERTY_SEED` and `PROPERTY_PATH` repeat what a failure printed. */
export function drawn(numRuns = 100): { numRuns: number; seed?: number; path?: string } {
  const seed = PROPERTY_SEED === undefined ? USUAL_SEED : Number(PROPERTY_SEED)
  return {
    numRuns: numRuns * PROPERTY_FACTOR,
    ...(PROPERTY_TIMES === undefined || PROPERTY_SEED !== undefined ? { seed } : {}),
    ...(PROPERTY_PATH === undefined ? {} : { path: PROPERTY_PATH }),
  }
}

const USUAL_SEED = 20_261_125
