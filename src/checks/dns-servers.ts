// The named export stays what it was when a program calls setServers.
import dns from 'node:dns'
import type { DnsStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { canonicalAddress, type Endpoint } from '../network/address.ts'
import { resolveHost } from '../network/resolve-host.ts'
import type { Session } from '../network/session.ts'

/** The servers to ask, by address: those that `nameserver` stands for, each allowed by the policy, else the platform's,
 *  about which no policy is asked, because whoever runs the tool chose them. */
export async function nameServers({ nameserver, port }: DnsStep, session: Session): Promise<Endpoint[]> {
  if (nameserver === undefined) return systemServers(port)
  const endpoint = { host: nameserver, port: port ?? 53 }
  const addresses = await resolveHost(endpoint, session)
  return addresses.map((host) => ({ host, port: endpoint.port }))
}

/** As Node read them: `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1`, `[2001:db8::1]:5353`. The step's port wins over theirs. */
function systemServers(port: number | undefined): Endpoint[] {
  const servers = dns.getServers().map((server) => {
    const bracketed = canonicalAddress(server) === undefined ? server : `[${server}]`
    const [, host = server, itsPort = '53'] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(bracketed) ?? []
    return { host, port: port ?? Number(itsPort) }
  })
  if (servers.length > 0) return servers
  throw new AppError('DNS_NO_ANSWER', 'The system names no DNS server.', {
    hint: 'Give the step a "nameserver", or configure the resolver of this machine.',
  })
}
