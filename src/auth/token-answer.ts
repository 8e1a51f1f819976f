import { AppError } from '../core/app-error.ts'
import { isCredentialName } from '../core/credential-names.ts'
import { isLearnable, type Redactor } from '../core/redactor.ts'
import { didYouMean } from '../core/suggest.ts'
import { readable } from '../core/visible.ts'
import { firstField } from '../network/header-text.ts'

/** A token as RFC 6749, section 5.1, gives it. */
export interface AccessToken {
  readonly value: string
  /** Seconds from now; undefined when the server does not say. */
  readonly lifetimeS: number | undefined
}

/** What the token endpoint answered. */
export interface TokenResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string
}

/** An error that the server states in the words of RFC 6749, section 5.2. */
export class TokenRefusal extends AppError {
  readonly error: string

  constructor(error: string, message: string, hint: string) {
    super('AUTH_TOKEN_FAILED', message, { hint })
    this.error = error
  }
}

/** The token of an answer. Every value in it that could be used instead of it is learned. Throws AUTH_TOKEN_FAILED. */
export function tokenFromAnswer(
  response: TokenResponse,
  { server, redactor }: { readonly server: string; readonly redactor: Redactor },
): AccessToken {
  const members = membersOf(response.text)
  // First of all: whatever is said about the answer must not show them.
  for (const [name, value] of Object.entries(members ?? {})) {
    if (typeof value === 'string' && isCredentialName(name, 'possible')) redactor.learn(value)
  }
  if (members === undefined) throw notJson(response, server)
  const error = textOf(members, 'error')
  if (error !== undefined) throw refused(error, textOf(members, 'error_description'), server)
  if (response.status < 200 || response.status > 299) throw unexpected(response, server)
  const value = textOf(members, 'access_token')
  if (value === undefined) throw noToken(Object.keys(members), server)
  if (!isLearnable(value) || !/^[\u0021-\u007e]+$/.test(value)) {
    throw failed(`The access token of ${server} cannot be sent in a header.`, {
      hint: 'RFC 6750 has tokens of at least some visible ASCII characters, without spaces. Check the authorization server.',
    })
  }
  // Apigee calls a Bearer token BearerToken.
  const type = textOf(members, 'token_type')
  if (type !== undefined && !/^bearer(?:token)?$/i.test(type)) {
    throw failed(`${server} gave a token of type "${readable(type, 40)}"; only Bearer tokens can be used.`, {
      hint: 'Configure the client for Bearer tokens, without DPoP or proof of possession.',
    })
  }
  return { value, lifetimeS: secondsOf(members['expires_in']) }
}

function membersOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    // The parser's message would quote the answer, which may hold a token.
    return undefined
  }
}

function textOf(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  const value = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Some servers write the number as a text. */
function secondsOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

function refused(error: string, description: string | undefined, server: string): TokenRefusal {
  const said = description === undefined ? '' : `: "${readable(description, 300)}"`
  const hint = HINTS[error] ?? 'Look for the error in the documentation or the log of the authorization server.'
  return new TokenRefusal(error, `${server} gave no token: ${readable(error, 60)}${said}.`, hint)
}

/** RFC 6749, section 5.2, and RFC 8707 for the resource. */
const HINTS: Readonly<Record<string, string>> = {
  invalid_client:
    'Check "clientId" and "clientSecret", and that the client may authenticate in the way "tokenApiAuth" says (BASIC_AUTH_HEADER unless given).',
  invalid_request: 'Check whether the server wants a "scope", an "audience" or a "resource".',
  invalid_scope: 'Check "scope": several scopes are separated by spaces, and the client must be allowed each of them.',
  invalid_target: 'Check "resource" and "audience": the server does not know them, or not for this client.',
  unauthorized_client: 'Allow the client the grant type "client_credentials" at the authorization server.',
  unsupported_grant_type:
    'Enable the grant type "client_credentials" at the server, and check that "tokenUrl" is its token endpoint.',
}

function notJson(response: TokenResponse, server: string): AppError {
  const { status, headers } = response
  if (status >= 300 && status < 400) {
    const to = firstField(headers, 'location')
    const where = to === undefined ? '' : ` to "${readable(to, 120)}"`
    return failed(`${server} redirects the token request${where}; credentials are not sent after a redirect.`, {
      hint: 'Write the address of the token endpoint itself into "tokenUrl".',
    })
  }
  if (status < 200 || status > 299) return unexpected(response, server)
  const type = firstField(headers, 'content-type')?.split(';')[0] ?? 'no content type'
  const isPage = /^\s*</.test(response.text)
  return failed(
    `${server} answered the token request with ${isPage ? 'a web page' : 'something that is no JSON object'} (${readable(type, 60)}).`,
    { hint: 'Check that "tokenUrl" is the token endpoint, not the login page; its path often ends with "/token".' },
  )
}

function unexpected({ status }: TokenResponse, server: string): AppError {
  const hint =
    status === 404 || status === 405
      ? 'Check the path of "tokenUrl"; it often ends with "/token".'
      : status === 429 || status >= 500
        ? 'The authorization server is overloaded or broken. Try again later, and look into its log.'
        : 'Check "tokenUrl", "clientId" and "clientSecret".'
  return failed(`${server} answered the token request with status ${status}.`, { hint })
}

function noToken(names: readonly string[], server: string): AppError {
  return failed(`The answer of ${server} has no "access_token".`, {
    hint:
      didYouMean('access_token', names) ??
      'RFC 6749, section 5.1, requires it. Check that "tokenUrl" is the token endpoint.',
  })
}

function failed(message: string, { hint }: { readonly hint: string }): AppError {
  return new AppError('AUTH_TOKEN_FAILED', message, { hint })
}
