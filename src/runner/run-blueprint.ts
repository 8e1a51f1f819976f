import type { Valid } from '../blueprint/validated-file.ts'
import { optionNamed } from '../core/option-words.ts'
import type { RunOptions } from './options.ts'
import type { PlannedStep } from './planned-step.ts'
import { redacted } from './report/redaction.ts'
import type { ReportedError, RunReport, Status, StepReport } from './report/report.ts'
import { interruptionFrom, reportedErrorFrom } from './report/reported-error.ts'
import { isGood, statusOf } from './report/status.ts'
import { skippedStepReport } from './report/step-report.ts'
import { runStep, type StepContext } from './run-step.ts'
import { firstScope, type Scope, withExtracted } from './scope.ts'
import { secretsSentBy } from './secrets/secret-uses.ts'
import { needsSecrets, type SecretsWithheld, withheldError, withheldReason } from './secrets/secrets-withheld.ts'
import type { Selection } from './select-steps.ts'

/** A blueprint and which of its steps to run. */
export interface BlueprintJob {
  readonly file: Valid
  readonly steps: readonly PlannedStep[]
  readonly selection: Selection
}

/** What a blueprint may use. */
export type BlueprintContext = Omit<StepContext, 'path' | 'stepTimeoutMs'> &
  Pick<RunOptions, 'variables' | 'bail'> & {
    /** Set when steps that need a secret or a role must not run. */
    readonly secretsWithheld?: SecretsWithheld
  }

/** Runs the steps of one blueprint one after the other. Steps go on after a failure unless they need a value from the step
 *  that failed, or --bail was given. Never throws. */
export async function runBlueprint(job: BlueprintJob, context: BlueprintContext): Promise<RunReport> {
  const { file, selection } = job
  const { clock, onEvent } = context
  const startMs = clock.monotonicMs()
  onEvent({ type: 'run-started', path: file.path, stepCount: selection.size })
  const steps = await runSteps(job, context)
  const error = runErrorOf(steps, job, context)
  const run: RunReport = {
    path: file.path,
    sha256: file.sha256,
    status: runStatusOf(steps, error),
    durationMs: clock.monotonicMs() - startMs,
    diagnostics: file.diagnostics,
    steps,
    ...(error === undefined ? {} : { error }),
  }
  const shown = redacted(run, context.redactor)
  onEvent({ type: 'run-ended', run: shown })
  return shown
}

/** The status of a blueprint: an error of the run as a whole keeps it from passing whatever its steps say. */
export function runStatusOf(steps: readonly StepReport[], error: ReportedError | undefined): Status {
  const status = statusOf(steps.map((step) => step.status))
  return error !== undefined && isGood(status) ? 'errored' : status
}

async function runSteps({ file, steps, selection }: BlueprintJob, context: BlueprintContext): Promise<StepReport[]> {
  const stepContext = { ...context, path: file.path, stepTimeoutMs: file.blueprint.globalSettings?.stepTimeout }
  const reports = new Map<string, StepReport>()
  let scope = firstScope(file.blueprint, context.variables)
  for (const planned of steps) {
    const skipReason = skipReasonOf(planned, { steps, selection, reports, context, scope })
    if (skipReason !== undefined) {
      const report = skippedStepReport(planned, skipReason, context.show)
      reports.set(planned.key, report)
      if (selection.has(planned.key)) context.onEvent({ type: 'step-ended', path: file.path, step: report })
      continue
    }
    const note = selection.get(planned.key)?.note
    const { report, extracted } = await runStep(planned, scope, {
      ...stepContext,
      notes: note === undefined ? [] : [note],
    })
    reports.set(planned.key, report)
    context.onEvent({ type: 'step-ended', path: file.path, step: report })
    scope = withExtracted(scope, extracted, { source: planned.label, obtainedWith: secretsSentBy(planned.step, scope) })
  }
  return [...reports.values()]
}

function skipReasonOf(
  planned: PlannedStep,
  state: {
    readonly steps: readonly PlannedStep[]
    readonly selection: Selection
    readonly reports: ReadonlyMap<string, StepReport>
    readonly context: BlueprintContext
    readonly scope: Scope
  },
): string | undefined {
  const { steps, selection, reports, context, scope } = state
  if (!selection.has(planned.key)) return `Not selected by ${optionNamed('step')} or ${optionNamed('grep')}.`
  if (context.signal.aborted) return `Not run: ${interruptionFrom(context.signal).message}`
  if (context.secretsWithheld !== undefined && needsSecrets(planned.step, scope)) {
    return withheldReason(planned.step, scope, context.secretsWithheld)
  }
  const labelOf = (key: string): string => steps.find((step) => step.key === key)?.label ?? `step "${key}"`
  const stopper = context.bail ? [...reports].find(([, { status }]) => !isGood(status)) : undefined
  if (stopper !== undefined)
    return `Not run: ${labelOf(stopper[0])} ${stopper[1].status}, and ${optionNamed('bail')} was given.`
  for (const [variable, provider] of planned.needs) {
    const status = reports.get(provider)?.status
    if (status === 'passed') continue
    const what = status === 'skipped' || status === undefined ? 'was skipped' : status
    return `Not run: it needs \${${variable}} from ${labelOf(provider)}, which ${what}.`
  }
  return undefined
}

/** Why a run is not green although no step says so. */
function runErrorOf(
  steps: readonly StepReport[],
  { file, steps: planned, selection }: BlueprintJob,
  { signal, variables, secretsWithheld }: BlueprintContext,
): ReportedError | undefined {
  const ran = steps.filter(({ status }) => status !== 'skipped')
  if (signal.aborted && ran.length < selection.size) {
    const interruption = reportedErrorFrom(interruptionFrom(signal))
    // The step that was running says it; between two steps nobody else does, whatever the ones before came to.
    if (!ran.some(({ error }) => error?.code === interruption.code)) return interruption
  }
  if (!isGood(statusOf(steps.map((step) => step.status)))) return undefined
  if (secretsWithheld?.isGreenAllowed === false) {
    const scope = firstScope(file.blueprint, variables)
    const own = planned.filter(({ key, step }) => selection.has(key) && needsSecrets(step, scope))
    if (own.length > 0) return withheldError(own, secretsWithheld)
  }
  if (ran.length === 0 || ran.some((step) => step.assertions.some(isEvaluated))) return undefined
  return {
    code: 'NO_ASSERTION_EVALUATED',
    message: 'Not one assertion was evaluated, so nothing was verified.',
    hint: 'Add an assertion to a step, for example STATUS_CODE EQUALS 200.',
  }
}

function isEvaluated({ status }: { readonly status: Status }): boolean {
  return status === 'passed' || status === 'failed'
}
