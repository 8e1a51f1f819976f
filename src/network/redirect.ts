import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import type { Redactor } from '../core/redactor.ts'
import { readable } from '../core/visible.ts'
import type { HttpRequest } from './http-request.ts'

/** As browsers count: the eleventh redirect is one too many (issue: "follows at most 10"). */
export const MAX_REDIRECTS = 10

/** Headers that describe what is asked for, not who asks: all that may follow a redirect to another origin. */
const TRAVELLING = new Set([
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'content-encoding',
  'content-language',
  'content-type',
  'pragma',
  'range',
  'user-agent',
])

/** The request that a redirect asks for, by the rules of fetch: 303, and 301 or 302 after a POST, become a GET without
 *  body. To another origin (scheme, host, port) go only headers that describe the request, and never one that holds a
 *  known secret. Undefined when the response names no place. Throws HTTP_REDIRECT_REFUSED. */
export function redirectedRequest(
  request: HttpRequest,
  response: { status: number; location: string | undefined },
  redactor: Redactor,
): HttpRequest | undefined {
  if (!isRedirect(response.status) || response.location === undefined) return undefined
  const url = targetOf(response.location, request.url)
  const becomesGet =
    (response.status === 303 && request.method !== 'GET' && request.method !== 'HEAD') ||
    ((response.status === 301 || response.status === 302) && request.method === 'POST')
  const moved: HttpRequest = becomesGet
    ? { ...request, url, method: 'GET', body: undefined, headers: withoutBodyHeaders(request.headers) }
    : { ...request, url }
  return url.origin === request.url.origin ? moved : toForeignOrigin(moved, redactor)
}

/** Whether a status asks to go elsewhere; 300, 304, 305 and 306 do not. */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}

function targetOf(location: string, base: URL): URL {
  const url = URL.canParse(location, base.href) ? new URL(location, base.href) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new AppError(
      'HTTP_REDIRECT_REFUSED',
      `The server redirects to "${readable(location, 120)}", which is no http or https URL.`,
      { hint: `Correct the Location header of the server, or run without ${optionNamed('follow-redirects')}.` },
    )
  }
  // What a server writes before the @ is not a credential of ours, and must not look like one.
  url.username = ''
  url.password = ''
  return url
}

function toForeignOrigin(request: HttpRequest, redactor: Redactor): HttpRequest {
  const isSecret = (text: string): boolean => redactor.clean(text) !== text
  const { body } = request
  if (body !== undefined && isSecret(typeof body === 'string' ? body : Buffer.from(body).toString('latin1'))) {
    throw new AppError(
      'HTTP_REDIRECT_REFUSED',
      `The redirect would send the request body, which holds a secret, to another origin (${readable(request.url.origin)}).`,
      { hint: 'Send the request to that origin directly, if it is meant to have the secret.' },
    )
  }
  return {
    ...request,
    headers: request.headers.filter(([name, value]) => {
      const field = name.toLowerCase()
      return TRAVELLING.has(field) && !request.credentialHeaders.has(field) && !isSecret(value)
    }),
  }
}

function withoutBodyHeaders(headers: HttpRequest['headers']): HttpRequest['headers'] {
  return headers.filter(([name]) => !/^content-(?:encoding|language|location|type|length)$/i.test(name))
}
