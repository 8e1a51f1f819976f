import type { Range } from '../core/span.ts'
import type { AssertionReport, Report, RunReport, StepReport } from '../runner/report/report.ts'

/** One thing a person has to look at, whatever kind of bad news it is. */
export interface Problem extends Range {
  readonly kind: 'failed' | 'errored' | 'unverified' | 'diagnostic'
  readonly severity: 'error' | 'warning' | 'notice'
  readonly path: string
  /** A diagnostic's or an error's code; for a failed assertion its type. */
  readonly code: string
  /** Which step and assertion; empty when the file as a whole is to blame. */
  readonly subject: string
  readonly message: string
  readonly expected?: string
  readonly actual?: string
  readonly target?: string
  readonly hint?: string
  readonly pointer?: string
}

/** All problems: failed assertions, errored steps, unverified blueprints, then diagnostics by severity; within each kind
 *  in the order of the report. */
export function problemsOf(report: Report): readonly Problem[] {
  const all = report.runs.flatMap(problemsOfRun)
  return KINDS.flatMap((isOfKind) => all.filter(isOfKind))
}

/** For people: `2 Items › assertion 1, STATUS_CODE EQUALS`. */
function assertionSubject(step: StepReport, assertion: AssertionReport): string {
  return `${stepSubject(step)} › ${assertionName(assertion)}`
}

/** For people: `assertion 1, STATUS_CODE EQUALS: the description`. */
export function assertionName({ index, type, operator, description }: AssertionReport): string {
  const what = operator === null ? type : `${type} ${operator}`
  return `assertion ${index + 1}, ${what}${description === undefined ? '' : `: ${description}`}`
}

/** For people: `2 Items`. */
export function stepSubject(step: StepReport): string {
  return `${step.key} ${step.name}`
}

/** What is said of a step that failed although none of its assertions did and it carries no error: never nothing. */
export const UNEXPLAINED = 'The step did not pass, but the report does not say why.'

/** The word a person reads for each kind. */
export const WORDS: Readonly<Record<Problem['kind'], string>> = {
  failed: 'failed',
  errored: 'errored',
  unverified: 'not verified',
  diagnostic: 'invalid',
}

const KINDS: readonly ((problem: Problem) => boolean)[] = [
  ({ kind }) => kind === 'failed',
  ({ kind }) => kind === 'errored',
  ({ kind }) => kind === 'unverified',
  ({ kind, severity }) => kind === 'diagnostic' && severity === 'error',
  ({ kind, severity }) => kind === 'diagnostic' && severity === 'warning',
  ({ kind, severity }) => kind === 'diagnostic' && severity === 'notice',
]

function problemsOfRun(run: RunReport): Problem[] {
  const problems: Problem[] = run.steps.flatMap((step) => problemsOfStep(run, step))
  if (run.error !== undefined) {
    problems.push({
      kind: 'unverified',
      severity: 'error',
      path: run.path,
      subject: '',
      ...run.error,
      ...START_OF_FILE,
    })
  }
  for (const diagnostic of run.diagnostics) {
    problems.push({ kind: 'diagnostic', path: run.path, subject: '', ...diagnostic })
  }
  return problems
}

function problemsOfStep(run: RunReport, step: StepReport): Problem[] {
  const failed = step.assertions.filter(({ status }) => status === 'failed' || status === 'errored')
  const problems = failed.map(
    (assertion): Problem => ({
      ...rangeOf(assertion),
      kind: 'failed',
      severity: 'error',
      path: run.path,
      code: assertion.type,
      subject: assertionSubject(step, assertion),
      message: assertion.message,
      expected: assertion.expected,
      ...(assertion.actual === null ? {} : { actual: assertion.actual }),
      target: step.target,
      ...(assertion.hint === undefined ? {} : { hint: assertion.hint }),
      pointer: assertion.pointer,
    }),
  )
  const isBad = step.status === 'failed' || step.status === 'errored'
  if (step.status === 'skipped' || (step.error === undefined && (!isBad || failed.length > 0))) return problems
  problems.push({
    ...rangeOf(step),
    kind: step.status === 'failed' ? 'failed' : 'errored',
    severity: 'error',
    path: run.path,
    subject: stepSubject(step),
    target: step.target,
    ...(step.error ?? { code: 'UNEXPLAINED', message: UNEXPLAINED }),
  })
  return problems
}

function rangeOf({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn }
}

const START_OF_FILE: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
