import { type Finding, findingsOfRun, type RunFindings, type StepFindings } from '../runner/report/findings.ts'
import type { Report, RunReport, StepReport } from '../runner/report/report.ts'
import { interruptionOf, verdictOf } from './verdict.ts'

/** A blueprint as test reports (JUnit, TAP) see it. */
export interface Suite {
  readonly name: string
  readonly run: RunReport | undefined
  readonly cases: readonly Case[]
}

/** One assertion, one step without assertions, one diagnostic, or the trouble of a step as a whole. */
export interface Case {
  readonly name: string
  readonly outcome: Outcome
  /** Of the whole step, on the first of its cases; 0 on the others, so that the sum is right. */
  readonly durationMs: number
  readonly line: number
  readonly column: number
  /** On the first case of a step only. */
  readonly step?: StepReport
}

export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed' | 'errored'; readonly finding: Finding }

/** One suite a blueprint. Whatever the report holds, a report that did not pass has a case that did not pass:
 *  who reads only this file must not see green. */
export function suitesOf(report: Report): readonly Suite[] {
  const suites: Suite[] = report.runs.map((run) => ({ name: run.path, run, cases: casesOfRun(findingsOfRun(run)) }))
  const isBad = suites.some(({ cases }) => cases.some(({ outcome }) => 'finding' in outcome))
  if (isBad || (report.status === 'passed' && suites.length > 0)) return suites
  const verdict: Finding = {
    kind: 'unverified',
    severity: 'error',
    path: '',
    step: '',
    subject: '',
    code: interruptionOf(report) ?? 'NOTHING_VERIFIED',
    message: suites.length === 0 ? 'No blueprint was run.' : `The report is not green: ${verdictOf(report)}.`,
    ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
  }
  return [...suites, { name: report.tool.name, run: undefined, cases: [caseOf('verdict', verdict)] }]
}

/** How many cases came out as `kind`. */
export function countOf(cases: readonly Case[], kind: Outcome['kind']): number {
  return cases.filter(({ outcome }) => outcome.kind === kind).length
}

function casesOfRun({ diagnostics, steps, trouble }: RunFindings): Case[] {
  const cases = [
    ...diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((finding) => caseOf(`${finding.code} at ${finding.line}:${finding.column}`, finding)),
    ...steps.flatMap(casesOfStep),
    ...(trouble === undefined ? [] : [caseOf('blueprint', trouble)]),
  ]
  // A valid file of which nothing was to be run.
  if (cases.length === 0)
    cases.push({ name: 'blueprint', outcome: { kind: 'passed' }, durationMs: 0, line: 1, column: 1 })
  return cases
}

/** The step itself comes first, when something is wrong with it or when it has no assertion. */
function casesOfStep({ step, subject, trouble, assertions }: StepFindings): Case[] {
  const { line, column, skipReason, durationMs } = step
  const cases: Case[] = assertions.map(({ assertion, name, finding }) => {
    const title = `${subject} › ${name}`
    if (finding !== undefined) return caseOf(title, finding)
    const reason = skipReason ?? 'Not evaluated, because the step could not observe its target.'
    const outcome: Outcome = assertion.status === 'skipped' ? { kind: 'skipped', reason } : { kind: 'passed' }
    return { name: title, outcome, durationMs: 0, line: assertion.line, column: assertion.column }
  })
  if (trouble !== undefined) cases.unshift(caseOf(subject, trouble))
  if (cases.length === 0) {
    const outcome: Outcome =
      step.status === 'skipped'
        ? { kind: 'skipped', reason: skipReason ?? 'The step was not run.' }
        : { kind: 'passed' }
    cases.push({ name: subject, outcome, durationMs: 0, line, column })
  }
  return cases.map((one, index) => (index === 0 ? { ...one, durationMs, step } : one))
}

function caseOf(name: string, finding: Finding): Case {
  const { kind, line, column } = finding
  const outcome: Outcome = { kind: kind === 'failed' || kind === 'diagnostic' ? 'failed' : 'errored', finding }
  return { name, outcome, durationMs: 0, line, column }
}
