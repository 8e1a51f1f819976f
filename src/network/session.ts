import type { Redactor } from '../core/redactor.ts'
import type { Phases } from './phases.ts'
import type { NetworkPolicy } from './policy.ts'

/** What every function on the way to a server needs: rules, time, and the signal that ends all waiting. */
export interface Session {
  readonly policy: NetworkPolicy
  readonly redactor: Redactor
  readonly signal: AbortSignal
  readonly phases: Phases
}

/** A server as it is named: the host without brackets. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** `host:port`, with the brackets an IPv6 address needs. */
export function authorityOf({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/** Where a URL leads: host without brackets, port with its default. */
export function endpointOf(url: URL): Endpoint {
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port }
}
