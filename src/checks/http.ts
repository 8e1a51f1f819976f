import type { HttpStep } from '../blueprint/generated/blueprint.ts'
import { LONGEST_IN_MESSAGE } from '../core/visible.ts'
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
  answer: ({ status, headers, text }, { httpMethod }, show) => {
    const contentType = headers.find(([name]) => name === 'content-type')?.[1]
    const members = memberNames(text)?.map((name) => show(name, LONGEST_NAME))
    return {
      method: httpMethod,
      status,
      contentType: contentType === undefined ? null : show(contentType, LONGEST_IN_MESSAGE),
      ...(members === undefined ? {} : { members }),
    }
  },
  body: (observation) => observation,
  authentication: ({ authentication }) => authentication,
  headers: ({ headers = {} }) => headers,
  pauseMs: ({ waitTime = 0 }) => Math.max(0, waitTime * 1000),
}

const MOST_NAMES = 10
const LONGEST_NAME = 40

function memberNames(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return Object.keys(JSON.parse(text)).slice(0, MOST_NAMES)
  } catch {
    // No JSON has no members; the assertion that needed some says what is wrong with it.
    return undefined
  }
}
