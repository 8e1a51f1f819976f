import type { BasicAuthentication } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { withCredentialHeader } from './credential-header.ts'
import type { AuthContext, Authorize } from './scheme.ts'

/** RFC 7617: `Authorization: Basic` with the Base64 of user name, colon, password in UTF-8. */
export function basic(authentication: BasicAuthentication, { redactor }: AuthContext): Authorize {
  const { username } = authentication
  const password = redactor.learn(authentication.password)
  const token = redactor.learn(Buffer.from(`${username}:${password}`, 'utf8').toString('base64'))
  return async (request, isRetry) => {
    if (isRetry) return undefined
    assertUsable(username, password)
    return withCredentialHeader(request, 'Authorization', `Basic ${token}`)
  }
}

function assertUsable(username: string, password: string): void {
  if (username.includes(':')) {
    throw new AppError('AUTH_INVALID', 'The value of "username" contains a colon, which would begin the password.', {
      hint: 'RFC 7617 allows no colon in the user name. Check that user name and password were not given as one value.',
    })
  }
  for (const [name, value] of Object.entries({ username, password })) {
    if (!/\p{Cc}/u.test(value)) continue
    throw new AppError('AUTH_INVALID', `The value of "${name}" contains a line break or another control character.`, {
      hint: 'RFC 7617 allows none. A value read from a file often ends with a line break: remove it.',
    })
  }
}
