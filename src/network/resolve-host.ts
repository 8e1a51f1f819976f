import { type LookupAddress, lookup } from 'node:dns'
import { AppError } from '../core/app-error.ts'
import { optionNamed } from '../core/option-words.ts'
import { authorityOf, canonicalAddress, type Endpoint, isSameEndpoint } from './address.ts'
import type { Session } from './session.ts'

/** The addresses to dial for `endpoint`, in the order to try them, each one checked against the policy: by `--resolve`,
 *  literally, or from the system's resolver. Nobody asks DNS again between this check and the connection. */
export async function resolveHost(endpoint: Endpoint, session: Session): Promise<readonly string[]> {
  const refusal = session.policy.assertAllowed(endpoint.host, undefined, endpoint.port)
  if (refusal !== undefined) throw refusal
  const addresses = overridesOf(endpoint, session) ?? (await lookUp(endpoint, session))
  return allowedOf(addresses, endpoint, session)
}

/** Whether a `--resolve` entry names this endpoint. */
export function hasOverride(endpoint: Endpoint, session: Session): boolean {
  return session.policy.resolve.some((entry) => isSameEndpoint(entry, endpoint))
}

function overridesOf(endpoint: Endpoint, session: Session): string[] | undefined {
  const entries = session.policy.resolve.filter((entry) => isSameEndpoint(entry, endpoint))
  if (entries.length === 0) return undefined
  return entries.map((entry) => {
    const address = canonicalAddress(entry.address)
    if (address === undefined) {
      throw new AppError('OPTION_INVALID', `${optionNamed('resolve')} ${authorityOf(endpoint)} gives no IP address.`, {
        hint: `Write ${optionNamed('resolve', 'HOST:PORT:ADDRESS')}, with an IPv4 or IPv6 address.`,
      })
    }
    session.policy.onResolveUsed(entry)
    return address
  })
}

async function lookUp({ host }: Endpoint, session: Session): Promise<string[]> {
  if (canonicalAddress(host) === undefined) session.phases.enter('dns')
  const addresses = await addressesOf(host, session.signal)
  session.phases.end()
  return addresses
}

/** The addresses of a host, by its own text or from the system's resolver. Asks no policy. */
export async function addressesOf(host: string, signal: AbortSignal): Promise<string[]> {
  const literal = canonicalAddress(host)
  if (literal !== undefined) return [literal]
  const found = await systemLookup(host, signal)
  return [...new Set(found.map(({ address }) => address))]
}

/** getaddrinfo, so that hosts files and the machine's own rules count. It cannot be cancelled: we stop waiting. */
function systemLookup(host: string, signal: AbortSignal): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    if (signal.aborted) {
      onAbort()
      return
    }
    signal.addEventListener('abort', onAbort, { once: true })
    lookup(host, { all: true, verbatim: true }, (error, addresses) => {
      signal.removeEventListener('abort', onAbort)
      if (error) reject(error)
      else resolve(addresses)
    })
  })
}

function allowedOf(addresses: readonly string[], endpoint: Endpoint, session: Session): string[] {
  const refusals = addresses.map((address) => session.policy.assertAllowed(endpoint.host, address, endpoint.port))
  const allowed = addresses.filter((_, index) => refusals[index] === undefined)
  if (allowed.length > 0) return allowed
  throw (
    refusals.find((refusal) => refusal !== undefined) ??
    new AppError('DNS_LOOKUP_FAILED', `The name "${endpoint.host}" has no address.`)
  )
}
