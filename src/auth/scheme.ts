import type { Redactor } from '../core/redactor.ts'
import type { HttpRequest } from '../network/http-request.ts'
import type { NetworkPolicy } from '../network/policy.ts'

/** What a scheme may use to obtain a credential. */
export interface AuthContext {
  readonly redactor: Redactor
  readonly network: NetworkPolicy
  readonly signal: AbortSignal
}

/** Adds a credential to a request. After a 401 or 407 it is asked once more (`isRetry`) and returns undefined when
 *  nothing fresher can be had. */
export type Authorize = (request: HttpRequest, isRetry: boolean) => Promise<HttpRequest | undefined>
