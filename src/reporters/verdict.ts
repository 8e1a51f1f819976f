import { findingsOfRun } from '../runner/report/findings.ts'
import type { Report } from '../runner/report/report.ts'
import { durationText } from './duration-text.ts'

/** The verdict in one sentence, without a full stop: what went wrong first, or what was verified. */
export function verdictOf(report: Report): string {
  const time = durationText(report.durationMs)
  if (report.status === 'passed') return passedText(report, time)
  const reasons = reasonsOf(report)
  const said = reasons.length === 0 ? 'nothing was verified' : reasons.join(', ')
  const code = interruptionOf(report)
  return `${code === undefined ? '' : `${INTERRUPTIONS[code]}; `}${said}, after ${time}`
}

/** All counts in one line, for people. */
export function totalsOf({ totals, runs }: Report): string {
  const flaky = totals.flaky === 0 ? '' : ` (${totals.flaky} flaky)`
  const invalid = totals.invalidFiles === 0 ? '' : ` (${totals.invalidFiles} invalid)`
  const failed = totals.failedAssertions === 0 ? '' : ` (${totals.failedAssertions} failed)`
  return [
    // A file without a step may be a manifest as well.
    `${counted(totals.files, runs.every(({ steps }) => steps.length > 0) ? 'blueprint' : 'file')}${invalid}`,
    `${counted(totals.steps, 'step')}: ${totals.passed} passed${flaky}, ${totals.failed} failed, ${totals.errored} errored, ${totals.skipped} skipped`,
    `${counted(totals.assertions, 'assertion')}${failed}`,
    ...(totals.warnings === 0 ? [] : [counted(totals.warnings, 'warning')]),
  ].join(' · ')
}

/** Why the run ended before it was complete: it was cancelled, or its time limit ended it. Undefined when it is complete. */
export function interruptionOf({ runs }: Report): keyof typeof INTERRUPTIONS | undefined {
  const codes = new Set(runs.flatMap(({ error, steps }) => [error?.code, ...steps.map((step) => step.error?.code)]))
  return INTERRUPTION_CODES.find((code) => codes.has(code))
}

/** What is said of a run that is not complete. */
export const INTERRUPTIONS = { INTERRUPTED: 'interrupted', RUN_TIMEOUT: 'stopped by the time limit' } as const

const INTERRUPTION_CODES = ['INTERRUPTED', 'RUN_TIMEOUT'] as const

/** `1 step`, `2 steps`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function reasonsOf({ totals, runs }: Report): string[] {
  const found = runs.map(findingsOfRun)
  // A step that failed otherwise than by an assertion: a value could not be extracted, and the like.
  const otherwise = found.flatMap(({ steps }) =>
    steps.filter(({ step, assertions }) => step.status === 'failed' && assertions.every((one) => !one.finding)),
  ).length
  const unverified = found.filter(({ trouble }) => trouble !== undefined).length
  return [
    ...(totals.failedAssertions === 0 ? [] : [`${counted(totals.failedAssertions, 'assertion')} failed`]),
    ...(otherwise === 0 ? [] : [`${counted(otherwise, totals.failedAssertions === 0 ? 'step' : 'more step')} failed`]),
    ...(totals.errored === 0 ? [] : [`${counted(totals.errored, 'step')} errored`]),
    ...(unverified === 0 ? [] : [`${counted(unverified, 'blueprint')} could not be verified`]),
    ...(totals.invalidFiles === 0 ? [] : [`${counted(totals.invalidFiles, 'file')} invalid`]),
    ...(totals.skipped === 0 ? [] : [`${counted(totals.skipped, 'step')} skipped`]),
  ]
}

/** Counts what was really looked at: a step that was not selected proves nothing. */
function passedText({ runs, totals }: Report, time: string): string {
  const steps = runs.flatMap((run) => run.steps)
  const assertions = steps.flatMap((step) => step.assertions).filter(({ status }) => status === 'passed')
  const files = runs.filter(({ status }) => status === 'passed')
  // A run without a step is never green: this is a validation.
  if (totals.steps === 0) return `${counted(files.length, 'file')} checked and valid, no step was run; took ${time}`
  const verified = `${counted(assertions.length, 'assertion')} in ${counted(totals.passed, 'step')} of ${counted(files.length, 'blueprint')} passed in ${time}`
  const remarks = [
    ...(totals.flaky === 0 ? [] : [`${counted(totals.flaky, 'step')} only after a retry`]),
    ...(totals.skipped === 0 ? [] : [`${counted(totals.skipped, 'step')} skipped`]),
  ]
  return [verified, ...remarks].join('; ')
}
