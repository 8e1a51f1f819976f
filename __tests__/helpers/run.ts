import { validateBlueprint } from '../../lib/blueprint/validate.js'
import type { ValidatedFile } from '../../lib/blueprint/validated-file.js'
import { systemClock } from '../../lib/core/clock.js'
import { Redactor } from '../../lib/core/redactor.js'
import type { RunContext, RunEvent, RunOptions } from '../../lib/runner/options.js'
import { PLAIN_RUN } from '../../lib/runner/options.js'
import type { Report, RunReport, StepReport } from '../../lib/runner/report/report.js'
import { runSuite } from '../../lib/runner/run-suite.js'

/** A validated file with this content: a value, or text that may be broken. */
export function blueprintFile(content: unknown, path = 'blueprint-config.json'): ValidatedFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 2)
  return validateBlueprint({ path, bytes: Buffer.from(text) })
}

/** An HTTP step with one assertion, STATUS_CODE EQUALS 200, unless `given` says otherwise. */
export function httpStep(stepName: string, url: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  const assertions = [{ type: 'STATUS_CODE', operator: 'EQUALS', value: 200 }]
  return { stepName, checkerType: 'HTTP', url, httpMethod: 'GET', assertions, ...given }
}

export function runOptions(given: Partial<RunOptions> = {}): RunOptions {
  return { ...PLAIN_RUN, concurrency: 4, ...given }
}

export function runContext(given: Partial<RunContext> = {}): RunContext {
  return {
    clock: systemClock,
    signal: new AbortController().signal,
    redactor: new Redactor(),
    env: {},
    tool: { name: 'canary-preflight', version: '0.0.0' },
    onEvent: () => {},
    ...given,
  }
}

/** A clock whose sleeps end at once and are written down. */
export function sleeplessClock(): { readonly clock: RunContext['clock']; readonly sleeps: readonly number[] } {
  const sleeps: number[] = []
  const clock = {
    ...systemClock,
    sleep: (ms: number, signal: AbortSignal) => {
      sleeps.push(ms)
      return signal.aborted ? Promise.reject(signal.reason) : Promise.resolve()
    },
  }
  return { clock, sleeps }
}

/** Runs one blueprint. */
export async function runOne(
  blueprint: unknown,
  options: Partial<RunOptions> = {},
  context: Partial<RunContext> = {},
): Promise<{ report: Report; run: RunReport; steps: readonly StepReport[]; events: readonly RunEvent[] }> {
  const events: RunEvent[] = []
  const onEvent = (event: RunEvent): void => void events.push(event)
  const report = await runSuite([blueprintFile(blueprint)], runOptions(options), runContext({ onEvent, ...context }))
  const [run] = report.runs
  if (run === undefined) throw new Error('the report holds no run')
  return { report, run, steps: run.steps, events }
}

/** The statuses of the steps, in order. */
export function statuses(steps: readonly StepReport[]): string[] {
  return steps.map(({ status }) => status)
}
