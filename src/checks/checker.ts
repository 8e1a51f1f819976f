import type { Step } from '../blueprint/generated/blueprint.ts'
import type { Redactor } from '../core/redactor.ts'
import type { HttpRequest } from '../network/http-request.ts'
import type { NetworkPolicy } from '../network/policy.ts'
import type { HttpResponse } from '../network/send-http.ts'
import type { Observation } from './observation.ts'

/** What a checker may use. It waits for nothing that `signal` does not end. */
export interface CheckContext {
  /** Aborts at the step's deadline, with the AppError to report. */
  readonly signal: AbortSignal
  readonly network: NetworkPolicy
  readonly redactor: Redactor
  /** Adds what the step's authentication requires. Called anew when the answer was 401, 403 or 407 (`isRetry`);
   *  returns undefined on a retry when nothing fresher can be had. */
  readonly authorize: (
    request: HttpRequest,
    isRetry: boolean,
    refusal?: Pick<HttpResponse, 'status' | 'headers'>,
  ) => Promise<HttpRequest | undefined>
}

/** One kind of check. `step` has all its `${...}` replaced. Throws AppError of kind `step` when it could not observe. */
export interface Checker<S extends Step = Step, O extends Observation = Observation> {
  readonly checkerType: S['checkerType']
  observe(step: S, timeoutMs: number, context: CheckContext): Promise<O>
}
