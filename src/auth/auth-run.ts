import type { SharedWork } from '../core/shared-work.ts'
import type { AwsAccess } from './aws-access.ts'
import type { AccessToken } from './token-answer.ts'

/** A token that was asked for. */
export interface SharedToken {
  readonly work: SharedWork<AccessToken>
  /** On the clock's monotonic scale; infinite until the server said otherwise. */
  usefulUntilMs: number
}

/** What the steps of one run share, so that each credential is fetched once. */
export interface AuthRun {
  /** By everything that makes a token another one. */
  readonly tokens: Map<string, SharedToken>
  readonly aws: AwsAccess
}

/** Of a run that has fetched nothing yet. */
export function createAuthRun(aws: AwsAccess): AuthRun {
  return { tokens: new Map(), aws }
}
