import type { Authentication, Step } from '../blueprint/generated/blueprint.ts'
import type { Redactor } from '../core/redactor.ts'
import type { Show } from '../core/visible.ts'
import type { Endpoint } from '../network/address.ts'
import type { HttpRequest } from '../network/http-request.ts'
import type { NetworkPolicy } from '../network/policy.ts'
import type { HttpResponse } from '../network/send-http.ts'
import type { Answer, HttpObservation, Observation, Problem } from './observation.ts'

/** What a checker may use. It waits for nothing that `signal` does not end. */
export interface CheckContext {
  /** Aborts at the step's deadline, with the AppError to report. */
  readonly signal: AbortSignal
  readonly network: NetworkPolicy
  readonly redactor: Redactor
  /** The types of the step's assertions: nothing has to be read that nobody looks at. A checker makes no verdict of them. */
  readonly assertedTypes: ReadonlySet<string>
  /** Adds what the step's authentication requires. Called anew when the answer was 401, 403 or 407 (`isRetry`);
   *  returns undefined on a retry when nothing fresher can be had. */
  readonly authorize: (
    request: HttpRequest,
    isRetry: boolean,
    refusal?: Pick<HttpResponse, 'status' | 'headers'>,
  ) => Promise<HttpRequest | undefined>
}

/** Everything that differs by kind of step. It loads nothing but what it is written in; what observes may be loaded late.
 *  Facts about a step hold also before its `${...}` are replaced, unless they say otherwise. */
export interface Checker<S extends Step = Step, O extends Observation = Observation> {
  /** Observes, and makes no verdict: see `Problem`. `step` has all its `${...}` replaced. Throws AppError of kind `step` when
   *  it could not observe. */
  observe(step: S, timeoutMs: number, context: CheckContext): Promise<O>
  /** What a step is about, for people. */
  describe(step: S): string
  /** Shows `visit` each URL, host and name that the step speaks to, and returns the step with what it gives back. */
  visitTargets(step: S, visit: TargetVisitor): S
  /** The members of an observation besides `checkerType`, `timings` and `problem`, and how each is kept for a replay. */
  readonly kept: Readonly<Record<string, KeptAs>>
  /** What the step asks for without saying so, when an observation of an earlier version or by hand has no `problem`. */
  impliedProblem?(observation: O, show: Show): Problem | undefined
  /** What RESPONSE_TIME compares, in milliseconds, or why there is none. Absent for a kind that cannot assert on it. */
  responseMs?(observation: O): number | { readonly actual: string; readonly message: string }
  /** Whether trying again may help although an answer came. */
  retryReason?(observation: O): Remark | undefined
  /** What a reader should know besides the verdict. */
  warning?(observation: O, show: Show): Remark | undefined
  /** What to tell of the answer when the step does not pass. Absent for a kind whose assertions tell all there is. */
  answer?(observation: O, step: S, show: Show): Answer
  /** The answer that extractors read. Absent for a kind that has no body. */
  body?(observation: O): HttpObservation
  authentication?(step: S): Authentication | undefined
  headers?(step: S): Readonly<Record<string, string>>
  /** Milliseconds to wait before the step, 0 for none. */
  pauseMs?(step: S): number
}

/** Where in its step a target stands, and what of the step is sent there. */
export interface TargetPlace {
  /** Names from the step to the text. */
  readonly field: readonly string[]
  /** The one member of the step that is sent there; undefined for all of it. */
  readonly receives?: string
  /** Whether whoever is on the way can read it; of a URL the scheme says so. */
  readonly isPlain?: true
}

/** Takes each place that a step speaks to, and returns what shall stand there. */
export interface TargetVisitor {
  url(url: string, place: TargetPlace): string
  endpoint(endpoint: Endpoint, place: TargetPlace): Endpoint
  /** A name that is asked for; the port is the one the question goes to. */
  domain(name: Endpoint, place: TargetPlace): string
}

/** A sentence that does not matter when the step asserts on that, and all such assertions have passed. */
export interface Remark {
  readonly text: string
  readonly unless: string
}

/** How a member of an observation is kept as JSON: `bytes` as text or base64, `date` as ISO 8601, all else as it is. */
export type KeptAs = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'bytes' | 'date'
