import type { Socket } from 'node:net'
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls'
import { tlsName } from './address.ts'

/** Makes TLS over `socket` for `host`, whose certificate must be trusted and made out for that host, whatever
 *  NODE_TLS_REJECT_UNAUTHORIZED says. Sessions are never resumed. Rejects with OpenSSL's error or the signal's reason;
 *  the socket is destroyed then. */
export function secure(socket: Socket, host: string, signal: AbortSignal): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const servername = tlsName(host)
    const tls = connect({
      socket,
      host: servername ?? host,
      ...(servername === undefined ? {} : { servername }),
      secureContext: trustedContext(),
      rejectUnauthorized: true,
      ALPNProtocols: ['http/1.1'],
    })
    const onAbort = (): void => {
      tls.destroy()
      socket.destroy()
      reject(signal.reason)
    }
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    tls.on('error', (error) => {
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
      reject(error)
    })
    tls.once('secureConnect', () => {
      signal.removeEventListener('abort', onAbort)
      resolve(tls)
    })
  })
}

/** The trusted authorities of Node, NODE_EXTRA_CA_CERTS included, read once. Holds no session. */
export function trustedContext(): SecureContext {
  context ??= createSecureContext()
  return context
}

let context: SecureContext | undefined
