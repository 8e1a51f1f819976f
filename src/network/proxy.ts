import { AppError } from '../core/app-error.ts'
import type { Redactor } from '../core/redactor.ts'
import { authorityOf, canonicalAddress, type Endpoint, endpointOf, isLoopbackHost, normalHost } from './address.ts'
import { matchesPattern, parseHostPattern } from './host-pattern.ts'

/** A proxy from the environment. */
export interface HttpProxy extends Endpoint {
  readonly isSecure: boolean
  /** Value of the Proxy-Authorization header, learned by the redactor. */
  readonly authorization: string | undefined
}

type Env = Readonly<Record<string, string | undefined>>

/** The proxy for `url`, or undefined to connect directly: `https_proxy` for https, `http_proxy` for http, the lower
 *  case before the upper case; never for a loopback host nor for one that NO_PROXY names.
 *  Throws CONNECTION_FAILED for a proxy variable that cannot be used. */
export function proxyFor(url: URL, env: Env, redactor: Redactor): HttpProxy | undefined {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const value = settingOf(name, env)
  if (value === undefined || isExempt(endpointOf(url), env)) return undefined
  return parseProxy(name, value, redactor)
}

function settingOf(name: string, env: Env): string | undefined {
  const value = env[name.toLowerCase()] ?? env[name]
  return value === undefined || value.trim() === '' ? undefined : value.trim()
}

function isExempt(endpoint: Endpoint, env: Env): boolean {
  if (isLoopbackHost(endpoint.host)) return true
  const host = normalHost(endpoint.host)
  const address = canonicalAddress(host)
  const entries = (settingOf('NO_PROXY', env) ?? '').split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.some((entry) => isNamedBy(entry, { host, address, port: endpoint.port }))
}

/** `example.com` and `.example.com` also exempt the subdomains, as in curl. */
function isNamedBy(entry: string, destination: { host: string; address: string | undefined; port: number }): boolean {
  const bare = entry.replace(/^\*?\./, '')
  return [bare, `*.${bare}`].some((text) => {
    try {
      return matchesPattern(parseHostPattern(text), destination)
    } catch {
      // An entry that no tool agrees on exempts nothing; NO_PROXY belongs to the machine and is not ours to refuse.
      return false
    }
  })
}

function parseProxy(name: string, value: string, redactor: Redactor): HttpProxy {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (!URL.canParse(text)) throw unusable(name, 'is not a URL')
  const url = new URL(text)
  const authorization = authorizationOf(url, redactor)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw unusable(name, `has the scheme "${url.protocol}"`)
  return { ...endpointOf(url), isSecure: url.protocol === 'https:', authorization }
}

function authorizationOf(url: URL, redactor: Redactor): string | undefined {
  if (url.username === '' && url.password === '') return undefined
  const [user, password] = [percentDecoded(url.username), percentDecoded(url.password)]
  redactor.learn(url.password === '' ? user : password)
  redactor.learn(url.password === '' ? url.username : url.password)
  return `Basic ${redactor.learn(Buffer.from(`${user}:${password}`).toString('base64'))}`
}

function unusable(name: string, what: string): AppError {
  return new AppError('CONNECTION_FAILED', `The proxy of the environment variable ${name} ${what}.`, {
    hint: `Give ${name} as http://host:port or https://host:port, unset it, or name the host in NO_PROXY.`,
  })
}

/** `host:port`, for messages. */
export function proxyLabel(proxy: HttpProxy): string {
  return `the proxy ${authorityOf(proxy)}`
}

/** A part of a URL without its percent-encoding; as it is where that is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // URIError: a lone percent sign means itself.
    return text
  }
}
