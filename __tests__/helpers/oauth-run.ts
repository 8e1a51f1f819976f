import { createAwsAccess } from '../../lib/auth/aws-access.js'
import { createAuthRun } from '../../lib/auth/scheme.js'
import { authorizerFor } from '../../lib/auth/schemes.js'
import type { Authentication, OAuthClientCredentialsAuthentication } from '../../lib/blueprint/generated/blueprint.js'
import { http } from '../../lib/checks/http.js'
import { AppError } from '../../lib/core/app-error.js'
import { systemClock } from '../../lib/core/clock.js'
import { withDeadline } from '../../lib/core/deadline.js'
import { Redactor } from '../../lib/core/redactor.js'
import { httpStep, testPolicy } from './check-context.js'

export const SECRET = 'the-client-secret'

export const oauth = (tokenUrl: string, given: Partial<OAuthClientCredentialsAuthentication> = {}): Authentication => ({
  type: 'OAUTH_CLIENT_CREDENTIALS',
  tokenUrl,
  clientId: 'the-client',
  clientSecret: SECRET,
  ...given,
})

/** A clock that a test can move. */
export function movableClock() {
  let movedMs = 0
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + movedMs }
  return {
    clock,
    move: (ms: number): void => {
      movedMs += ms
    },
  }
}

/** A function that observes steps of one run. */
export function runOf({
  redactor = new Redactor(),
  clock = systemClock,
  timeoutMs = 5000,
  followRedirects = false,
} = {}) {
  const network = testPolicy({ clock, followRedirects })
  const settings = { region: undefined, assumeRole: true, sessionName: 'test' }
  const run = createAuthRun(createAwsAccess({ network, redactor, settings }))
  return async (url: string, authentication: Authentication) => {
    const parent = new AbortController().signal
    using deadline = withDeadline(parent, timeoutMs, () => new AppError('STEP_TIMEOUT', 'The step timed out.'))
    const context = { signal: deadline.signal, redactor, network, timeoutMs, run }
    return await http.observe(httpStep({ url, authentication }), timeoutMs, {
      ...context,
      assertedTypes: new Set(),
      authorize: authorizerFor(authentication, context),
    })
  }
}
