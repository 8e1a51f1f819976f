import { AppError, toAppError } from '../core/app-error.ts'
import { systemErrorCode } from '../core/system-error.ts'
import { readable } from '../core/visible.ts'
import { authorityOf, type Endpoint } from './address.ts'
import { connectionError } from './connection-error.ts'
import { httpError, isHttpError } from './http-error.ts'
import { proxyFor, proxyLabel } from './proxy.ts'
import type { Session } from './session.ts'
import { timeoutError } from './timeout-error.ts'
import { isTlsError, tlsError } from './tls-error.ts'

/** What was being done: whom for, and under which limit. */
export interface Attempted {
  readonly endpoint: Endpoint
  /** Of an HTTP request, which may have gone through a proxy. */
  readonly url?: URL
  readonly session: Session
  readonly timeoutMs: number
}

/** What a failed exchange is called in the report: an AppError whose message names host and port but never the path,
 *  the query or a credential. Stays as it is when it is an AppError already. */
export function explainFailure(cause: unknown, at: Attempted): AppError {
  const { session, timeoutMs } = at
  const phase = session.phases.current
  const peer = readable(session.redactor.clean(peerOf(at)))
  if (session.signal.aborted) return ended(session.signal.reason, { session, timeoutMs, peer })
  if (cause instanceof AppError) return cause
  if (isTlsError(cause)) return tlsError(cause, peer)
  if (isHttpError(cause)) return httpError(cause, { peer, phase })
  const code = systemErrorCode(cause)
  if (code !== undefined) return connectionError(cause, { code, peer, phase })
  return toAppError('INTERNAL', cause)
}

/** Who was being spoken to: the proxy until it has opened the way. */
function peerOf({ endpoint, url, session }: Attempted): string {
  if (url === undefined || session.phases.current !== 'proxy') return authorityOf(endpoint)
  const proxy = proxyFor(url, session.policy.env, session.redactor)
  return proxy === undefined ? authorityOf(endpoint) : proxyLabel(proxy)
}

function ended(reason: unknown, at: { session: Session; timeoutMs: number; peer: string }): AppError {
  if (!(reason instanceof AppError)) {
    return toAppError('INTERRUPTED', reason, { message: 'The run was cancelled before this step ended.' })
  }
  return reason.code === 'STEP_TIMEOUT' ? timeoutError(at.session.phases, at) : reason
}
