import { AppError } from '../core/app-error.ts'
import { endpointOf, isSameHost, namedByHeader } from './address.ts'
import { MAX_BODY_BYTES } from './body-limit.ts'
import { decodeBody } from './content-codings.ts'
import { exchange } from './exchange.ts'
import { explainFailure } from './failure.ts'
import { bodyText, firstField } from './header-text.ts'
import type { HttpRequest } from './http-request.ts'
import type { OpenClient } from './load-client.ts'
import { type Connection, openConnection } from './open-connection.ts'
import { isRedirect, MAX_REDIRECTS, redirectedRequest } from './redirect.ts'
import type { Session } from './session.ts'
import type { ResponseHead, WireRequest, WireResponse } from './wire.ts'

/** The final response, decoded, and the way to it. */
export interface HttpResponse extends ResponseHead {
  /** The request that was answered: the last one when redirects were followed. */
  readonly request: HttpRequest
  readonly body: Buffer
  readonly text: string
  readonly redirects: readonly { readonly status: number; readonly location: string }[]
}

interface Way {
  readonly session: Session
  readonly open: OpenClient
  /** Of the step; only named in messages. The signal of the session ends the waiting. */
  readonly timeoutMs: number
  /** Largest body after decompression; that of steps unless given. */
  readonly maxBodyBytes?: number
}

/** Sends a request, follows redirects when the policy says so, and returns the decoded response. Every hop has a
 *  connection of its own. Throws AppError. */
export async function sendHttp(first: HttpRequest, way: Way): Promise<HttpResponse> {
  const redirects: { status: number; location: string }[] = []
  let request = first
  // One turn a redirect; `redirects` bounds it.
  for (;;) {
    const response = await hop(request, way)
    const next = nextRequest(request, response, way)
    if (next === undefined) {
      return { ...response, request, text: bodyText(response.headers, response.body), redirects }
    }
    if (redirects.length === MAX_REDIRECTS) throw tooManyRedirects(redirects, next.url.href)
    redirects.push({ status: response.status, location: next.url.href })
    request = next
  }
}

function nextRequest(request: HttpRequest, head: ResponseHead, way: Way): HttpRequest | undefined {
  if (!way.session.policy.followRedirects) return undefined
  return redirectedRequest(
    request,
    { status: head.status, location: firstField(head.headers, 'location') },
    way.session.redactor,
  )
}

async function hop(request: HttpRequest, way: Way): Promise<WireResponse> {
  const { session, open, timeoutMs, maxBodyBytes = MAX_BODY_BYTES } = way
  try {
    const refusal = hostRefusal(request, session)
    if (refusal !== undefined) throw refusal
    const connection = await openConnection(request.url, session, open)
    const isBodyWanted = (head: ResponseHead): boolean =>
      !(session.policy.followRedirects && isRedirect(head.status) && firstField(head.headers, 'location') !== undefined)
    const response = await exchange(connection.socket, onWire(request, connection), {
      open,
      session,
      isBodyWanted,
      maxBodyBytes,
    })
    return { ...response, body: await decodeBody(response.headers, response.body, maxBodyBytes) }
  } catch (cause) {
    throw explainFailure(cause, { endpoint: endpointOf(request.url), url: request.url, session, timeoutMs })
  }
}

/** Of a `Host` header of its own: a server, or a proxy before it, hands the request to whom it names. */
function hostRefusal({ headers, url }: HttpRequest, { policy }: Session): AppError | undefined {
  const own = headers.find(([name]) => name.toLowerCase() === 'host')
  if (own === undefined) return undefined
  const { host, port } = namedByHeader(own[1])
  return isSameHost(host, endpointOf(url).host) ? undefined : policy.assertNameAllowed(host, port)
}

function onWire(request: HttpRequest, { proxy }: Connection): WireRequest {
  const { url } = request
  const path = `${url.pathname}${url.search}`
  const hasHost = request.headers.some(([name]) => name.toLowerCase() === 'host')
  return {
    method: request.method,
    path: proxy === undefined ? path : `${url.origin}${path}`,
    body: request.body,
    headers: [
      ...(hasHost ? [] : [['host', url.host] as const]),
      ...request.headers,
      ...(proxy?.authorization === undefined ? [] : [['proxy-authorization', proxy.authorization] as const]),
    ],
  }
}

function tooManyRedirects(redirects: readonly { location: string }[], next: string): AppError {
  const isLoop = redirects.some(({ location }) => location === next)
  return new AppError(
    'HTTP_TOO_MANY_REDIRECTS',
    isLoop
      ? `The redirects go round in a circle; canary-preflight stopped after ${MAX_REDIRECTS}.`
      : `The server redirects more than ${MAX_REDIRECTS} times.`,
    { hint: 'Check the redirect rules of the server (http to https, trailing slash, login), or the URL of the step.' },
  )
}
