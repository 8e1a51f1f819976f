import type { Step } from '../blueprint/generated/blueprint.ts'
import type { Observation } from '../checks/observation.ts'
import { AppError } from '../core/app-error.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/show.ts'

/** What a step asks for without an assertion saying so: a connection, a certificate that can be trusted, an answer. AWS
 *  does not document it; an assertion about the very thing takes its place. (The TCP checker sees to `expectedResponse`.) */
export function impliedProblem(step: Step, observation: Observation, show: Show): AppError | undefined {
  switch (observation.checkerType) {
    case 'HTTP':
      return undefined
    case 'DNS': {
      if (asserts(step) || observation.records.length > 0) return undefined
      const message = `The answer (${observation.responseCode}) holds no record.`
      return new AppError('EXPECTATION_FAILED', message, {
        hint: 'A DNS step without assertions passes when there is at least one record. Assert RECORD_COUNT to expect none.',
      })
    }
    case 'SSL': {
      if (observation.invalidReason === undefined || asserts(step, 'CERTIFICATE_VALID')) return undefined
      const why = show(observation.invalidReason, LONGEST_IN_MESSAGE)
      return new AppError('EXPECTATION_FAILED', `The certificate is not valid: ${why}.`, {
        hint: 'Assert CERTIFICATE_VALID with false when that is expected; see also verifyHostname and allowSelfSigned.',
      })
    }
    case 'TCP': {
      if (observation.isConnected || asserts(step, 'CONNECTION_SUCCESSFUL')) return undefined
      const why = show(observation.connectError ?? 'no reason is known', LONGEST_IN_MESSAGE)
      return new AppError('EXPECTATION_FAILED', `There was no connection: ${why}.`, {
        hint: 'Assert CONNECTION_SUCCESSFUL with false when the port must be closed.',
      })
    }
  }
}

function asserts(step: Step, type?: string): boolean {
  const assertions: readonly { readonly type: string }[] = step.assertions ?? []
  return type === undefined ? assertions.length > 0 : assertions.some((assertion) => assertion.type === type)
}
