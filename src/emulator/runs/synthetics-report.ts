import { checkerOf } from '../../checks/checkers.ts'
import type { RunReport, StepReport } from '../../runner/report/report.ts'

/** What a SyntheticsReport is made from. */
export interface ReportedRun {
  readonly canaryName: string
  readonly canaryArn: string
  readonly startedMs: number
  readonly completedMs: number
  /** Undefined when nothing was run. */
  readonly report: RunReport | undefined
  readonly status: 'PASSED' | 'FAILED'
  readonly reason: string
}

/** The text of SyntheticsReport-PASSED.json or -FAILED.json, in the frame that runtimes of 2025 write. */
export function syntheticsReport(run: ReportedRun): string {
  const startTime = isoTime(run.startedMs)
  const endTime = isoTime(run.completedMs)
  const failureReason = run.status === 'PASSED' ? null : run.reason
  const report = {
    canaryName: run.canaryName,
    startTime,
    endTime,
    executionStatus: 'SUCCEEDED',
    executionError: null,
    customerScript: {
      startTime,
      endTime,
      status: run.status,
      failureReason,
      metricsPublished: true,
      steps: (run.report?.steps ?? []).map((step) => stepOf(step, startTime)),
      nonStepScreenshots: [],
      requests: requestsOf(run.report?.steps ?? []),
      reports: null,
    },
    configuration: {
      userAgent: `CloudWatchSynthetics/${run.canaryArn}`,
      step: { stepSuccessMetric: true, stepDurationMetric: true, stepsReport: true },
      report: {},
      logging: {},
      httpMetrics: {},
      canaryMetrics: {},
    },
    timeSpentInLaunchInMs: 0,
    timeSpentInSetUpInMs: 0,
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function stepOf(step: StepReport, startOfRun: string): Record<string, unknown> {
  const startTime = step.startedAt ?? startOfRun
  const failed = step.assertions.filter(({ status }) => status === 'failed').map(({ message }) => message)
  const reasons = [...(step.error === undefined ? [] : [step.error.message]), ...failed]
  return {
    stepName: step.name,
    stepNum: Number(step.key),
    startTime,
    endTime: isoTime(Date.parse(startTime) + step.durationMs),
    status: step.status === 'skipped' ? 'SKIPPED' : step.status === 'passed' ? 'PASSED' : 'FAILED',
    ...(reasons.length === 0 ? {} : { failureReason: reasons.join('; ') }),
    sourceUrl: step.target,
    destinationUrl: step.target,
    screenshots: null,
  }
}

/** Counted by step: which status an answer had is in no report. */
function requestsOf(steps: readonly StepReport[]): Record<string, number> {
  const requests = steps.filter((step) => checkerOf(step).body !== undefined && step.status !== 'skipped')
  return { failed: requests.filter(({ status }) => status === 'errored').length }
}

function isoTime(ms: number): string {
  return new Date(Math.round(ms)).toISOString()
}
