import { createHash } from 'node:crypto'
import type { OAuthClientCredentialsAuthentication } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { type SharedWork, sharedWork } from '../core/shared-work.ts'
import type { HttpRequest } from '../network/http-request.ts'
import { withCredentialHeader } from './credential-header.ts'
import type { AuthContext, Authorize, SharedToken } from './scheme.ts'
import type { AccessToken } from './token-answer.ts'
import { requestToken, tokenServer } from './token-request.ts'

/** RFC 6749, section 4.4: sends an access token as Bearer token. All steps of a run that ask in the same way share one
 *  token until it is about to end; a 401 or 407 of the step's own server fetches a new one, once. */
export function oauthClientCredentials(
  authentication: OAuthClientCredentialsAuthentication,
  context: AuthContext,
): Authorize {
  const { redactor, network } = context
  redactor.learn(authentication.clientSecret)
  const tokens = context.run?.tokens ?? new Map<string, SharedToken>()
  let used: SharedToken | undefined

  return async (request, isRetry, refusal) => {
    if (isRetry && refusal?.status === 403) return undefined
    const url = tokenEndpoint(authentication)
    const key = keyOf(authentication)
    // Another step may have fetched a new one meanwhile, which is as fresh as any.
    if (isRetry && used !== undefined) forget(key, used)
    used = fresh(tokens.get(key)) ?? begin(url, key)
    return withToken(request, await waitFor(used.work, url))
  }

  function fresh(token: SharedToken | undefined): SharedToken | undefined {
    return token !== undefined && network.clock.monotonicMs() < token.usefulUntilMs ? token : undefined
  }

  function begin(url: URL, key: string): SharedToken {
    const timeoutMs = context.timeoutMs ?? 0
    const fetched = async (signal: AbortSignal): Promise<AccessToken> => {
      try {
        const token = await requestToken(authentication, url, { network, redactor, signal, timeoutMs })
        const now = network.clock.monotonicMs()
        if (token.lifetimeS !== undefined) shared.usefulUntilMs = now + usefulMs(token.lifetimeS)
        return token
      } catch (error) {
        // The next step asks again.
        forget(key, shared)
        throw error
      }
    }
    const shared: SharedToken = {
      work: sharedWork(fetched, () => forget(key, shared)),
      usefulUntilMs: Number.POSITIVE_INFINITY,
    }
    tokens.set(key, shared)
    return shared
  }

  function forget(key: string, token: SharedToken): void {
    if (tokens.get(key) === token) tokens.delete(key)
  }

  async function waitFor(work: SharedWork<AccessToken>, url: URL): Promise<AccessToken> {
    try {
      return await work.join(context.signal)
    } catch (error) {
      const { aborted, reason } = context.signal
      if (!aborted || !(reason instanceof AppError) || reason.code !== 'STEP_TIMEOUT') throw error
      throw new AppError('STEP_TIMEOUT', `${tokenServer(url)} gave no token within ${context.timeoutMs ?? 0} ms.`, {
        hint: 'Raise "timeout" of the step (milliseconds), or find out why the authorization server is slow.',
        cause: error,
      })
    }
  }
}

function withToken(request: HttpRequest, { value }: AccessToken): HttpRequest {
  return withCredentialHeader(request, 'Authorization', `Bearer ${value}`)
}

/** A token is given up a tenth of its life, at most a minute, before its end: the request still has to get there. */
function usefulMs(lifetimeS: number): number {
  return (lifetimeS - Math.min(60, lifetimeS / 10)) * 1000
}

function tokenEndpoint({ tokenUrl, clientId, clientSecret }: OAuthClientCredentialsAuthentication): URL {
  for (const [name, value] of Object.entries({ clientId, clientSecret })) {
    if (value !== '') continue
    throw new AppError('AUTH_INVALID', `The value of "${name}" is empty.`, {
      hint: 'Check the secret or variable that gives it.',
    })
  }
  if (URL.canParse(tokenUrl)) {
    const url = new URL(tokenUrl)
    const isHttp = url.protocol === 'https:' || url.protocol === 'http:'
    if (isHttp && url.username === '' && url.password === '' && url.hash === '') return url
  }
  throw new AppError('AUTH_INVALID', 'The value of "tokenUrl" is no address of a token endpoint.', {
    hint: 'Write an https: URL without user name, password and fragment (RFC 6749, section 3.2).',
  })
}

function keyOf(authentication: OAuthClientCredentialsAuthentication): string {
  const { tokenUrl, clientId, clientSecret, scope, audience, resource, tokenApiAuth } = authentication
  const secret = createHash('sha256').update(clientSecret).digest('hex')
  return JSON.stringify([tokenUrl, clientId, secret, scope ?? '', audience ?? '', resource ?? '', tokenApiAuth ?? []])
}
