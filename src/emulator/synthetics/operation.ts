import type { EffectFault } from '../faults/fault-rule.ts'
import { type ApiError, invalid } from './api-error.ts'
import type { RunsContext } from './context.ts'
import { checkShape } from './model/check-shape.ts'
import type { Structure } from './model/shape.ts'
import type { Schedules } from './schedules.ts'

/** What the operations and all that they set going work with. */
export interface SyntheticsContext extends RunsContext {
  readonly schedules: Schedules
}

/** One operation of the API. */
export interface Operation {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** `/canary/{name}/start`. */
  readonly path: string
  /** The member that the label of the path fills. */
  readonly label?: 'Name' | 'ResourceArn'
  /** Query names and the members they fill. */
  readonly query?: Readonly<Record<string, { readonly member: string; readonly type: 'text' | 'flag' | 'list' }>>
  /** Checks the members against the model, then against the rules, and does it. Throws ApiError. */
  readonly handle: (members: Readonly<Record<string, unknown>>, call: Call) => unknown
}

/** What an operation works with besides its members. */
export interface Call {
  readonly region: string
  readonly fault: EffectFault | undefined
  readonly context: SyntheticsContext
}

/** An operation whose `run` gets what the model has accepted. What it does not accept is a ValidationException unless the
 *  operation has another `refusal` for it. */
export function operation<T>(
  about: Omit<Operation, 'handle'> & {
    readonly input: Structure
    readonly refusal?: (message: string) => ApiError
    readonly run: (request: T, call: Call) => unknown
  },
): Operation {
  const { input, refusal = invalid, run, ...rest } = about
  return {
    ...rest,
    handle: (members, call) => {
      checkShape(members, input, refusal)
      // The model has just accepted it; null means absent in this protocol.
      return run(withoutNulls(members) as T, call)
    },
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  )
}
