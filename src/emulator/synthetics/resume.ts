import type { CanaryRecord, DryRun, RunRecord } from './canary-record.ts'
import { continueDryRun } from './dry-runs.ts'
import type { SyntheticsContext } from './operation.ts'
import { settleLater } from './transitions.ts'

/** Takes up what was going on when the emulator ended: states settle, schedules go on, runs that were cut off have failed. */
export function resume(context: SyntheticsContext): void {
  const { canaries, schedules } = context
  for (const record of canaries.all()) {
    const mended = withoutCutOffs(record, context.clock.now().getTime())
    canaries.put(mended)
    settleLater(mended, context)
    if (mended.status.State === 'RUNNING') schedules.begin(mended, context)
    for (const dryRun of mended.dryRuns) {
      if (dryRun.state === 'PREPARING') continueDryRun(mended, dryRun, { context, fault: undefined })
    }
  }
}

function withoutCutOffs(record: CanaryRecord, nowMs: number): CanaryRecord {
  const runs = record.runs.map((run): RunRecord => {
    if (run.status.State !== 'RUNNING') return run
    const StateReason = 'Error: The emulator was closed during the run.'
    const status = { State: 'FAILED', StateReason, StateReasonCode: 'CANARY_FAILURE', TestResult: 'UNKNOWN' } as const
    return { ...run, completedMs: nowMs, status }
  })
  const dryRuns = record.dryRuns.map(
    (dryRun): DryRun => (dryRun.state === 'RUNNING' ? { ...dryRun, state: 'FAILED' } : dryRun),
  )
  return { ...record, runs, dryRuns }
}
