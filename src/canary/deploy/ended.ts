import type { DeployAction } from './deployment.ts'
import type { DryRunFailure } from './dry-run-verdict.ts'

/** How a deploy ended without an error. */
export interface Ended {
  readonly action: DeployAction
  readonly failure?: DryRunFailure
}
