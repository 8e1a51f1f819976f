import type { HttpStep } from '../blueprint/generated/blueprint.ts'
import { withoutUserinfo } from '../network/http-request.ts'
import type { Checker } from './checker.ts'
import type { HttpObservation } from './observation.ts'
import { redirectHint } from './redirect-hint.ts'

/** Sends a request and sees what comes back, whatever its status. */
export const http: Checker<HttpStep, HttpObservation> = {
  observe: async (...given) => await (await import('./observe-http.ts')).observeHttp(...given),
  describe: ({ url }) => withoutUserinfo(url),
  visitTargets(step, visit) {
    const url = visit.url(step.url, { field: ['url'] })
    const { authentication } = step
    if (authentication?.type !== 'OAUTH_CLIENT_CREDENTIALS') return { ...step, url }
    const place = { field: ['authentication', 'tokenUrl'], receives: 'authentication' }
    return { ...step, url, authentication: { ...authentication, tokenUrl: visit.url(authentication.tokenUrl, place) } }
  },
  kept: { url: 'string', status: 'number', headers: 'array', body: 'bytes', text: 'string', redirects: 'array' },
  responseMs: ({ timings }) => timings.totalMs,
  // A server error counts only when it is to blame: a step that expects 503 and gets it fails for another reason.
  retryReason: ({ status }) =>
    status < 500 ? undefined : { text: `The status code was ${status}.`, unless: 'STATUS_CODE' },
  warning(observation, show) {
    const hint = redirectHint(observation, show)
    if (hint === undefined) return undefined
    const text = `The status code is ${observation.status}. ${hint} AWS does not document whether its runtime follows them.`
    return { text, unless: 'STATUS_CODE' }
  },
  body: (observation) => observation,
  authentication: ({ authentication }) => authentication,
  headers: ({ headers = {} }) => headers,
  pauseMs: ({ waitTime = 0 }) => Math.max(0, waitTime * 1000),
}
