import type { HttpStep } from '../blueprint/generated/blueprint.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
import { isCharacterSet } from '../network/content-codings.ts'
import { withoutUserinfo } from '../network/http-request.ts'
import type { Checker, Remark } from './checker.ts'
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
    if (hint === undefined) return codingRemark(observation, show)
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

/** Of a Content-Encoding that names a character set, which our decoder reads over and another client may not. */
function codingRemark({ headers }: HttpObservation, show: Show): Remark | undefined {
  const given = headers.filter(([name]) => name === 'content-encoding').flatMap(([, value]) => value.split(','))
  const wrong = given.map((coding) => coding.trim()).find((coding) => isCharacterSet(coding))
  if (wrong === undefined) return undefined
  const text = `Content-Encoding is "${show(wrong, LONGEST_IN_MESSAGE)}", a character set, which belongs into Content-Type; the body was taken as not encoded.`
  return { text, unless: 'BODY' }
}
