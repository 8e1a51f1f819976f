import { setImmediate } from 'node:timers/promises'
import { type Assertion, EVALUATION_LIMIT_MS, evaluate } from '../assertions/evaluate.ts'
import type { Verdict } from '../assertions/verdict.ts'
import type { Extractor, Step } from '../blueprint/generated/blueprint.ts'
import type { Observation } from '../checks/observation.ts'
import { redirectHint } from '../checks/redirect-hint.ts'
import { AppError } from '../core/app-error.ts'
import { OUT_OF_TIME, runBounded } from '../core/bounded.ts'
import type { Clock } from '../core/clock.ts'
import { isCredentialName, isCredentialPath } from '../core/credential-names.ts'
import type { Redactor } from '../core/redactor.ts'
import { LONGEST_IN_MESSAGE, type Show } from '../core/visible.ts'
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

/** Evaluates all assertions of a step, whatever becomes of each, and takes its values. `step` has nothing left to replace.
 *  Throws the signal's reason when it aborts in between. */
export async function judge(
  planned: PlannedStep,
  step: PlannedStep['step'],
  { observation, context }: { observation: Observation; context: JudgeContext },
): Promise<Judgement> {
  const { taken, verdicts } = await findings({ step, observation, context })
  const assertions = verdicts.map(({ assertion, verdict }, index) =>
    assertionReport(planned, { assertion, index, verdict }),
  )
  const problem = impliedProblem(step, observation, context.show) ?? extractionProblem(planned, taken)
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
}

interface Findings {
  readonly taken: readonly Taken[]
  readonly verdicts: readonly { readonly assertion: Assertion; readonly verdict: Verdict }[]
}

interface Taken {
  readonly extractor: Extractor
  readonly result: Extraction
}

/** All at once under one limit, which is nearly always enough; else one by one, to find out which of them takes so long. */
async function findings(subject: Subject): Promise<Findings> {
  const whole = runBounded(() => {
    const taken = extractors(subject).map((extractor) => take(extractor, subject, EXTRACTION_LIMIT_MS))
    const verdicts = assertionsOf(subject).map((assertion) => assess(assertion, subject, EVALUATION_LIMIT_MS))
    return { taken, verdicts }
  }, EVALUATION_LIMIT_MS)
  return whole === OUT_OF_TIME ? await oneByOne(subject) : whole
}

async function oneByOne(subject: Subject): Promise<Findings> {
  const { clock, signal } = subject.context
  const end = clock.monotonicMs() + JUDGING_LIMIT_MS
  const limitOf = (most: number): number => Math.max(1, Math.min(most, end - clock.monotonicMs()))
  const taken: Taken[] = []
  for (const extractor of extractors(subject)) taken.push(take(extractor, subject, limitOf(EXTRACTION_LIMIT_MS)))
  const verdicts: Findings['verdicts'][number][] = []
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
  if (result.ok && isCredential(extractor)) context.redactor.learn(result.value)
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

/** What to say about a redirect that was not followed, unless the step's assertions on the status code welcome it. */
export function redirectWarning(
  observation: Observation,
  assertions: readonly AssertionReport[],
  show: Show,
): string | undefined {
  if (observation.checkerType !== 'HTTP') return undefined
  const hint = redirectHint(observation, show)
  const onStatus = assertions.filter(({ type }) => type === 'STATUS_CODE')
  if (hint === undefined || (onStatus.length > 0 && onStatus.every(({ status }) => status === 'passed')))
    return undefined
  return `The status code is ${observation.status}. ${hint} AWS does not document whether its runtime follows them.`
}

/** What a step asks for without an assertion saying so: a connection, a certificate that can be trusted, an answer. AWS
 *  does not document it; an assertion about the very thing takes its place. (The TCP checker sees to `expectedResponse`.) */
export function impliedProblem(step: Step, observation: Observation, show: Show): AppError | undefined {
  switch (observation.checkerType) {
    case 'HTTP':
      return undefined
    case 'DNS': {
      if (asserts(step) || observation.records.length > 0) return undefined
      const message = `The answer (${observation.responseCode}) holds no record.`
      return new AppError('EXPECTATION_FAILED', message, {
        hint: 'A DNS step without assertions passes when there is at least one record. Assert RECORD_COUNT to expect none.',
      })
    }
    case 'SSL': {
      if (observation.invalidReason === undefined || asserts(step, 'CERTIFICATE_VALID')) return undefined
      const why = show(observation.invalidReason, LONGEST_IN_MESSAGE)
      return new AppError('EXPECTATION_FAILED', `The certificate is not valid: ${why}.`, {
        hint: 'Assert CERTIFICATE_VALID with false when that is expected; see also verifyHostname and allowSelfSigned.',
      })
    }
    case 'TCP': {
      if (observation.isConnected || asserts(step, 'CONNECTION_SUCCESSFUL')) return undefined
      const why = show(observation.connectError ?? 'no reason is known', LONGEST_IN_MESSAGE)
      return new AppError('EXPECTATION_FAILED', `There was no connection: ${why}.`, {
        hint: 'Assert CONNECTION_SUCCESSFUL with false when the port must be closed.',
      })
    }
  }
}

function asserts(step: Step, type?: string): boolean {
  const assertions: readonly { readonly type: string }[] = step.assertions ?? []
  return type === undefined ? assertions.length > 0 : assertions.some((assertion) => assertion.type === type)
}
