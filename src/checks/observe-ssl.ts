import type { X509Certificate } from 'node:crypto'
import type { Socket } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { SslStep } from '../blueprint/generated/blueprint.ts'
import { AppError } from '../core/app-error.ts'
import { readable } from '../core/visible.ts'
import { type Endpoint, tlsName } from '../network/address.ts'
import { dial } from '../network/dial.ts'
import { explainFailure } from '../network/failure.ts'
import { Phases } from '../network/phases.ts'
import { resolveHost } from '../network/resolve-host.ts'
import { trustedContext } from '../network/secure.ts'
import type { Session } from '../network/session.ts'
import { certificateProblem } from './certificate-problem.ts'
import type { CheckContext } from './checker.ts'
import type { Problem, SslObservation } from './observation.ts'
import { countEmbeddedScts } from './signed-certificate-timestamps.ts'
import type { CertificateProblem } from './trust-problem.ts'

/** Makes a TLS connection and looks at the certificate. One that is not valid, as far as verifyHostname and
 *  allowSelfSigned ask, is a problem unless the step asserts CERTIFICATE_VALID. allowSelfSigned forgives an authority that
 *  nobody trusts, and neither dates nor names. */
export async function observeSsl(
  step: SslStep,
  timeoutMs: number,
  { network, redactor, signal }: CheckContext,
): Promise<SslObservation> {
  const endpoint: Endpoint = { host: step.hostname, port: step.port ?? 443 }
  const session: Session = { policy: network, redactor, signal, phases: new Phases(network.clock) }
  const tls = await open(endpoint, step, session).catch((cause) => {
    throw explainFailure(cause, { endpoint, session, timeoutMs })
  })
  try {
    return observationOf(tls, step, session)
  } finally {
    await hangUp(tls, signal)
  }
}

async function open(endpoint: Endpoint, step: SslStep, session: Session): Promise<TLSSocket> {
  const { phases, signal, policy } = session
  const addresses = await resolveHost(endpoint, session)
  phases.enter('connect')
  const socket = await dial(addresses, endpoint.port, { signal, clock: policy.clock })
  phases.enter('tls')
  const tls = await handshake(socket, { servername: step.sni === false ? undefined : tlsName(step.hostname), signal })
  phases.end()
  return tls
}

/** Goes through with whatever certificate there is: what is wrong with it can only be told by looking at it. */
function handshake(
  socket: Socket,
  { servername, signal }: { servername: string | undefined; signal: AbortSignal },
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const tls = connect({
      socket,
      ...(servername === undefined ? {} : { servername }),
      secureContext: trustedContext(),
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
    })
    const onAbort = (): void => fail(signal.reason)
    const fail = (reason: unknown): void => {
      signal.removeEventListener('abort', onAbort)
      tls.destroy()
      socket.destroy()
      reject(reason)
    }
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    tls.on('error', fail)
    tls.once('secureConnect', () => {
      signal.removeEventListener('abort', onAbort)
      resolve(tls)
    })
  })
}

/** Says goodbye before closing: a connection that vanishes while the server still finishes its handshake (TLS 1.3) is an
 *  error in the server's log. */
function hangUp(tls: TLSSocket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (tls.closed) {
      resolve()
      return
    }
    const destroy = (): void => void tls.destroy()
    tls.once('close', () => {
      signal.removeEventListener('abort', destroy)
      resolve()
    })
    signal.addEventListener('abort', destroy, { once: true })
    if (signal.aborted || tls.destroyed) destroy()
    else tls.resume().end(destroy)
  })
}

function observationOf(tls: TLSSocket, step: SslStep, { policy, phases }: Session): SslObservation {
  const leaf = tls.getPeerX509Certificate()
  const cipher = tls.getCipher()
  const where = readable(tls.remoteAddress ?? step.hostname)
  if (leaf === undefined) {
    throw new AppError('TLS_FAILED', `${where} made a TLS connection without a certificate.`, {
      hint: 'Check which cipher suites the server offers; an anonymous one authenticates nobody.',
    })
  }
  const observedAt = policy.clock.now()
  const problem = certificateProblem({
    leaf,
    // The declared type is Error; what Node sets is OpenSSL's code.
    verifyError: tls.authorized ? undefined : String(tls.authorizationError),
    hostname: step.verifyHostname === false ? undefined : (tlsName(step.hostname) ?? step.hostname),
    wasNamed: step.sni !== false,
    allowSelfSigned: step.allowSelfSigned === true,
    now: observedAt,
  })
  const { subject, issuer } = leaf.toLegacyObject()
  return {
    checkerType: 'SSL',
    timings: {
      dnsMs: phases.spentMs('dns'),
      connectMs: phases.spentMs('connect'),
      tlsMs: phases.spentMs('tls'),
      firstByteMs: null,
      totalMs: phases.elapsedMs,
    },
    protocol: tls.getProtocol() ?? 'unknown',
    cipher: { name: cipher.name, standardName: cipher.standardName },
    subject: fieldsOf(subject),
    issuer: fieldsOf(issuer),
    notBefore: new Date(leaf.validFrom),
    notAfter: new Date(leaf.validTo),
    observedAt,
    invalidReason: problem?.reason,
    problem: problem === undefined ? undefined : notValid(step, problem),
    hasEmbeddedSct: countEmbeddedScts(leaf.raw) > 0,
  }
}

function notValid({ hostname }: SslStep, { reason, hint }: CertificateProblem): Problem {
  const message = `The certificate of ${readable(hostname)} is not valid: ${reason}.`
  return { code: 'TLS_FAILED', message, hint, unless: 'CERTIFICATE_VALID' }
}

/** A field that occurs several times is joined with `, `. */
function fieldsOf(name: ReturnType<X509Certificate['toLegacyObject']>['subject']): Record<string, string> {
  const fields = Object.entries(name).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.join(', ') : String(value),
  ])
  return Object.fromEntries(fields)
}
