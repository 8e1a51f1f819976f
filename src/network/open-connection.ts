import type { Socket } from 'node:net'
import { type Endpoint, endpointOf } from './address.ts'
import { dial } from './dial.ts'
import type { OpenClient } from './load-client.ts'
import { type HttpProxy, proxyFor } from './proxy.ts'
import { addressesOf, hasOverride, resolveHost } from './resolve-host.ts'
import { secure } from './secure.ts'
import type { Session } from './session.ts'
import { openTunnel } from './tunnel.ts'

/** A connection over which requests for one origin can be sent. */
export interface Connection {
  readonly socket: Socket
  /** Set when requests go to a proxy, which wants the whole URL and its own credentials. */
  readonly proxy: HttpProxy | undefined
}

/** Opens a connection for `url`: directly, or through the proxy of the environment. A `--resolve` entry says where to
 *  connect, so it goes before any proxy. Rejects with what the system or OpenSSL said, or an AppError. */
export async function openConnection(url: URL, session: Session, open: OpenClient): Promise<Connection> {
  const target = endpointOf(url)
  const isSecure = url.protocol === 'https:'
  const proxy = hasOverride(target, session) ? undefined : proxyFor(url, session.policy.env, session.redactor)
  if (proxy === undefined) {
    const socket = await connectDirectly(target, session)
    return { socket: isSecure ? await secured(socket, target, session) : socket, proxy: undefined }
  }
  const refusal = session.policy.assertNameAllowed(target.host, target.port)
  if (refusal !== undefined) throw refusal
  const toProxy = await connectToProxy(proxy, session)
  if (!isSecure) return { socket: toProxy, proxy }
  const tunnel = await openTunnel(toProxy, { proxy, target, open, session })
  return { socket: await secured(tunnel, target, session), proxy: undefined }
}

async function connectDirectly(target: Endpoint, session: Session): Promise<Socket> {
  const addresses = await resolveHost(target, session)
  session.phases.enter('connect')
  const socket = await dial(addresses, target.port, { signal: session.signal, clock: session.policy.clock })
  session.phases.end()
  return socket
}

async function secured(socket: Socket, { host }: Endpoint, session: Session): Promise<Socket> {
  session.phases.enter('tls')
  const tls = await secure(socket, host, session.signal)
  session.phases.end()
  return tls
}

/** The proxy is named by whoever runs the tool, not by the blueprint: the policy about hosts is not asked. */
async function connectToProxy(proxy: HttpProxy, session: Session): Promise<Socket> {
  session.phases.enter('proxy')
  const { signal, policy } = session
  const addresses = await addressesOf(proxy.host, signal)
  const socket = await dial(addresses, proxy.port, { signal, clock: policy.clock })
  const connected = proxy.isSecure ? await secure(socket, proxy.host, signal) : socket
  session.phases.end()
  return connected
}
