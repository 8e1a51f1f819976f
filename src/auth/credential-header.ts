import { AppError } from '../core/app-error.ts'
import { headerNameProblem, headerValueProblem, isConnectionField } from '../network/header-rules.ts'
import type { HttpRequest } from '../network/http-request.ts'

/** The request with a header that carries a credential. It takes the place of one of the same name in "headers", because
 *  two different credentials in one request would prove nothing; AWS does not document which one wins there. */
export function withCredentialHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  const field = name.toLowerCase()
  return {
    ...request,
    headers: [...request.headers.filter(([other]) => other.toLowerCase() !== field), [name, value]],
    credentialHeaders: new Set([...request.credentialHeaders, field]),
  }
}

/** Throws AUTH_INVALID when a credential cannot be a header of that name. `what` names the blueprint's property. */
export function assertSendable(name: string, value: string, what: string): void {
  const nameProblem = headerNameProblem(name)
  if (nameProblem !== undefined || isConnectionField(name) || name.toLowerCase() === 'host') {
    throw new AppError('AUTH_INVALID', `${nameProblem ?? `"${name}" is no header that a key can be sent in`}.`, {
      hint: 'Name the header that the service expects in "headerName", for example "X-API-Key".',
    })
  }
  const problem = headerValueProblem(value)
  if (problem === undefined) return
  throw new AppError('AUTH_INVALID', `The value of "${what}" ${problem}, so it cannot be sent in a header.`, {
    hint: 'Check the secret or variable: a value read from a file often ends with a line break.',
  })
}
