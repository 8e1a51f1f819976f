import type { Observation } from '../../checks/observation.ts'

/** Which step of which blueprint. */
export interface ObservedStep {
  readonly path: string
  readonly key: string
  readonly checkerType: Observation['checkerType']
}

/** What takes the place of the network, or keeps what came from it. */
export type Observations =
  | { readonly mode: 'record'; readonly keep: (step: ObservedStep, observation: Observation) => void }
  /** `find` throws OBSERVATION_MISSING. */
  | { readonly mode: 'replay'; readonly find: (step: ObservedStep) => Observation }
