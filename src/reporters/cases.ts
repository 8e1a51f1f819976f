import type { AssertionReport, Report, ReportedError, RunReport, StepReport } from '../runner/report/report.ts'
import { assertionName, stepSubject, UNEXPLAINED } from './problems.ts'
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
  | ({ readonly kind: 'failed' | 'errored' } & Trouble)

export interface Trouble {
  readonly type: string
  readonly message: string
  /** Name and value, in the order to show them. */
  readonly details: readonly (readonly [name: string, value: string])[]
}

/** One suite a blueprint. Whatever the report holds, a report that did not pass has a case that did not pass:
 *  who reads only this file must not see green. */
export function suitesOf(report: Report): readonly Suite[] {
  const suites: Suite[] = report.runs.map((run) => ({ name: run.path, run, cases: casesOfRun(run) }))
  const isBad = suites.some(({ cases }) => cases.some(isTrouble))
  if (!isBad && (report.status !== 'passed' || suites.length === 0)) {
    const type = interruptionOf(report) ?? 'NOTHING_VERIFIED'
    const message = suites.length === 0 ? 'No blueprint was run.' : `The report is not green: ${verdictOf(report)}.`
    const outcome: Outcome = { kind: 'errored', type, message, details: [] }
    suites.push({
      name: report.tool.name,
      run: undefined,
      cases: [{ name: 'verdict', outcome, durationMs: 0, ...START }],
    })
  }
  return suites
}

/** How many cases came out as `kind`. */
export function countOf(cases: readonly Case[], kind: Outcome['kind']): number {
  return cases.filter(({ outcome }) => outcome.kind === kind).length
}

function casesOfRun(run: RunReport): Case[] {
  const cases: Case[] = run.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, hint, pointer, line, column }) => ({
      name: `${code} at ${line}:${column}`,
      outcome: { kind: 'failed', ...troubleFrom({ code, message, pointer, ...(hint === undefined ? {} : { hint }) }) },
      durationMs: 0,
      line,
      column,
    }))
  cases.push(...run.steps.flatMap(casesOfStep))
  if (run.error !== undefined) {
    const outcome: Outcome = { kind: 'errored', ...troubleFrom(run.error) }
    cases.push({ name: 'blueprint', outcome, durationMs: 0, ...START })
  }
  if (!cases.some(isTrouble) && (run.status === 'failed' || run.status === 'errored' || cases.length === 0)) {
    const message = `The blueprint is ${run.status}, but nothing in it says why.`
    const outcome: Outcome = { kind: 'errored', type: 'NOTHING_VERIFIED', message, details: [] }
    cases.push({ name: 'blueprint', outcome, durationMs: 0, ...START })
  }
  return cases
}

function casesOfStep(step: StepReport): Case[] {
  const cases: Case[] = step.assertions.map((assertion) => ({
    name: `${stepSubject(step)} › ${assertionName(assertion)}`,
    outcome: outcomeOfAssertion(step, assertion),
    durationMs: 0,
    line: assertion.line,
    column: assertion.column,
  }))
  const own = outcomeOfStep(step, cases.some(isTrouble))
  if (cases.length === 0 || isBadOutcome(own)) {
    cases.unshift({ name: stepSubject(step), outcome: own, durationMs: 0, line: step.line, column: step.column })
  }
  return cases.map((one, index) => (index === 0 ? { ...one, durationMs: step.durationMs, step } : one))
}

/** Of the step itself: bad when it carries an error, or when it is not green and no assertion of it says so. */
function outcomeOfStep(step: StepReport, isExplained: boolean): Outcome {
  switch (step.status) {
    case 'passed':
      return { kind: 'passed' }
    case 'skipped':
      return { kind: 'skipped', reason: step.skipReason ?? 'The step was not run.' }
    case 'failed':
    case 'errored':
      if (step.error === undefined && isExplained) return { kind: 'passed' }
      return {
        kind: step.status,
        ...troubleFrom(step.error ?? { code: 'UNEXPLAINED', message: UNEXPLAINED }, step.target),
      }
  }
}

function outcomeOfAssertion(step: StepReport, assertion: AssertionReport): Outcome {
  switch (assertion.status) {
    case 'passed':
      return { kind: 'passed' }
    case 'skipped':
      return {
        kind: 'skipped',
        reason: step.skipReason ?? 'Not evaluated, because the step could not observe its target.',
      }
    case 'failed':
    case 'errored': {
      const { type, message, expected, actual, hint, pointer } = assertion
      const details = present([
        ['expected', expected],
        ['actual', actual ?? undefined],
        ['target', step.target],
        ['hint', hint],
        ['pointer', pointer],
      ])
      return { kind: assertion.status, type, message, details }
    }
  }
}

function troubleFrom({ code, message, hint, pointer }: ReportedError, target?: string): Trouble {
  return {
    type: code,
    message,
    details: present([
      ['target', target],
      ['hint', hint],
      ['pointer', pointer],
    ]),
  }
}

function present(pairs: readonly (readonly [string, string | undefined])[]): (readonly [string, string])[] {
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

function isTrouble({ outcome }: Case): boolean {
  return isBadOutcome(outcome)
}

function isBadOutcome({ kind }: Outcome): boolean {
  return kind === 'failed' || kind === 'errored'
}

const START = { line: 1, column: 1 }
