import fc from 'fast-check'
import type { Fault, FaultRule } from '../../../lib/emulator/faults/fault-rule.js'
import { CHANGES, READS } from './around-calls.js'

/** Something that goes wrong during one deploy. */
export interface PlannedFault {
  readonly operation: string
  readonly nth: number
  readonly times: number
  /** Only from the first call of this operation on; `nth` counts for nothing then. */
  readonly after?: string
  readonly fault: Fault
}

const ANY: readonly Fault[] = [
  { kind: 'lost-answer' },
  { kind: 'no-answer' },
  { kind: 'throttle' },
  { kind: 'error', status: 500, code: 'InternalServerException', message: 'An internal error occurred.' },
  { kind: 'access-denied' },
]

const FOR_EVER = 1000
/** The commit of an update most often. */
const TRANSITIONS = [...CHANGES.filter((name) => !/Resource|Object/.test(name)), 'UpdateCanary', 'UpdateCanary']

const single: fc.Arbitrary<PlannedFault> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      operation: fc.constantFrom(...CHANGES),
      nth: fc.integer({ min: 1, max: 2 }),
      times: fc.constantFrom(1, 1, 2, 6),
      fault: fc.constantFrom(...ANY),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      operation: fc.constantFrom(...READS),
      nth: fc.integer({ min: 1, max: 9 }),
      times: fc.constantFrom(1, 6, 40),
      fault: fc.constantFrom(...ANY),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      operation: fc.constantFrom(...TRANSITIONS),
      nth: fc.constantFrom(1, 1, 2),
      times: fc.constant(1),
      fault: fc.constant({ kind: 'state-reason', reason: 'The role cannot be used.' } as const),
    }),
  },
)

/** The worst of all: whether a change took effect is not known, and nobody says. */
const lostAndBlind: fc.Arbitrary<readonly PlannedFault[]> = fc
  .record({
    operation: fc.constantFrom(...CHANGES),
    nth: fc.integer({ min: 1, max: 2 }),
    fault: fc.constantFrom(...ANY.slice(0, 2)),
    read: fc.constantFrom('GetCanary', 'GetCanary', 'GetCanaryRuns'),
    times: fc.constantFrom(1, 6, FOR_EVER),
    blindness: fc.constantFrom(...ANY),
  })
  .map(({ operation, nth, fault, read, times, blindness }) => [
    { operation, nth, times: 1, fault },
    { operation: read, nth: 1, times, after: operation, fault: blindness },
  ])

export const faults: fc.Arbitrary<readonly PlannedFault[]> = fc.oneof(
  { weight: 3, arbitrary: fc.array(single, { maxLength: 3 }) },
  { weight: 1, arbitrary: lostAndBlind },
)

export function faultText({ operation, nth, times, after, fault }: PlannedFault): string {
  const what = fault.kind === 'error' ? String(fault.status) : fault.kind
  if (after !== undefined) {
    return `${what} at ${operation} after ${after}${times === FOR_EVER ? '' : `, ${times} times`}`
  }
  return `${what} at ${operation} ${times === 1 ? nth : `${nth}-${nth + times - 1}`}`
}

/** Rules for an emulator, which keeps them for good: these end with the scope. `delivered` are those that befell a call. */
export function temporaryRules(
  planned: readonly PlannedFault[],
  wasCalled: (operation: string) => boolean,
): Disposable & {
  readonly rules: readonly FaultRule[]
  readonly delivered: readonly PlannedFault[]
} {
  let isOver = false
  const delivered: PlannedFault[] = []
  const rules = planned.map((one): FaultRule => {
    let left = one.times
    return {
      operation: one.operation,
      times: one.after === undefined ? one.times : Number.POSITIVE_INFINITY,
      // Read anew for each call.
      get nth() {
        if (isOver || left === 0) return Number.POSITIVE_INFINITY
        if (one.after === undefined) return one.nth
        return wasCalled(one.after) ? 1 : Number.POSITIVE_INFINITY
      },
      // Read only when it is due.
      get fault() {
        left -= 1
        delivered.push(one)
        return one.fault
      },
    }
  })
  return {
    rules,
    delivered,
    [Symbol.dispose]() {
      isOver = true
    },
  }
}
