import { randomUUID } from 'node:crypto'
import { artifactFolder, writeArtifacts } from '../runs/artifacts.ts'
import type { CodeOutcome } from '../runs/code-run.ts'
import { plainReason, stateReasonOf } from '../runs/state-reason.ts'
import { syntheticsReport } from '../runs/synthetics-report.ts'
import { canaryArn } from './arn.ts'
import type { CanaryRecord, Configuration, RunRecord } from './canary-record.ts'
import type { RunsContext } from './context.ts'

/** One run to make. */
export interface RunWish {
  readonly configuration: Configuration
  readonly scheduledRunId: string
  readonly retryAttempt?: number
  readonly dryRunId?: string
  /** Whether its end is still to be written down when it comes: not after StopCanary. */
  readonly isRecorded: () => boolean
}

/** Runs the code of a configuration once, keeps the run with the canary and its artifacts in S3. Resolves with whether it passed. */
export async function executeRun(
  record: CanaryRecord,
  wish: RunWish,
  context: RunsContext,
): Promise<'PASSED' | 'FAILED'> {
  const { configuration, scheduledRunId, retryAttempt, dryRunId } = wish
  const startedMs = context.clock.now().getTime()
  const begun: RunRecord = {
    id: randomUUID(),
    scheduledRunId,
    ...(retryAttempt === undefined ? {} : { retryAttempt }),
    ...(dryRunId === undefined ? {} : { dryRunId }),
    status: { State: 'RUNNING', StateReason: '', StateReasonCode: '' },
    startedMs,
  }
  keep(record, begun, context)
  const outcome = await context.runCode(
    {
      canaryName: record.name,
      region: record.region,
      zip: context.layers.get(configuration.code.sourceLocationArn),
      isBlueprint: (configuration.code.blueprintTypes ?? []).length > 0,
      timeoutMs: configuration.runConfig.TimeoutInSeconds * 1000,
    },
    context.signal,
  )
  const ended = endedRun(record, { begun, outcome, configuration }, context)
  if (wish.isRecorded()) keep(record, ended, context)
  return ended.status.State === 'PASSED' ? 'PASSED' : 'FAILED'
}

function endedRun(
  record: CanaryRecord,
  run: { readonly begun: RunRecord; readonly outcome: CodeOutcome; readonly configuration: Configuration },
  context: RunsContext,
): RunRecord {
  const { begun, outcome, configuration } = run
  const { startedMs } = begun
  const completedMs = context.clock.now().getTime()
  if (outcome.kind === 'timed-out') {
    // AWS uploads nothing of a run that exceeds its time-out.
    const seconds = configuration.runConfig.TimeoutInSeconds
    const StateReason = plainReason(`The run did not end within its time-out of ${seconds} seconds`)
    return { ...begun, completedMs, status: { ...FAILURE, StateReason, TestResult: 'UNKNOWN' } }
  }
  const report = outcome.kind === 'ran' ? outcome.report : undefined
  const status = report?.status === 'passed' ? 'PASSED' : 'FAILED'
  const reason =
    outcome.kind === 'not-run' ? plainReason(outcome.reason) : status === 'PASSED' ? '' : stateReasonOf(outcome.report)
  const folder = artifactFolder(configuration.artifactLocation, startedMs)
  const about = { canaryName: record.name, canaryArn: canaryArn(record, context.account) }
  const time = new Date(startedMs).toISOString().replaceAll(/[:.]/g, '-')
  const files = {
    [`${time}-log.txt`]: `${outcome.log.join('\n')}\n`,
    [`SyntheticsReport-${status}.json`]: syntheticsReport({ ...about, startedMs, completedMs, report, status, reason }),
  }
  if (!writeArtifacts({ folder, files }, context)) {
    const failed = status === 'FAILED'
    const StateReason = failed ? reason : 'Unable to upload the artifacts: the bucket does not exist.'
    const code = failed ? 'CANARY_FAILURE' : 'EXECUTION_FAILURE'
    return { ...begun, completedMs, status: { ...FAILURE, StateReason, StateReasonCode: code, TestResult: status } }
  }
  const ended = { ...begun, completedMs, artifactLocation: folder }
  if (status === 'PASSED') {
    return { ...ended, status: { State: 'PASSED', StateReason: '', StateReasonCode: '', TestResult: 'PASSED' } }
  }
  return { ...ended, status: { ...FAILURE, StateReason: reason, TestResult: 'FAILED' } }
}

const FAILURE = { State: 'FAILED', StateReasonCode: 'CANARY_FAILURE' } as const

/** Puts a run where it belongs, the newest first. */
function keep(record: CanaryRecord, run: RunRecord, { canaries }: RunsContext): void {
  canaries.change(record, (now) => {
    const isKnown = now.runs.some(({ id }) => id === run.id)
    const runs = isKnown ? now.runs.map((one) => (one.id === run.id ? run : one)) : [run, ...now.runs]
    const timeline = run.dryRunId === undefined ? timelineOf(run) : {}
    return { ...now, ...timeline, runs: runs.slice(0, MOST_RUNS) }
  })
}

function timelineOf({ startedMs, completedMs }: RunRecord): Partial<CanaryRecord> {
  return { lastStartedMs: startedMs, ...(completedMs === undefined ? {} : { lastStoppedMs: completedMs }) }
}

/** Of one canary: a day of runs, one a minute. */
const MOST_RUNS = 1440
