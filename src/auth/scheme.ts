import type { Redactor } from '../core/redactor.ts'
import type { SharedWork } from '../core/shared-work.ts'
import type { HttpRequest } from '../network/http-request.ts'
import type { NetworkPolicy } from '../network/policy.ts'
import type { AwsAccess } from './aws-access.ts'
import type { AccessToken } from './token-answer.ts'

/** What a scheme may use to obtain a credential. */
export interface AuthContext {
  readonly redactor: Redactor
  readonly network: NetworkPolicy
  /** Aborts at the step's deadline. */
  readonly signal: AbortSignal
  /** Of the step; only named in messages. */
  readonly timeoutMs?: number
  /** What the steps of a run share: tokens and roles. Without it a step is on its own. */
  readonly run?: AuthRun
}

/** The answer that refused a request. */
export interface Refusal {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Adds a credential to a request. After a 401, 403 or 407 it is asked once more (`isRetry`), with that answer, and
 *  returns undefined when nothing fresher can be had. */
export type Authorize = (request: HttpRequest, isRetry: boolean, refusal?: Refusal) => Promise<HttpRequest | undefined>

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
