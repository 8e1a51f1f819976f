import { messageOf } from '../../core/system-error.ts'
import { errorAnswer } from '../error-answer.ts'
import type { EffectFault } from '../faults/fault-rule.ts'
import type { WireAnswer, WireRequest } from '../service.ts'
import { ApiError } from './api-error.ts'
import { membersOf } from './members.ts'
import type { SyntheticsContext } from './operation.ts'
import { routeOf } from './route.ts'

/** Answers a request to Synthetics. `fault` befalls what the request begins. Never throws. */
export function answerSynthetics(
  request: WireRequest,
  { context, fault }: { readonly context: SyntheticsContext; readonly fault: EffectFault | undefined },
): WireAnswer {
  try {
    const route = routeOf(request)
    if (route === undefined) throw new ApiError(404, 'UnknownOperationException', 'There is no such operation here.')
    const call = { region: request.scope.region, fault, context }
    const answer = route.operation.handle(membersOf(request, route), call)
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) }
  } catch (error) {
    // What is no ApiError is a defect of the emulator: said to the client, which has a person in front of it.
    const { status, code, message } =
      error instanceof ApiError
        ? error
        : { status: 500, code: 'InternalServerException', message: `The emulator failed: ${messageOf(error)}` }
    return errorAnswer({ service: 'synthetics', status, code, message, requestId: request.requestId })
  }
}
