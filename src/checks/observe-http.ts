import type { HttpStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import type { HttpRequest } from '../network/http-request.ts'
import { loadClient, type OpenClient } from '../network/load-client.ts'
import { Phases } from '../network/phases.ts'
import { trustedContext } from '../network/secure.ts'
import { type HttpResponse, sendHttp } from '../network/send-http.ts'
import type { CheckContext } from './checker.ts'
import { requestFromStep } from './http-request.ts'
import type { HttpObservation, Timings } from './observation.ts'

/** Sends the request of an HTTP step and returns what came back, whatever its status. */
export async function observeHttp(step: HttpStep, timeoutMs: number, context: CheckContext): Promise<HttpObservation> {
  const { network, redactor, signal } = context
  const plain = requestFromStep(step, { redactor, userAgent: network.userAgent })
  const request = await context.authorize(plain, false)
  if (request === undefined) {
    throw new AppError('AUTH_INVALID', 'The authentication of the step gave no request to send.')
  }
  const open = await prepare(plain.url)
  const phases = new Phases(network.clock)
  const way = { session: { policy: network, redactor, signal, phases }, open, timeoutMs }
  const response = await sendHttp(request, way)
  const fresher = isAuthRefused(response, plain.url) ? await context.authorize(plain, true, response) : undefined
  const final = fresher === undefined ? response : await sendHttp(fresher, way)
  return observationOf(final, phases)
}

/** All that is loaded once, before the clock of the first request starts. */
async function prepare(url: URL): Promise<OpenClient> {
  const open = await loadClient()
  if (url.protocol === 'https:') trustedContext()
  return open
}

/** Only the origin that the step names is worth a fresh credential: another one never gets any. */
function isAuthRefused(response: HttpResponse, url: URL): boolean {
  const stayed = response.redirects.every(({ location }) => new URL(location).origin === url.origin)
  return stayed && [401, 403, 407].includes(response.status)
}

function observationOf(response: HttpResponse, phases: Phases): HttpObservation {
  return {
    checkerType: 'HTTP',
    timings: timingsFrom(phases),
    url: urlOf(response.request),
    status: response.status,
    headers: response.headers,
    body: response.body,
    text: response.text,
    redirects: response.redirects,
  }
}

function timingsFrom(phases: Phases): Timings {
  return {
    dnsMs: phases.spentMs('dns'),
    // Through a proxy: until the proxy has opened the way.
    connectMs: phases.spentMs('connect') ?? phases.spentMs('proxy'),
    tlsMs: phases.spentMs('tls'),
    firstByteMs: phases.spentMs('firstByte'),
    totalMs: phases.elapsedMs,
  }
}

function urlOf({ url }: HttpRequest): string {
  return url.href
}
