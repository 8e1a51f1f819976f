import { setImmediate } from 'node:timers/promises'
import { type Assertion, EVALUATION_LIMIT_MS, evaluate } from '../assertions/evaluate.ts'
import type { Observation } from '../checks/observation.ts'
import { AppError } from '../core/app-error.ts'
import type { Clock } from '../core/clock.ts'
import type { Redactor } from '../core/redactor.ts'
import type { Show } from '../core/show.ts'
import { EXTRACTION_LIMIT_MS, type Extraction, extract } from '../extractors/extract.ts'
import { assertionReport } from './assertion-report.ts'
import { isCredentialName } from './credential-fields.ts'
import { impliedProblem } from './implied-check.ts'
import type { PlannedStep } from './planned-step.ts'
import type { AssertionReport, Status } from './report.ts'
import { observedStatus } from './status.ts'

/** What an observation means for its step. */
export interface Judgement {
  readonly status: Status
  readonly assertions: readonly AssertionReport[]
  readonly extracted: ReadonlyMap<string, string>
  readonly problem: AppError | undefined
}

/** What judging may use. */
export interface JudgeContext {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly redactor: Redactor
  readonly show: Show
}

/** Milliseconds that all patterns and paths of one step may take together; what comes after has a millisecond each. */
export const JUDGING_LIMIT_MS = 5000

/** Evaluates all assertions of a step, whatever becomes of each, and takes its values. `step` has nothing left to replace.
 *  Throws the signal's reason when it aborts in between. */
export async function judge(
  planned: PlannedStep,
  step: PlannedStep['step'],
  { observation, context }: { observation: Observation; context: JudgeContext },
): Promise<Judgement> {
  const end = context.clock.monotonicMs() + JUDGING_LIMIT_MS
  const limitOf = (most: number): number => Math.max(1, Math.min(most, end - context.clock.monotonicMs()))
  // AWS's order is assertions first. Values come first here, unseen, so that a token is known as one before an
  // assertion shows the body that it stands in.
  const taken = (step.extractors ?? []).map((extractor, index) => ({
    extractor,
    index,
    result: extract(extractor, observation, { show: context.show, limitMs: limitOf(EXTRACTION_LIMIT_MS) }),
  }))
  const extracted = new Map<string, string>()
  for (const { extractor, result } of taken) {
    if (!result.ok) continue
    extracted.set(extractor.name, result.value)
    if (isCredentialName(extractor.name)) context.redactor.learn(result.value)
  }
  const assertions: AssertionReport[] = []
  const all: readonly Assertion[] = step.assertions ?? []
  for (const [index, assertion] of all.entries()) {
    const limitMs = limitOf(EVALUATION_LIMIT_MS)
    const verdict = evaluate(assertion, observation, { show: context.show, limitMs })
    assertions.push(assertionReport(planned, { assertion, index, verdict }))
    // Evaluation blocks: without a turn of the loop nobody would notice that the run was cancelled.
    if (index % 16 === 15) await setImmediate()
    context.signal.throwIfAborted()
  }
  const failed = taken.find(({ result }) => !result.ok)
  const problem =
    impliedProblem(step, observation, context.show) ??
    (failed === undefined ? undefined : extractionProblem(planned, failed.extractor.name, failed))
  const status = observedStatus(
    assertions.map((assertion) => assertion.status),
    problem !== undefined,
  )
  return { status, assertions, extracted, problem }
}

function extractionProblem(
  planned: PlannedStep,
  name: string,
  { index, result }: { index: number; result: Extraction },
): AppError | undefined {
  if (result.ok) return undefined
  return new AppError('EXTRACTION_FAILED', `Cannot extract "${name}": ${result.reason}.`, {
    hint: result.hint,
    pointer: `${planned.pointer}/extractors/${index}`,
  })
}
