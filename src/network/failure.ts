import { AppError, toAppError } from '../core/app-error.ts'
import { connectionError, isConnectionError } from './connection-error.ts'
import { httpError, isHttpError } from './http-error.ts'
import { printable } from './printable.ts'
import { proxyFor, proxyLabel } from './proxy.ts'
import { authorityOf, endpointOf, type Session } from './session.ts'
import { timeoutError } from './timeout-error.ts'
import { isTlsError, tlsError } from './tls-error.ts'

/** What a failed exchange is called in the report: an AppError whose message names host and port but never the path,
 *  the query or a credential. Stays as it is when it is an AppError already. */
export function explainFailure(cause: unknown, at: { url: URL; session: Session; timeoutMs: number }): AppError {
  const { session } = at
  const phase = session.phases.current
  const peer = session.redactor.clean(printable(peerOf(at)))
  if (session.signal.aborted) return ended(session.signal.reason, { ...at, peer })
  if (cause instanceof AppError) return cause
  if (isTlsError(cause) || (phase === 'tls' && !isConnectionError(cause))) return tlsError(cause, peer)
  if (isHttpError(cause)) return httpError(cause, { peer, phase })
  if (isConnectionError(cause)) return connectionError(cause, { peer, phase })
  return toAppError('INTERNAL', cause)
}

/** Who was being spoken to: the proxy until it has opened the way. */
function peerOf({ url, session }: { url: URL; session: Session }): string {
  const target = authorityOf(endpointOf(url))
  if (session.phases.current !== 'proxy') return target
  const proxy = proxyFor(url, session.policy.env, session.redactor)
  return proxy === undefined ? target : proxyLabel(proxy)
}

function ended(reason: unknown, at: { session: Session; timeoutMs: number; peer: string }): AppError {
  if (reason instanceof AppError && reason.code !== 'STEP_TIMEOUT') return reason
  if (reason instanceof AppError) return timeoutError(at.session.phases, at)
  return toAppError('INTERRUPTED', reason, { message: 'The run was cancelled before this step ended.' })
}
