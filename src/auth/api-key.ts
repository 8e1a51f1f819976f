import type { ApiKeyAuthentication } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { assertSendable, withCredentialHeader } from './credential-header.ts'
import type { AuthContext, Authorize } from './scheme.ts'

/** Sends the key as the value of a header, with nothing added. The default name is the official schema's. */
export function apiKey(authentication: ApiKeyAuthentication, { redactor }: AuthContext): Authorize {
  const key = redactor.learn(authentication.apiKey)
  const name = authentication.headerName ?? 'X-API-Key'
  return async (request, isRetry) => {
    if (isRetry) return undefined
    if (key === '') {
      throw new AppError('AUTH_INVALID', 'The value of "apiKey" is empty.', {
        hint: 'Check the secret or variable that gives the key.',
      })
    }
    assertSendable(name, key, 'apiKey')
    return withCredentialHeader(request, name, key)
  }
}
