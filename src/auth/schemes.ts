import type { Authentication } from '../blueprint/generated/blueprint.ts'
import type { AuthContext, Authorize } from './scheme.ts'

/** What adds the credentials of a step to its request. Nothing is loaded or fetched before the first call, which throws
 *  what kept it from being had: a request is never sent without the credential its step asks for. */
export function authorizerFor(authentication: Authentication | undefined, context: AuthContext): Authorize {
  let loaded: Promise<Authorize> | undefined
  return async (request, isRetry, refusal) => {
    loaded ??= load(authentication ?? { type: 'NONE' }, context)
    const authorize = await loaded
    return authorize(request, isRetry, refusal)
  }
}

/** Every scheme, one line each. */
async function load(authentication: Authentication, context: AuthContext): Promise<Authorize> {
  switch (authentication.type) {
    case 'NONE':
      return none()
    case 'BASIC':
      return (await import('./basic.ts')).basic(authentication, context)
    case 'API_KEY':
      return (await import('./api-key.ts')).apiKey(authentication, context)
    case 'OAUTH_CLIENT_CREDENTIALS':
      return (await import('./oauth-client-credentials.ts')).oauthClientCredentials(authentication, context)
    case 'SIGV4':
      return (await import('./sigv4.ts')).sigv4(authentication, context)
  }
}

/** Sends the request as it is. */
function none(): Authorize {
  return async (request, isRetry) => (isRetry ? undefined : request)
}
