import { authorizerFor } from '../../lib/auth/schemes.js'
import type { Authentication, HttpStep } from '../../lib/blueprint/generated/blueprint.js'
import type { CheckContext } from '../../lib/checks/checker.js'
import { http } from '../../lib/checks/http.js'
import type { HttpObservation } from '../../lib/checks/observation.js'
import { AppError } from '../../lib/core/app-error.js'
import { systemClock } from '../../lib/core/clock.js'
import { withDeadline } from '../../lib/core/deadline.js'
import { Redactor } from '../../lib/core/redactor.js'
import { createNetworkPolicy, type PolicyOptions } from '../../lib/network/create-policy.js'

/** A policy with the system's clock and, unless given, an empty environment. */
export function testPolicy(options: Partial<PolicyOptions> = {}) {
  return createNetworkPolicy({ clock: systemClock, env: {}, version: '0.0.0-test', ...options })
}

/** An HTTP step that needs only what the test is about. */
export function httpStep(step: Partial<HttpStep> & { url: string }): HttpStep {
  return { stepName: 'test', checkerType: 'HTTP', httpMethod: 'GET', ...step }
}

export interface ObserveOptions extends Partial<PolicyOptions> {
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  readonly redactor?: Redactor
}

/** Observes a step as the runner does: with its deadline and its authentication. */
export async function observe(
  step: Partial<HttpStep> & { url: string },
  {
    timeoutMs = 5_000,
    signal = new AbortController().signal,
    redactor = new Redactor(),
    ...policy
  }: ObserveOptions = {},
): Promise<HttpObservation> {
  using deadline = withDeadline(signal, timeoutMs, () => new AppError('STEP_TIMEOUT', 'The step timed out.'))
  const shared = { signal: deadline.signal, redactor, network: testPolicy(policy) }
  const authentication: Authentication | undefined = step.authentication
  const context: CheckContext = {
    ...shared,
    assertedTypes: new Set(),
    authorize: authorizerFor(authentication, shared),
  }
  return await http.observe(httpStep(step), timeoutMs, context)
}

/** What a step is errored with. Fails the test when it is not. */
export async function failureOf(
  step: Partial<HttpStep> & { url: string },
  options: ObserveOptions = {},
): Promise<AppError> {
  const outcome = await observe(step, options).catch((error: unknown) => error)
  if (outcome instanceof AppError) return outcome
  throw new Error(
    `expected an AppError, got ${outcome instanceof Error ? String(outcome.stack) : JSON.stringify(outcome)}`,
  )
}
