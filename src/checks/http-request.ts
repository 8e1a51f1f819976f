import type { HttpStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { isCredentialName } from '../core/credential-names.ts'
import type { Redactor } from '../core/redactor.ts'
import { readable } from '../core/visible.ts'
import { ACCEPTED_CODINGS } from '../network/content-codings.ts'
import { headerNameProblem, headerValueProblem, isConnectionField } from '../network/header-rules.ts'
import { type HttpRequest, withoutUserinfo } from '../network/http-request.ts'
import { percentDecoded } from '../network/proxy.ts'

type Header = readonly [name: string, value: string]

/** The request of a resolved step, before its authentication. Throws RESOLVED_VALUE_INVALID. */
export function requestFromStep(step: HttpStep, context: { redactor: Redactor; userAgent: string }): HttpRequest {
  const url = parseUrl(step.url, context.redactor)
  const own = Object.entries(step.headers ?? {})
  for (const header of own) checkHeader(header, step.body)
  const sent = own.filter(([name]) => !isConnectionField(name))
  return {
    method: step.httpMethod,
    url,
    headers: [...defaultsBeside(sent, context.userAgent), ...sent],
    body: step.body,
    // They say who asks: dropped when a redirect leaves the origin.
    credentialHeaders: new Set(sent.map(([name]) => name.toLowerCase()).filter((name) => isCredentialName(name))),
  }
}

function parseUrl(text: string, redactor: Redactor): URL {
  const shown = readable(redactor.clean(withoutUserinfo(text)), 200)
  if (/[\p{Cc}]|^\s|\s$/u.test(text)) {
    throw invalid(`The URL "${shown}" contains a control character or begins or ends with a space.`, {
      hint: 'Check the variables it is made of: a value read from a file often ends with a line break.',
    })
  }
  if (!URL.canParse(text)) {
    throw invalid(`The URL "${shown}" is not an absolute URL.`, {
      hint: 'It must begin with http:// or https:// and name a host. Check the variables it is made of.',
    })
  }
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw invalid(
      `The URL "${shown}" has the scheme "${readable(url.protocol, 40)}"; only http: and https: are allowed.`,
      {
        hint: 'An HTTP step speaks HTTP. Use a TCP step for other protocols.',
      },
    )
  }
  if (url.username !== '' || url.password !== '') {
    redactor.learn(url.password)
    redactor.learn(percentDecoded(url.password))
    throw invalid(`The URL "${shown}" carries a user name or password, which is not sent.`, {
      hint: 'Remove what stands before the "@", and use "authentication" of type BASIC instead.',
    })
  }
  return url
}

function checkHeader([name, value]: Header, body: string | undefined): void {
  const nameProblem = headerNameProblem(name)
  if (nameProblem !== undefined) {
    throw invalid(`${nameProblem}.`, { hint: 'A header name has letters, digits and hyphens.' })
  }
  const problem = headerValueProblem(value)
  if (problem !== undefined) {
    throw invalid(`The value of the header "${name}" ${problem}.`, {
      hint: 'Check the variables and secrets it is made of: a value read from a file often ends with a line break.',
    })
  }
  if (!isConnectionField(name) || isHarmless(name.toLowerCase(), value, body)) return
  throw invalid(`The header "${name}" belongs to the connection and cannot be set to "${readable(value, 60)}".`, {
    hint: 'Remove the header; canary-preflight frames the message itself.',
  })
}

/** What authors copy from a recording and what says nothing that is not true anyway. It is not sent as given. */
function isHarmless(name: string, value: string, body: string | undefined): boolean {
  if (name === 'content-length') return value.trim() === String(Buffer.byteLength(body ?? ''))
  if (name === 'connection' || name === 'proxy-connection') return /^\s*(?:close|keep-alive)\s*$/i.test(value)
  return name === 'keep-alive' || name === 'te'
}

/** No Content-Type is invented for a body: AWS documents none, and a wrong one is worse than none. */
function defaultsBeside(own: readonly Header[], userAgent: string): Header[] {
  const given = new Set(own.map(([name]) => name.toLowerCase()))
  const defaults: readonly Header[] = [
    ['accept', '*/*'],
    ['accept-encoding', ACCEPTED_CODINGS],
    ['user-agent', userAgent],
  ]
  return defaults.filter(([name]) => !given.has(name))
}

function invalid(message: string, { hint }: { hint: string }): AppError {
  return new AppError('RESOLVED_VALUE_INVALID', message, { hint })
}
