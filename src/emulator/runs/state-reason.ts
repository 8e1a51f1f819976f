import type { RunReport, StepReport } from '../../runner/report/report.ts'

/** Why a run failed, laid out as a failed multi-checks run of June 2026 had it: two sentences between lines of a stack. */
export function stateReasonOf(report: RunReport): string {
  const step = report.steps.find(({ status }) => status === 'failed' || status === 'errored')
  if (step === undefined) return shortened(`Error: ${report.error?.message ?? 'The run did not pass.'}\n${STACK}`)
  const { key, name } = step
  return shortened(
    `Error: Step ${key} - ${name} failed during execution\n${STACK}. Additional error: Step ${key}: ${name} ${causeOf(step)}\n${INNER_STACK}`,
  )
}

/** Why a run failed that had no step to blame. */
export function plainReason(sentence: string): string {
  return shortened(`Error: ${sentence}\n${STACK}`)
}

function causeOf({ assertions, error }: StepReport): string {
  const failed = assertions.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return `failed: ${error?.message ?? 'no details'}`
  const said = failed.map(({ message }) => message).join('; ')
  return `failed with ${failed.length} of ${assertions.length} assertions failed: ${said}`
}

const STACK = `    at APIStepOrchestrator.executeSteps (/opt/lib/orchestration/APIStepOrchestrator.js:69:19)
    at async Runtime.handler (file:///opt/index.mjs:38:13)`
const INNER_STACK = '    at /opt/lib/orchestration/APIStepOrchestrator.js:145:27'

/** To what the model allows a StateReason. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST)
}

const LONGEST = 1024
