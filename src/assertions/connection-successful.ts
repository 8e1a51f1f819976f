import type { ConnectionSuccessfulAssertion } from '../blueprint/generated/blueprint.ts'
import { type TcpObservation, tcpSeen } from '../checks/observation.ts'
import { LONGEST_IN_MESSAGE } from '../core/visible.ts'
import { compareFlag } from './flag-comparison.ts'
import type { Evaluator } from './verdict.ts'

/** Whether the connection was made. */
export const connectionSuccessful: Evaluator<ConnectionSuccessfulAssertion, TcpObservation> = {
  of: tcpSeen,
  expected: (assertion) => (assertion.value ? 'successful' : 'not successful'),
  evaluate: (assertion, observation, show) =>
    compareFlag({
      subject: 'Connection',
      actual: observation.isConnected,
      wanted: assertion.value,
      words: ['successful', 'not successful'],
      because: observation.connectError === undefined ? undefined : show(observation.connectError, LONGEST_IN_MESSAGE),
    }),
}
