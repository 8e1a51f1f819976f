import type { OAuthClientCredentialsAuthentication } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import type { Redactor } from '../core/redactor.ts'
import { readable } from '../core/visible.ts'
import { authorityOf, endpointOf } from '../network/address.ts'
import type { HttpRequest } from '../network/http-request.ts'
import { loadClient } from '../network/load-client.ts'
import { Phases } from '../network/phases.ts'
import type { NetworkPolicy } from '../network/policy.ts'
import { sendHttp } from '../network/send-http.ts'
import { type AccessToken, TokenRefusal, tokenFromAnswer } from './token-answer.ts'

type Client = OAuthClientCredentialsAuthentication
type Method = 'BASIC_AUTH_HEADER' | 'REQUEST_BODY'

interface Way {
  readonly network: NetworkPolicy
  readonly redactor: Redactor
  readonly signal: AbortSignal
  readonly timeoutMs: number
}

/** Asks the token endpoint for a token (RFC 6749, section 4.4). The client authenticates in the first way that
 *  "tokenApiAuth" lists, and in the next one when the server refuses it as invalid_client: one way in each request, as section 2.3
 *  demands. No redirect is followed. Throws AUTH_TOKEN_FAILED, or what kept the request from being answered. */
export async function requestToken(client: Client, url: URL, way: Way): Promise<AccessToken> {
  const methods = methodsOf(client)
  const server = tokenServer(url)
  for (const [index, method] of methods.entries()) {
    const response = await answerOf(requestFor(client, url, { method, way }), way)
    try {
      return tokenFromAnswer(response, { server, redactor: way.redactor })
    } catch (error) {
      // Only a client that was refused has another way to try.
      const isLast = index === methods.length - 1
      if (isLast || !(error instanceof TokenRefusal) || error.error !== 'invalid_client') throw error
    }
  }
  throw new AppError('INTERNAL', 'There is no way to authenticate a client.')
}

/** How messages call the authorization server. */
export function tokenServer(url: URL): string {
  return `The authorization server ${readable(authorityOf(endpointOf(url)))}`
}

function methodsOf({ tokenApiAuth }: Client): readonly Method[] {
  const listed: readonly Method[] = [...new Set(tokenApiAuth ?? [])]
  return listed.length === 0 ? ['BASIC_AUTH_HEADER'] : listed
}

function requestFor(client: Client, url: URL, { method, way }: { method: Method; way: Way }): HttpRequest {
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  for (const name of ['scope', 'audience', 'resource'] as const) {
    const value = client[name]
    if (value !== undefined && value !== '') form.set(name, value)
  }
  if (method === 'REQUEST_BODY') {
    form.set('client_id', client.clientId)
    form.set('client_secret', client.clientSecret)
  }
  const headers: (readonly [string, string])[] = [
    ['accept', 'application/json'],
    ['content-type', 'application/x-www-form-urlencoded'],
    ['user-agent', way.network.userAgent],
  ]
  if (method === 'BASIC_AUTH_HEADER') headers.push(['authorization', basicHeader(client, way.redactor)])
  return { method: 'POST', url, headers, body: form.toString(), credentialHeaders: new Set(['authorization']) }
}

/** RFC 6749, section 2.3.1: id and secret are form-encoded first, so that a colon or a letter beyond ASCII survives. */
function basicHeader({ clientId, clientSecret }: Client, redactor: Redactor): string {
  const pair = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`
  return `Basic ${redactor.learn(Buffer.from(pair, 'utf8').toString('base64'))}`
}

function formEncoded(text: string): string {
  return new URLSearchParams([[text, '']]).toString().slice(0, -1)
}

async function answerOf(request: HttpRequest, { network, redactor, signal, timeoutMs }: Way) {
  const policy: NetworkPolicy = { ...network, followRedirects: false }
  const session = { policy, redactor, signal, phases: new Phases(network.clock) }
  try {
    return await sendHttp(request, { session, open: await loadClient(), timeoutMs })
  } catch (error) {
    // The step is about another server: the reader has to know that this one is to blame.
    if (!(error instanceof AppError)) throw error
    throw new AppError(error.code, `The token request failed: ${error.message}`, { hint: error.hint, cause: error })
  }
}
