import type { EffectFault } from '../faults/fault-rule.ts'
import { layerArn } from './arn.ts'
import type { CanaryRecord, Failure, Status, Transition } from './canary-record.ts'
import type { SyntheticsContext } from './operation.ts'

/** Brings a canary into a transitional state, and out of it again after the delay of that kind. */
export function beginTransition(
  record: CanaryRecord,
  transition: Transition,
  { context, fault }: { readonly context: SyntheticsContext; readonly fault: EffectFault | undefined },
): CanaryRecord {
  const failure = fault?.kind === 'state-reason' ? failureOf(fault, transition.kind) : undefined
  const pending: Transition = failure === undefined ? transition : { ...transition, failure }
  const begun: CanaryRecord = { ...record, status: STATUS[transition.kind], pending }
  context.canaries.put(begun)
  if (fault?.kind !== 'stuck') settleLater(begun, context)
  return begun
}

/** Ends the transition of a canary after its delay. */
export function settleLater(record: CanaryRecord, context: SyntheticsContext): void {
  const { pending } = record
  if (pending === undefined) return
  context.background(async () => {
    await context.clock.sleep(context.delays[DELAY[pending.kind]], context.signal)
    settle(record, pending, context)
  })
}

function settle(record: CanaryRecord, pending: Transition, context: SyntheticsContext): void {
  const { canaries, schedules, clock } = context
  if (pending.kind === 'delete' && pending.failure === undefined) {
    schedules.stop(record)
    const now = canaries.get(record.region, record.name)
    if (now?.id !== record.id) return
    if (pending.takesCode) removeCode(now, context)
    canaries.delete(now)
    return
  }
  const settled = canaries.change(record, ({ pending: _, ...now }) => ({
    ...now,
    ...(pending.failure === undefined ? changesOf(pending, now, clock.now().getTime()) : {}),
    status: settledStatus(pending),
  }))
  if (settled?.status.State !== 'RUNNING') return
  // An update resets the schedule; one that was rolled back leaves it alone.
  if (pending.failure === undefined) schedules.begin(settled, context)
}

/** Every version of the canary's layer. */
function removeCode(record: CanaryRecord, { layers, account }: SyntheticsContext): void {
  for (let version = 1; version <= record.layerVersion; version += 1) {
    layers.remove(layerArn(record, account, version))
  }
}

function changesOf(pending: Transition, now: CanaryRecord, nowMs: number): Partial<CanaryRecord> {
  if (pending.kind !== 'update') return {}
  const { configuration, schedule } = pending
  const kmsKeyArn = pending.kmsKeyArn ?? now.kmsKeyArn ?? ''
  const dryRuns = now.dryRuns.map((dryRun) => ({ ...dryRun, isSpent: true }))
  return { configuration, schedule, kmsKeyArn, dryRuns, lastModifiedMs: nowMs }
}

function settledStatus(pending: Transition): Status {
  const { failure } = pending
  const reason = failure === undefined ? {} : { StateReason: failure.reason, StateReasonCode: failure.code }
  switch (pending.kind) {
    case 'create':
      return { State: failure === undefined ? 'READY' : 'ERROR', ...reason }
    case 'update':
      return { State: pending.back, ...reason }
    case 'start':
      return { State: failure === undefined ? 'RUNNING' : 'STOPPED', ...reason }
    case 'stop':
    case 'delete':
      return { State: 'STOPPED', ...reason }
  }
}

function failureOf({ reason, code }: EffectFault & { kind: 'state-reason' }, kind: Transition['kind']): Failure {
  return { reason, code: code ?? FAILURE_CODE[kind] }
}

const STATUS: Readonly<Record<Transition['kind'], Status>> = {
  create: { State: 'CREATING', StateReasonCode: 'CREATE_PENDING' },
  update: { State: 'UPDATING', StateReasonCode: 'UPDATE_PENDING' },
  start: { State: 'STARTING' },
  stop: { State: 'STOPPING' },
  delete: { State: 'DELETING', StateReasonCode: 'DELETE_IN_PROGRESS' },
}

const DELAY = {
  create: 'createMs',
  update: 'updateMs',
  start: 'startMs',
  stop: 'stopMs',
  delete: 'deleteMs',
} as const

const FAILURE_CODE: Readonly<Record<Transition['kind'], string>> = {
  create: 'CREATE_FAILED',
  update: 'ROLLBACK_COMPLETE',
  start: 'ROLLBACK_COMPLETE',
  stop: 'ROLLBACK_COMPLETE',
  delete: 'DELETE_FAILED',
}
