import type { DnsStep } from '../blueprint/generated/blueprint.ts'
import type { Checker } from './checker.ts'
import type { DnsObservation } from './observation.ts'

const DEFAULT_PORT = 53

/** Asks a name server for the records of a name. */
export const dns: Checker<DnsStep, DnsObservation> = {
  observe: async (...given) => await (await import('./observe-dns.ts')).observeDns(...given),
  // As `dig` writes it: whom to ask is half of what a rewrite can change.
  describe: ({ domain, recordType = 'A', nameserver, port = DEFAULT_PORT }) =>
    `${domain} ${recordType}${nameserver === undefined ? '' : ` @${nameserver}:${port}`}`,
  visitTargets(step, visit) {
    const asked = step.port ?? DEFAULT_PORT
    const domain = visit.domain({ host: step.domain, port: asked }, { field: ['domain'], isPlain: true })
    if (step.nameserver === undefined) return { ...step, domain }
    const { host, port } = visit.endpoint(
      { host: step.nameserver, port: asked },
      { field: ['nameserver'], isPlain: true },
    )
    return { ...step, domain, nameserver: host, port }
  },
  kept: { server: 'string', responseCode: 'string', isAuthoritative: 'boolean', records: 'array' },
  impliedProblem({ records, responseCode }) {
    if (records.length > 0) return undefined
    return {
      code: 'EXPECTATION_FAILED',
      message: `The answer (${responseCode}) holds no record.`,
      hint: 'A DNS step without assertions passes when there is at least one record. Assert RECORD_COUNT to expect none.',
      unless: 'RECORD_COUNT',
    }
  },
  responseMs: ({ timings }) => timings.totalMs,
}
