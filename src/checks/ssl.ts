import type { SslStep } from '../blueprint/generated/blueprint.ts'
import { LONGEST_IN_MESSAGE } from '../core/visible.ts'
import type { Checker } from './checker.ts'
import type { SslObservation } from './observation.ts'

const DEFAULT_PORT = 443

/** Makes a TLS connection and looks at the certificate. */
export const ssl: Checker<SslStep, SslObservation> = {
  observe: async (...given) => await (await import('./observe-ssl.ts')).observeSsl(...given),
  describe: ({ hostname, port = DEFAULT_PORT }) => `${hostname}:${port}`,
  visitTargets(step, visit) {
    const endpoint = { host: step.hostname, port: step.port ?? DEFAULT_PORT }
    // All that is sent is the name, to name servers and in the first message of TLS.
    const { host, port } = visit.endpoint(endpoint, { field: ['hostname'], isPlain: true })
    return { ...step, hostname: host, port }
  },
  kept: {
    protocol: 'string',
    cipher: 'object',
    subject: 'object',
    issuer: 'object',
    notBefore: 'date',
    notAfter: 'date',
    observedAt: 'date',
    hasEmbeddedSct: 'boolean',
  },
  impliedProblem({ invalidReason }, show) {
    if (invalidReason === undefined) return undefined
    return {
      code: 'EXPECTATION_FAILED',
      message: `The certificate is not valid: ${show(invalidReason, LONGEST_IN_MESSAGE)}.`,
      hint: 'Assert CERTIFICATE_VALID with false when that is expected; see also verifyHostname and allowSelfSigned.',
      unless: 'CERTIFICATE_VALID',
    }
  },
}
