import { setImmediate } from 'node:timers/promises'
import { type Assertion, EVALUATION_LIMIT_MS, evaluate, expectsProblem } from '../assertions/evaluate.ts'
import type { Verdict } from '../assertions/verdict.ts'
import type { Extractor, Step } from '../blueprint/generated/blueprint.ts'
import type { Remark } from '../checks/checker.ts'
import { checkerOf } from '../checks/checkers.ts'
import type { Observation } from '../checks/observation.ts'
import { AppError } from '../core/app-error.ts'
import { OUT_OF_TIME, runBounded } from '../core/bounded.ts'
import type { Clock } from '../core/clock.ts'
import { isCredentialName, isCredentialPath } from '../core/credential-names.ts'
import { isTokenLike } from '../core/credential-values.ts'
import type { Redactor } from '../core/redactor.ts'
import type { Show } from '../core/visible.ts'
import { EXTRACTION_LIMIT_MS, type Extraction, extract } from '../extractors/extract.ts'
import type { PlannedStep } from './planned-step.ts'
import { assertionReport } from './report/assertion-report.ts'
import type { AssertionReport, Status } from './report/report.ts'
import { observedStatus } from './report/status.ts'

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

/** Milliseconds that judging may take after a step's time-out: with what surrounds it, a second. */
export const JUDGING_GRACE_MS = 900

/** Milliseconds that are kept for each that follows one that takes long. */
const RESERVED_MS = 20

/** Evaluates all assertions of a step, whatever becomes of each, and takes its values, until `endMs` of the monotonic clock.
 *  `step` has nothing left to replace.
 *  Throws the problem that leaves nothing to judge, and the signal's reason when it aborts in between. */
export async function judge(
  planned: PlannedStep,
  step: PlannedStep['step'],
  { observation, context, endMs }: { observation: Observation; context: JudgeContext; endMs: number },
): Promise<Judgement> {
  const implied = impliedProblem(step, observation, context.show)
  // Then there is nothing to judge: an assertion could only pass on an answer that nobody gave.
  if (observation.problem !== undefined && implied !== undefined) throw implied
  const { taken, verdicts } = await resultsOf({ step, observation, context, endMs })
  const assertions = verdicts.map(({ assertion, verdict }, index) =>
    assertionReport(planned, { assertion, index, verdict }),
  )
  const problem = implied ?? extractionProblem(planned, taken)
  return {
    status: observedStatus(
      assertions.map(({ status }) => status),
      problem !== undefined,
    ),
    assertions,
    extracted: new Map(taken.flatMap(({ extractor, result }) => (result.ok ? [[extractor.name, result.value]] : []))),
    problem,
  }
}

interface Subject {
  readonly step: PlannedStep['step']
  readonly observation: Observation
  readonly context: JudgeContext
  readonly endMs: number
}

interface Results {
  readonly taken: readonly Taken[]
  readonly verdicts: readonly { readonly assertion: Assertion; readonly verdict: Verdict }[]
}

interface Taken {
  readonly extractor: Extractor
  readonly result: Extraction
}

/** All at once under one limit, which is nearly always enough; else one by one, to find out which of them takes so long. */
async function resultsOf(subject: Subject): Promise<Results> {
  const whole = runBounded(() => {
    const taken = extractors(subject).map((extractor) => take(extractor, subject, EXTRACTION_LIMIT_MS))
    const verdicts = assertionsOf(subject).map((assertion) => assess(assertion, subject, EVALUATION_LIMIT_MS))
    return { taken, verdicts }
  }, firstLimit(subject))
  return whole === OUT_OF_TIME ? await oneByOne(subject) : whole
}

/** Half of the time that is left: the other half is for finding out. */
function firstLimit({ context, endMs }: Subject): number {
  return Math.min(EVALUATION_LIMIT_MS, (endMs - context.clock.monotonicMs()) / 2)
}

async function oneByOne(subject: Subject): Promise<Results> {
  const { clock, signal } = subject.context
  const end = Math.min(subject.endMs, clock.monotonicMs() + JUDGING_LIMIT_MS)
  let following = extractors(subject).length + assertionsOf(subject).length
  const limitOf = (most: number): number => {
    const left = end - clock.monotonicMs()
    following -= 1
    return Math.min(most, Math.max(left - following * RESERVED_MS, left / (following + 1)))
  }
  const taken: Taken[] = []
  for (const extractor of extractors(subject)) taken.push(take(extractor, subject, limitOf(EXTRACTION_LIMIT_MS)))
  const verdicts: Results['verdicts'][number][] = []
  for (const assertion of assertionsOf(subject)) {
    verdicts.push(assess(assertion, subject, limitOf(EVALUATION_LIMIT_MS)))
    // Evaluation blocks: without a turn of the loop nobody would notice that the run was cancelled.
    await setImmediate()
    signal.throwIfAborted()
  }
  return { taken, verdicts }
}

// AWS's order is assertions first. Values are taken first here, unseen, so that a token is known as one before an
// assertion shows the body that it stands in.
function take(extractor: Extractor, { observation, context }: Subject, limitMs: number): Taken {
  const result = extract(extractor, observation, { show: context.show, limitMs })
  if (result.ok && (isCredential(extractor) || isTokenLike(result.value))) context.redactor.learn(result.value)
  return { extractor, result }
}

function isCredential({ name, path }: Extractor): boolean {
  return isCredentialName(name) || (path !== undefined && isCredentialPath(path))
}

function assess(assertion: Assertion, { observation, context }: Subject, limitMs: number) {
  return { assertion, verdict: evaluate(assertion, observation, { show: context.show, limitMs }) }
}

function extractors({ step }: Subject): readonly Extractor[] {
  return step.extractors ?? []
}

function assertionsOf({ step }: Subject): readonly Assertion[] {
  return step.assertions ?? []
}

function extractionProblem({ pointer }: PlannedStep, taken: readonly Taken[]): AppError | undefined {
  for (const [index, { extractor, result }] of taken.entries()) {
    if (result.ok) continue
    return new AppError('EXTRACTION_FAILED', `Cannot extract "${extractor.name}": ${result.reason}.`, {
      hint: result.hint,
      pointer: `${pointer}/extractors/${index}`,
    })
  }
  return undefined
}

/** The text of a remark, unless the step asserts on what it is about and all such assertions passed. */
export function unlessMet(remark: Remark | undefined, assertions: readonly AssertionReport[]): string | undefined {
  if (remark === undefined) return undefined
  const own = assertions.filter(({ type }) => type === remark.unless)
  return own.length > 0 && own.every(({ status }) => status === 'passed') ? undefined : remark.text
}

/** What a step asks for without an assertion saying so: a connection, a certificate that can be trusted, an answer. AWS
 *  does not document it; an assertion about the very thing takes its place. */
export function impliedProblem(step: Step, observation: Observation, show: Show): AppError | undefined {
  const problem = observation.problem ?? checkerOf(observation).impliedProblem?.(observation, show)
  if (problem === undefined) return undefined
  const { code, message, hint, unless } = problem
  const assertions: readonly Assertion[] = step.assertions ?? []
  if (unless !== undefined && assertions.some((assertion) => expectsProblem(assertion, unless))) return undefined
  return new AppError(code, message, { hint })
}
