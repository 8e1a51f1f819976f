import { randomUUID } from 'node:crypto'
import type { EffectFault } from '../faults/fault-rule.ts'
import type { CanaryRecord, DryRun } from './canary-record.ts'
import type { RunsContext } from './context.ts'
import { executeRun } from './execute-run.ts'

/** The dry run that is under way. */
export function currentDryRun({ dryRuns }: CanaryRecord): DryRun | undefined {
  return dryRuns.find(({ state }) => state === 'PREPARING' || state === 'RUNNING')
}

/** Keeps a new dry run, prepares it and runs it. Nothing else of the canary changes. Earlier dry runs are worthless from now on. */
export function beginDryRun(
  record: CanaryRecord,
  dryRun: DryRun,
  { context, fault }: { readonly context: RunsContext; readonly fault: EffectFault | undefined },
): void {
  const earlier = record.dryRuns.map((one) => ({ ...one, isSpent: true }))
  const begun = { ...record, dryRuns: [...earlier, dryRun].slice(-MOST_DRY_RUNS) }
  context.canaries.put(begun)
  continueDryRun(begun, dryRun, { context, fault })
}

/** What is left to do of a dry run that is being prepared. */
export function continueDryRun(
  record: CanaryRecord,
  dryRun: DryRun,
  { context, fault }: { readonly context: RunsContext; readonly fault: EffectFault | undefined },
): void {
  if (fault?.kind === 'stuck' && fault.state !== 'RUNNING') return
  context.background(async () => {
    await context.clock.sleep(context.delays.dryRunMs, context.signal)
    if (fault?.kind === 'state-reason') {
      const failure = { reason: fault.reason, code: fault.code ?? 'CREATE_FAILED' }
      changeDryRun(record, dryRun.id, { state: 'FAILED', failure }, context)
      return
    }
    const isThere = changeDryRun(record, dryRun.id, { state: 'RUNNING' }, context)
    if (!isThere) return
    if (fault?.kind === 'stuck') neverEndingRun(record, dryRun, context)
    else await runNow(record, dryRun, context)
  })
}

async function runNow(record: CanaryRecord, dryRun: DryRun, context: RunsContext): Promise<void> {
  const { configuration, id } = dryRun
  const wish = { configuration, scheduledRunId: randomUUID(), dryRunId: id, isRecorded: () => true }
  const state = await executeRun(record, wish, context)
  changeDryRun(record, id, { state }, context)
}

function neverEndingRun(record: CanaryRecord, { id }: DryRun, { canaries, clock }: RunsContext): void {
  const run = {
    id: randomUUID(),
    scheduledRunId: randomUUID(),
    dryRunId: id,
    status: { State: 'RUNNING', StateReason: '', StateReasonCode: '' },
    startedMs: clock.now().getTime(),
  } as const
  canaries.change(record, (now) => ({ ...now, runs: [run, ...now.runs] }))
}

/** False when the canary is gone. */
function changeDryRun(
  record: CanaryRecord,
  id: string,
  to: Partial<Pick<DryRun, 'state' | 'failure'>>,
  { canaries }: RunsContext,
): boolean {
  const changed = canaries.change(record, (now) => ({
    ...now,
    dryRuns: now.dryRuns.map((one) => (one.id === id ? { ...one, ...to } : one)),
  }))
  return changed !== undefined
}

const MOST_DRY_RUNS = 20
