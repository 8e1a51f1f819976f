import type { TcpStep } from '../blueprint/generated/blueprint.ts'
import { LONGEST_IN_MESSAGE } from '../core/visible.ts'
import type { Checker } from './checker.ts'
import type { TcpObservation } from './observation.ts'

/** Connects, sends, and reads what comes back. */
export const tcp: Checker<TcpStep, TcpObservation> = {
  observe: async (...given) => await (await import('./observe-tcp.ts')).observeTcp(...given),
  describe: ({ hostname, port }) => `${hostname}:${port}`,
  visitTargets(step, visit) {
    const { host, port } = visit.endpoint(
      { host: step.hostname, port: step.port },
      { field: ['hostname'], isPlain: true },
    )
    return { ...step, hostname: host, port }
  },
  kept: { isConnected: 'boolean', response: 'bytes' },
  impliedProblem({ isConnected, connectError = 'no reason is known' }, show) {
    if (isConnected) return undefined
    return {
      code: 'EXPECTATION_FAILED',
      message: `There was no connection: ${show(connectError, LONGEST_IN_MESSAGE)}.`,
      hint: 'Assert CONNECTION_SUCCESSFUL with false when the port must be closed.',
      unless: 'CONNECTION_SUCCESSFUL',
    }
  },
  responseMs: ({ isConnected, timings }) =>
    isConnected
      ? timings.totalMs
      : { actual: 'not connected', message: 'There was no connection, so there is no response time.' },
  retryReason: ({ isConnected }) =>
    isConnected ? undefined : { text: 'There was no connection.', unless: 'CONNECTION_SUCCESSFUL' },
}
