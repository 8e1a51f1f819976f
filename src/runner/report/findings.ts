import type { Answer } from '../../checks/observation.ts'
import type { Severity } from '../../core/diagnostic.ts'
import type { Range } from '../../core/span.ts'
import type { AssertionReport, AttemptReport, Report, ReportedError, RunReport, StepReport } from './report.ts'

/** One thing a person has to look at, whatever kind of news it is, and the place it is shown at. */
export interface Finding extends Range {
  /** `failed`: an assertion is false, or a step failed. `errored`: a step could not observe. `unverified`: the blueprint as
   *  a whole. `diagnostic`: the file. `flaky` and `warning`: of a step, and no reason for a red result. */
  readonly kind: 'failed' | 'errored' | 'unverified' | 'diagnostic' | 'flaky' | 'warning'
  readonly severity: Severity
  readonly path: string
  /** Of a diagnostic or an error; for a failed assertion its type. */
  readonly code: string
  /** `2 Items`; empty when the file as a whole is to blame. */
  readonly step: string
  /** The step, and the assertion of it when one is to blame: `2 Items › assertion 1, STATUS_CODE EQUALS`. */
  readonly subject: string
  readonly message: string
  readonly expected?: string
  readonly actual?: string
  readonly target?: string
  /** What the server answered: `503 to GET, text/html`. */
  readonly answer?: string
  readonly hint?: string
  readonly pointer?: string
}

/** What was found in one blueprint, part by part as it stands in the report. */
export interface RunFindings {
  readonly run: RunReport
  readonly diagnostics: readonly Finding[]
  readonly steps: readonly StepFindings[]
  /** Why the blueprint is not green as a whole. Never missing when nothing else says it. */
  readonly trouble: Finding | undefined
}

export interface StepFindings {
  readonly step: StepReport
  readonly subject: string
  /** What is wrong with the step beyond its assertions. Never missing when they do not say it. */
  readonly trouble: Finding | undefined
  readonly assertions: readonly AssertionFindings[]
  /** Whether the step or one of its assertions is to blame for anything. */
  readonly hasTrouble: boolean
  /** What a reader should know although it does not change the verdict. */
  readonly remarks: readonly Finding[]
}

export interface AssertionFindings {
  readonly assertion: AssertionReport
  /** For people: `assertion 1, STATUS_CODE EQUALS: the description`. */
  readonly name: string
  /** Undefined when the assertion itself is not to blame. */
  readonly finding: Finding | undefined
  /** Whether this is the assertion that carries the trouble of its step, where only assertions are shown. */
  readonly carriesTrouble: boolean
}

/** Everything there is to look at in a report, in the order to show it: failed assertions, errored steps, unverified
 *  blueprints, diagnostics by severity, then what does not change the verdict; within each kind in the order of the report.
 *  This file alone decides what a report means; the reporters write it down. */
export function findings(report: Report): readonly Finding[] {
  const all = report.runs.map(findingsOfRun).flatMap(findingsIn)
  return ORDER.flatMap((isNext) => all.filter(isNext))
}

/** The same for one blueprint, part by part. */
export function findingsOfRun(run: RunReport): RunFindings {
  const { path } = run
  const diagnostics = run.diagnostics.map(
    (diagnostic): Finding => ({ kind: 'diagnostic', path, step: '', subject: '', ...diagnostic }),
  )
  const steps = run.steps.map((step) => findingsOfStep(path, step))
  const isExplained = [...diagnostics, ...steps.flatMap(findingsInStep)].some(({ severity }) => severity === 'error')
  const error = run.error ?? (isExplained ? undefined : unexplainedRun(run))
  const trouble = error && { kind: 'unverified' as const, ...from(error, START_OF_FILE), path, step: '', subject: '' }
  return { run, diagnostics, steps, trouble }
}

/** All that was found in one blueprint. */
export function findingsIn({ diagnostics, steps, trouble }: RunFindings): readonly Finding[] {
  return [...diagnostics, ...steps.flatMap(findingsInStep), ...(trouble === undefined ? [] : [trouble])]
}

/** What an assertion or a step says besides its message, in the order to show it. */
export function detailsOf({ expected, actual, target, answer, hint, pointer }: Finding): readonly Detail[] {
  const all = { expected, actual, target, answer, hint, pointer }
  return DETAILS.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]] as const]))
}

export type Detail = readonly [name: (typeof DETAILS)[number], text: string]

/** For people: `2 Items`. */
export function stepSubject({ key, name }: Pick<StepReport, 'key' | 'name'>): string {
  return `${key} ${name}`
}

const DETAILS = ['expected', 'actual', 'target', 'answer', 'hint', 'pointer'] as const

const ORDER: readonly ((finding: Finding) => boolean)[] = [
  ({ kind }) => kind === 'failed',
  ({ kind }) => kind === 'errored',
  ({ kind }) => kind === 'unverified',
  ({ kind, severity }) => kind === 'diagnostic' && severity === 'error',
  ({ kind, severity }) => kind === 'diagnostic' && severity === 'warning',
  ({ kind, severity }) => kind === 'diagnostic' && severity === 'notice',
  ({ kind }) => kind === 'flaky' || kind === 'warning',
]

const START_OF_FILE: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function findingsInStep({ trouble, assertions, remarks }: StepFindings): readonly Finding[] {
  const own = assertions.flatMap(({ finding }) => finding ?? [])
  return [...own, ...(trouble === undefined ? [] : [trouble]), ...remarks]
}

function findingsOfStep(path: string, step: StepReport): StepFindings {
  const subject = stepSubject(step)
  const { target } = step
  const common = { path, step: subject, subject, target }
  const told = step.answer === undefined ? common : { ...common, answer: answerText(step.answer) }
  const isExplained = step.assertions.some(isBad)
  const error = step.error ?? (isBad(step) && !isExplained ? UNEXPLAINED : undefined)
  const kind = step.status === 'failed' ? ('failed' as const) : ('errored' as const)
  const carrier = step.assertions.find((assertion) => !isBad(assertion))
  return {
    step,
    subject,
    trouble: error && { kind, ...from(error, step), ...told },
    hasTrouble: error !== undefined || isExplained,
    assertions: step.assertions.map((assertion) => {
      const name = nameOf(assertion)
      const finding: Finding | undefined = isBad(assertion)
        ? { ...told, ...fromAssertion(assertion), subject: `${subject} › ${name}` }
        : undefined
      return { assertion, name, finding, carriesTrouble: error !== undefined && assertion === carrier }
    }),
    remarks: remarksOf(step).map((remark) => ({ severity: 'warning', ...remark, ...common, ...rangeOf(step) })),
  }
}

function answerText({ method, status, contentType, members = [] }: Answer): string {
  const names = members.length === 0 ? '' : `, members ${members.map((name) => `"${name}"`).join(', ')}`
  return `${status} to ${method}, ${contentType ?? 'without a content type'}${names}`
}

function fromAssertion({ type, message, expected, actual, hint, pointer, ...place }: AssertionReport) {
  return {
    ...rangeOf(place),
    kind: 'failed' as const,
    severity: 'error' as const,
    code: type,
    message,
    expected,
    ...(actual === null ? {} : { actual }),
    ...(hint === undefined ? {} : { hint }),
    pointer,
  }
}

/** At the value that is to blame when it is known, else at `whole`. */
function from({ code, message, hint, pointer, ...place }: ReportedError, whole: Range) {
  return {
    ...rangeOf(whole),
    ...place,
    severity: 'error' as const,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(pointer === undefined ? {} : { pointer }),
  }
}

function remarksOf(step: StepReport): Pick<Finding, 'kind' | 'code' | 'message'>[] {
  const reason = reasonOf(step.attempts[0])
  const first = reason === undefined ? '' : ` The first attempt: ${reason}`
  const flaky = `The step passed only at attempt ${step.attempts.length}.${first}`
  return [
    ...(step.flaky ? [{ kind: 'flaky' as const, code: 'Flaky', message: flaky }] : []),
    ...step.warnings.map((message) => ({ kind: 'warning' as const, code: 'Warning', message })),
  ]
}

/** Why an attempt did not pass, as far as it is no news of its step. */
export function reasonOf(attempt: AttemptReport | undefined): string | undefined {
  return attempt?.error?.message ?? attempt?.reason
}

function nameOf({ index, type, operator, description }: AssertionReport): string {
  const what = operator === null ? type : `${type} ${operator}`
  return `assertion ${index + 1}, ${what}${description === undefined ? '' : `: ${description}`}`
}

/** What is said of a step that is red although none of its assertions is and it carries no error: never nothing. */
const UNEXPLAINED: ReportedError = {
  code: 'UNEXPLAINED',
  message: 'The step did not pass, but the report does not say why.',
}

/** The same of a blueprint. */
function unexplainedRun(run: RunReport): ReportedError | undefined {
  const isEmpty = run.status === 'skipped' && run.steps.length === 0
  if (!isBad(run) && !isEmpty) return undefined
  return { code: 'NOTHING_VERIFIED', message: `The blueprint is ${run.status}, but nothing in it says why.` }
}

function isBad({ status }: { readonly status: RunReport['status'] }): boolean {
  return status === 'failed' || status === 'errored'
}

function rangeOf({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn }
}
