import type { Socket } from 'node:net'
import { AppError } from '../core/app-error.ts'
import { authorityOf, type Endpoint } from './address.ts'
import type { OpenClient } from './load-client.ts'
import { type HttpProxy, proxyLabel } from './proxy.ts'
import type { Session } from './session.ts'

/** Asks a proxy for a tunnel to `target` (CONNECT) and returns the socket once it is open.
 *  Throws CONNECTION_FAILED when the proxy refuses. */
export async function openTunnel(
  socket: Socket,
  { proxy, target, open, session }: { proxy: HttpProxy; target: Endpoint; open: OpenClient; session: Session },
): Promise<Socket> {
  const { signal } = session
  session.phases.enter('proxy')
  const authority = authorityOf(target)
  const client = open(socket)
  const onAbort = (): void => {
    socket.destroy()
  }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    const status = await new Promise<number>((resolve, reject) => {
      client.dispatch(
        {
          method: 'CONNECT',
          path: authority,
          headers: [
            'host',
            authority,
            ...(proxy.authorization === undefined ? [] : ['proxy-authorization', proxy.authorization]),
          ],
        },
        {
          onRequestStart() {},
          onRequestUpgrade: (_controller, code) => resolve(code),
          onResponseError: (_controller, error) => reject(error),
        },
      )
    })
    if (status < 200 || status > 299) throw tunnelRefused(status, authority, proxy)
    // The parser took every listener off when it let go of the socket.
    socket.on('error', () => {})
    session.phases.end()
    return socket
  } catch (error) {
    socket.destroy()
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', onAbort)
    await client.destroy()
  }
}

function tunnelRefused(status: number, authority: string, proxy: HttpProxy): AppError {
  const hint =
    status === 407
      ? 'Put the user name and password into the proxy variable: http://user:password@host:port.'
      : 'Allow the host in the proxy, or name it in NO_PROXY to connect directly.'
  return new AppError(
    'CONNECTION_FAILED',
    `Status ${status} came from ${proxyLabel(proxy)} instead of a tunnel to ${authority}.`,
    { hint },
  )
}
